import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '../../src/domain/errors'
import { rejectReasons } from '../../src/domain/model'
import { type Changes, type Reply, startServer, withServer } from './testServer'

type Service = Awaited<ReturnType<typeof startServer>>

const codeOf = (reply: Reply): unknown => reply.body.errors[0].extensions.code

interface Case {
  readonly code: string
  readonly when: string
  /** Under `application/graphql-response+json`, and under `application/json`. */
  readonly status: readonly [number, number]
  readonly settings?: Changes
  readonly ask: (service: Service, accept: string) => Promise<Reply>
}

const post =
  (query: unknown, more: object = {}, headers: Record<string, string> = {}): Case['ask'] =>
  (service, accept) =>
    service.post(query, more, { accept, ...headers })

const persisted = (sha256Hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash } },
})
const someHash = 'a'.repeat(64)
const token = 'let-me-in'
const tokens = [{ role: 'EDITOR' as const, sha256: createHash('sha256').update(token).digest('hex') }]
const refusing = (code: string) =>
  post(`mutation { refuse(code: "${code}") }`, {}, { authorization: `Bearer ${token}` })

const costly =
  '{ items(first: 100) { nodes { items(first: 100) { nodes { items(first: 1) { nodes { id } } } } } } }'

const cases: readonly Case[] = [
  { code: 'GRAPHQL_PARSE_FAILED', when: 'the text is no GraphQL', status: [400, 200], ask: post('{') },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    when: 'a field is unknown',
    status: [400, 200],
    ask: post('{ nothing }'),
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    when: 'no operation has the name',
    status: [400, 200],
    ask: post('query A { count } query B { count }', { operationName: 'C' }),
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    when: 'the name is missing',
    status: [400, 200],
    ask: post('query A { count } query B { count }'),
  },
  {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    when: 'the hash is not known',
    status: [200, 200],
    ask: post(undefined, persisted(someHash)),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the hash is not that of the text',
    status: [400, 400],
    ask: post('{ count }', persisted(someHash)),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the hash is no hash',
    status: [400, 400],
    ask: post(undefined, persisted({ a: 1 })),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the version of persisted queries is unknown',
    status: [400, 400],
    ask: post('{ count }', persisted(someHash, 2)),
  },
  {
    code: 'BAD_USER_INPUT',
    when: 'a variable does not fit',
    status: [400, 200],
    ask: post('query ($day: Day) { day(of: $day) }', { variables: { day: 'today' } }),
  },
  {
    code: 'BAD_USER_INPUT',
    when: 'one of two keys must be given and both are',
    status: [400, 200],
    ask: post('query ($by: By!) { by(by: $by) }', { variables: { by: { id: '1', name: 'n' } } }),
  },
  { code: 'BAD_USER_INPUT', when: 'a resolver refuses', status: [200, 200], ask: post('{ wrong }') },
  { code: 'BAD_REQUEST', when: 'a batch comes', status: [400, 400], ask: (s, accept) => batch(s, accept) },
  { code: 'BAD_REQUEST', when: 'the query is missing', status: [400, 400], ask: post(undefined) },
  { code: 'BAD_REQUEST', when: 'the query is empty', status: [400, 400], ask: post('') },
  { code: 'BAD_REQUEST', when: 'the query is no text', status: [400, 400], ask: post({}) },
  {
    code: 'BAD_REQUEST',
    when: 'the variables are no object',
    status: [400, 400],
    ask: post('{ count }', { variables: [] }),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the body is no JSON',
    status: [400, 400],
    ask: (s, accept) => raw(s, accept, '{"query'),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the content type is not taken',
    status: [415, 415],
    ask: (s, accept) => raw(s, accept, '{ count }', 'application/graphql'),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the client takes no JSON',
    status: [406, 406],
    ask: (s) => s.post('{ count }', {}, { accept: 'image/png' }),
  },
  {
    code: 'BAD_REQUEST',
    when: 'a mutation comes by GET',
    status: [405, 405],
    settings: { tokens },
    ask: (s, accept) => s.get({ query: 'mutation { add }' }, { accept }),
  },
  {
    code: 'BAD_REQUEST',
    when: 'any page could have sent it',
    status: [400, 400],
    ask: (s, accept) => s.get({ query: '{ count }' }, { accept, 'apollo-require-preflight': '' }),
  },
  {
    code: 'BAD_REQUEST',
    when: 'a parameter comes twice',
    status: [400, 400],
    ask: (s, accept) =>
      s.send({ path: '/graphql?query=a&query=b', headers: { accept, 'x-apollo-operation-name': 'a' } }),
  },
  {
    code: 'BAD_REQUEST',
    when: 'a parameter is no JSON',
    status: [400, 400],
    ask: (s, accept) => s.get({ query: '{ count }', variables: '{' }, { accept }),
  },
  {
    code: 'BAD_REQUEST',
    when: 'the method is not taken',
    status: [405, 405],
    ask: (s, accept) => s.send({ method: 'PUT', headers: { accept } }),
  },
  {
    code: 'PAYLOAD_TOO_LARGE',
    when: 'the body is too large',
    status: [413, 413],
    ask: post(`{ count } #${'x'.repeat(300_000)}`),
  },
  { code: 'QUERY_TOO_COMPLEX', when: 'it could hold too much', status: [400, 200], ask: post(costly) },
  {
    code: 'UNAUTHENTICATED',
    when: 'a mutation comes without a token',
    status: [401, 401],
    settings: { tokens },
    ask: post('mutation { add }'),
  },
  {
    code: 'UNAUTHENTICATED',
    when: 'the token is not known',
    status: [401, 401],
    settings: { tokens },
    ask: post('{ count }', {}, { authorization: 'Bearer guess' }),
  },
  { code: 'FORBIDDEN', when: 'mutations are off', status: [403, 403], ask: post('mutation { add }') },
  {
    code: 'FORBIDDEN',
    when: 'the token has not that right',
    status: [403, 403],
    settings: { tokens },
    ask: refusing('FORBIDDEN'),
  },
  {
    code: 'NOT_FOUND',
    when: 'an object is gone',
    status: [404, 200],
    settings: { tokens },
    ask: refusing('NOT_FOUND'),
  },
  {
    code: 'CONFLICT',
    when: 'it was changed meanwhile',
    status: [409, 200],
    settings: { tokens },
    ask: refusing('CONFLICT'),
  },
  {
    code: 'UNREADABLE_SOURCE',
    when: 'a text holds no article',
    status: [422, 200],
    settings: { tokens },
    ask: refusing('UNREADABLE_SOURCE'),
  },
  {
    code: 'STORAGE_FULL',
    when: 'nothing more can be written',
    status: [503, 503],
    settings: { tokens },
    ask: refusing('STORAGE_FULL'),
  },
  {
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    when: 'persisted queries are off',
    status: [400, 200],
    settings: { persistedQueries: false },
    ask: post(undefined, persisted(someHash)),
  },
  {
    code: 'NOT_FOUND',
    when: 'there is nothing at the address',
    status: [404, 404],
    ask: (s, accept) => s.send({ path: '/nothing', headers: { accept } }),
  },
  {
    code: 'RATE_LIMITED',
    when: 'the client has used up its minute',
    status: [429, 429],
    settings: { limits: { ratePoints: 10 } },
    ask: post('{ items(first: 20) { nodes { id } } }'),
  },
  {
    code: 'OVERLOADED',
    when: 'too many heavy operations wait',
    status: [503, 503],
    settings: { limits: { heavyCost: 500, heavyRunning: 1, heavyWaiting: 1 } },
    ask: async (s, accept) => {
      const heavy = (n: number) => s.post(`{ heavy(first: ${600 + n}, ms: 300) { id } }`, {}, { accept })
      const replies = await Promise.all([heavy(1), heavy(2), heavy(3)])
      return replies.find(({ status }) => status !== 200) ?? heavy(4)
    },
  },
  {
    code: 'TIMEOUT',
    when: 'it takes too long',
    status: [503, 503],
    settings: { limits: { operationMilliseconds: 50 } },
    ask: post('{ wait(ms: 300) }'),
  },
  { code: 'TIMEOUT', when: 'the store takes too long', status: [503, 503], ask: post('{ slowStore count }') },
  { code: 'STORE_UNAVAILABLE', when: 'the store is away', status: [503, 503], ask: post('{ away count }') },
  { code: 'STORAGE_FULL', when: 'the store is full', status: [200, 200], ask: post('{ fullStore count }') },
  {
    code: 'DATA_SHAPE',
    when: 'a stored value does not fit',
    status: [200, 200],
    ask: post('{ badKind { id kind } }'),
  },
  {
    code: 'DATA_SHAPE',
    when: 'a stored value is missing',
    status: [200, 200],
    ask: post('{ nullFault { id } }'),
  },
  { code: 'INTERNAL_SERVER_ERROR', when: 'a resolver breaks', status: [200, 200], ask: post('{ fault }') },
]

