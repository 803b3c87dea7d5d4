import { WireError } from '../../errors'
import type { Doc } from '../values'
import { insertDocument, type Replacement, removeDocument, updateDocument } from './documents'
import type { Snapshot } from './env'
import { duplicateKey, entriesOf } from './indexes'
import { after, recordKey, recordOf } from './keyspace'
import type { Collection, Layer, Overlay, Store } from './store'

/**
 * A multi-document transaction: it reads a snapshot with its own writes over it, and its commit makes them in one LMDB
 * transaction. A document that two write is a conflict for the second.
 */
export type Transaction = {
  readonly store: Store
  readonly number: bigint
  readonly by: Doc
  snapshot: Snapshot | undefined
  readonly overlay: Overlay
  /** Which of its own documents has a key of a unique index: a search of all would take the square of their number. */
  readonly uniqueKeys: Map<string, string>
  readonly steps: Step[]
  state: 'active' | 'committed' | 'aborted'
  nextRecord: number
  /** When it was last used, in milliseconds. */
  used: number
  /** Resolves when it ends; whoever waits for what it holds waits for this. */
  readonly ended: Promise<void>
  readonly end: () => void
}
type Step =
  | {
      readonly kind: 'insert'
      readonly c: Collection
      readonly record: number
      readonly doc: Doc
      readonly raw: Buffer
    }
  | { readonly kind: 'update'; readonly c: Collection; readonly change: Replacement }
  | { readonly kind: 'remove'; readonly c: Collection; readonly record: number; readonly doc: Doc }

// its own documents have numbers that no stored one reaches
const firstOwnRecord = 2 ** 46

export function beginTransaction(store: Store, number: bigint, lsid: Doc): Transaction {
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return {
    store,
    number,
    by: { lsid, txnNumber: number },
    snapshot: store.env.useReadTransaction(),
    overlay: new Map(),
    uniqueKeys: new Map(),
    steps: [],
    state: 'active',
    nextRecord: firstOwnRecord,
    used: Date.now(),
    ended,
    end,
  }
}
const conflict = (): never => {
  throw new WireError(
    'WriteConflict',
    'WriteConflict error: this operation conflicted with another operation. Please retry your operation or multi-document transaction.',
    { errorLabels: ['TransientTransactionError'] },
  )
}
function layersOf(t: Transaction, c: Collection): Map<number, Layer> {
  const found = t.overlay.get(c.id) ?? new Map<number, Layer>()
  t.overlay.set(c.id, found)
  return found
}
export const recordLock = (c: Collection, record: number): string => `r${c.id}:${record}`

function hold(t: Transaction, name: string): void {
  const holder = t.store.held.get(name)
  if (holder && holder !== t) conflict()
  t.store.held.set(name, t)
}
function holdRecord(t: Transaction, c: Collection, record: number): void {
  if (layersOf(t, c).has(record)) return
  const key = recordKey(c.prefix, record)
  const current = t.store.env.getBinary(key)
  const seen = t.store.env.getBinary(key, { transaction: t.snapshot as Snapshot })
  if (!current || !seen || !current.equals(seen)) conflict()
  hold(t, recordLock(c, record))
}
/** Checks the document's unique keys and holds them; gives them, for `keepKeys`. */
function checkUnique(t: Transaction, c: Collection, doc: Doc, record: number): string[] {
  const layers = layersOf(t, c)
  const names: string[] = []
  for (const index of c.indexes.filter((i) => i.unique))
    for (const key of entriesOf(index, doc).keys) {
      const name = `u${key.toString('latin1')}`
      hold(t, name)
      const snapshot = t.snapshot as Snapshot
      for (const entry of t.store.env.getKeys({ start: key, end: after(key), transaction: snapshot }))
        if (recordOf(entry) !== record && !layers.has(recordOf(entry))) duplicateKey(c.ns, index, doc)
      const owner = t.uniqueKeys.get(name)
      if (owner !== undefined && owner !== recordLock(c, record)) duplicateKey(c.ns, index, doc)
      for (const entry of t.store.env.getKeys({ start: key, end: after(key) }))
        if (recordOf(entry) !== record && !layers.has(recordOf(entry))) conflict()
      names.push(name)
    }
  return names
}
function keepKeys(t: Transaction, c: Collection, record: number, names: readonly string[]): void {
  for (const name of names) t.uniqueKeys.set(name, recordLock(c, record))
}
/** Gives back the keys of a document of its own that is about to be another. */
function releaseKeys(t: Transaction, c: Collection, record: number): void {
  const layer = layersOf(t, c).get(record)
  if (!layer?.raw) return
  for (const index of c.indexes.filter((i) => i.unique))
    for (const key of entriesOf(index, layer.doc).keys) t.uniqueKeys.delete(`u${key.toString('latin1')}`)
}

export function insertIn(t: Transaction, c: Collection, doc: Doc, raw: Buffer): void {
  const record = t.nextRecord
  const keys = checkUnique(t, c, doc, record)
  t.nextRecord++
  keepKeys(t, c, record, keys)
  layersOf(t, c).set(record, { raw, doc, fresh: true })
  t.steps.push({ kind: 'insert', c, record, doc, raw })
}
export function updateIn(t: Transaction, c: Collection, change: Replacement): void {
  holdRecord(t, c, change.record)
  const keys = checkUnique(t, c, change.after, change.record)
  releaseKeys(t, c, change.record)
  keepKeys(t, c, change.record, keys)
  const fresh = layersOf(t, c).get(change.record)?.fresh === true
  layersOf(t, c).set(change.record, { raw: change.raw, doc: change.after, fresh })
  t.steps.push({ kind: 'update', c, change })
}
export function removeIn(t: Transaction, c: Collection, record: number, doc: Doc): void {
  holdRecord(t, c, record)
  releaseKeys(t, c, record)
  const fresh = layersOf(t, c).get(record)?.fresh === true
  layersOf(t, c).set(record, { raw: null, doc, fresh })
  t.steps.push({ kind: 'remove', c, record, doc })
}

/** Makes the transaction's writes; runs alone in a write, so that an error leaves nothing of them. */
export function commitTransaction(t: Transaction): void {
  const { store } = t
  const records = new Map<number, number>()
  const stored = (record: number) => records.get(record) ?? record
  store.log.by = t.by
  try {
    for (const step of t.steps) {
      if (step.c.dropped) conflict()
      if (step.kind === 'insert') {
        records.set(step.record, step.c.nextRecord)
        insertDocument(store, step.c, step.doc, step.raw)
      } else if (step.kind === 'remove') removeDocument(store, step.c, stored(step.record), step.doc)
      else updateDocument(store, step.c, { ...step.change, record: stored(step.change.record) })
    }
  } catch (error) {
    if (error instanceof WireError && error.codeName === 'DuplicateKey') conflict()
    throw error
  } finally {
    store.log.by = null
  }
}
export function endTransaction(t: Transaction, state: 'committed' | 'aborted'): void {
  if (t.state !== 'active') return
  t.state = state
  for (const [name, holder] of t.store.held) if (holder === t) t.store.held.delete(name)
  t.overlay.clear()
  t.uniqueKeys.clear()
  t.steps.length = 0
  t.snapshot?.done()
  t.snapshot = undefined
  t.end()
}
