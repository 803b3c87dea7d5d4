import type { ClientSession, Db, Document } from 'mongodb'
import { shared } from './shared'
import { talliesVersion } from './tallies'

/** The collections of which it is known how many documents they have. */
export const countedCollections = ['articles', 'officials', 'meetings', 'agreements', 'quotes'] as const

export type CountedCollection = (typeof countedCollections)[number]

/** How many documents each of them has. */
export type Counts = Readonly<Record<CountedCollection, number>>

/** Where the log stands: the position of its last change, and how often it was written to. */
export interface LogState {
  readonly value: number
  readonly commits: number
}

/** The commit that counted last, and the tallies that it kept. */
interface Kept {
  readonly at: number
  readonly by: string
}

interface PositionDoc extends LogState {
  readonly _id: 'position'
  /**
   * These numbers, and the tallies, are true of the commit that kept them: where another has written since that does not keep them,
   * or keeps other tallies, they are not believed.
   */
  readonly counts?: Counts
  readonly kept?: Kept
}

const positions = (db: Db) => db.collection<PositionDoc>('meta')

const isKept = ({ kept }: PositionDoc, commits: number): boolean =>
  kept?.at === commits && kept.by === talliesVersion

export async function readLogState(db: Db): Promise<LogState> {
  const found = await positions(db).findOne({ _id: 'position' })
  return { value: found?.value ?? 0, commits: found?.commits ?? 0 }
}

/** The position of the last change; 0 where nothing has ever changed. */
export const readPosition = async (db: Db): Promise<number> => (await readLogState(db)).value

async function readKept(db: Db): Promise<Counts | null> {
  const found = await positions(db).findOne({ _id: 'position' })
  return found?.counts && isKept(found, found.commits) ? found.counts : null
}

const reads = new WeakMap<Db, () => Promise<Counts | null>>()

/**
 * How many documents each collection has, told by one small document; null where that does not know, nor the tallies. Many that
 * ask at once share a read.
 */
export function readCounts(db: Db): Promise<Counts | null> {
  const read = reads.get(db) ?? shared(() => readKept(db))
  reads.set(db, read)
  return read()
}

/** The log as a transaction found it, its own commit counted. */
export interface TakenLog extends LogState {
  /** Whether numbers and tallies were those of the commit before, so that this one can keep them. */
  readonly isKept: boolean
}

/**
 * Takes the log for this transaction. Of two that write at once one fails here, so positions are in the order of commits
 * and no reader sees a gap that closes later. Given a count of commits, the log is taken only where it is still that.
 */
export async function takeLog(db: Db, session: ClientSession, commits?: number): Promise<TakenLog | null> {
  const taken = await positions(db).findOneAndUpdate(
    { _id: 'position', ...(commits === undefined ? {} : { commits }) },
    { $inc: { commits: 1 } },
    { session, returnDocument: 'after' },
  )
  return taken && { value: taken.value, commits: taken.commits, isKept: isKept(taken, taken.commits - 1) }
}

/** What a transaction leaves the log with. */
export interface LeftLog {
  /** Of its last change; null where it made none. */
  readonly position: number | null
  /** What it adds to the numbers; null where they are not kept. */
  readonly added: Counts | null
}

/** Leaves the log with what the transaction that took it has made. */
export async function leaveLog(
  db: Db,
  session: ClientSession,
  { commits }: LogState,
  { position, added }: LeftLog,
): Promise<void> {
  const numbers = Object.entries(added ?? {}).map(([name, number]) => [`counts.${name}`, number])
  const $set = { ...(position === null ? {} : { value: position }), ...(added ? { 'kept.at': commits } : {}) }
  if (Object.keys($set).length === 0) return
  const update: Document = { $set, ...(added ? { $inc: Object.fromEntries(numbers) } : {}) }
  await positions(db).updateOne({ _id: 'position' }, update, { session })
}

/** Begins to keep what was counted while nothing was written; false where something was. */
export async function keepCounts(
  db: Db,
  session: ClientSession,
  { commits }: LogState,
  counts: Counts,
): Promise<boolean> {
  const kept: Kept = { at: commits, by: talliesVersion }
  const { matchedCount } = await positions(db).updateOne(
    { _id: 'position', commits },
    { $set: { counts, kept } },
    { session },
  )
  return matchedCount > 0
}

/** Makes the log's position, if there is none. */
export async function createPosition(db: Db): Promise<void> {
  await positions(db).updateOne(
    { _id: 'position' },
    { $setOnInsert: { value: 0, commits: 0 } },
    { upsert: true },
  )
}
