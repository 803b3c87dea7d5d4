import type { ClientSession } from 'mongodb'
import { testEndpoint } from './support/endpoint'

type Item = { _id: number; key?: string }
const endpoint = testEndpoint()
const items = () => endpoint.db.collection<Item>('items')
beforeEach(async () => {
  await endpoint.db.dropDatabase()
  await items().createIndex({ key: 1 }, { unique: true, sparse: true })
  await items().insertOne({ _id: 1, key: 'a' })
})

const inTransaction = (work: (session: ClientSession) => Promise<unknown>) =>
  endpoint.client.withSession((session) => session.withTransaction(() => work(session)))

describe('a unique key within a transaction', () => {
  it.each([
    ['a stored document', { _id: 2, key: 'a' }],
    ['a document of the transaction', { _id: 2, key: 'b' }],
  ])('is refused where %s has it', async (_, item) => {
    const work = inTransaction(async (session) => {
      await items().insertOne({ _id: 3, key: 'b' }, { session })
      await items().insertOne(item, { session })
    })

    await expect(work).rejects.toMatchObject({ code: 11000 })
    expect(await items().countDocuments()).toBe(1)
  })

  it('can be taken once it was given back', async () => {
    await inTransaction(async (session) => {
      await items().insertOne({ _id: 2, key: 'b' }, { session })
      await items().updateOne({ _id: 2 }, { $set: { key: 'c' } }, { session })
      await items().insertOne({ _id: 3, key: 'b' }, { session })
      await items().updateOne({ _id: 1 }, { $set: { key: 'd' } }, { session })
      await items().insertOne({ _id: 4, key: 'a' }, { session })
      await items().deleteOne({ _id: 4 }, { session })
      await items().insertOne({ _id: 5, key: 'a' }, { session })
    })

    const keys = (await items().find().sort({ _id: 1 }).toArray()).map(({ _id, key }) => `${_id}${key}`)
    expect(keys).toEqual(['1d', '2c', '3b', '5a'])
  })

  it('is refused again where the document that gave it back takes it back', async () => {
    const work = inTransaction(async (session) => {
      await items().insertOne({ _id: 2, key: 'b' }, { session })
      await items().updateOne({ _id: 2 }, { $set: { key: 'c' } }, { session })
      await items().updateOne({ _id: 2 }, { $set: { key: 'b' } }, { session })
      await items().insertOne({ _id: 3, key: 'b' }, { session })
    })

    await expect(work).rejects.toMatchObject({ code: 11000 })
  })
})
