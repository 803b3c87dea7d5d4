import { decode } from '../bson'
import { takeSnapshot } from './env'
import { entriesOf, type Index } from './indexes'
import { after, recordKey } from './keyspace'
import { allRows } from './scan'
import type { Collection, Store, View } from './store'

/** What a walk through a store has met, and what is wrong there: nothing should be. */
export type Checked = { readonly documents: number; readonly entries: number; readonly faults: string[] }

/** Holds every index against the documents of its collection, as they are at one moment. */
export function checkStore(store: Store): Checked {
  const { snapshot, release } = takeSnapshot(store.env)
  try {
    const all = [...store.collections.values()].map((c) => checkCollection(store, c, { snapshot }))
    return {
      documents: all.reduce((n, { documents }) => n + documents, 0),
      entries: all.reduce((n, { entries }) => n + entries, 0),
      faults: all.flatMap(({ faults }) => faults),
    }
  } finally {
    release()
  }
}

function checkCollection(store: Store, c: Collection, view: View): Checked {
  const faults: string[] = []
  const indexes = c.indexes.filter(({ building }) => !building)
  const expected = new Map<Index, number>(indexes.map((index) => [index, 0]))
  let documents = 0
  for (const { record, raw } of allRows(store, c, view)) {
    const doc = decode(raw)
    documents++
    for (const index of indexes) {
      const { keys, multi, cut } = entriesOf(index, doc)
      expected.set(index, (expected.get(index) ?? 0) + keys.length)
      const wrong = faultOf(store, index, { keys, record, view })
      if (wrong) faults.push(`${c.ns}, index ${index.name}: record ${record} ${wrong}`)
      if (cut.some((path) => !index.cut.has(path)) || multi.some((path) => !index.multi.has(path)))
        faults.push(`${c.ns}, index ${index.name}: it does not know of what record ${record} has`)
    }
  }
  let entries = 0
  for (const [index, count] of expected) {
    const found = countKeys(store, index.prefix, view)
    entries += found
    if (found !== count)
      faults.push(`${c.ns}, index ${index.name}: ${found} entries where the documents have ${count}`)
  }
  return { documents, entries, faults }
}
type Entry = { readonly keys: readonly Buffer[]; readonly record: number; readonly view: View }
function faultOf(store: Store, index: Index, { keys, record, view }: Entry): string | null {
  const options = view.snapshot ? { transaction: view.snapshot } : undefined
  for (const key of keys) {
    if (!store.env.getBinaryFast(recordKey(key, record), options)) return 'has no entry'
    if (index.unique && countKeys(store, key, view) > 1) return 'shares a key that is unique'
  }
  return null
}
const countKeys = (store: Store, prefix: Buffer, { snapshot }: View): number =>
  store.env.getKeysCount({
    start: prefix,
    end: after(prefix),
    ...(snapshot ? { transaction: snapshot } : {}),
  })
