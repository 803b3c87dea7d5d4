import { checkFolder } from '../../src/embedded/check'
import { beginIndex, fillIndexes } from '../../src/embedded/engine/store/indexBuild'
import { type Collection, toStore } from '../../src/embedded/engine/store/store'
import { openFolder } from '../../src/embedded/folder'
import { openEmbedded } from '../../src/embedded/server'
import { connect, failure, testEndpoint } from './support/endpoint'

type Item = { _id: number; n: number; tags: string[] }
const endpoint = testEndpoint()
const items = () => endpoint.db.collection<Item>('items')
const item = (i: number): Item => ({ _id: i, n: i % 100, tags: [`t${i % 7}`, `u${i % 3}`] })
const names = async () => (await items().indexes()).map(({ name }) => name)
const count = (hint: string, filter: object) => items().countDocuments(filter, { hint })

describe('an index that is made for documents that are there', () => {
  beforeEach(async () => {
    await items().drop()
    await items().insertMany(Array.from({ length: 1200 }, (_, i) => item(i)))
  })

  it('has all of them, and what was written while it was built', async () => {
    const building = items().createIndexes([
      { key: { n: 1 } },
      { key: { tags: 1, n: -1 }, partialFilterExpression: { n: { $exists: true } } },
    ])
    const writing = Promise.all([
      items().insertMany(Array.from({ length: 100 }, (_, i) => item(3000 + i))),
      items().updateMany({ _id: { $gte: 1000, $lt: 1100 } }, { $set: { n: 500 } }),
      items().deleteMany({ _id: { $lt: 50 } }),
    ])

    await Promise.all([building, writing])

    const { faults, documents } = await checkFolder(endpoint.dir)
    expect(faults).toEqual([])
    expect(documents).toBe(1250)
    expect(await count('n_1', { n: 500 })).toBe(100)
    expect(await count('tags_1_n_-1', { tags: 't3', n: { $gte: 0 } })).toBe(
      (await items().find().hint({ $natural: 1 }).toArray()).filter(({ tags }) => tags.includes('t3')).length,
    )
  })

  it('is not there at all where two late documents have one key that is to be unique', async () => {
    await items().updateOne({ _id: 1199 }, { $set: { n: 1000 } })
    await items().updateOne({ _id: 1198 }, { $set: { n: 1000 } })
    await items().updateMany({ _id: { $lt: 1198 } }, [{ $set: { n: { $add: ['$_id', 10_000] } } }])

    const refused = await failure(items().createIndex({ n: 1 }, { unique: true }))

    expect(refused.code).toBe(11000)
    expect(await names()).toEqual(['_id_'])
    expect((await checkFolder(endpoint.dir)).faults).toEqual([])
  })

  it('is gone when the folder is opened again after its process was killed within the building', async () => {
    await endpoint.client.close()
    await endpoint.embedded.close()
    const env = openFolder(endpoint.dir)
    const store = toStore(env, endpoint.dir, Buffer.alloc(0))
    const c = store.collections.get('test.items') as Collection
    env.transactionSync(() => {
      const index = beginIndex(store, c, { v: 2, key: { n: 1 }, name: 'n_1' })
      expect(fillIndexes(store, c, [index], 0)).toBeGreaterThan(0)
    })
    await env.close()

    const embedded = await openEmbedded({ dir: endpoint.dir })
    const client = connect(embedded.uri)
    Object.assign(endpoint, { embedded, client, db: client.db('test') })

    expect(await names()).toEqual(['_id_'])
    await items().createIndex({ n: 1 })
    expect(await count('n_1', { n: 5 })).toBe(12)
    expect((await checkFolder(endpoint.dir)).faults).toEqual([])
  })
})

it.each([1, 2, 3, 5, 8])(
  'an index of %i fields takes texts of any length, and finds them',
  async (fields) => {
    const texts = endpoint.db.collection(`texts${fields}`)
    const names = Array.from({ length: fields }, (_, i) => `field${i}`)
    const withText = (text: string) => Object.fromEntries(names.map((name) => [name, text]))
    await texts.createIndex(Object.fromEntries(names.map((name) => [name, 1 as const])))
    const all = [200, 245, 400, 900, 983, 1000, 1001, 5000].flatMap((length) =>
      ['a', 'b'].map((end) => 'x'.repeat(length) + end),
    )
    await texts.insertMany(all.map(withText))

    const found = await Promise.all(all.map((text) => texts.find(withText(text)).toArray()))

    expect(found.map((one) => one.map(({ field0 }) => field0))).toEqual(all.map((text) => [text]))
    expect((await checkFolder(endpoint.dir)).faults).toEqual([])
  },
)
