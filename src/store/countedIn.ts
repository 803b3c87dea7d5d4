import type { Db, Document } from 'mongodb'
import { type Counting, countingOf, pathsOf } from './hints'
import { readCounts } from './logState'
import { type Tally, tallies, tallyName } from './tallies'

const tallied: Readonly<Record<string, readonly Tally[]>> = tallies

/** The tally that has all that a query asks for and all that is `read` of what it finds; null where none has. */
function tallyOf(collection: string, query: Document, read: readonly string[]): Tally | null {
  const asked = pathsOf(query)
  if (!asked) return null
  const tells = ({ by, sum, latest }: Tally): boolean =>
    asked.every((path) => by.includes(path)) &&
    read.every((path) => by.includes(path) || path === sum || path === latest)
  return tallied[collection]?.find(tells) ?? null
}

/** Where a command that counts is put, and what each document that it reads there adds to a number. */
export interface CountedIn extends Counting {
  readonly collection: string
  readonly count: 1 | '$n'
}

/**
 * The same query put to what tells it with the least to read: to a tally that has all that is asked for and all the paths that are
 * `read` of what it finds, else to an index. One small read where there is such a tally, else none.
 */
export async function countedIn(
  db: Db,
  collection: string,
  query: Document,
  read: readonly string[],
): Promise<CountedIn> {
  const tally = tallyOf(collection, query, read)
  if (!tally || !(await readCounts(db)))
    return { collection, count: 1, ...countingOf(collection, query, read) }
  const of = { of: tallyName(collection, tally) }
  const inTally = Object.keys(query).length > 0 ? { $and: [of, query] } : of
  return { collection: 'tallies', count: '$n', query: inTally, hint: {} }
}
