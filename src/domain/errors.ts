/** The closed list of codes a client or the command line can meet; `docs/errors.md` explains each. */
export const errorCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PAYLOAD_TOO_LARGE',
  'QUERY_TOO_COMPLEX',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'OVERLOADED',
  'TIMEOUT',
  'STORE_UNAVAILABLE',
  'STORAGE_FULL',
  'DATA_SHAPE',
  'UNREADABLE_SOURCE',
  'INTERNAL_SERVER_ERROR',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** A limit that was passed: what it bounds, what came, what is allowed. */
export interface PassedLimit {
  readonly name: string
  readonly value: number
  readonly max: number
}

/** Something the caller can mend: the message says what was expected and what came, without internals. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly extensions: Readonly<Record<string, unknown>>

  constructor(
    code: ErrorCode,
    message: string,
    extensions: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
    this.extensions = extensions
  }
}

/** The error of a passed limit, naming it. */
export const limitError = (code: ErrorCode, message: string, limit: PassedLimit): AppError =>
  new AppError(code, message, { limit })
