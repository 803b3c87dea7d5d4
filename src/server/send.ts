import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from './answer'
import type { Role } from './auth'
import type { MediaType } from './mediaType'
import type { ThrottleStatus } from './rate'
import { retryAfter } from './status'

/** How an answer goes out to one client. */
export interface Sending {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly mediaType: MediaType
  readonly role: Role | null
  readonly throttle: ThrottleStatus | null
  /** Seconds a cache may serve it without asking again. */
  readonly maxAge: number
  readonly revision: string
  readonly now: () => Date
}

const pack = promisify(gzip)
/** Smaller bodies fit into one packet anyway. */
const worthPacking = 1_024

/** Sends an answer, packed where the client takes that, with what caches must know. */
export async function sendAnswer(answer: Answer, sending: Sending): Promise<FastifyReply> {
  const { request, reply, mediaType } = sending
  reply.code(answer.status)
  reply.header('content-type', `${mediaType}; charset=utf-8`)
  cachingHeaders(answer, sending)
  const wait = retryAfter(answer.code, answer.refusal)
  if (wait !== null) reply.header('retry-after', String(wait))
  if (answer.allow !== null) reply.header('allow', answer.allow)
  if (answer.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer')
  const body =
    sending.throttle && answer.code === null ? withThrottle(answer.body, sending.throttle) : answer.body
  if (body.length < worthPacking || !takesGzip(request)) return reply.send(body)
  reply.header('content-encoding', 'gzip')
  if (body !== answer.body) return reply.send(await pack(body))
  answer.packed ??= await pack(body)
  return reply.send(answer.packed)
}

/** Says that the answer which the client holds is still the one. */
export function sendUnchanged(held: Held, sending: Sending): FastifyReply {
  validators(held, sending)
  return sending.reply.code(304).send()
}

/** What an answer shows: a state of the store, and a day where it depends on it. */
export interface Held {
  readonly position: number
  readonly day: string | null
}

/** The validator of answers to `role` as of a position: weak, since packing and points left change the bytes. */
export const etagOf = ({ position, day }: Held, role: Role | null, revision: string): string =>
  `W/"${revision}-${role ?? 'PUBLIC'}-${position.toString(36)}${day === null ? '' : `-${day}`}"`

/** Seconds until a day ends; 0 where it is over. */
const secondsLeft = (day: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(`${day}T24:00:00Z`) - now.getTime()) / 1_000))

function cachingHeaders(answer: Answer, sending: Sending): void {
  sending.reply.header('vary', 'Accept, Accept-Encoding, Authorization')
  const isGood = answer.code === null && answer.status === 200
  const { position, day } = answer
  if (sending.request.method === 'GET' && isGood && position !== null) validators({ position, day }, sending)
  else sending.reply.header('cache-control', 'no-store')
}

/** Tells caches what an answer shows, and how long they need not ask. */
export function validators(
  held: Held,
  { reply, role, revision, now, ...sending }: Pick<Sending, 'reply' | 'role' | 'revision' | 'now' | 'maxAge'>,
): void {
  reply.header('etag', etagOf(held, role, revision))
  const whose = role === null ? 'public' : 'private'
  const maxAge = held.day === null ? sending.maxAge : Math.min(sending.maxAge, secondsLeft(held.day, now()))
  reply.header(
    'cache-control',
    maxAge > 0 ? `${whose}, max-age=${maxAge}, must-revalidate` : `${whose}, no-cache`,
  )
}

const takesGzip = ({ headers }: FastifyRequest): boolean => {
  const accepted = headers['accept-encoding']
  return typeof accepted === 'string' && /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/i.test(accepted)
}

/** Adds what the client has left to `extensions.cost`, which every good answer ends with. */
function withThrottle(body: string | Buffer, status: ThrottleStatus): string {
  const text = body.toString()
  const end = '}}}'
  if (!text.endsWith(end)) return text
  return `${text.slice(0, -end.length)},"throttleStatus":${JSON.stringify(status)}${end}`
}
