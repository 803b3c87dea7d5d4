import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { AppError, type ErrorCode, errorCodes } from '../domain/errors'

/** What translating an error needs to know of the service and of the request. */
export interface ErrorRules {
  /** `isUnavailable` of the store. */
  readonly isUnavailable: (error: unknown) => boolean
  readonly maxMessage: number
}

/** An error as a client may see it, and what the log must hear of it: null where the client can mend it. */
export interface ClientError {
  readonly code: ErrorCode
  readonly error: GraphQLFormattedError
  readonly fault: unknown
}

/** Where the documentation explains a code; relative to the service. */
export const documentationOf = (code: ErrorCode): string => `/docs/errors.md#${code.toLowerCase()}`

/** The one place where anything thrown becomes an error of the closed list: no stack, path or driver's text leaves. */
export function toClientError(thrown: unknown, rules: ErrorRules, requestId: string | null): ClientError {
  const known = classify(thrown, rules)
  const located = thrown instanceof GraphQLError ? thrown : null
  return {
    code: known.code,
    fault: known.isFault ? (originOf(thrown) ?? thrown) : null,
    error: {
      message: cut(known.message, rules.maxMessage),
      ...(located?.locations && { locations: located.locations }),
      ...(located?.path && { path: located.path }),
      extensions: {
        code: known.code,
        ...known.extensions,
        documentation: documentationOf(known.code),
        ...(requestId !== null && { requestId }),
      },
    },
  }
}

/** A parser's or validator's error under its code. */
export const withCode = (
  error: GraphQLError,
  code: ErrorCode,
  more: Record<string, unknown> = {},
): GraphQLError =>
  new GraphQLError(error.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(error.path && { path: error.path }),
    extensions: { ...more, code },
  })

/** `message` in at most `max` characters, an ellipsis in place of what is left out. */
export const cut = (message: string, max: number): string =>
  message.length <= max ? message : `${message.slice(0, max - 1).replace(halfPair, '')}…`

const halfPair = /[\ud800-\udbff]$/

interface Known {
  readonly code: ErrorCode
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>>
  readonly isFault: boolean
}

function classify(thrown: unknown, { isUnavailable }: ErrorRules): Known {
  const origin = originOf(thrown)
  if (origin instanceof AppError)
    return { code: origin.code, message: origin.message, extensions: origin.extensions, isFault: false }
  if (origin !== null && isUnavailable(origin)) return unavailable
  const storeCode = codeOfStore(origin)
  if (storeCode) return storeCode
  if (origin !== null && !isNullFault(origin)) return internal
  if (!(thrown instanceof GraphQLError)) return internal
  const code = extensionsOf(thrown).code
  if (isErrorCode(code)) return ofGraphql(thrown, code)
  // What is left came from execution itself: an argument that does not fit has the node of its value, …
  const first = firstOf(thrown)
  if (origin === null && first.nodes && (first !== thrown || !thrown.path))
    return ofGraphql(first, 'BAD_USER_INPUT')
  // … a stored value that does not fit has only its place in the answer.
  if (thrown.path) return badShape
  return internal
}

function ofGraphql(error: GraphQLError, code: ErrorCode): Known {
  const { code: _code, http: _http, ...extensions } = extensionsOf(error)
  return { code, message: error.message, extensions, isFault: code === 'INTERNAL_SERVER_ERROR' }
}

/** Errors of compiled operations may have none, whatever their type says. */
const extensionsOf = ({
  extensions,
}: {
  extensions?: GraphQLError['extensions']
}): GraphQLError['extensions'] => extensions ?? {}

const internal: Known = { code: 'INTERNAL_SERVER_ERROR', message: 'Internal error', isFault: true }
const badShape: Known = {
  code: 'DATA_SHAPE',
  message: 'The stored value does not fit the schema.',
  isFault: true,
}
const unavailable: Known = {
  code: 'STORE_UNAVAILABLE',
  message: 'The store cannot be reached at present.',
  isFault: false,
}
const timeout: Known = {
  code: 'TIMEOUT',
  message: 'The store took too long to answer.',
  isFault: false,
}
const full: Known = { code: 'STORAGE_FULL', message: 'The store has no room left.', isFault: false }

/** MongoDB's MaxTimeMSExpired, ExceededTimeLimit and OutOfDiskSpace, and the driver's own deadline. */
function codeOfStore(error: unknown): Known | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? error.code : null
  if (code === 50 || code === 262 || error.name === 'MongoOperationTimeoutError') return timeout
  return code === 14031 ? full : null
}

/** What was thrown inside, below GraphQL's own errors; null where GraphQL itself complained. */
function originOf(thrown: unknown): unknown {
  let error = thrown
  while (error instanceof GraphQLError) error = error.originalError ?? null
  return error
}

/** The innermost of GraphQL's errors. */
function firstOf(error: GraphQLError): GraphQLError {
  return error.originalError instanceof GraphQLError ? firstOf(error.originalError) : error
}

/**
 * Null where the schema allows none: GraphQL has no code for it, so its sentence, which is constant, must tell.
 */
const isNullFault = (origin: unknown): boolean =>
  origin instanceof Error && origin.message.startsWith('Cannot return null for non-nullable field ')

const codes: ReadonlySet<unknown> = new Set(errorCodes)
const isErrorCode = (code: unknown): code is ErrorCode => codes.has(code)
