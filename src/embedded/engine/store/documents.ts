import { fail } from '../../errors'
import { maxDocBytes, tooLarge } from '../encode'
import type { Doc } from '../values'
import { saveCollection } from './catalogue'
import { logChange } from './changeLog'
import { duplicateKey, type Entries, entriesOf, type Index } from './indexes'
import { after, recordKey, recordOf } from './keyspace'
import type { Collection, Store } from './store'

const empty = Buffer.alloc(0)

/** Refuses what is too large or what the collection's validator does not take. */
export function checkDocument(c: Collection, doc: Doc, raw: Buffer, bypass: boolean): void {
  if (raw.length > maxDocBytes) tooLarge(raw.length)
  if (!bypass && c.validator && !c.validator(doc))
    fail('DocumentValidationFailure', 'Document failed validation', {
      errInfo: {
        failingDocumentId: doc._id,
        details: { operatorName: Object.keys(c.options.validator as Doc)[0] },
      },
    })
}
/** Whether another record has this key. */
function isTaken(store: Store, key: Buffer, record: number | null): boolean {
  for (const found of store.env.getKeys({ start: key, end: after(key), limit: 2 }))
    if (recordOf(found) !== record) return true
  return false
}
function putEntries(
  store: Store,
  index: Index,
  entries: { keys: readonly Buffer[]; of: Entries },
  record: number,
): boolean {
  for (const key of entries.keys) store.env.putSync(recordKey(key, record), empty)
  const known = index.multi.size + index.cut.size
  for (const path of entries.of.multi) index.multi.add(path)
  for (const path of entries.of.cut) index.cut.add(path)
  return index.multi.size + index.cut.size > known
}

/** Puts one document into one index. */
export function indexDocument(
  store: Store,
  c: Collection,
  index: Index,
  { doc, record }: { doc: Doc; record: number },
): void {
  const entries = entriesOf(index, doc)
  if (index.unique)
    for (const key of entries.keys) if (isTaken(store, key, record)) duplicateKey(c.ns, index, doc)
  putEntries(store, index, { keys: entries.keys, of: entries }, record)
}

// All that can be refused is refused before the first byte is written, because other writes may share the commit.
export function insertDocument(store: Store, c: Collection, doc: Doc, raw: Buffer): void {
  const plan = c.indexes.map((index) => ({ index, entries: entriesOf(index, doc) }))
  for (const { index, entries } of plan)
    if (index.unique)
      for (const key of entries.keys) if (isTaken(store, key, null)) duplicateKey(c.ns, index, doc)
  const record = c.nextRecord++
  store.env.putSync(recordKey(c.prefix, record), raw)
  let learned = false
  for (const { index, entries } of plan)
    learned = putEntries(store, index, { keys: entries.keys, of: entries }, record) || learned
  if (learned) saveCollection(store, c)
  if (c.count !== null) c.count++
  logChange(store, { op: 'insert', ns: c.ns, documentKey: { _id: doc._id } }, { raw })
}

/** An update: what it was, what it becomes, and what is to be told of it. */
export type Replacement = {
  readonly record: number
  readonly before: Doc
  readonly after: Doc
  readonly raw: Buffer
  /** Whether it was replaced as a whole, which is told otherwise. */
  readonly replaces: boolean
}
export function updateDocument(store: Store, c: Collection, change: Replacement): void {
  const { record, before, after: next, raw, replaces } = change
  const plan = c.indexes.map((index) => {
    const old = entriesOf(index, before).keys
    const entries = entriesOf(index, next)
    return { index, entries, added: minus(entries.keys, old), removed: minus(old, entries.keys) }
  })
  for (const { index, added } of plan)
    if (index.unique)
      for (const key of added) if (isTaken(store, key, record)) duplicateKey(c.ns, index, next)
  store.env.putSync(recordKey(c.prefix, record), raw)
  let learned = false
  for (const { index, entries, added, removed } of plan) {
    for (const key of removed) store.env.removeSync(recordKey(key, record))
    learned = putEntries(store, index, { keys: added, of: entries }, record) || learned
  }
  if (learned) saveCollection(store, c)
  const told = { ns: c.ns, documentKey: { _id: next._id } }
  if (replaces) logChange(store, { op: 'replace', ...told }, { raw })
  else logChange(store, { op: 'update', ...told }, { update: [before, next] })
}
function minus(keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  if (others.length === 1 && keys.length === 1) return keys[0]?.equals(others[0] as Buffer) ? [] : [...keys]
  const known = new Set(others.map((key) => key.toString('latin1')))
  return keys.filter((key) => !known.has(key.toString('latin1')))
}

export function removeDocument(store: Store, c: Collection, record: number, doc: Doc): void {
  store.env.removeSync(recordKey(c.prefix, record))
  for (const index of c.indexes)
    for (const key of entriesOf(index, doc).keys) store.env.removeSync(recordKey(key, record))
  if (c.count !== null) c.count--
  logChange(store, { op: 'delete', ns: c.ns, documentKey: { _id: doc._id } })
}
