import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../domain/errors'
import type { PersistedTexts } from './apollo'
import type { Authenticate, Role } from './auth'
import { type MediaType, preferredMediaType } from './mediaType'
import { type Question, questionOfBody, questionOfSearch } from './question'
import { HttpError } from './status'

/** One request for an answer, read and let in. */
export interface Visit {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly mediaType: MediaType
  readonly role: Role | null
  readonly question: Question
  /** The document, looked up where only its hash came. */
  readonly text: string
}

export interface Doorway {
  readonly authenticate: Authenticate
  /** Null where there are none. */
  readonly persisted: PersistedTexts | null
}

/** Reads a request for `/graphql`; an AppError says why it is not let in. */
export function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  { authenticate, persisted }: Doorway,
): Visit {
  const mediaType = preferredMediaType(request.headers.accept)
  if (mediaType === null) throw new HttpError(406, notAcceptable)
  const isGet = request.method === 'GET'
  if (isGet) refuseForgery(request)
  const role = authenticate(request.headers.authorization)
  const question = isGet ? questionOfSearch(searchOf(request.url)) : questionOfBody(request.body)
  if (question.hash !== null && persisted === null)
    throw new AppError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')
  const text = question.text ?? persisted?.get(question.hash ?? '')
  if (text === undefined) throw new AppError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
  return { request, reply, mediaType, role, question, text }
}

/** Equal for equal questions, whoever asks with the same right and in whatever order. */
export const keyOf = ({ mediaType, role, question, text }: Visit): string =>
  JSON.stringify([mediaType, role, question.operationName, text, question.variables])

const notAcceptable =
  'Answers are `application/graphql-response+json` or `application/json`; `Accept` takes neither.'

/** The part of an address behind `?`. */
function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start < 0 ? '' : url.slice(start + 1)
}

/** Headers that a page of another origin cannot send without being asked first (CORS preflight). */
const preflighted = ['apollo-require-preflight', 'x-apollo-operation-name'] as const

/** Refuses a GET that any page of any origin could make its reader send; a POST has a content type that none can. */
function refuseForgery({ headers }: FastifyRequest): void {
  if (preflighted.some((name) => headers[name] !== undefined && headers[name] !== '')) return
  const type = headers['content-type']
  if (type === undefined)
    throw new HttpError(400, `A GET needs the header \`${preflighted[0]}: 1\` or a JSON content type.`)
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new HttpError(415, 'A GET may have no content type but application/json.')
}
