import type { Db, Document } from 'mongodb'
import { type FilledStore, withClient } from './filledStore'

/** A command that the service sends, or one that looks at everything, and what of it differs from call to call. */
interface StoreCommand {
  readonly title: string
  readonly command: (samples: Chosen, call: number) => Document
}
/** What the commands ask for, chosen from the store. */
interface Chosen {
  readonly articleIds: readonly string[]
  readonly officialIds: readonly string[]
  readonly meetingIds: readonly string[]
}

const one = <T>(list: readonly T[], call: number): T | undefined => list[call % list.length]
const latest = { 'order.publishedAt.desc': -1, _id: -1 }
const latestMeetings = { 'order.date.desc': -1, _id: -1 }
const groups = (pipeline: readonly Document[]) => ({ aggregate: 'meetings', pipeline, cursor: {} })
const ofMeetings = ({ meetingIds }: Chosen) => ({ _id: { $in: meetingIds } })

/** Those of the service's lists, loads and counts, then statistics, then what no index helps with. */
export const storeCommands: readonly StoreCommand[] = [
  {
    title: 'an article by id',
    command: ({ articleIds }, call) => ({
      find: 'articles',
      filter: { _id: one(articleIds, call) },
      limit: 1,
    }),
  },
  {
    title: '21 articles in their order, projected',
    command: () => ({
      find: 'articles',
      sort: latest,
      limit: 21,
      projection: { headline: 1, slug: 1, publishedAt: 1 },
    }),
  },
  {
    title: '21 meetings of an official in their order, projected',
    command: ({ officialIds }, call) => ({
      find: 'meetings',
      filter: { 'filter.participants.officialId': one(officialIds, call) },
      sort: latestMeetings,
      limit: 21,
      projection: { kind: 1, status: 1, date: 1, parties: 1 },
    }),
  },
  {
    title: '100 meetings by id, projected',
    command: (chosen) => ({
      find: 'meetings',
      filter: ofMeetings(chosen),
      projection: { kind: 1, date: 1, parties: 1 },
    }),
  },
  {
    title: '100 meetings by id, whole',
    command: (chosen) => ({ find: 'meetings', filter: ofMeetings(chosen) }),
  },
  {
    title: 'a count told by an index',
    command: () => ({ count: 'meetings', query: { kind: 'BILATERAL' } }),
  },
  {
    title: 'a count with a condition beside its index',
    command: () => ({ count: 'meetings', query: { kind: 'BILATERAL', reportCount: { $gte: 1 } } }),
  },
  {
    title: 'a count of two ranges in one index',
    command: () => ({
      count: 'meetings',
      query: { 'filter.days.from': { $gte: '2015' }, 'filter.days.to': { $lt: '2018' } },
    }),
  },
  { title: 'distinct values by an index', command: () => ({ distinct: 'meetings', key: 'place.country' }) },
  {
    title: 'counting groups by an index',
    command: () => groups([{ $group: { _id: '$kind', n: { $sum: 1 } } }]),
  },
  {
    title: 'groups by a computed key',
    command: () =>
      groups([{ $group: { _id: { $concat: ['$kind', ' ', '$status'] }, n: { $sum: '$reportCount' } } }]),
  },
  {
    title: 'lists taken apart, then grouped',
    command: () =>
      groups([
        { $unwind: '$filter.parties' },
        { $group: { _id: '$filter.parties.id', n: { $sum: 1 }, latest: { $max: '$order.date.desc' } } },
      ]),
  },
  {
    title: 'a scan of the collection',
    command: () => ({ count: 'meetings', query: { 'place.venue': 'no such venue' } }),
  },
  {
    title: 'the first 20 of a sort without an index',
    command: () => ({
      find: 'meetings',
      sort: { 'place.venue': 1, _id: 1 },
      limit: 20,
      projection: { _id: 1 },
    }),
  },
]

async function choose(db: Db, { articleIds, officialIds }: FilledStore['samples']): Promise<Chosen> {
  const meetings = db.collection<{ _id: string }>('meetings').find({}, { projection: { _id: 1 } })
  return {
    articleIds,
    officialIds,
    meetingIds: await meetings
      .limit(100)
      .map(({ _id }) => _id)
      .toArray(),
  }
}

/** Processor time of the store's process for each command, in milliseconds by title, asked one after the other. */
export function measureCommands(store: FilledStore, seconds: number): Promise<Record<string, number>> {
  return withClient(store.uri, async (client) => {
    const db = client.db(store.database)
    const chosen = await choose(db, store.samples)
    const measured: Record<string, number> = {}
    for (const { title, command } of storeCommands) {
      const ask = async (milliseconds: number, least: number) => {
        let calls = 0
        for (
          const until = performance.now() + milliseconds;
          calls < least || performance.now() < until;
          calls++
        )
          await db.command(command(chosen, calls), { promoteValues: false })
        return calls
      }
      await ask(seconds * 300, 3)
      const before = await store.storeCpuMs()
      const calls = await ask(seconds * 1000, 3)
      measured[title] = ((await store.storeCpuMs()) - before) / calls
    }
    return measured
  })
}
