import { Decimal128, Double, Long, MaxKey, MinKey, ObjectId } from 'mongodb'
import { failure, testEndpoint } from './support/endpoint'

const endpoint = testEndpoint()
beforeEach(() => endpoint.db.dropDatabase())

describe('the least and the greatest key', () => {
  it('compare with whatever there is and with what is missing, from an index that a plan can then read', async () => {
    const items = endpoint.db.collection<{ _id: number; a?: unknown }>('items')
    await items.insertMany([{ _id: 1, a: null }, { _id: 2 }, { _id: 3, a: { b: 'x' } }, { _id: 4, a: 's' }])
    const ids = async (query: object) =>
      (await items.find(query).sort({ _id: 1 }).toArray()).map(({ _id }) => _id)
    const check = async () => {
      expect(await ids({ 'a.b': { $gte: new MinKey() } })).toEqual([1, 2, 3, 4])
      expect(await ids({ a: { $gt: new MinKey() } })).toEqual([1, 2, 3, 4])
      expect(await ids({ a: { $lt: new MaxKey() } })).toEqual([1, 2, 3, 4])
      expect(await ids({ a: { $lt: new MinKey() } })).toEqual([])
      expect(await ids({ a: { $gt: new MaxKey() } })).toEqual([])
    }
    await check()
    await items.createIndex({ 'a.b': 1 })
    await check()

    const plan = await items.find({ 'a.b': { $gte: new MinKey() } }).explain()
    expect(JSON.stringify(plan)).toContain('IXSCAN')
  })
})

describe('documents', () => {
  it('gives each value back with the type it came with', async () => {
    const document = {
      _id: new ObjectId(),
      int: 1,
      double: new Double(1),
      long: Long.fromString('9007199254740993'),
      date: new Date('1950-01-02T03:04:05.006Z'),
      text: 'Élysée 𝒳',
      list: [null, true, { deep: [1.5] }],
      ['__proto__']: 1,
    }
    await endpoint.db.collection<typeof document>('items').insertOne(document)

    const found = await endpoint.db
      .collection('items')
      .findOne({}, { promoteValues: false, promoteLongs: false })

    expect(Object.keys(found ?? {})).toEqual(Object.keys(document))
    expect(found?._id).toEqual(document._id)
    expect(found?.int).toMatchObject({ _bsontype: 'Int32', value: 1 })
    expect(found?.double).toBeInstanceOf(Double)
    expect(String(found?.long)).toBe('9007199254740993')
    expect(found?.date).toEqual(document.date)
    expect(found?.text).toBe(document.text)
  })

  it('hands out a large result batch by batch from one snapshot', async () => {
    const items = endpoint.db.collection<{ _id: number }>('items')
    await items.insertMany(Array.from({ length: 1000 }, (_, _id) => ({ _id })))
    const cursor = items.find({}, { batchSize: 100 }).sort({ _id: 1 })
    await cursor.next()

    await items.deleteMany({ _id: { $gte: 200 } })
    const rest = await cursor.toArray()

    expect(rest).toHaveLength(999)
    expect(await items.countDocuments()).toBe(200)
  })

  it('refuses a value of a type that is not supported, by name', async () => {
    const inserted = endpoint.db.collection('items').insertOne({ price: Decimal128.fromString('1.5') })

    expect((await failure(inserted)).message).toMatch(/Decimal128 is not supported.*MONGODB_URI/)
  })
})

describe('several statements of one command', () => {
  it.each([
    [true, 1, [1]],
    [false, 3, [1, 2]],
  ])('end at the first that fails where they are ordered: %s', async (ordered, n, failed) => {
    const documents = [{ _id: 1 }, { _id: 1 }, { _id: 1 }, { _id: 2 }, { _id: 3 }]

    const reply = await endpoint.db.command({ insert: 'items', documents, ordered })

    expect(reply).toMatchObject({ ok: 1, n })
    expect(reply.writeErrors).toMatchObject(failed.map((index) => ({ index, code: 11000 })))
    expect(await endpoint.db.collection('items').countDocuments()).toBe(n)
  })
})

describe('what MongoDB does beyond the words of a command', () => {
  it('counts as a change that an element which is null is unset', async () => {
    const items = endpoint.db.collection('items')
    await items.insertOne({ list: [null, 1] })

    expect(await items.updateOne({}, { $unset: { 'list.0': '' } })).toMatchObject({ modifiedCount: 1 })
    expect(await items.updateOne({}, { $unset: { 'list.7': '' } })).toMatchObject({ modifiedCount: 0 })
  })

  it('counts as a change that an array is sorted, though it was in order', async () => {
    const items = endpoint.db.collection<{ list: number[] }>('items')
    await items.insertOne({ list: [1, 2] })
    const push = (how: object) => items.updateOne({}, { $push: { list: { $each: [], ...how } } })

    expect(await push({ $sort: 1 })).toMatchObject({ modifiedCount: 1 })
    expect(await push({ $slice: 5 })).toMatchObject({ modifiedCount: 0 })
  })

  it('leaves out a sort before another, even one that would fail', async () => {
    const items = endpoint.db.collection('items')
    await items.insertMany([{ n: 2, a: [1], b: [1] }, { n: 1 }])

    const found = await items.aggregate([{ $sort: { a: 1, b: 1 } }, { $sort: { n: 1 } }]).toArray()

    expect(found.map(({ n }) => n)).toEqual([1, 2])
    expect((await failure(items.aggregate([{ $sort: { a: 1, b: 1 } }]).toArray())).code).toBe(2)
  })
})

