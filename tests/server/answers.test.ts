import { createHash } from 'node:crypto'
import { createAnswers } from '../../src/server/answers'
import { knownPosition } from '../../src/server/position'
import { startServer, withServer } from './testServer'

const token = 'let-me-in'
const tokens = [{ role: 'EDITOR' as const, sha256: createHash('sha256').update(token).digest('hex') }]
const asEditor = { authorization: `Bearer ${token}` }
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('An answer asked for again', () => {
  it('is given from memory until something has changed', async () => {
    await withServer({ cacheStalenessMs: 0 }, async ({ post, world }) => {
      const first = await post('{ count }')
      const second = await post('{ count }')
      const executed = world.executions
      world.count = 5
      world.position += 1
      const third = await post('{ count }')

      expect(first.body).toEqual(second.body)
      expect(executed).toBe(1)
      expect(third.body.data).toEqual({ count: 5 })
    })
  })

  it('is never older than the stated staleness, and reads the position once in that time', async () => {
    await withServer({ cacheStalenessMs: 150 }, async ({ post, world }) => {
      const startedAt = performance.now()
      await post('{ count }')
      world.count = 5
      world.position += 1
      await Promise.all(Array.from({ length: 20 }, () => post('{ count }')))
      const reads = world.positionReads
      const spans = Math.ceil((performance.now() - startedAt) / 150)
      await wait(160)
      const late = await post('{ count }')

      expect(reads).toBeLessThanOrEqual(1 + spans)
      expect(late.body.data).toEqual({ count: 5 })
    })
  })

  it('is never older than what was just written here', async () => {
    await withServer({ cacheStalenessMs: 60_000, tokens }, async ({ post }) => {
      for (let round = 1; round <= 20; round += 1) {
        await post('{ count }')
        await post('mutation { add }', {}, asEditor)
        const { body } = await post('{ count }')

        expect(body.data).toEqual({ count: round })
      }
    })
  })

  it('is not older than a mutation whose client was told that it took too long, once that has ended', async () => {
    const settings = { cacheStalenessMs: 60_000, tokens, limits: { operationMilliseconds: 60 } }
    await withServer(settings, async ({ post, world }) => {
      const slow = await post('mutation { addSlowly(ms: 200) }', {}, asEditor)
      const before = await post('{ count }')
      await wait(250)
      const after = await post('{ count }')

      expect(slow.body.errors[0].extensions.code).toBe('TIMEOUT')
      expect([before.body.data.count, after.body.data.count, world.count]).toEqual([0, 1, 1])
    })
  })

  it('is another for another operation, other variables, another right or another kind of answer', async () => {
    await withServer({ tokens }, async ({ post }) => {
      const document = 'query A($n: String) { hello(name: $n) role } query B { hello }'
      const a = await post(document, { operationName: 'A', variables: { n: 'a' } })
      const b = await post(document, { operationName: 'A', variables: { n: 'b' } })
      const c = await post(document, { operationName: 'B' })
      const d = await post(document, { operationName: 'A', variables: { n: 'a' } }, asEditor)
      const e = await post(
        document,
        { operationName: 'A', variables: { n: 'a' } },
        { accept: 'application/json' },
      )

      expect([a, b, c, d].map(({ body }) => body.data)).toEqual([
        { hello: 'Hello a', role: null },
        { hello: 'Hello b', role: null },
        { hello: 'Hello world' },
        { hello: 'Hello a', role: 'EDITOR' },
      ])
      expect(e.headers['content-type']).toBe('application/json; charset=utf-8')
    })
  })

  it('is worked out once for all who ask at the same time', async () => {
    await withServer({}, async ({ post, world }) => {
      const replies = await Promise.all(Array.from({ length: 30 }, () => post('{ wait(ms: 100) }')))

      expect(new Set(replies.map(({ text }) => text)).size).toBe(1)
      expect(world.executions).toBe(1)
    })
  })

  it('is worked out anew where it was an error', async () => {
    await withServer({}, async ({ post, world }) => {
      await post('{ count fault }')
      await post('{ count fault }')

      expect(world.executions).toBe(2)
    })
  })

  it('is worked out anew while the position cannot be read', async () => {
    await withServer({ cacheStalenessMs: 0 }, async ({ post, world, get }) => {
      await post('{ count }')
      world.isAway = true
      world.count = 9
      const { body } = await post('{ count }')
      const { headers } = await get({ query: '{ count }' })

      expect(body.data).toEqual({ count: 9 })
      expect(headers.etag).toBeUndefined()
      expect(headers['cache-control']).toBe('no-store')
    })
  })

  it('is not kept where that is off', async () => {
    await withServer({ cacheBytes: 0 }, async ({ post, world }) => {
      await post('{ count }')
      await post('{ count }')

      expect(world.executions).toBe(2)
      expect(world.positionReads).toBe(0)
    })
  })
})

