import type { Db, MongoClient } from 'mongodb'
import {
  type CountedCollection,
  type Counts,
  countedCollections,
  keepCounts,
  readCounts,
  readLogState,
} from './logState'
import { commandTime } from './read'
import type { Writes } from './save'
import { countTallies, replaceTallies } from './tallyWrites'

const countsOf = (count: (name: CountedCollection) => number): Counts => ({
  articles: count('articles'),
  officials: count('officials'),
  meetings: count('meetings'),
  agreements: count('agreements'),
  quotes: count('quotes'),
})

/** What a transaction adds to each number. */
export function addedBy({ articles, quotes, entities: { OFFICIAL, MEETING, AGREEMENT } }: Writes): Counts {
  const writes = { articles, quotes, officials: OFFICIAL, meetings: MEETING, agreements: AGREEMENT }
  return countsOf((name) => writes[name].insert.length - writes[name].remove.length)
}

/** How many documents the collection has; null where it is none of those counted, or the number is not known. */
export async function countOfAll(db: Db, collection: string): Promise<number | null> {
  const name = countedCollections.find((one) => one === collection)
  return name === undefined ? null : ((await readCounts(db))?.[name] ?? null)
}

async function countAll(db: Db): Promise<Counts> {
  const found = new Map<CountedCollection, number>()
  for (const name of countedCollections)
    found.set(name, await db.collection(name).countDocuments({}, { hint: '_id_', maxTimeMS: commandTime }))
  return countsOf((name) => found.get(name) ?? 0)
}

/** How many documents each collection has: one command, and one more for each where the numbers are not known. */
export const allCounts = async (db: Db): Promise<Counts> => (await readCounts(db)) ?? countAll(db)

/** How often counting is begun anew where something was written meanwhile; then what is asked is counted each time. */
const tries = 3

/** Counts what nobody has kept the number of, and the tallies: a store of an earlier version. */
export async function createCounts(client: MongoClient, db: Db): Promise<void> {
  for (let attempt = 0; attempt < tries && !(await readCounts(db)); attempt += 1) {
    const state = await readLogState(db)
    const counts = await countAll(db)
    const cells = await countTallies(db)
    await client.withSession((session) =>
      session.withTransaction(async () => {
        // Only where nothing was written since; who writes now waits.
        if (await keepCounts(db, session, state, counts)) await replaceTallies({ db, session }, cells)
      }),
    )
  }
}