describe('indexes', () => {
  it('refuse a second document with the same unique key, and say which key', async () => {
    const items = endpoint.db.collection('items')
    await items.createIndex({ key: 1 }, { unique: true })
    await items.insertOne({ key: 'a' })

    await expect(items.insertOne({ key: 'a' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { key: 1 },
      keyValue: { key: 'a' },
    })
  })

  it('are not made where documents contradict them', async () => {
    const items = endpoint.db.collection('items')
    await items.insertMany([{ key: 1 }, { key: 1 }])

    expect((await failure(items.createIndex({ key: 1 }, { unique: true }))).code).toBe(11000)
    expect(await items.indexes()).toHaveLength(1)
  })

  it('hold of a partial index the documents of its filter alone', async () => {
    const items = endpoint.db.collection('items')
    await items.createIndex(
      { key: 1 },
      { unique: true, partialFilterExpression: { key: { $type: 'string' } } },
    )

    await items.insertMany([{ key: null }, { key: null }, { key: 'a' }])

    expect((await failure(items.insertOne({ key: 'a' }))).code).toBe(11000)
    expect(await stages(items.find({ key: 'a' }).explain())).toEqual(['FETCH', 'IXSCAN'])
    expect(await stages(items.find({ key: null }).explain())).toEqual(['COLLSCAN'])
  })

  it('take two fields of one array together', async () => {
    const items = endpoint.db.collection('items')
    await items.createIndex({ 'people.id': 1, 'people.role': 1 }, { unique: true })

    await items.insertOne({
      people: [
        { id: 1, role: 'host' },
        { id: 2, role: 'guest' },
      ],
    })
    await items.insertOne({ people: [{ id: 1, role: 'guest' }] })

    expect((await failure(items.insertOne({ people: [{ id: 2, role: 'guest' }] }))).code).toBe(11000)
  })

  it('give the order that is asked for, and explain says so', async () => {
    const items = endpoint.db.collection('items')
    await items.createIndex({ kind: 1, date: -1, _id: 1 })
    await items.insertMany(Array.from({ length: 300 }, (_, i) => ({ kind: 'abc'[i % 3], date: i })))

    const { queryPlanner, executionStats } = await items
      .find({ kind: { $in: ['a', 'b'] } })
      .sort({ date: -1 })
      .limit(5)
      .explain('executionStats')
    const found = await items
      .find({ kind: { $in: ['a', 'b'] } })
      .sort({ date: -1 })
      .limit(5)
      .toArray()

    expect(queryPlanner.winningPlan).toMatchObject({
      stage: 'FETCH',
      inputStage: { stage: 'IXSCAN', indexName: 'kind_1_date_-1__id_1' },
    })
    expect(executionStats.totalDocsExamined).toBe(5)
    expect(found.map(({ date }) => date)).toEqual([298, 297, 295, 294, 292])
  })
})
async function stages(explained: Promise<{ queryPlanner?: { winningPlan: unknown } }>): Promise<string[]> {
  type Stage = { stage: string; inputStage?: Stage }
  const out: string[] = []
  for (let at = (await explained).queryPlanner?.winningPlan as Stage | undefined; at; at = at.inputStage)
    out.push(at.stage)
  return out
}

describe('validators', () => {
  it('refuse what does not fit, as error 121, and can be changed', async () => {
    const validator = {
      $jsonSchema: { bsonType: 'object', required: ['name'], properties: { name: { bsonType: 'string' } } },
    }
    const items = await endpoint.db.createCollection('items', { validator })

    expect((await failure(items.insertOne({ name: 1 }))).code).toBe(121)
    expect((await failure(items.updateOne({}, { $set: { name: 2 } }, { upsert: true }))).code).toBe(121)
    await endpoint.db.command({ collMod: 'items', validator: {} })
    await items.insertOne({ name: 1 })

    expect(await items.countDocuments()).toBe(1)
  })
})

describe('what is not supported', () => {
  it.each([
    ['a command', { mapReduce: 'items' }, /The command mapReduce/],
    ['an option', { find: 'items', collation: { locale: 'fr' } }, /The option collation of the command find/],
    ['a query operator', { find: 'items', filter: { $where: '1' } }, /The query operator \$where/],
    ['a stage', { aggregate: 'items', pipeline: [{ $out: 'x' }], cursor: {} }, /The aggregation stage \$out/],
    [
      'an expression',
      { aggregate: 'items', pipeline: [{ $set: { a: { $rand: {} } } }], cursor: {} },
      /The expression \$rand/,
    ],
    [
      'a positional update',
      { findAndModify: 'items', update: { $set: { 'a.$[]': 1 } } },
      /A positional path/,
    ],
    [
      'an index',
      { createIndexes: 'items', indexes: [{ key: { a: 'text' }, name: 'a' }] },
      /An index of the kind text/,
    ],
  ])('is refused by name: %s', async (_, command, message) => {
    await endpoint.db.collection('items').insertOne({ a: [1] })

    const { code, message: found } = await failure(endpoint.db.command(command))

    expect(code).toBe(115)
    expect(found).toMatch(message)
    expect(found).toContain('MONGODB_URI')
  })

  it('is an error where it does not exist in MongoDB either', async () => {
    expect((await failure(endpoint.db.command({ find: 'items', nonsense: 1 }))).code).toBe(40415)
    expect((await failure(endpoint.db.command({ nonsense: 1 }))).code).toBe(59)
  })
})
