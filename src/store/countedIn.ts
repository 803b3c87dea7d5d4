import type { Db, Document } from 'mongodb'
import { type Counting, countingOf, pathsOf } from './hints'
import { readCounts } from './logState'
import { type Tally, tallies, tallyName } from './tallies'

const tallied: Readonly<Record<string, readonly Tally[]>> = tallies

/** The tally that has all that a query asks for and all that is `read` of what it finds; null where none has. */
function tallyOf(collection: string, query: Document, read: readonly string[]): Tally | null {
  const asked = pathsOf(query)
  if (!asked) return null
  const tells = ({ by, sum, latest, lists }: Tally): boolean =>
    asked.every((path) => by.includes(path) || path in lists) &&
    read.every((path) => by.includes(path) || path === sum || path === latest)
  return tallied[collection]?.find(tells) ?? null
}

/** Whether some tally has all that the query asks for. */
export const isTallied = (collection: string, query: Document): boolean =>
  tallyOf(collection, query, []) !== null

/** Where a command that counts is put, and what each document that it reads there adds to a number. */
export interface CountedIn extends Counting {
  readonly collection: string
  readonly count: 1 | '$n'
}

/** The number of what is counted, as `{ total }`. */
export const totalOf = (count: CountedIn['count']): Document => ({
  $group: { _id: null, total: { $sum: count } },
})

/**
 * The same query put to a tally that has all that is asked for and all the paths that are `read` of what it finds; null where there
 * is none, or none that is up to date. One small read where there is one, else none.
 */
export async function inTally(
  db: Db,
  collection: string,
  query: Document,
  read: readonly string[],
): Promise<CountedIn | null> {
  const tally = tallyOf(collection, query, read)
  if (!tally || !(await readCounts(db))) return null
  const of = { of: tallyName(collection, tally) }
  const put = Object.keys(query).length > 0 ? { $and: [of, query] } : of
  return { collection: 'tallies', count: '$n', query: put, hint: {} }
}

/** The same query put to what tells it with the least to read: to a tally, else to an index. */
export const countedIn = async (
  db: Db,
  collection: string,
  query: Document,
  read: readonly string[],
): Promise<CountedIn> =>
  (await inTally(db, collection, query, read)) ?? {
    collection,
    count: 1,
    ...countingOf(collection, query, read),
  }
