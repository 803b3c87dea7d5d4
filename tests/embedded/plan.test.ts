import { testEndpoint } from './support/endpoint'

const endpoint = testEndpoint()
const long = 'x'.repeat(2_000)

describe('an index of several fields', () => {
  it('tells a count by the fields before those with arrays and long texts, without the documents', async () => {
    const meetings = endpoint.db.collection<{ from: string; to: string; who: string[]; text: string }>('wide')
    await meetings.createIndex({ from: 1, to: 1, who: 1, text: 1 })
    await meetings.insertMany(
      [1, 2, 3, 4].map((day) => ({
        from: `${day}`,
        to: `${day + 1}`,
        who: ['a', 'b'],
        text: `${long}${day}`,
      })),
    )
    const query = { from: { $gte: '2' }, to: { $lt: '5' } }

    const n = await meetings.countDocuments(query)
    const explained = await endpoint.db.command({
      explain: { count: 'wide', query },
      verbosity: 'executionStats',
    })

    expect(n).toBe(2)
    expect(explained.executionStats).toMatchObject({ nReturned: 2, totalDocsExamined: 0 })
  })

  it('finds by a range texts that differ only far behind their beginning', async () => {
    const texts = endpoint.db.collection<{ _id: number; text: string }>('long')
    await texts.createIndex({ text: 1 })
    const at = 'y'.repeat(990)
    await texts.insertMany(['a', 'b', 'c', 'd'].map((end, _id) => ({ _id, text: `${at}${end}${long}` })))

    const found = await texts.find({ text: { $gte: `${at}b`, $lt: `${at}d` } }).toArray()
    const begun = await texts.find({ text: new RegExp(`^${at}b`) }).toArray()

    expect(found.map(({ _id }) => _id).sort()).toEqual([1, 2])
    expect(begun.map(({ _id }) => _id)).toEqual([1])
  })
})

describe('an $or by an index', () => {
  it('finds the values of each type that its branches bound', async () => {
    const items = endpoint.db.collection<{ _id: number; v: unknown }>('mixed')
    await items.createIndex({ v: 1 })
    await items.insertMany([5, 20, 'a', 'x', { k: 1 }].map((v, _id) => ({ _id, v })))
    const idsOf = async (...branches: object[]) =>
      (
        await items
          .find({ $or: branches.map((v) => ({ v })) })
          .sort({ _id: 1 })
          .toArray()
      ).map(({ _id }) => _id)

    expect(await idsOf({ $gt: 10 }, { $gt: { k: 0 } })).toEqual([1, 4])
    expect(await idsOf({ $lt: 10 }, { $lt: 'b' })).toEqual([0, 2])
    expect(await idsOf({ $gte: 5, $lt: 10 }, { $in: [20, 'x'] })).toEqual([0, 1, 3])
  })
})

describe('distinct by an index', () => {
  it('gives texts, odd ones too, numbers, null where a document has it, and the elements of arrays', async () => {
    const items = endpoint.db.collection<{ v?: unknown }>('values')
    await items.createIndex({ v: 1 })
    await items.insertMany([
      { v: 'b' },
      { v: 'a\u0001' },
      { v: 'a\0c' },
      { v: '' },
      { v: 2.5 },
      { v: ['b', 'd'] },
    ])
    const before = await items.distinct('v')
    await items.insertMany([{}, { v: null }, { v: [['e']] }])
    const afterwards = await items.distinct('v')
    const numbered = endpoint.db.collection<{ n?: number }>('numbered')
    await numbered.createIndex({ n: 1 })
    await numbered.insertMany([{ n: 2 }, {}])

    expect(await numbered.distinct('n')).toEqual([null, 2])
    expect(before).toEqual([2.5, '', 'a\0c', 'a\u0001', 'b', 'd'])
    expect(afterwards).toEqual([null, 2.5, '', 'a\0c', 'a\u0001', 'b', 'd', 'e'])
  })
})

describe('an index that leads to many documents of which few match', () => {
  const days = endpointDays()
  const filter = { kind: 'a', from: { $gte: '2970', $lt: '2980' } }

  it('gives way to one that tells all of the filter, in a count and in a list in order', async () => {
    const explained = await endpoint.db.command({
      explain: { count: 'days', query: filter },
      verbosity: 'executionStats',
    })
    const sorted = await days().find(filter).sort({ order: 1 }).limit(3).toArray()
    const inItsOrder = await days().find(filter).sort({ kind: 1, order: 1 }).limit(3).toArray()
    const skipping = await days().find(filter).sort({ kind: 1, order: 1 }).skip(8).limit(5).toArray()

    expect(explained.executionStats).toMatchObject({ nReturned: 10, totalDocsExamined: 1001 })
    expect(sorted.map(({ order }) => order)).toEqual([20, 21, 22])
    expect(inItsOrder).toEqual(sorted)
    expect(skipping.map(({ order }) => order)).toEqual([28, 29])
  })

  it('keeps its turn where what is looked for comes early', async () => {
    const early = await days()
      .find({ kind: 'a', from: { $gte: '2995' } })
      .sort({ kind: 1, order: 1 })
      .limit(2)
      .toArray()

    expect(early.map(({ order }) => order)).toEqual([0, 1])
  })
})

function endpointDays() {
  const days = () => endpoint.db.collection<{ kind: string; from: string; order: number }>('days')
  beforeAll(async () => {
    await days().createIndexes([{ key: { kind: 1, order: 1 } }, { key: { from: 1, kind: 1 } }])
    await days().insertMany(
      Array.from({ length: 2_000 }, (_, i) => ({ kind: 'a', from: `${2_999 - i}`, order: i })),
    )
  })
  return days
}
