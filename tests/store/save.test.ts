import { isUnavailable, openStore } from '../../src/store/open'
import type { Writes } from '../../src/store/save'
import { manySeeds } from '../support/loader'
import { importSeeds } from '../support/loading'
import { testStore } from '../support/testStore'
import { countCommands } from '../support/writes'

const service = testStore()

interface Meta {
  readonly _id: string
  readonly commits: number
}

const nothing: Writes = {
  articles: { insert: [], replace: [], remove: [] },
  quotes: { insert: [], replace: [], remove: [] },
  entities: {
    OFFICIAL: { insert: [], replace: [], released: [], remove: [] },
    MEETING: { insert: [], replace: [], released: [], remove: [] },
    AGREEMENT: { insert: [], replace: [], released: [], remove: [] },
  },
  redirects: { set: [], drop: [] },
  changes: [],
}

const changeAt = (position: number): Writes => ({
  ...nothing,
  changes: [
    {
      position,
      event: 'CREATED',
      type: 'OFFICIAL',
      objectId: `off_${position}`,
      intoId: null,
      fields: [],
      articleId: null,
      at: '2024-01-01T00:00:00.000Z',
    },
  ],
})

/** What another process does that writes to the store. */
const disturb = () =>
  service.store.db.collection<Meta>('meta').updateOne({ _id: 'position' }, { $inc: { commits: 1 } })

describe('A save', () => {
  it('does its work again when another wrote meanwhile', async () => {
    let runs = 0

    await service.store.save(async ({ position }) => {
      runs += 1
      if (runs === 1) await disturb()
      return { writes: changeAt(position + 1) }
    })

    expect(runs).toBe(2)
    expect(await service.store.position()).toBe(1)
  })

  it('that loses again and again is done alone', async () => {
    let runs = 0

    await service.store.save(async ({ position }) => {
      runs += 1
      if (runs <= 4) await disturb()
      return { writes: changeAt(position + 1) }
    })

    expect(runs).toBe(5)
    expect(await service.store.position()).toBe(1)
  })

  it('writes all or nothing', async () => {
    const broken = { ...changeAt(1), redirects: { set: [{ from: 'off_a', to: '' }], drop: [] } }

    await expect(service.store.save(async () => ({ writes: broken }))).rejects.toMatchObject({ code: 121 })

    expect(await service.store.db.collection('redirects').countDocuments()).toBe(0)
    expect(await service.store.position()).toBe(0)
  })

  it('numbers the changes of many that save at once without gap or double', async () => {
    const other = await openStore({ uri: service.uri, dbName: service.dbName })
    const stores = [service.store, other]

    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        stores[index % 2]?.save(async ({ position }) => ({ writes: changeAt(position + 1) })),
      ),
    )
    await other.close()

    const changes = await service.store.db
      .collection<{ _id: number }>('changes')
      .find()
      .sort({ _id: 1 })
      .toArray()
    expect(changes.map(({ _id }) => _id)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
  }, 60_000)

  it('throws what its work throws, and the next one is not held up', async () => {
    const failing = service.store.save(async () => {
      throw new Error('broken work')
    })
    const next = service.store.save(async ({ position }) => ({ writes: changeAt(position + 1) }))

    await expect(failing).rejects.toThrow('broken work')
    await next
    expect(await service.store.position()).toBe(1)
  })
})

describe('The database refuses', () => {
  const valid = async (name: string) => {
    await importSeeds(service.store, manySeeds().slice(0, 12))
    const doc = await service.store.db.collection<{ _id: string; [field: string]: unknown }>(name).findOne()
    if (!doc) throw new Error(`No document in ${name}`)
    return doc
  }

  it.each([
    ['articles', 'without text', { text: '' }],
    ['articles', 'with an id of another kind among its officials', { officialIds: ['mtg_0000000000000000'] }],
    ['articles', 'of an unknown format', { format: 'PDF' }],
    ['officials', 'without a name', { name: null }],
    ['officials', 'without keys', { keys: [] }],
    ['officials', 'of a country that is no code', { country: 'Indonesia' }],
    ['meetings', 'of an unknown kind', { kind: 'PARTY' }],
    [
      'meetings',
      'with a participant who is no official',
      { participants: [{ officialId: 'x', role: 'HOST' }] },
    ],
    ['meetings', 'with a padded date', { date: '2021-12-01' }],
    ['agreements', 'of an unknown status', { status: 'DONE' }],
    ['agreements', 'reported by nobody', { reportCount: 0 }],
    ['quotes', 'of no article', { articleId: null }],
    ['changes', 'of an unknown event', { event: 'TOUCHED' }],
  ])('%s %s', async (name, _what, fields) => {
    const { _id } = await valid(name)
    const update = service.store.db.collection<{ _id: string }>(name).updateOne({ _id }, { $set: fields })

    await expect(update).rejects.toMatchObject({ code: 121 })
  })

  it('two entities with one identity key, and two articles with one natural key', async () => {
    const official = await valid('officials')
    const article = await service.store.db.collection<{ _id: string; slug: string }>('articles').findOne()

    const twin = { ...official, _id: 'off_zzzzzzzzzzzzzzzz', slug: 'another' }
    await expect(
      service.store.db.collection<{ _id: string }>('officials').insertOne(twin),
    ).rejects.toMatchObject({
      code: 11000,
    })
    const copy = { ...article, _id: 'art_zzzzzzzzzzzzzzzz', slug: 'another' }
    await expect(
      service.store.db.collection<{ _id: string }>('articles').insertOne(copy),
    ).rejects.toMatchObject({
      code: 11000,
    })
  })
})

describe('The cost of an import', () => {
  it('is as many commands a batch in a full store as in a small one, and reads no more documents', async () => {
    const seeds = manySeeds()
    const more = (from: number) =>
      seeds.slice(0, 8).map((seed, index) => ({ ...seed, headline: `Later ${from + index}` }))
    await importSeeds(service.store, seeds)
    const small = await countCommands(service, (store) => importSeeds(store, more(0)))
    for (let round = 1; round <= 5; round += 1)
      await importSeeds(
        service.store,
        seeds.map((seed, index) => ({ ...seed, headline: `Round ${round} ${index}` })),
      )

    const large = await countCommands(service, (store) => importSeeds(store, more(100)))

    expect(small.result).toEqual(large.result)
    expect(large.commands.length).toBeLessThanOrEqual(small.commands.length)
    expect(large.documentsRead).toBeLessThanOrEqual(small.documentsRead)
  }, 120_000)
})

describe('A store that is away', () => {
  it('is known by its error', async () => {
    const error = await openStore({ uri: 'mongodb://127.0.0.1:1/x', timeoutMs: 200 }).catch(
      (reason: unknown) => reason,
    )

    expect(isUnavailable(error)).toBe(true)
    expect(isUnavailable(new Error('something else'))).toBe(false)
  })
})
