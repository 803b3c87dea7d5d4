import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { startServer, withServer } from './testServer'

const json = { 'content-type': 'application/json', accept: 'application/json' }
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A body of exactly so many bytes that asks for a count. */
function bodyOf(bytes: number): string {
  const around = JSON.stringify({ query: '{ count } #' }).length
  return JSON.stringify({ query: `{ count } #${'x'.repeat(bytes - around)}` })
}

/** Sends raw bytes, and gives what comes back until the socket is closed. */
function speak(url: string, bytes: string): Promise<{ text: string; ms: number }> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve({ text, ms: performance.now() - startedAt }))
    socket.write(bytes)
  })
}

describe('The size of a request', () => {
  let service: Awaited<ReturnType<typeof startServer>>
  const documentCharacters = 10_000_000
  beforeAll(async () => {
    service = await startServer({ limits: { bodyBytes: 2_000, documentCharacters } })
  })
  afterAll(() => service.server.close())

  it('may be the limit and not more', async () => {
    const fits = await service.send({ method: 'POST', headers: json, body: bodyOf(2_000) })
    const passes = await service.send({ method: 'POST', headers: json, body: bodyOf(2_001) })

    expect(fits.body.data).toEqual({ count: 0 })
    expect(passes.status).toBe(413)
    expect(passes.body.errors[0].extensions.limit).toEqual({ name: 'bodyBytes', value: 2_001, max: 2_000 })
  })

  it('may be that of a whole article where a known token comes with it', async () => {
    const token = 'the-importer'
    const sha256 = createHash('sha256').update(token).digest('hex')
    const limits = { bodyBytes: 2_000, importBodyBytes: 9_000, documentCharacters }
    await withServer({ limits, tokens: [{ role: 'IMPORTER', sha256 }] }, async ({ send }) => {
      const known = { ...json, authorization: `Bearer ${token}` }
      const fits = await send({ method: 'POST', headers: known, body: bodyOf(9_000) })
      const passes = await send({ method: 'POST', headers: known, body: bodyOf(9_001) })
      const unknown = await send({
        method: 'POST',
        headers: { ...json, authorization: 'Bearer x' },
        body: bodyOf(2_001),
      })

      expect(fits.body.data).toEqual({ count: 0 })
      expect(passes.body.errors[0].extensions.limit).toEqual({
        name: 'importBodyBytes',
        value: 9_001,
        max: 9_000,
      })
      expect(unknown.status).toBe(413)
    })
  })

  it('is counted unpacked', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' }
    const fits = await service.send({ method: 'POST', headers, body: gzipSync(bodyOf(2_000)) })
    const passes = await service.send({ method: 'POST', headers, body: gzipSync(bodyOf(500_000)) })
    const broken = await service.send({ method: 'POST', headers, body: bodyOf(100) })
    const other = await service.send({
      method: 'POST',
      headers: { ...json, 'content-encoding': 'br' },
      body: bodyOf(100),
    })

    expect(fits.body.data).toEqual({ count: 0 })
    expect([passes.status, passes.body.errors[0].extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
    expect([broken.status, broken.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    expect([other.status, other.body.errors[0].extensions.code]).toEqual([415, 'BAD_REQUEST'])
  })

  it('is refused while it comes, where its length is not told', async () => {
    const chunk = `${(1_000).toString(16)}\r\n${'x'.repeat(1_000)}\r\n`
    const { text } = await speak(
      service.url,
      `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(5)}`,
    )

    expect(text).toMatch(/^HTTP\/1\.1 413 /)
    expect(text).toContain('PAYLOAD_TOO_LARGE')
  })

  it('counts the address and the headers', async () => {
    const address = await service.get({ query: '{ count }', padding: 'x'.repeat(8_192) })
    const headers = await speak(
      service.url,
      `GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(17_000)}\r\n\r\n`,
    )

    expect(address.status).toBe(414)
    expect(address.body.errors[0].extensions.limit).toMatchObject({ name: 'urlBytes', max: 8_192 })
    expect(headers.text).toMatch(/^HTTP\/1\.1 431 /)
    expect(headers.text).toContain('"BAD_REQUEST"')
  })

  it('tells what is no HTTP', async () => {
    const { text } = await speak(service.url, 'HELLO\r\n\r\n')

    expect(text).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('A slow client', () => {
  it.each([
    ['is silent', ''],
    ['does not end its headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    [
      'does not end its body',
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\ncontent-type: application/json\r\n\r\n{`,
    ],
  ])('that %s is told so and cut off', async (_what, bytes) => {
    await withServer({ limits: { headersMilliseconds: 300, requestMilliseconds: 600 } }, async ({ url }) => {
      const { text, ms } = await speak(url, bytes)

      expect(text).toMatch(/^HTTP\/1\.1 408 /)
      expect(ms).toBeLessThan(3_000)
    })
  })

  it('that keeps a connection without using it is cut off', async () => {
    await withServer({ limits: { keepAliveMilliseconds: 200 } }, async ({ url }) => {
      const { text, ms } = await speak(url, 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')

      expect(text).toMatch(/^HTTP\/1\.1 200 /)
      expect(ms).toBeLessThan(4_000)
    })
  })
})

describe('Documents', () => {
  let service: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    service = await startServer()
  })
  afterAll(() => service.server.close())

  it.each([
    ['too long', `{ count } #${'x'.repeat(50_000)}`, 'documentCharacters'],
    ['too rich', `{ ${'count '.repeat(3_000)} }`, 'documentTokens'],
    ['nested too deep', `${'{ count '.repeat(5_000)}${'}'.repeat(5_000)}`, 'documentNesting'],
    [
      'nested too deep in its values',
      `{ by(by: ${'['.repeat(5_000)}${']'.repeat(5_000)}) }`,
      'documentNesting',
    ],
  ])('that are %s are not parsed', async (_what, query, name) => {
    const { status, body } = await service.post(query)

    expect([status, body.errors[0].extensions.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
    expect(body.errors[0].extensions.limit.name).toBe(name)
  })

  it.each([
    ['too many fragments in a chain', `{ ...F0 } ${chain(60)} fragment F60 on Query { count }`, 'fragments'],
    ['too many directives', `{ count ${'@include(if: true) '.repeat(60)} }`, 'directives'],
    ['too many aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: count`).join(' ')} }`, 'aliases'],
    [
      'too many operations',
      Array.from({ length: 11 }, (_, n) => `query Q${n} { count }`).join(' '),
      'operations',
    ],
    ['too many levels', `{ item(id: "a") ${'{ parent '.repeat(12)} { id } ${'}'.repeat(12)} }`, 'depth'],
  ])('that have %s are not validated', async (_what, query, name) => {
    const { status, body } = await service.post(query, { operationName: 'Q0' })

    expect([status, body.errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX'])
    expect(body.errors[0].extensions.limit.name).toBe(name)
  })

  it('may be introspected, unless that is off', async () => {
    const query =
      '{ __schema { queryType { name } } __type(name: "Item") { fields { type { ofType { ofType { name } } } } } }'
    const open = await service.post(query)

    expect(open.body.data.__schema.queryType.name).toBe('Query')
    await withServer({ introspection: false }, async (closed) => {
      const { body } = await closed.post('{ __schema { queryType { name } } }')
      expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    })
  })

  it('that cost the most time to validate keep nobody waiting for long', async () => {
    const startedAt = performance.now()

    const repeated = await service.post(`{ ${'count '.repeat(2_990)} }`)
    await service.post(`{ ${'item(id: "a") { id } '.repeat(320)} }`)

    expect(repeated.body.errors[0].message).toBe(
      'The document repeats fields so often that it cannot be validated.',
    )
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})

function chain(length: number): string {
  return Array.from({ length }, (_, n) => `fragment F${n} on Query { ...F${n + 1} }`).join(' ')
}

describe('The cost of an operation', () => {
  it('is shown', async () => {
    await withServer({}, async (service) => {
      const { body } = await service.post('query ($n: Int) { items(first: $n) { nodes { id } } }', {
        variables: { n: 7 },
      })

      expect(body.extensions).toEqual({ cost: { requestedQueryCost: 7, maximumQueryCost: 10_000 } })
    })
  })

  it('is paid from the points of the client, whether an answer is fresh or kept', async () => {
    await withServer({ limits: { ratePoints: 25 } }, async (service) => {
      const ask = () => service.post('{ items(first: 10) { nodes { id } } }')
      const replies = [await ask(), await ask(), await ask()]

      const [first, second, third] = replies
      expect(first?.body.extensions.cost.throttleStatus).toEqual({
        maximumAvailable: 25,
        currentlyAvailable: 15,
        restoreRate: 25 / 60,
      })
      expect(second?.body.extensions.cost.throttleStatus.currentlyAvailable).toBe(5)
      expect(third?.status).toBe(429)
      expect(Number(third?.headers['retry-after'])).toBeGreaterThan(0)
      expect(service.world.executions).toBe(0)
    })
  })

  it('is not the only thing that is paid: wrong requests cost a point', async () => {
    await withServer({ limits: { ratePoints: 2 } }, async (service) => {
      const statuses = [await service.post('{'), await service.post('{'), await service.post('{')]

      expect(statuses.map(({ status }) => status)).toEqual([400, 400, 429])
    })
  })
})

describe('Heavy operations', () => {
  it('wait for each other while light ones pass by', async () => {
    await withServer({ limits: { heavyCost: 500, heavyRunning: 2 } }, async (service) => {
      const done: string[] = []
      const heavy = Array.from({ length: 6 }, async (_, n) => {
        await service.post(`{ heavy(first: ${600 + n}, ms: 250) { id } }`)
        done.push('heavy')
      })
      await wait(60)
      await service.post('{ count }')
      done.push('light')
      await Promise.all(heavy)

      expect(done).toEqual(['light', 'heavy', 'heavy', 'heavy', 'heavy', 'heavy', 'heavy'])
    })
  })

  it('keep their turn until they have ended, even where the client was told that they took too long', async () => {
    await withServer(
      { limits: { heavyCost: 500, heavyRunning: 1, operationMilliseconds: 200 } },
      async (service) => {
        const slow = service.post('{ heavy(first: 600, ms: 350) { id } }')
        await wait(20)
        const next = await service.post('{ heavy(first: 601, ms: 1) { id } }')

        expect((await slow).body.errors[0].extensions.code).toBe('TIMEOUT')
        expect(next.body.errors[0].extensions.code).toBe('OVERLOADED')
        await wait(200)
        expect((await service.post('{ heavy(first: 602, ms: 1) { id } }')).status).toBe(200)
      },
    )
  })
})
