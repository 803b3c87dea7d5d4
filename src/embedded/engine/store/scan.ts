import { type Doc } from '../values'
import { after, recordKey, recordOf } from './keyspace'
import type { Collection, Store, View } from './store'

export type KeyRange = { readonly low: Buffer; readonly high: Buffer }
const chunk = 256

/** A record's bytes; undefined where it is gone. */
export function rawOf(store: Store, c: Collection, record: number, view: View): Buffer | undefined {
  const layer = view.overlay?.get(c.id)?.get(record)
  if (layer) return layer.raw ?? undefined
  return store.env.getBinary(recordKey(c.prefix, record), options(view))
}
const options = (view: View) => (view.snapshot ? { transaction: view.snapshot } : undefined)

/** Keys from `low` up to but not including `high`, read by growing chunks. */
export function* keysIn(
  store: Store,
  { low, high }: KeyRange,
  view: View,
  reverse = false,
): Generator<Buffer> {
  let start = reverse ? high : low
  const end = reverse ? low : high
  let last: Buffer | null = reverse ? high : null
  for (let limit = 16; ; limit = Math.min(limit * 4, chunk)) {
    const keys = store.env.getKeys({ start, end, reverse, limit, ...options(view) }).asArray
    for (const key of keys) if (!last?.equals(key)) yield key
    if (keys.length < limit) return
    last = keys[keys.length - 1] ?? end
    start = last
  }
}

export type Row = { readonly record: number; readonly raw: Buffer }
/** All documents in the order of their insertion; a transaction's own come last. */
export function* allRows(store: Store, c: Collection, view: View): Generator<Row> {
  const layers = view.overlay?.get(c.id)
  let start = c.prefix
  const end = after(c.prefix)
  let last: Buffer | null = null
  for (let limit = 16; ; limit = Math.min(limit * 4, chunk)) {
    const rows = store.env.getRange({ start, end, limit, ...options(view) }).asArray
    for (const { key, value } of rows)
      if (!last?.equals(key)) {
        const record = recordOf(key)
        if (!layers?.has(record)) yield { record, raw: value }
      }
    if (rows.length < limit || c.dropped) break
    last = rows[rows.length - 1]?.key ?? end
    start = last
  }
  yield* ownRows(layers)
}
function* ownRows(layers: ReadonlyMap<number, { raw: Buffer | null; doc: Doc }> | undefined): Generator<Row> {
  for (const [record, { raw }] of layers ?? []) if (raw) yield { record, raw }
}
