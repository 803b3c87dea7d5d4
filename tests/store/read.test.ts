import * as os from 'node:os'
import { type CommandStartedEvent, type Db, MongoClient, MongoNetworkError } from 'mongodb'
import { aggregate, find } from '../../src/store/read'
import { testStore } from '../support/testStore'

const service = testStore()

describe('A bounded read', () => {
  let client: MongoClient
  let db: Db
  const heard: CommandStartedEvent[] = []

  beforeAll(async () => {
    client = new MongoClient(service.uri, { monitorCommands: true, runtimeAdapters: { os } })
    client.on('commandStarted', (event) => heard.push(event))
    await client.connect()
    db = client.db(service.dbName)
  })
  afterAll(() => client.close())
  beforeEach(async () => {
    await db.collection('big').deleteMany({})
    heard.length = 0
  })

  const named = (name: string) => heard.filter(({ commandName }) => commandName === name)

  it('is one command where all fits into one reply', async () => {
    const docs = Array.from({ length: 300 }, (_, index) => ({ _id: index as never, index }))
    await db.collection('big').insertMany(docs)

    const found = await find(db, {
      collection: 'big',
      filter: { index: { $gte: 0 } },
      sort: { _id: -1 },
      limit: 250,
    })

    expect(found.length).toBe(250)
    expect(found[0]).toEqual({ _id: 299, index: 299 })
    expect(named('find').length).toBe(1)
    expect(named('getMore')).toEqual([])
  })

  it('loses nothing of what passes the size of a reply', async () => {
    const text = 'x'.repeat(1_000_000)
    for (let start = 0; start < 40; start += 10)
      await db
        .collection('big')
        .insertMany(Array.from({ length: 10 }, (_, index) => ({ _id: (start + index) as never, text })))

    const found = await find<{ _id: number; text: string }>(db, {
      collection: 'big',
      filter: {},
      sort: { _id: 1 },
      limit: 40,
    })
    const grouped = await aggregate<{ _id: number }>(db, {
      collection: 'big',
      pipeline: [{ $match: {} }, { $sort: { _id: 1 } }],
    })

    expect(found.map(({ _id }) => _id)).toEqual(Array.from({ length: 40 }, (_, index) => index))
    expect(found.every((doc) => doc.text.length === 1_000_000)).toBe(true)
    expect(grouped.length).toBe(40)
    expect(named('getMore').length).toBeGreaterThan(0)
  }, 60_000)

  it('bounds the time it takes, and never asks for a single batch', async () => {
    await find(db, { collection: 'big', filter: {} })
    await aggregate(db, { collection: 'big', pipeline: [{ $match: {} }] })

    const [finding, aggregating] = [named('find')[0]?.command, named('aggregate')[0]?.command]
    expect(finding).toMatchObject({ maxTimeMS: 5_000, batchSize: 5_000 })
    expect(aggregating).toMatchObject({ maxTimeMS: 5_000, cursor: { batchSize: 5_000 } })
    expect(finding).not.toHaveProperty('singleBatch')
  })

  it('is tried once more where the connection broke, and no more than that', async () => {
    await db.collection('big').insertOne({ _id: 1 as never })
    const broken = (times: number): Db => {
      let left = times
      const command: Db['command'] = async (...args) => {
        left -= 1
        if (left >= 0) throw new MongoNetworkError('broken')
        return db.command(...args)
      }
      return Object.assign(Object.create(db), { command, client }) as Db
    }

    expect(await find(broken(1), { collection: 'big', filter: {} })).toEqual([{ _id: 1 }])
    await expect(find(broken(2), { collection: 'big', filter: {} })).rejects.toThrow('broken')
  })

  it('is not tried again where what was asked is wrong', async () => {
    await expect(find(db, { collection: 'big', filter: { $no: 1 } })).rejects.toThrow()

    expect(named('find').length).toBe(1)
  })
})
