import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type GraphFormat, graphFormats } from '../domain/graphFiles'
import type { Gate } from './gate'
import type { KnownPosition } from './position'
import { etagOf, validators } from './send'

export interface NetworkFileParts {
  /** The text of a file for the part of an address behind `?`. */
  readonly networkFile: (format: GraphFormat, search: URLSearchParams) => Promise<string>
  /** A network of many meetings is heavy: it waits its turn as heavy operations do. */
  readonly gate: Gate
  readonly position: KnownPosition
  readonly revision: string
  readonly maxAge: number
  readonly now: () => Date
}

const types: Readonly<Record<GraphFormat, string>> = {
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
}

/** `/network.gexf` and `/network.graphml`: who met whom, as files. */
export function addNetworkFiles(app: FastifyInstance, parts: NetworkFileParts): void {
  for (const format of graphFormats)
    app.get(`/network.${format}`, (request, reply) => answer(format, { request, reply }, parts))
}

async function answer(
  format: GraphFormat,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { networkFile, gate, position, revision, maxAge, now }: NetworkFileParts,
): Promise<FastifyReply> {
  const known = await position.current()
  const held = known === null ? null : { position: known, day: null }
  reply.header('vary', 'Accept-Encoding')
  if (held) {
    validators(held, { reply, role: null, revision, maxAge, now })
    const tags = request.headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? []
    if (tags.includes(etagOf(held, null, revision))) return reply.code(304).send()
  }
  const search = new URL(request.url, 'http://localhost').searchParams
  const leave = await gate.enter()
  try {
    const text = await networkFile(format, search)
    return await reply
      .type(types[format])
      .header('content-disposition', `attachment; filename="network.${format}"`)
      .send(text)
  } catch (error) {
    // An error is no file: caches keep nothing of it.
    reply.removeHeader('etag')
    reply.removeHeader('cache-control')
    throw error
  } finally {
    leave()
  }
}
