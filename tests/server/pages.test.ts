import { createHash } from 'node:crypto'
import { authenticator } from '../../src/server/auth'
import { preferredMediaType } from '../../src/server/mediaType'
import { type Reply, startServer, withServer } from './testServer'

describe('What is served besides GraphQL', () => {
  let service: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    service = await startServer()
  })
  afterAll(() => service.server.close())

  const get = (path: string, headers = {}): Promise<Reply> => service.send({ path, headers })

  it('starts with a page that names the addresses and loads nothing from elsewhere', async () => {
    const { status, headers, text } = await get('/')

    expect(status).toBe(200)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
    expect(text).toContain('href="/graphql"')
    expect(text).not.toMatch(/https?:\/\/|<script/)
  })

  it.each(['/schema.graphql', '/docs/errors.md', '/metrics', '/healthz', '/readyz'])(
    'has %s',
    async (path) => {
      const { status, text } = await get(path)

      expect(status).toBe(200)
      expect(text).not.toBe('')
    },
  )

  it.each(['/', '/schema.graphql', '/docs/errors.md', '/healthz'])(
    'answers HEAD of %s as GET, without the text',
    async (path) => {
      const [whole, head] = [await get(path), await service.send({ path, method: 'HEAD' })]

      expect(head.status).toBe(200)
      expect(head.text).toBe('')
      expect(head.headers['content-type']).toBe(whole.headers['content-type'])
    },
  )

  it('packs long pages', async () => {
    const { headers, text } = await get('/schema.graphql', { 'accept-encoding': 'gzip' })

    expect(headers['content-encoding']).toBe('gzip')
    expect(text).toContain('type Query')
  })

  it('takes the request id that a request brings, if it is harmless', async () => {
    const own = await get('/healthz', { 'x-request-id': 'trace-7.a:b' })
    const odd = await get('/healthz', { 'x-request-id': '<script>' })
    const long = await get('/healthz', { 'x-request-id': 'x'.repeat(65) })

    expect(own.headers['x-request-id']).toBe('trace-7.a:b')
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(long.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('counts answers by operation and source, errors by code, and nothing without bound', async () => {
    await service.post('query Counted { hello }')
    await service.post('query Counted { hello }')
    await service.post('query Counted { fault }')
    for (let n = 0; n < 120; n += 1) await service.post(`query Name${n} { hello }`)

    const { text } = await get('/metrics')

    expect(text).toContain('communique_operation_seconds_count{operation="Counted",from="memory"} 1')
    expect(text).toContain('communique_errors_total{code="INTERNAL_SERVER_ERROR"} 1')
    expect(text).toContain('operation="other"')
    expect(text).toMatch(/nodejs_eventloop_lag_seconds \d/)
    expect(text).toMatch(/communique_heavy_waiting 0/)
    expect(new Set(text.match(/operation="\w+"/g)).size).toBeLessThanOrEqual(101)
  })

  it('is not ready while the store is away, and ready when it is back', async () => {
    service.world.isAway = true
    const away = await get('/readyz')
    const alive = await get('/healthz')
    service.world.isAway = false
    const back = await get('/readyz')

    expect([away.status, away.body]).toEqual([503, { ok: false, reason: 'STORE_UNAVAILABLE' }])
    expect([alive.status, back.status]).toEqual([200, 200])
  })

  it('has no CORS headers unless origins are configured', async () => {
    const { headers } = await service.post('{ hello }', {}, { origin: 'https://a.example' })

    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('lets configured origins ask, and no others', async () => {
    await withServer({ corsOrigins: ['https://a.example'] }, async ({ post, send }) => {
      const known = await post('{ hello }', {}, { origin: 'https://a.example' })
      const other = await post('{ hello }', {}, { origin: 'https://b.example' })
      const asked = await send({
        method: 'OPTIONS',
        headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
      })

      expect(known.headers['access-control-allow-origin']).toBe('https://a.example')
      expect(known.headers['access-control-expose-headers']).toContain('etag')
      expect(other.headers['access-control-allow-origin']).toBeUndefined()
      expect(asked.status).toBe(204)
      expect(asked.headers['access-control-allow-methods']).toContain('POST')
    })
  })

  it('logs failures with their request id and never what stands behind the question mark', async () => {
    await service.get({ query: '{ away }', secret: 'word' }, { 'x-request-id': 'failed-1' })

    const line = service.world.logged.find(
      ({ facts }) => 'status' in facts && JSON.stringify(facts).includes('failed-1'),
    )
    expect(line?.facts).toMatchObject({
      requestId: 'failed-1',
      path: '/graphql',
      operation: null,
      status: 503,
    })
    expect(JSON.stringify(service.world.logged)).not.toContain('word')
  })
})

describe('Stopping', () => {
  it('lets running requests end and takes no new ones', async () => {
    const { post, server, world } = await startServer()
    const running = post('{ wait(ms: 300) }')
    while (world.executions === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    const closing = server.close()
    const refused = await post('{ hello }').catch((error: Error & { code: string }) => error.code)
    await closing

    expect((await running).body.data).toEqual({ wait: 'done' })
    expect(refused).toBe('ECONNREFUSED')
  })

  it('cuts off what does not end in time', async () => {
    const { post, server } = await startServer({ limits: { stopMilliseconds: 100 } })
    const running = post('{ wait(ms: 1200) }').catch((error: Error & { code: string }) => error.code)
    await new Promise((resolve) => setTimeout(resolve, 80))
    const startedAt = performance.now()
    await server.close()

    expect(performance.now() - startedAt).toBeLessThan(1_000)
    expect(await running).toBe('ECONNRESET')
  })
})

describe('authenticator', () => {
  const hash = (token: string) => createHash('sha256').update(token).digest('hex')
  const authenticate = authenticator([
    { role: 'IMPORTER', sha256: hash('one') },
    { role: 'EDITOR', sha256: hash('two') },
    { role: 'IMPORTER', sha256: hash('both') },
    { role: 'EDITOR', sha256: hash('both') },
  ])

  it.each([
    [undefined, null],
    ['Bearer one', 'IMPORTER'],
    ['bearer two', 'EDITOR'],
    ['Bearer both', 'EDITOR'],
  ])('knows %s as %s', (header, role) => {
    expect(authenticate(header)).toBe(role)
  })

  it.each([
    'Bearer three',
    'Bearer',
    'Basic b25l',
    'one',
    `Bearer ${hash('one')}`,
    `Bearer ${'x'.repeat(600)}`,
  ])('refuses %s', (header) => {
    expect(() => authenticate(header)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }))
  })
})

describe('preferredMediaType', () => {
  const json = 'application/json'
  const modern = 'application/graphql-response+json'
  it.each([
    [undefined, json],
    ['*/*', json],
    ['application/*', json],
    [modern, modern],
    [`${modern}, ${json};q=0.9`, modern],
    [`${json}, ${modern}`, json],
    [`${modern};charset=utf-8, ${json}`, modern],
    [`${json};q=0, */*`, modern],
    ['text/html, */*;q=0.8', json],
    ['text/html', null],
    [`${json};q=0`, null],
    ['', json],
  ])('of %s is %s', (accept, type) => {
    expect(preferredMediaType(accept)).toBe(type)
  })

  it('reads a long header quickly', () => {
    const startedAt = performance.now()
    preferredMediaType(`${'a/b;q='.repeat(3_000)},`.repeat(2))

    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })
})
