import type { Db, Document } from 'mongodb'
import { readCounts } from '../../src/store/logState'
import { openStore } from '../../src/store/open'
import { countTallies, replaceTallies } from '../../src/store/tallyWrites'
import { manySeeds } from '../support/loader'
import { importSeeds } from '../support/loading'
import type { ArticleSeed } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const service = testQueries()
const meta = (db: Db) => db.collection<{ _id: string }>('meta')

const stored = (db: Db): Promise<Document[]> => db.collection('tallies').find().sort({ _id: 1 }).toArray()

/** The tallies as the documents give them, which are left as they were. */
async function countedAnew(): Promise<Document[]> {
  const { client, db } = service.store
  return client.withSession(async (session) => {
    session.startTransaction()
    await replaceTallies({ db, session }, await countTallies(db))
    const found = await db.collection('tallies').find({}, { session }).sort({ _id: 1 }).toArray()
    await session.abortTransaction()
    return found
  })
}

const firstDay = (seed: ArticleSeed): ArticleSeed => ({
  ...seed,
  meetings: seed.meetings?.map((meeting) => ({ ...meeting, date: '2022-01-01', city: 'Geneva' })),
})
const without = (seed: ArticleSeed): ArticleSeed => ({ ...seed, meetings: [] })
const withOther = (seed: ArticleSeed): ArticleSeed => ({
  ...seed,
  meetings: seed.meetings?.map((meeting) => ({ ...meeting, parties: [...(meeting.parties ?? []), 'FR'] })),
})

const questions = `{
  byMonth: meetingStats(groupBy: [MONTH, KIND]) { totalCount undated buckets { count keys { value } } }
  held: meetingStats(groupBy: [PARTY_PAIR], filter: { status: { eq: HELD } }) { totalCount buckets { count keys { value } } }
  places: meetingStats(groupBy: [COUNTRY]) { totalCount unknown buckets { count keys { value } } }
  network(of: PARTIES) {
    totalEdges
    nodes { id weight degree }
    edges { source target weight meetings evidenceCount lastMet { edtf } }
  }
  pair: bilateral(a: "cty_ID", b: "cty_CN") {
    meetings(first: 2) { totalCount nodes { id } }
    late: timeline(first: 2, order: LATEST_FIRST, filter: { types: [MEETING] }) { totalCount nodes { __typename } }
    early: timeline(first: 2, filter: { types: [MEETING] }) { totalCount nodes { __typename } }
  }
  ofOne: meetingStats(groupBy: [STATUS], filter: { parties: { some: { id: { eq: "cty_ID" } } } }) { totalCount buckets { count } }
  ofNone: meetings(first: 1, filter: { parties: { none: { id: { in: ["cty_ID", "cty_RU"] } } } }) { totalCount }
  calls: meetings(first: 1, filter: { kind: { eq: BILATERAL }, status: { notIn: [PLANNED] } }) { totalCount }
  meetings(first: 0) { facets { kind { value count } party { value count } city { value count } } }
}`

describe('The tallies', () => {
  it.each([
    ['begin on another day in another place', firstDay],
    ['have one side more', withOther],
    ['are told of no more', without],
  ])(
    'are kept by every transaction where meetings %s',
    async (_what, change) => {
      const seeds = manySeeds().slice(0, 16)
      await importSeeds(service.store, seeds)
      const before = await stored(service.store.db)
      expect(before).toEqual(await countedAnew())

      await importSeeds(
        service.store,
        seeds.map((seed, index) => (index % 3 === 0 ? change(seed) : seed)),
      )

      const after = await stored(service.store.db)
      expect(after).not.toEqual(before)
      expect(after).toEqual(await countedAnew())
      expect(await readCounts(service.store.db)).not.toBeNull()
    },
    60_000,
  )

  it('tell what the documents tell, in place of reading them', async () => {
    await importSeeds(service.store, manySeeds())

    const told = await service.query(questions)
    await meta(service.store.db).updateOne({ _id: 'position' }, { $inc: { commits: 1 } })
    const counted = await service.query(questions)

    expect(told.errors).toBeUndefined()
    expect(told.data.network.totalEdges).toBeGreaterThan(3)
    expect(told.data).toEqual(counted.data)
    expect(told.data.pair.meetings.totalCount).toBeGreaterThan(0)
    const isCounting = ({ pipeline }: Document) => pipeline?.some((stage: Document) => stage.$group)
    const collections = ({ commands }: typeof told) =>
      new Set(commands.flatMap(({ command }) => (isCounting(command) ? command.aggregate : [])))
    expect(collections(told)).toEqual(new Set(['tallies']))
    expect(collections(counted)).toEqual(new Set(['meetings']))
  }, 60_000)

  it('are counted anew when a store is opened whose tallies are others', async () => {
    const { db } = service.store
    await importSeeds(service.store, manySeeds().slice(0, 8))
    const kept = await stored(db)
    await db.collection('tallies').deleteMany({})
    await meta(db).updateOne({ _id: 'position' }, { $set: { 'kept.by': 'another' } })

    expect(await readCounts(db)).toBeNull()
    const onUpgrade = jest.fn()
    const opened = await openStore({ uri: service.uri, dbName: service.dbName, onUpgrade })

    expect(onUpgrade).toHaveBeenCalledTimes(1)
    expect(await stored(opened.db)).toEqual(kept)
    expect(await readCounts(opened.db)).not.toBeNull()
    await opened.close()
  })
})
