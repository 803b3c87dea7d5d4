import type { ClientSession, Db, Document } from 'mongodb'
import { readLogState } from './changes'
import { commandTime } from './read'
import type { Writes } from './save'

/** The collections of which it is known how many documents they have. */
export const countedCollections = ['articles', 'officials', 'meetings', 'agreements', 'quotes'] as const

export type CountedCollection = (typeof countedCollections)[number]

/** How many documents each of them has. */
export type Counts = Readonly<Record<CountedCollection, number>>

/**
 * The numbers stand beside the log's position, and are true of the commit that wrote them: where another has written since
 * that does not keep them, they are not believed.
 */
interface CountsDoc {
  readonly _id: 'position'
  readonly commits: number
  readonly counts?: Counts
  /** The commit that the numbers are of. */
  readonly countedAt?: number
}

const positions = (db: Db) => db.collection<CountsDoc>('meta')

const countsOf = (count: (name: CountedCollection) => number): Counts => ({
  articles: count('articles'),
  officials: count('officials'),
  meetings: count('meetings'),
  agreements: count('agreements'),
  quotes: count('quotes'),
})

/** What a transaction adds to each number. */
function addedBy({ articles, quotes, entities: { OFFICIAL, MEETING, AGREEMENT } }: Writes): Counts {
  const writes = { articles, quotes, officials: OFFICIAL, meetings: MEETING, agreements: AGREEMENT }
  return countsOf((name) => writes[name].insert.length - writes[name].remove.length)
}

/** Keeps the numbers within the transaction that made this commit; leaves them as they are where they are not those of the one before. */
export async function addCounts(
  db: Db,
  session: ClientSession,
  { writes, commits }: { readonly writes: Writes; readonly commits: number },
): Promise<void> {
  const added = Object.entries(addedBy(writes)).map(([name, number]) => [`counts.${name}`, number] as const)
  await positions(db).updateOne(
    { _id: 'position', countedAt: commits - 1 },
    { $set: { countedAt: commits }, $inc: Object.fromEntries(added) } as Document,
    { session },
  )
}

/** How many documents each collection has, told by one small document; null where that does not know. */
export async function readCounts(db: Db): Promise<Counts | null> {
  const found = await positions(db).findOne({ _id: 'position' })
  return found?.counts && found.countedAt === found.commits ? found.counts : null
}

/** How many documents the collection has; null where it is none of those counted, or the number is not known. */
export async function countOfAll(db: Db, collection: string): Promise<number | null> {
  const name = countedCollections.find((one) => one === collection)
  return name === undefined ? null : ((await readCounts(db))?.[name] ?? null)
}

/** How often counting is begun anew where something was written meanwhile; then numbers are counted when they are asked for. */
const tries = 3

async function countAll(count: (name: CountedCollection) => Promise<number>): Promise<Counts> {
  const found = new Map<CountedCollection, number>()
  for (const name of countedCollections) found.set(name, await count(name))
  return countsOf((name) => found.get(name) ?? 0)
}

const countDocuments = (db: Db) => (name: CountedCollection) =>
  db.collection(name).countDocuments({}, { hint: '_id_', maxTimeMS: commandTime })

/** How many documents each collection has: one command, and one more for each where the numbers are not known. */
export const allCounts = async (db: Db): Promise<Counts> =>
  (await readCounts(db)) ?? countAll(countDocuments(db))

/** Counts what nobody has kept the number of: a store of an earlier version. */
export async function createCounts(db: Db): Promise<void> {
  if (await readCounts(db)) return
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { commits } = await readLogState(db)
    const counts = await countAll(countDocuments(db))
    const { matchedCount } = await positions(db).updateOne(
      { _id: 'position', commits },
      { $set: { counts, countedAt: commits } },
    )
    if (matchedCount > 0) return
  }
}
