import { WireError } from '../errors'
import { createCollection } from './store/catalogue'
import {
  checkDocument,
  insertDocument,
  type Replacement,
  removeDocument,
  updateDocument,
} from './store/documents'
import { type Collection, type Store, write } from './store/store'
import { insertIn, recordLock, removeIn, type Transaction, updateIn } from './store/transaction'
import type { Doc } from './values'

/** Where a write goes: into the store, or into a transaction's own layer over it. */
export type Target = {
  readonly store: Store
  readonly transaction: Transaction | null
  readonly bypass?: boolean
}

/** Thrown by a write that meets a document which an open transaction holds. */
class Held extends Error {
  readonly until: Promise<void>
  constructor(until: Promise<void>) {
    super('a transaction holds the document')
    this.until = until
  }
}
/** Refuses for now to touch a record that a transaction holds; before the first effect of a statement. */
export function mustBeFree({ store, transaction }: Target, c: Collection, record: number): void {
  if (transaction || store.held.size === 0) return
  const holder = store.held.get(recordLock(c, record))
  if (holder) throw new Held(holder.ended)
}

const together = 1000
/**
 * Runs statements in their order, many to a commit, until `run` gives false. One that meets a held document waits for
 * it and is then run again.
 */
async function runStatements(
  { store, transaction }: Target,
  count: number,
  run: (i: number) => boolean,
): Promise<void> {
  if (transaction) {
    for (let i = 0; i < count; i++) if (!run(i)) return
    return
  }
  let next = 0
  while (next < count) {
    const end = Math.min(count, next + together)
    const until = await write(store, () => {
      for (; next < end; next++) {
        try {
          if (!run(next)) next = count
        } catch (error) {
          if (error instanceof Held) return error.until
          throw error
        }
      }
      return null
    })
    await until
  }
}
/**
 * Runs each statement of a command, and gives what the reply says of those that failed. An ordered command ends at the
 * first of them, and a transaction fails with it.
 */
export async function runEach(
  target: Target,
  { count, ordered }: { readonly count: number; readonly ordered: boolean },
  run: (i: number) => void,
): Promise<{ writeErrors?: Doc[] }> {
  const writeErrors: Doc[] = []
  await runStatements(target, count, (i) => {
    try {
      run(i)
      return true
    } catch (error) {
      writeErrors.push(statementError(error, i))
      if (target.transaction) throw error
      return !ordered
    }
  })
  return writeErrors.length ? { writeErrors } : {}
}
/** Runs one write and gives its result. */
export async function runWrite<T>(target: Target, run: () => T): Promise<T> {
  const results: T[] = []
  await runStatements(target, 1, () => {
    results.push(run())
    return true
  })
  return results[results.length - 1] as T
}

/** The collection, made where it is missing: at once, in a transaction too. */
export function ensureCollection({ store, transaction }: Target, ns: string): Collection {
  const found = store.collections.get(ns)
  if (found) return found
  return transaction
    ? store.env.transactionSync(() => createCollection(store, ns))
    : createCollection(store, ns)
}

export function insert(
  { store, transaction, bypass = false }: Target,
  c: Collection,
  doc: Doc,
  raw: Buffer,
): void {
  checkDocument(c, doc, raw, bypass)
  if (transaction) insertIn(transaction, c, doc, raw)
  else insertDocument(store, c, doc, raw)
}
export function update(
  { store, transaction, bypass = false }: Target,
  c: Collection,
  change: Replacement,
): void {
  checkDocument(c, change.after, change.raw, bypass)
  if (transaction) updateIn(transaction, c, change)
  else updateDocument(store, c, change)
}
export function remove({ store, transaction }: Target, c: Collection, record: number, doc: Doc): void {
  if (transaction) removeIn(transaction, c, record, doc)
  else removeDocument(store, c, record, doc)
}

// an error that concerns one statement of several, as the reply lists it; others end the command
function statementError(error: unknown, index: number): Doc {
  if (!(error instanceof WireError) || error.codeName === 'WriteConflict') throw error
  const { errorLabels: _, ...extra } = error.extra
  return { index, code: error.code, ...extra, errmsg: error.message }
}
