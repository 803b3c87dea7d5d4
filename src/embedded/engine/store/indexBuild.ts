import { decode } from '../bson'
import { filterPaths } from '../match/filter'
import { isDoc } from '../values'
import { toWanted, type Wanted } from '../wanted'
import { dropIndex, saveCollection } from './catalogue'
import { indexDocument } from './documents'
import { type Index, toIndex } from './indexes'
import { after, recordKey, recordOf } from './keyspace'
import { keysIn, rowOf } from './scan'
import { type Collection, now, type Store } from './store'

/** The documents that one write puts into new indexes: more would keep everybody else waiting. */
const slice = 500

/** An index that is kept up by writes and used by no query until `finishIndexes`. */
export function beginIndex(store: Store, c: Collection, spec: Index['spec']): Index {
  const index = toIndex(spec, store.nextId++)
  index.building = true
  c.indexes.push(index)
  saveCollection(store, c)
  return index
}

/** Puts some documents, from this record on, into indexes that are being built; gives the record to go on with, or null. */
export function fillIndexes(
  store: Store,
  c: Collection,
  indexes: readonly Index[],
  from: number,
): number | null {
  const wanted = readBy(indexes)
  let left = slice
  for (const key of keysIn(store, { low: recordKey(c.prefix, from), high: after(c.prefix) }, now)) {
    const record = recordOf(key)
    if (left-- === 0) {
      saveCollection(store, c)
      return record
    }
    const row = rowOf(store, c, record, now)
    const doc = row && decode(row.raw, 0, wanted)
    if (doc) for (const index of indexes) indexDocument(store, c, index, { doc, record })
  }
  for (const index of indexes) index.building = false
  saveCollection(store, c)
  return null
}
/** What of a document its entries are made of. */
function readBy(indexes: readonly Index[]): Wanted | null {
  const paths = new Set<string>()
  for (const { fields, spec } of indexes) {
    for (const { path } of fields) paths.add(path)
    const { partialFilterExpression: partial } = spec
    if (isDoc(partial) && filterPaths(partial, paths) === null) return null
  }
  return toWanted(paths)
}

/** Takes away what a process that was ended, or a build that failed, has left unfinished. */
export function dropUnfinished(store: Store): void {
  for (const c of store.collections.values())
    for (const index of c.indexes.filter(({ building }) => building)) dropIndex(store, c, index)
}
