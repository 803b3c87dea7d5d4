import { Double, Long } from 'mongodb'
import { type Moved, moveAll } from '../../scripts/mover'
import { failure, testEndpoint } from './support/endpoint'

const source = testEndpoint()
const target = testEndpoint()
beforeEach(async () => {
  for (const { db, client } of [source, target]) {
    await db.dropDatabase()
    await client.db('second').dropDatabase()
  }
})
const validator = { $jsonSchema: { bsonType: 'object', required: ['name'] } }

async function fill(count: number): Promise<void> {
  const people = source.db.collection<{ _id: number; name?: string }>('people')
  await people.insertOne({ _id: -1 })
  await source.db.command({ collMod: 'people', validator })
  await people.insertMany(Array.from({ length: count }, (_, i) => ({ _id: i, name: `n${i}` })))
  await people.createIndex({ name: 1 }, { unique: true, partialFilterExpression: { name: { $gt: 'n' } } })
  await people.createIndex({ 'office.from': -1, name: 1 }, { name: 'offices', sparse: true })
  await source.client
    .db('second')
    .collection('numbers')
    .insertOne({ double: new Double(1), long: Long.fromNumber(1) })
}
async function move(options: { replace?: boolean } = {}): Promise<Moved[]> {
  const moved: Moved[] = []
  for await (const one of moveAll(source.client, target.client, options)) moved.push(one)
  return moved
}

describe('moving to another MongoDB', () => {
  it('takes along documents with their types, validators and indexes, and counts them', async () => {
    await fill(1100)

    const moved = await move()

    expect(moved).toEqual([
      { namespace: 'second.numbers', documents: 1, indexes: 1 },
      { namespace: 'test.people', documents: 1101, indexes: 3 },
    ])
    const options = { promoteValues: false, promoteLongs: false }
    const number = await target.client.db('second').collection('numbers').findOne({}, options)
    expect(number).toMatchObject({ double: new Double(1), long: Long.fromNumber(1) })
    expect(await target.db.collection('people').indexes()).toEqual(
      await source.db.collection('people').indexes(),
    )
    const [collection] = await target.db.listCollections({ name: 'people' }).toArray()
    expect(collection).toMatchObject({ options: { validator } })
    expect((await failure(target.db.collection('people').insertOne({}))).code).toBe(121)
    expect((await failure(target.db.collection('people').insertOne({ name: 'n7' }))).code).toBe(11000)
  })

  it('copies nothing where the target has documents, and says where', async () => {
    await fill(20)
    await target.db.collection('people').insertOne({ theirs: true })

    const { message } = await failure(move())

    expect(message).toBe(
      'The target has documents already in test.people. Nothing was copied; --replace drops these collections first.',
    )
    expect(await target.db.collection('people').countDocuments()).toBe(1)
    expect(await target.client.db('second').listCollections().toArray()).toEqual([])
  })

  it('takes the place of collections that are empty, and of filled ones when it is told to', async () => {
    await fill(20)
    await target.client.db('second').createCollection('numbers')
    await target.db.collection('people').insertOne({ theirs: true })

    await move({ replace: true })

    expect(await target.db.collection('people').countDocuments()).toBe(21)
    expect(await target.db.collection('people').findOne({ theirs: true })).toBeNull()
    expect(await target.client.db('second').collection('numbers').countDocuments()).toBe(1)
  })
})
