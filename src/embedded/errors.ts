/** MongoDB's codes by name: https://www.mongodb.com/docs/manual/reference/error-codes/ */
const codes = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  UnsupportedFormat: 12,
  Unauthorized: 13,
  TypeMismatch: 14,
  InvalidLength: 16,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  NotSingleValueField: 54,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  WriteConflict: 112,
  CommandNotSupported: 115,
  DocumentValidationFailure: 121,
  CannotIndexParallelArrays: 171,
  InvalidPipelineOperator: 168,
  TransactionTooOld: 225,
  ConversionFailure: 241,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  InvalidResumeToken: 260,
  OperationNotSupportedInTransaction: 263,
  ChangeStreamFatalError: 280,
  ChangeStreamHistoryLost: 286,
  QueryExceededMemoryLimitNoDiskUseAllowed: 292,
  NotWritablePrimary: 10107,
  BSONObjectTooLarge: 10334,
  DuplicateKey: 11000,
  InterruptedAtShutdown: 11600,
  OutOfDiskSpace: 14031,
} as const

/** A name of the table above, or a number MongoDB gives no name. */
export type Code = keyof typeof codes | number

const names = new Map<number, string>(Object.entries(codes).map(([name, code]) => [code, name]))

/** What a driver is answered when it asks amiss; `extra` goes into the reply beside code and message. */
export class WireError extends Error {
  readonly code: number
  readonly extra: Readonly<Record<string, unknown>>

  constructor(code: Code, message: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = typeof code === 'number' ? code : codes[code]
    this.extra = extra
  }

  get codeName(): string {
    return names.get(this.code) ?? `Location${this.code}`
  }
}

/** Throws; an expression, so that it can stand where a value is expected. */
export function fail(code: Code, message: string, extra?: Readonly<Record<string, unknown>>): never {
  throw new WireError(code, message, extra)
}

/** Refuses by name what a MongoDB server can do and this endpoint leaves out. */
export function unsupported(what: string): never {
  return fail(
    'CommandNotSupported',
    `${what} is not supported by the embedded store; set MONGODB_URI to a MongoDB server to use it`,
  )
}
