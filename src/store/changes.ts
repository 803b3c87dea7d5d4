import type { ClientSession, Db } from 'mongodb'
import type { Change } from '../domain/model'
import { type ChangeDoc, toChangeDoc } from './documents'
import { writeDocs } from './writeDocs'

interface PositionDoc {
  readonly _id: 'position'
  /** Of the last change in the log. */
  readonly value: number
  /** Transactions that wrote: each raises it first, and so waits for the one before. */
  readonly commits: number
}

const positions = (db: Db) => db.collection<PositionDoc>('meta')

/** Where the log stands: the position of its last change, and how often it was written to. */
export type LogState = Pick<PositionDoc, 'value' | 'commits'>

export async function readLogState(db: Db): Promise<LogState> {
  const found = await positions(db).findOne({ _id: 'position' })
  return { value: found?.value ?? 0, commits: found?.commits ?? 0 }
}

/** The position of the last change; 0 where nothing has ever changed. */
export const readPosition = async (db: Db): Promise<number> => (await readLogState(db)).value

/**
 * Takes the log for this transaction. Of two that write at once one fails here, so positions are in the order of commits
 * and no reader sees a gap that closes later. Given a count of commits, the log is taken only where it is still that.
 */
export async function takeLog(db: Db, session: ClientSession, commits?: number): Promise<LogState | null> {
  const taken = await positions(db).findOneAndUpdate(
    { _id: 'position', ...(commits === undefined ? {} : { commits }) },
    { $inc: { commits: 1 } },
    { session, returnDocument: 'after' },
  )
  return taken && { value: taken.value, commits: taken.commits }
}

/** Adds to the log; the changes are numbered on from the position taken. */
export async function appendChanges(
  db: Db,
  session: ClientSession,
  changes: readonly Change[],
): Promise<void> {
  const last = changes.at(-1)
  if (!last) return
  const docs = { insert: changes.map(toChangeDoc), replace: [], remove: [] }
  await writeDocs<ChangeDoc>({ db, session }, 'changes', docs, () => 600)
  await positions(db).updateOne({ _id: 'position' }, { $set: { value: last.position } }, { session })
}

/** Makes the log's position, if there is none. */
export async function createPosition(db: Db): Promise<void> {
  await positions(db).updateOne(
    { _id: 'position' },
    { $setOnInsert: { value: 0, commits: 0 } },
    { upsert: true },
  )
}
