import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Limits } from '../graphql/limits'
import { authenticator, isKnown, type KnownToken, type Role } from './auth'
import type { Docs } from './docs'
import { createDocuments } from './documents'
import { createGate } from './gate'
import { graphqlHandler } from './graphqlRoute'
import type { Heads } from './heads'
import { createHttp } from './http'
import type { Metrics } from './metrics'
import { addNetworkFiles, type NetworkFileParts } from './networkFiles'
import type { ResolverContext } from './operation'
import { addPages } from './pages'
import { knownPosition } from './position'
import { rateLimiter } from './rate'
import { HttpError } from './status'
import type { WebBuild } from './web'

/** Where lines go: facts first, then what happened. */
export interface ServerLog {
  error(facts: object, message: string): void
  warn(facts: object, message: string): void
  info(facts: object, message: string): void
  debug(facts: object, message: string): void
}

/** What the server needs of the store. */
export interface ServedStore {
  isUnavailable(error: unknown): boolean
  /** Rejects where it cannot be reached. */
  ping(): Promise<void>
  /** Where the log of changes stands. */
  position(): Promise<number>
}

export interface ServerSettings {
  readonly limits: Limits
  readonly tokens: readonly KnownToken[]
  readonly corsOrigins: readonly string[]
  readonly trustedProxies: readonly string[]
  readonly introspection: boolean
  readonly persistedQueries: boolean
  readonly jit: boolean
  readonly cacheBytes: number
  readonly cacheStalenessMs: number
  readonly maxAge: number
}

export interface ServerParts {
  readonly schema: GraphQLSchema
  readonly settings: ServerSettings
  readonly store: ServedStore
  /** The context of resolvers for one request. */
  readonly contextFor: (request: {
    readonly role: Role | null
    readonly requestId: string
  }) => ResolverContext
  readonly log: ServerLog
  readonly metrics: Metrics
  readonly version: string
  readonly sdl: string
  readonly docs: Docs
  /** The built pages; null where there are none. */
  readonly web: WebBuild | null
  readonly now: () => Date
  /** The text of a network's file for the part of an address behind `?`. */
  readonly networkFile: NetworkFileParts['networkFile']
  /** What stands in the heads of objects' pages; null where they have none. */
  readonly heads: Heads | null
}

/** A server that takes requests once told to listen. */
export interface Server {
  /** Gives the address it listens at: `http://127.0.0.1:4000`. */
  listen(where: { readonly host: string; readonly port: number }): Promise<string>
  /** Takes no more requests, ends those running within the limit, and cuts off what then remains. */
  close(): Promise<void>
}

/** How long a request waits to learn where the log stands: milliseconds. */
const patience = 250
/** A request that takes longer than this is worth a line: milliseconds. */
const slow = 1_000

/** Everything between a socket and the resolvers. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const { settings, store, log, metrics, schema } = parts
  const { limits } = settings
  const errorRules = { isUnavailable: store.isUnavailable, maxMessage: limits.messageCharacters }
  const onFault = (fault: unknown, requestId: string) => log.error({ err: fault, requestId }, 'fault')
  const gate = createGate({
    running: limits.heavyRunning,
    waiting: limits.heavyWaiting,
    waitMilliseconds: limits.operationMilliseconds,
  })
  const position = knownPosition({
    read: store.position,
    staleness: settings.cacheStalenessMs,
    patience,
    now: performance.now.bind(performance),
  })
  metrics.watchWaiting(gate.waiting)
  let isClosing = false
  const revision = createHash('sha256').update(parts.version).update(parts.sdl).digest('hex').slice(0, 12)
  const authenticate = authenticator(settings.tokens)
  const mayImport = (request: FastifyRequest) => isKnown(authenticate, request.headers.authorization)
  const app = await createHttp({ ...settings, errorRules, onFault, mayImport, onSent: sentLogger(log) })
  const handler = await graphqlHandler({
    ...settings,
    schema,
    errorRules,
    onFault,
    gate,
    metrics,
    contextFor: parts.contextFor,
    now: parts.now,
    takePoints: rateLimiter(limits.ratePoints, performance.now.bind(performance)),
    hasTokens: settings.tokens.length > 0,
    authenticate,
    documents: createDocuments({ ...settings, schema }),
    position,
    onMutationEnd: position.forget,
    revision,
  })
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler, exposeHeadRoute: false })
  app.route({ method: ['DELETE', 'HEAD', 'PATCH', 'PUT'], url: '/graphql', handler: refuseMethod })
  addNetworkFiles(app, { ...settings, ...parts, gate, position, revision })
  await addPages(app, { ...parts, ping: store.ping }, () => isClosing)

  return {
    async listen({ host, port }) {
      await app.listen({ host, port })
      const bound = app.server.address()
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port
      return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`
    },
    async close() {
      isClosing = true
      const timer = setTimeout(() => app.server.closeAllConnections(), limits.stopMilliseconds)
      await app.close().finally(() => clearTimeout(timer))
    },
  }
}

/** A line for each answer where lines of that level are wanted; for failures and slow answers always. */
function sentLogger(log: ServerLog) {
  return (
    { id: requestId, method, url, exchange }: FastifyRequest,
    status: number,
    milliseconds: number,
  ): void => {
    const operation = exchange?.asked.prepared.operation.name?.value ?? null
    // The address alone: what stands behind `?` is the client's own.
    const facts = {
      requestId,
      method,
      path: url.split('?', 1)[0],
      operation,
      status,
      ms: Math.round(milliseconds),
    }
    if (status >= 500) log.warn(facts, 'failed')
    else if (milliseconds >= slow) log.info(facts, 'slow')
    else log.debug(facts, 'answered')
  }
}

const refuseMethod = (): never => {
  throw new HttpError(405, 'Use POST, or GET for queries.', { allow: 'GET, POST' })
}