const raw = (s: Service, accept: string, body: string, type = 'application/json') =>
  s.send({ method: 'POST', headers: { accept, 'content-type': type }, body })
const batch = (s: Service, accept: string) => raw(s, accept, '[{"query":"{ count }"}]')

describe('Every refusal', () => {
  it.each(cases)('is $code where $when', async ({ code, status, settings = {}, ask }) => {
    await withServer(settings, async (service) => {
      const modern = await ask(service, 'application/graphql-response+json')

      expect([codeOf(modern), modern.status]).toEqual([code, status[0]])
      expect(modern.body.errors[0].extensions.documentation).toBe(`/docs/errors.md#${code.toLowerCase()}`)
      expect(modern.body.errors[0].extensions.requestId).toBe(modern.headers['x-request-id'])
      expect(modern.headers['cache-control']).toBe('no-store')
    })
    await withServer(settings, async (service) => {
      const older = await ask(service, 'application/json')

      expect([codeOf(older), older.status]).toEqual([code, status[1]])
    })
  })

  it('is tried here: every code of the closed list', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(errorCodes))
  })

  it('is explained in docs/errors.md', () => {
    const page = readFileSync(join(__dirname, '../../docs/errors.md'), 'utf8')

    expect(page.match(/^### \w+$/gm)).toEqual(errorCodes.map((code) => `### ${code}`))
    for (const code of errorCodes) expect(page).toContain(`| ${code} |`)
    for (const reason of rejectReasons) expect(page).toContain(`| ${reason} |`)
  })
})

