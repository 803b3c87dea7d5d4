import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import cors from '@fastify/cors'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { AppError } from '../domain/errors'
import type { Limits } from '../graphql/limits'
import { type AnswerRules, toRefusal } from './answer'
import { type BodyLimit, takeJsonBodies } from './body'
import { preferredMediaType } from './mediaType'
import { sendAnswer } from './send'
import { HttpError } from './status'

export interface HttpParts extends AnswerRules {
  readonly limits: Limits
  readonly corsOrigins: readonly string[]
  readonly trustedProxies: readonly string[]
  /** Whether the request bears a token that is known: whoever may import may send a whole article. */
  readonly mayImport: (request: FastifyRequest) => boolean
  /** Told of each answer that has been sent. */
  readonly onSent: (request: FastifyRequest, status: number, milliseconds: number) => void
}

/** How often sockets are looked at for being too slow: milliseconds. */
const checkEvery = 1_000

/** An HTTP server with its limits, without routes. */
export async function createHttp(parts: HttpParts): Promise<FastifyInstance> {
  const { limits } = parts
  const app = fastify({
    logger: false,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMilliseconds,
      connectionsCheckingInterval: checkEvery,
    },
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.keepAliveMilliseconds,
    forceCloseConnections: 'idle',
    bodyLimit: Math.max(limits.bodyBytes, limits.importBodyBytes),
    trustProxy: parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false,
    exposeHeadRoutes: true,
    requestIdHeader: false,
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']),
    clientErrorHandler: refuseConnection,
  })
  app.decorateRequest('exchange', null)
  takeJsonBodies(app, (request): BodyLimit => {
    const name = parts.mayImport(request) ? 'importBodyBytes' : 'bodyBytes'
    return { name, max: limits[name] }
  })
  if (parts.corsOrigins.length > 0) await app.register(cors, corsOptions(parts.corsOrigins))
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    if (request.url.length > limits.urlBytes) return done(urlTooLong(request.url.length, limits.urlBytes))
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    parts.onSent(request, reply.statusCode, reply.elapsedTime)
    done()
  })
  app.setNotFoundHandler(() => {
    throw new HttpError(404, 'There is nothing at this address.')
  })
  app.setErrorHandler((error, request, reply) => {
    const mediaType = preferredMediaType(request.headers.accept) ?? 'application/json'
    const answer = toRefusal(translate(error), request.id, mediaType, parts)
    return sendAnswer(answer, {
      request,
      reply,
      mediaType,
      role: null,
      throttle: null,
      maxAge: 0,
      revision: '',
      now: () => new Date(),
    })
  })
  return app
}

/** A request's own id where it brings a harmless one, so that a trace crosses services. */
const requestIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && harmlessId.test(given) ? given : randomUUID()

const harmlessId = /^[\w.:-]{1,64}$/

const urlTooLong = (value: number, max: number): AppError =>
  new HttpError(414, `An address may have ${max} bytes; this one has ${value}.`, {
    limit: { name: 'urlBytes', value, max },
  })

const corsOptions = (origins: readonly string[]) => ({
  origin: origins.includes('*') ? '*' : [...origins],
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'content-type',
    'authorization',
    'apollo-require-preflight',
    'x-apollo-operation-name',
    'if-none-match',
    'x-request-id',
  ],
  exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
  maxAge: 86_400,
})

/** Fastify's own errors in our terms; whatever else is thrown is handed on. */
function translate(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new HttpError(415, 'The body must have the content type application/json.')
  const status = 'statusCode' in error ? error.statusCode : null
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new HttpError(status, 'The HTTP request is malformed.')
  return error
}

/** What is no HTTP, too slow or too long in its headers is told so and cut off. */
function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, message] =
    connectionFaults[error.code ?? ''] ?? (['400 Bad Request', 'This is no HTTP request.'] as const)
  const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
}

const connectionFaults: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request came too slowly.'],
}
