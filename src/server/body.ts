import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError, limitError } from '../domain/errors'
import type { Limits } from '../graphql/limits'
import { HttpError } from './status'

const unpack = promisify(gunzip)

/** Which limit bounds a request's body, and how many bytes that is. */
export interface BodyLimit {
  readonly name: keyof Limits & ('bodyBytes' | 'importBodyBytes')
  readonly max: number
}

/** Takes JSON bodies and no others, plain or packed with gzip; the limit bounds them unpacked. */
export function takeJsonBodies(app: FastifyInstance, limitOf: (request: FastifyRequest) => BodyLimit): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: Readable) => {
    const limit = limitOf(request)
    const bytes = await readAtMost(payload, Number(request.headers['content-length'] ?? 0), limit)
    const encoding = request.headers['content-encoding']
    if (encoding === undefined || encoding === 'identity') return parse(bytes)
    if (encoding.toLowerCase() !== 'gzip')
      throw new HttpError(415, 'A body may be packed with gzip, or not at all.')
    return parse(await unpackAtMost(bytes, limit))
  })
}

/** The error of a body that is too large; how large it is need not be known. */
const bodyTooLarge = ({ name, max }: BodyLimit): AppError =>
  limitError('PAYLOAD_TOO_LARGE', `A body may have ${max} bytes, counted unpacked; this one has more.`, {
    name,
    value: max + 1,
    max,
  })

/** What announces itself as too large is not read at all; what turns out so is read no further. */
async function readAtMost(payload: Readable, announced: number, limit: BodyLimit): Promise<Buffer> {
  if (announced > limit.max) throw bodyTooLarge(limit)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of payload) {
    length += chunk.length
    if (length > limit.max) throw bodyTooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

async function unpackAtMost(bytes: Buffer, limit: BodyLimit): Promise<Buffer> {
  try {
    return await unpack(bytes, { maxOutputLength: limit.max })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw bodyTooLarge(limit)
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
