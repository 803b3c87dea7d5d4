import { createHash } from 'node:crypto'
import { AppError } from '../domain/errors'

/** What a client asks: a GraphQL request as read from HTTP, its text still to be looked up where only a hash came. */
export interface Question {
  readonly text: string | null
  /** SHA-256 in hex of an automatic persisted query. */
  readonly hash: string | null
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>> | null
  readonly isGet: boolean
}

type Json = Readonly<Record<string, unknown>>

/** Reads the parsed body of a POST. */
export function questionOfBody(body: unknown): Question {
  if (Array.isArray(body)) throw new AppError('BAD_REQUEST', 'One operation a request; a batch is not taken.')
  if (!isObject(body)) throw new AppError('BAD_REQUEST', 'The body must be a JSON object with `query`.')
  return toQuestion(body, false)
}

/** Reads the parameters of a GET from the part of the address behind `?`. */
export function questionOfSearch(search: string): Question {
  const parameters = new URLSearchParams(search)
  return toQuestion(
    {
      query: once(parameters, 'query'),
      operationName: once(parameters, 'operationName'),
      variables: parsed(parameters, 'variables'),
      extensions: parsed(parameters, 'extensions'),
    },
    true,
  )
}

function toQuestion(fields: Json, isGet: boolean): Question {
  const text = optional(fields, 'query', isString, 'a string')
  const extensions = optional(fields, 'extensions', isObject, 'an object')
  const hash = persistedHash(extensions?.persistedQuery, text)
  if ((text === null && hash === null) || text === '')
    throw new AppError(
      'BAD_REQUEST',
      'The request must hold a non-empty `query`, or the hash of a persisted one.',
    )
  return {
    text,
    hash,
    operationName: optional(fields, 'operationName', isString, 'a string'),
    variables: optional(fields, 'variables', isObject, 'an object'),
    isGet,
  }
}

/** The hash of a persisted query, which must be that of the text where both are given. */
function persistedHash(persisted: unknown, text: string | null): string | null {
  if (persisted === undefined || persisted === null) return null
  if (!isObject(persisted) || persisted.version !== 1)
    throw new AppError('BAD_REQUEST', '`extensions.persistedQuery` must be an object with `version` 1.')
  const { sha256Hash } = persisted
  if (!isString(sha256Hash) || !hexDigest.test(sha256Hash))
    throw new AppError('BAD_REQUEST', '`extensions.persistedQuery.sha256Hash` must be 64 hexadecimal digits.')
  if (text !== null && createHash('sha256').update(text).digest('hex') !== sha256Hash)
    throw new AppError('BAD_REQUEST', '`extensions.persistedQuery.sha256Hash` is not the hash of `query`.')
  return sha256Hash
}

const hexDigest = /^[0-9a-f]{64}$/

function optional<T>(fields: Json, name: string, is: (value: unknown) => value is T, what: string): T | null {
  const value = fields[name]
  if (value === undefined || value === null) return null
  if (is(value)) return value
  throw new AppError('BAD_REQUEST', `\`${name}\` must be ${what}.`)
}

function once(parameters: URLSearchParams, name: string): string | null {
  const values = parameters.getAll(name)
  if (values.length > 1) throw new AppError('BAD_REQUEST', `The parameter \`${name}\` may be given once.`)
  return values[0] ?? null
}

function parsed(parameters: URLSearchParams, name: string): unknown {
  const value = once(parameters, name)
  if (value === null) return null
  try {
    return JSON.parse(value)
  } catch {
    throw new AppError('BAD_REQUEST', `The parameter \`${name}\` must be JSON.`)
  }
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