describe('What an error tells', () => {
  let service: Service
  beforeAll(async () => {
    service = await startServer()
  })
  afterAll(() => service.server.close())

  it('is nothing of the inside where the fault is ours; the log hears it with the same request id', async () => {
    const { body, text } = await service.post('{ fault }', {}, { 'x-request-id': 'trace-1' })

    expect(body).toEqual({
      data: { fault: null },
      errors: [
        {
          message: 'Internal error',
          locations: [{ line: 1, column: 3 }],
          path: ['fault'],
          extensions: {
            code: 'INTERNAL_SERVER_ERROR',
            documentation: '/docs/errors.md#internal_server_error',
            requestId: 'trace-1',
          },
        },
      ],
      extensions: { cost: { requestedQueryCost: 0, maximumQueryCost: 10_000 } },
    })
    expect(text).not.toMatch(/secret|TypeError|\.ts|at /)
    const line = service.world.logged.find(({ message }) => message === 'fault')
    expect(line?.facts).toMatchObject({
      requestId: 'trace-1',
      err: { message: expect.stringContaining('secret') },
    })
  })

  it('is neither the address of the store nor a stored value', async () => {
    const away = await service.post('{ away }')
    const full = await service.post('{ fullStore }')
    const shape = await service.post('{ badKind { id kind } }')

    expect(away.body).toEqual({
      errors: [expect.objectContaining({ message: expect.not.stringContaining('10.0') })],
    })
    expect(full.text).not.toContain('/data/db')
    expect(shape.text).not.toContain('SECRET_KIND')
    expect(shape.body.data).toEqual({ badKind: { id: 'a', kind: null } })
  })

  it('names the argument or variable, and the limit that was passed', async () => {
    const argument = await service.post('{ wrong }')
    const variable = await service.post('query ($d: Day) { day(of: $d) }', { variables: { d: 'x' } })
    const limit = await service.post(costly)

    expect(argument.body.errors[0].extensions.argument).toBe('after')
    expect(variable.body.errors[0].extensions.argument).toBe('$d')
    expect(limit.body.errors[0].extensions.limit).toEqual({ name: 'cost', value: 20_100, max: 10_000 })
  })

  it('is cut where it repeats what was sent, and never more than ten of one kind', async () => {
    const long = await service.post('query ($d: Day) { day(of: $d) }', {
      variables: { d: 'x'.repeat(200_000) },
    })
    const many = await service.post('query ($n: [Int!]!) { ids(ids: $n) }', {
      variables: { n: Array.from({ length: 60 }, () => 'x') },
    })
    const unknown = await service.post(`{ ${Array.from({ length: 30 }, (_, n) => `f${n}`).join(' ')} }`)

    expect(long.body.errors[0].message).toHaveLength(300)
    expect(many.body.errors).toHaveLength(10)
    expect(
      new Set(many.body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)),
    ).toEqual(new Set(['BAD_USER_INPUT']))
    expect(unknown.body.errors).toHaveLength(5)
    expect(unknown.body.errors[4].message).toContain('f4')
  })

  it('says when to try again', async () => {
    const away = await service.post('{ away }')

    expect(Number(away.headers['retry-after'])).toBeGreaterThan(0)
  })
})
