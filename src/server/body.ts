import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError, limitError } from '../domain/errors'
import { HttpError } from './status'

const unpack = promisify(gunzip)

/** Takes JSON bodies and no others, plain or packed with gzip; `max` bounds them unpacked. */
export function takeJsonBodies(app: FastifyInstance, max: number): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: max },
    async (request: FastifyRequest, body: string | Buffer) => {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body
      const encoding = request.headers['content-encoding']
      if (encoding === undefined || encoding === 'identity') return parse(bytes)
      if (encoding.toLowerCase() !== 'gzip')
        throw new HttpError(415, 'A body may be packed with gzip, or not at all.')
      return parse(await unpackAtMost(bytes, max))
    },
  )
}

/** The error of a body that is too large; how large it is need not be known. */
export const bodyTooLarge = (max: number): AppError =>
  limitError('PAYLOAD_TOO_LARGE', `A body may have ${max} bytes, counted unpacked; this one has more.`, {
    name: 'bodyBytes',
    value: max + 1,
    max,
  })

async function unpackAtMost(bytes: Buffer, max: number): Promise<Buffer> {
  try {
    return await unpack(bytes, { maxOutputLength: max })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw bodyTooLarge(max)
    throw new AppError('BAD_REQUEST', 'The body is not packed with gzip, though its header says so.')
  }
}

function parse(bytes: Buffer): unknown {
  if (bytes.length === 0) throw new AppError('BAD_REQUEST', 'The body is empty.')
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new AppError('BAD_REQUEST', 'The body is not JSON.')
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null
