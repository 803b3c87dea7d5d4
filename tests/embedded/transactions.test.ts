import { type Document, Long } from 'mongodb'
import { connect, failure, testEndpoint } from './support/endpoint'

type Item = { _id: number; n?: number; key?: string }
const endpoint = testEndpoint()
const items = () => endpoint.db.collection<Item>('items')
beforeEach(async () => {
  await endpoint.db.dropDatabase()
  await items().insertMany([
    { _id: 1, n: 1 },
    { _id: 2, n: 2 },
  ])
})

describe('a transaction', () => {
  it('sees its own writes, and nobody else does until it is committed', async () => {
    const session = endpoint.client.startSession()
    session.startTransaction()
    await items().insertOne({ _id: 3, n: 3 }, { session })
    await items().updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session })
    await items().deleteOne({ _id: 2 }, { session })

    const inside = await items().find({}, { session }).sort({ _id: 1 }).toArray()
    const outside = await items().find().sort({ _id: 1 }).toArray()
    await session.commitTransaction()

    expect(inside).toEqual([
      { _id: 1, n: 11 },
      { _id: 3, n: 3 },
    ])
    expect(outside).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ])
    expect(await items().find().sort({ _id: 1 }).toArray()).toEqual(inside)
    await session.endSession()
  })

  it('reads what was there when it began', async () => {
    const session = endpoint.client.startSession()
    session.startTransaction()
    await items().findOne({ _id: 1 }, { session })
    await items().updateOne({ _id: 1 }, { $set: { n: 100 } })

    const found = await items().findOne({ _id: 1 }, { session })

    expect(found?.n).toBe(1)
    await session.abortTransaction()
    await session.endSession()
  })

  it('leaves nothing when it is aborted', async () => {
    const session = endpoint.client.startSession()
    session.startTransaction()
    await items().insertOne({ _id: 3 }, { session })

    await session.abortTransaction()

    expect(await items().countDocuments()).toBe(2)
    await session.endSession()
  })

  it('conflicts with another that has written the same document', async () => {
    const [a, b] = [endpoint.client.startSession(), endpoint.client.startSession()]
    a.startTransaction()
    b.startTransaction()
    await items().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: a })

    const conflict = items().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: b })

    await expect(conflict).rejects.toMatchObject({ code: 112, errorLabels: ['TransientTransactionError'] })
    await a.commitTransaction()
    expect((await items().findOne({ _id: 1 }))?.n).toBe(2)
    await Promise.all([a.endSession(), b.endSession()])
  })

  it('conflicts where its unique key has been taken meanwhile', async () => {
    await items().createIndex({ key: 1 }, { unique: true, sparse: true })
    const session = endpoint.client.startSession()
    session.startTransaction()
    await items().insertOne({ _id: 3, key: 'a' }, { session })
    await items().insertOne({ _id: 4, key: 'a' })

    const { code } = await failure(session.commitTransaction())

    expect(code).toBe(112)
    expect(await items().find({ key: 'a' }).toArray()).toEqual([{ _id: 4, key: 'a' }])
    await session.endSession()
  })

  it('holds up a write from outside until it ends, and no update is lost', async () => {
    const session = endpoint.client.startSession()
    session.startTransaction()
    await items().updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session })
    const waiting = items().updateOne({ _id: 1 }, { $inc: { n: 100 } })

    await session.commitTransaction()
    await waiting

    expect((await items().findOne({ _id: 1 }))?.n).toBe(111)
    await session.endSession()
  })
})

describe('a retryable write', () => {
  it('that is sent again is answered again and not done again', async () => {
    const alone = connect(endpoint.embedded.uri)
    const statement = { q: { _id: 1 }, u: { $inc: { n: 1 } } }
    const send = () =>
      alone.db('test').command({ update: 'items', updates: [statement], txnNumber: Long.fromString('1') })

    // one after the other they use the same session of the driver's pool
    const answers = [await send(), await send()]

    expect(answers.map(({ n, nModified }) => [n, nModified])).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect((await items().findOne({ _id: 1 }))?.n).toBe(2)
    await alone.close()
  })
})

describe('a change stream', () => {
  it('tells what happened in its order, transactions included, and resumes after an event', async () => {
    const stream = items().watch([{ $match: { operationType: { $ne: 'drop' } } }], {
      fullDocument: 'updateLookup',
    })
    const first = stream.next()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await items().insertOne({ _id: 3 })
    await endpoint.client.withSession((session) =>
      session.withTransaction(async () => {
        await items().updateOne({ _id: 3 }, { $set: { n: 5 } }, { session })
        await items().deleteOne({ _id: 2 }, { session })
      }),
    )

    const seen = [await first, await stream.next(), await stream.next()] as Document[]
    const resumed = items().watch([], { resumeAfter: seen[1]?._id })
    const after = (await resumed.next()) as Document

    expect(seen.map(({ operationType, documentKey }) => [operationType, documentKey._id])).toEqual([
      ['insert', 3],
      ['update', 3],
      ['delete', 2],
    ])
    expect(seen[1]).toMatchObject({
      fullDocument: { _id: 3, n: 5 },
      updateDescription: { updatedFields: { n: 5 } },
    })
    expect(after).toMatchObject({ operationType: 'delete', documentKey: { _id: 2 } })
    await Promise.all([stream.close(), resumed.close()])
  })
})