describe('GET', () => {
  it('answers 304 until something has changed', async () => {
    await withServer({ cacheStalenessMs: 0 }, async ({ get, world }) => {
      const first = await get({ query: '{ count }' })
      const again = await get({ query: '{ count }' }, { 'if-none-match': String(first.headers.etag) })
      const executed = world.executions
      world.position += 1
      const changed = await get({ query: '{ count }' }, { 'if-none-match': String(first.headers.etag) })

      expect(first.headers).toMatchObject({
        'cache-control': 'public, no-cache',
        vary: expect.stringContaining('Authorization'),
      })
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', first.headers.etag])
      expect(executed).toBe(1)
      expect(changed.status).toBe(200)
      expect(changed.headers.etag).not.toBe(first.headers.etag)
    })
  })

  it('tells caches how long they need not ask, and that an answer to a token is private', async () => {
    await withServer({ maxAge: 30, tokens }, async ({ get }) => {
      const open = await get({ query: '{ count }' })
      const own = await get({ query: '{ count }' }, asEditor)

      expect(open.headers['cache-control']).toBe('public, max-age=30, must-revalidate')
      expect(own.headers['cache-control']).toBe('private, max-age=30, must-revalidate')
      expect(own.headers.etag).not.toBe(open.headers.etag)
    })
  })

  it('runs persisted queries by their hash alone, once they were sent', async () => {
    await withServer({}, async ({ get }) => {
      const query = 'query Named($n: String) { hello(name: $n) }'
      const sha256Hash = createHash('sha256').update(query).digest('hex')
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } })
      const variables = JSON.stringify({ n: 'Retno' })

      const before = await get({ extensions, variables })
      const sent = await get({ query, extensions, variables })
      const after = await get({ extensions, variables })
      const held = await get({ extensions, variables }, { 'if-none-match': String(after.headers.etag) })

      expect(before.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
      expect(before.body.errors[0].message).toBe('PersistedQueryNotFound')
      expect(sent.body.data).toEqual({ hello: 'Hello Retno' })
      expect(after.body).toEqual(sent.body)
      expect(held.status).toBe(304)
    })
  })

  it('does not remember a query that was refused', async () => {
    await withServer({}, async ({ post, get }) => {
      const query = '{ nothing }'
      const sha256Hash = createHash('sha256').update(query).digest('hex')
      const extensions = { persistedQuery: { version: 1, sha256Hash } }
      await post(query, { extensions })

      const { body } = await get({ extensions: JSON.stringify(extensions) })

      expect(body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND')
    })
  })

  it('never changes anything', async () => {
    await withServer({ tokens }, async ({ get, world }) => {
      const { status, headers } = await get({ query: 'mutation { add }' }, asEditor)

      expect([status, headers.allow, world.count]).toEqual([405, 'POST', 0])
    })
  })
})

describe('POST', () => {
  it('is not for caches', async () => {
    await withServer({}, async ({ post }) => {
      const { headers } = await post('{ count }')

      expect(headers['cache-control']).toBe('no-store')
      expect(headers.etag).toBeUndefined()
    })
  })

  it('packs long answers for clients that take that, fresh and kept alike', async () => {
    await withServer({}, async ({ post }) => {
      const ask = (encoding: string) => post('{ long(bytes: 5000) }', {}, { 'accept-encoding': encoding })
      const plain = await ask('identity')
      const packed = [await ask('gzip'), await ask('gzip, deflate, br')]
      const refused = await ask('gzip;q=0')

      for (const reply of packed) {
        expect(reply.headers['content-encoding']).toBe('gzip')
        expect(reply.body).toEqual(plain.body)
      }
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect(refused.headers['content-encoding']).toBeUndefined()
    })
  })
})

