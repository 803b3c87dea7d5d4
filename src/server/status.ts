import { AppError, type ErrorCode, type PassedLimit } from '../domain/errors'
import type { MediaType } from './mediaType'

/** A request that is wrong as HTTP, with the status that says so under either media type. */
export class HttpError extends AppError {
  readonly status: number
  /** The methods that are allowed, where the one used is not. */
  readonly allow: string | null

  constructor(status: number, message: string, more: { allow?: string; limit?: PassedLimit } = {}) {
    super(status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST', message, more.limit ? { limit: more.limit } : {})
    this.status = status
    this.allow = more.allow ?? null
  }
}

/** Statuses of answers without data under `application/graphql-response+json`. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  PERSISTED_QUERY_NOT_FOUND: 200,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  PAYLOAD_TOO_LARGE: 413,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  TIMEOUT: 503,
  STORE_UNAVAILABLE: 503,
  STORAGE_FULL: 503,
  DATA_SHAPE: 200,
  UNREADABLE_SOURCE: 422,
  INTERNAL_SERVER_ERROR: 500,
}

/** Codes of requests that are well-formed HTTP: `application/json` tells of them in `errors` alone. */
const inErrorsAlone: ReadonlySet<ErrorCode> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'NOT_FOUND',
  'CONFLICT',
  'UNREADABLE_SOURCE',
])

/** Errors after which partial data would pass absence off as a fact: the answer is the error alone. */
export const withoutData: ReadonlySet<ErrorCode> = new Set(['STORE_UNAVAILABLE', 'TIMEOUT', 'OVERLOADED'])

/** The HTTP status of an answer: 200 wherever there are data, else by its first error's code. */
export function httpStatus(code: ErrorCode | null, hasData: boolean, mediaType: MediaType): number {
  if (code === null || hasData) return 200
  if (mediaType === 'application/json' && inErrorsAlone.has(code)) return 200
  return statuses[code]
}

const secondsToWait: Partial<Record<ErrorCode, number>> = { OVERLOADED: 2, TIMEOUT: 5, STORE_UNAVAILABLE: 2 }

/** What `Retry-After` says, in seconds; null where trying again is of no use. */
export function retryAfter(
  code: ErrorCode | null,
  extensions: Readonly<Record<string, unknown>>,
): number | null {
  if (code === null) return null
  if (code === 'RATE_LIMITED' && typeof extensions.retryAfter === 'number') return extensions.retryAfter
  return secondsToWait[code] ?? null
}
