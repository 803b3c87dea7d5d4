import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { dayOf } from '../graphql/clock'
import { type Answer, toAnswer, toRefusal } from './answer'
import { createAnswers } from './answers'
import { type ApolloParts, createApollo, type Exchange, type WithExchange } from './apollo'
import type { Authenticate, Role } from './auth'
import type { Prepared } from './documents'
import { preferredMediaType } from './mediaType'
import type { AnswerSource, Metrics } from './metrics'
import type { ResolverContext } from './operation'
import type { KnownPosition } from './position'
import type { ThrottleStatus } from './rate'
import { etagOf, type Held, type Sending, sendAnswer, sendUnchanged } from './send'
import { HttpError } from './status'
import { keyOf, receive, type Visit } from './visit'

export interface GraphqlParts extends ApolloParts {
  readonly authenticate: Authenticate
  readonly position: KnownPosition
  /** 0 keeps no answers. */
  readonly cacheBytes: number
  readonly maxAge: number
  /** Differs where equal positions may give different answers: with the schema and the version. */
  readonly revision: string
  readonly metrics: Metrics
  readonly now: () => Date
  /** The context of resolvers for one request. */
  readonly contextFor: (request: {
    readonly role: Role | null
    readonly requestId: string
  }) => ResolverContext
}

interface Found {
  readonly answer: Answer
  readonly from: AnswerSource
  readonly throttle: ThrottleStatus | null
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for requests that reach Apollo. */
    exchange: Exchange | null
  }
}

/** The handler of `/graphql`: from the memory of answers where it can, else through Apollo. */
export async function graphqlHandler(parts: GraphqlParts) {
  const { apollo, persisted } = createApollo(parts)
  await apollo.start()
  const answers = createAnswers(parts.cacheBytes)
  const throughApollo = fastifyApolloHandler(apollo, {
    context: async (request) => contextOf(request, parts),
  })

  async function execute(visit: Visit, prepared: Prepared, position: number | null): Promise<Answer> {
    const { request, reply, role, question, mediaType } = visit
    const asked = {
      prepared,
      variables: question.variables ?? {},
      role,
      client: request.ip,
      requestId: request.id,
    }
    const exchange: Exchange = { asked, outcome: null }
    request.exchange = exchange
    const body: unknown = await throughApollo.call(request.server, request, reply)
    if (!exchange.outcome || typeof body !== 'string') throw new Error('The operation had no outcome.')
    const operationName = prepared.operation.name?.value ?? null
    return toAnswer(
      exchange.outcome,
      body,
      { position, mediaType, operationName, requestId: request.id },
      parts,
    )
  }

  /** From memory or from an equal question under way, where the position is known; else by running it. */
  async function find(visit: Visit, position: number | null): Promise<Found> {
    const { request, question, text } = visit
    const paid = (answer: Answer, from: AnswerSource): Found => {
      const throttle = parts.takePoints?.(request.ip, Math.max(0, answer.cost - 1)) ?? null
      return { answer, from, throttle }
    }
    const own = (answer: Answer): Found => {
      return { answer, from: 'execution', throttle: request.exchange?.outcome?.throttle ?? null }
    }
    const key = position === null ? '' : keyOf(visit)
    const day = dayOf(parts.now())
    const kept = position === null ? null : answers.get(key, { position, day })
    if (kept) return paid(kept, 'memory')
    const prepared = parts.documents.prepare(text, question.operationName)
    const isQuery = prepared.operation.operation === 'query'
    if (question.isGet && !isQuery)
      throw new HttpError(405, 'GET runs queries only; use POST.', { allow: 'POST' })
    if (position === null || !isQuery) return own(await execute(visit, prepared, null))
    const present = { position, day }
    const { answer, shared } = await answers.share(key, present, () => execute(visit, prepared, position))
    return shared ? paid(answer, 'shared') : own(answer)
  }

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const startedAt = performance.now()
    const mediaType = preferredMediaType(request.headers.accept) ?? 'application/json'
    const { maxAge, revision, now } = parts
    const sending: Sending = { request, reply, mediaType, maxAge, revision, now, role: null, throttle: null }
    const count = (answer: Pick<Answer, 'operationName' | 'code'>, from: AnswerSource) =>
      parts.metrics.answered(answer, from, performance.now() - startedAt)
    try {
      parts.takePoints?.(request.ip, 1)
      const visit = receive(request, reply, { authenticate: parts.authenticate, persisted })
      const { role, question } = visit
      const known = parts.cacheBytes > 0 || question.isGet ? parts.position.current() : null
      // No promise is waited for where the position is known.
      const position = known instanceof Promise ? await known : known
      const held = position === null || !question.isGet ? null : heldOf(request, position, role, parts)
      if (held) {
        count({ operationName: question.operationName, code: null }, 'unchanged')
        return sendUnchanged(held, { ...sending, role })
      }
      const { answer, from, throttle } = await find(visit, position)
      count(answer, from)
      return await sendAnswer(answer, { ...sending, role, throttle })
    } catch (thrown) {
      const answer = toRefusal(thrown, request.id, mediaType, parts)
      count(answer, 'refusal')
      return sendAnswer(answer, sending)
    }
  }
}

/** What the client says that it holds, where that is the present; an answer that depends on the day names it in its validator. */
function heldOf(
  { headers }: FastifyRequest,
  position: number,
  role: Role | null,
  { revision, now }: Pick<GraphqlParts, 'revision' | 'now'>,
): Held | null {
  const tags = headers['if-none-match']?.split(',').map((tag) => tag.trim()) ?? []
  if (tags.length === 0) return null
  const present: readonly Held[] = [
    { position, day: null },
    { position, day: dayOf(now()) },
  ]
  return present.find((held) => tags.includes(etagOf(held, role, revision))) ?? null
}

function contextOf({ exchange }: FastifyRequest, { contextFor }: GraphqlParts): WithExchange {
  if (!exchange) throw new Error('A request reached Apollo without its exchange.')
  const { role, requestId } = exchange.asked
  return Object.assign(contextFor({ role, requestId }), { exchange })
}
