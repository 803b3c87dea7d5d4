import { GraphQLError } from 'graphql'
import { AppError, errorCodes, limitError } from '../../src/domain/errors'
import { cut, documentationOf, toClientError, withCode } from '../../src/graphql/errors'

const rules = { isUnavailable: (error: unknown) => error instanceof RangeError, maxMessage: 60 }
const located = (originalError: Error) =>
  new GraphQLError(originalError.message, { path: ['a', 0], originalError })

describe('toClientError', () => {
  it('keeps what an AppError says, with its place in the answer', () => {
    const { error, code, fault } = toClientError(
      located(limitError('BAD_USER_INPUT', 'At most 100.', { name: 'first', value: 101, max: 100 })),
      rules,
      'r1',
    )

    expect(error).toEqual({
      message: 'At most 100.',
      path: ['a', 0],
      extensions: {
        code: 'BAD_USER_INPUT',
        limit: { name: 'first', value: 101, max: 100 },
        documentation: '/docs/errors.md#bad_user_input',
        requestId: 'r1',
      },
    })
    expect([code, fault]).toEqual(['BAD_USER_INPUT', null])
  })

  it.each([
    ['a fault of ours', new TypeError('x is undefined'), 'INTERNAL_SERVER_ERROR'],
    ['no error at all', 'text', 'INTERNAL_SERVER_ERROR'],
    ['the store away', new RangeError('10.0.0.1'), 'STORE_UNAVAILABLE'],
    ['MaxTimeMSExpired', Object.assign(new Error('slow'), { code: 50 }), 'TIMEOUT'],
    [
      "the driver's deadline",
      Object.assign(new Error('slow'), { name: 'MongoOperationTimeoutError' }),
      'TIMEOUT',
    ],
    ['a full disk', Object.assign(new Error('/data'), { code: 14_031 }), 'STORAGE_FULL'],
    ['a null where none may be', new Error('Cannot return null for non-nullable field A.b.'), 'DATA_SHAPE'],
    ['a value that cannot be served', new GraphQLError('Enum cannot represent 1'), 'DATA_SHAPE'],
    ["Apollo's own", new GraphQLError('m', { extensions: { code: 'BAD_REQUEST', http: {} } }), 'BAD_REQUEST'],
    ['a code that is not on the list', new GraphQLError('m', { extensions: { code: 'ODD' } }), 'DATA_SHAPE'],
  ])('knows %s', (_what, origin, code) => {
    const thrown = origin instanceof Error ? located(origin) : origin

    expect(toClientError(thrown, rules, null).code).toBe(code)
  })

  it('lets no words of a fault out and hands the fault to the log', () => {
    const origin = new TypeError('secret')
    const { error, fault } = toClientError(located(origin), rules, null)

    expect(JSON.stringify(error)).not.toContain('secret')
    expect(fault).toBe(origin)
  })

  it('cuts long messages', () => {
    expect(toClientError(new AppError('CONFLICT', 'y'.repeat(900)), rules, null).error.message).toHaveLength(
      60,
    )
  })
})

describe('withCode', () => {
  it('keeps the place and loses what was beside the code', () => {
    const error = withCode(new GraphQLError('m', { extensions: { code: 'X', more: 1 } }), 'BAD_USER_INPUT')

    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT' })
  })
})

describe('cut', () => {
  it('never cuts a character in two', () => {
    expect(cut('ab😀cd', 4)).toBe('ab…')
    expect(cut('ab😀cd', 6)).toBe('ab😀cd')
  })
})

describe('documentationOf', () => {
  it('gives each code an address of its own', () => {
    expect(new Set(errorCodes.map(documentationOf)).size).toBe(errorCodes.length)
  })
})