describe('createAnswers', () => {
  const at = (position: number) => ({ position, day: '2021-12-14' })
  const answer = (bytes: number, position = 1) => ({
    status: 200,
    body: Buffer.alloc(bytes),
    position,
    day: null,
    code: null,
    refusal: {},
    cost: 0,
    operationName: null,
    allow: null,
    packed: null,
  })

  it('keeps no more bytes than it may, and forgets the least used first', async () => {
    const answers = createAnswers(100_000)
    for (let n = 0; n < 100; n += 1) {
      await answers.share(`key ${n}`, at(1), async () => answer(5_000))
      answers.get('key 0', at(1))
    }
    const kept = Array.from({ length: 100 }, (_, n) => n).filter((n) => answers.get(`key ${n}`, at(1)))

    expect(kept.length * 5_000).toBeLessThan(100_000)
    expect(kept).toContain(0)
    expect(kept).toContain(99)
    expect(kept).not.toContain(1)
  })

  it('does not join an equal question of another position', async () => {
    const answers = createAnswers(100_000)
    const old = answers.share('key', at(1), () => wait(30).then(() => answer(1, 1)))
    const { answer: young, shared } = await answers.share('key', at(2), async () => answer(2, 2))
    await old

    expect([young.position, shared]).toEqual([2, false])
    expect(answers.get('key', at(2))).toBeNull()
  })
})

describe('An answer that depends on the day', () => {
  it('is kept until the day is over, and no other answer is forgotten then', async () => {
    await withServer({}, async ({ post, world }) => {
      const ask = async () => (await post('{ today }')).body.data.today
      const days = [await ask(), await ask()]
      await post('{ count }')
      const before = world.executions
      world.now = '2021-12-15T00:00:00Z'
      days.push(await ask(), await ask())
      await post('{ count }')

      expect(days).toEqual(['2021-12-14', '2021-12-14', '2021-12-15', '2021-12-15'])
      expect([before, world.executions]).toEqual([2, 3])
    })
  })

  it('has a validator of that day, and is served by no cache beyond it', async () => {
    await withServer({ maxAge: 3_600 }, async ({ get, world }) => {
      world.now = '2021-12-14T23:59:50Z'
      const first = await get({ query: '{ today }' })
      const held = { 'if-none-match': String(first.headers.etag) }
      const same = await get({ query: '{ today }' }, held)
      world.now = '2021-12-15T00:00:01Z'
      const next = await get({ query: '{ today }' }, held)
      const timeless = await get({ query: '{ count }' })

      expect(first.headers['cache-control']).toBe('public, max-age=10, must-revalidate')
      expect(same.status).toBe(304)
      expect([next.status, next.body.data.today]).toEqual([200, '2021-12-15'])
      expect(next.headers.etag).not.toBe(first.headers.etag)
      expect(timeless.headers['cache-control']).toBe('public, max-age=3600, must-revalidate')
    })
  })
})

describe('knownPosition', () => {
  it('does not believe a read that began before something was written here', async () => {
    const reads: ((position: number) => void)[] = []
    const position = knownPosition({
      read: () => new Promise((resolve) => reads.push(resolve)),
      staleness: 1_000,
      patience: 1_000,
      now: () => 0,
    })
    const early = position.current()
    position.forget()
    const late = position.current()
    reads[0]?.(1)
    reads[1]?.(2)

    expect([await early, await late, await position.current()]).toEqual([1, 2, 2])
  })

  it('does not wait long for a read', async () => {
    const position = knownPosition({
      read: () => new Promise(() => {}),
      staleness: 1_000,
      patience: 20,
      now: () => 0,
    })

    expect(await position.current()).toBeNull()
  })

  it('asks again after a read that failed', async () => {
    const answers = [Promise.reject(new Error('away')), Promise.resolve(7)]
    const position = knownPosition({
      read: () => answers.shift() ?? Promise.resolve(8),
      staleness: 10,
      patience: 1_000,
      now: () => 0,
    })

    expect([await position.current(), await position.current(), await position.current()]).toEqual([
      null,
      7,
      7,
    ])
  })
})

it('starts and stops without leaving anything behind', async () => {
  const service = await startServer()
  await service.server.close()

  await expect(service.post('{ count }')).rejects.toThrow('ECONNREFUSED')
})
