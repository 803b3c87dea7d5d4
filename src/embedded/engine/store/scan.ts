import { after, recordKey, recordOf } from './keyspace'
import type { Collection, Layer, Store, View } from './store'

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
    // a chunk begins with the last key of the one before
    for (let i = last && keys[0]?.equals(last) ? 1 : 0; i < keys.length; i++) yield keys[i] as Buffer
    if (keys.length < limit) return
    last = keys[keys.length - 1] ?? end
    start = last
  }
}

/** `raw` is good until the next row is asked for or the store is read or written: `kept` makes it one's own. */
export type Row = { readonly record: number; readonly raw: Buffer }
export function kept(raw: Buffer): Buffer {
  const out = Buffer.allocUnsafe(raw.length)
  out.set(raw.subarray(0, raw.length)) // LMDB's own buffer is longer than it says
  return out
}
/** The row of a record; null where it is gone. */
export function rowOf(store: Store, c: Collection, record: number, view: View): Row | null {
  const layer = view.overlay?.get(c.id)?.get(record)
  const raw = layer ? layer.raw : store.env.getBinaryFast(recordKey(c.prefix, record), options(view))
  return raw ? { record, raw } : null
}
/** All documents in the order of their insertion; a transaction's own come last. */
export function* allRows(store: Store, c: Collection, view: View): Generator<Row> {
  const layers = view.overlay?.get(c.id)
  for (const key of keysIn(store, { low: c.prefix, high: after(c.prefix) }, view)) {
    if (c.dropped) break
    const record = recordOf(key)
    const row = layers?.has(record) ? null : rowOf(store, c, record, view)
    if (row) yield row
  }
  yield* ownRows(layers)
}
/** The documents that a transaction itself has written. */
export function* ownRows(layers: ReadonlyMap<number, Layer> | undefined): Generator<Row> {
  for (const [record, { raw }] of layers ?? []) if (raw) yield { record, raw }
}
