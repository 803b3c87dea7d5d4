import { decode } from '../bson'
import { partEnd, plainOf } from '../keys'
import type { Index } from '../store/indexes'
import { after, recordOf } from '../store/keyspace'
import { rowOf } from '../store/scan'
import type { Doc } from '../values'
import { toWanted } from '../wanted'
import type { Source } from './find'

/**
 * The documents of one key of an index's first field: the text that they have there, or null for none, where the key tells it;
 * the first of them, as far as the path goes; and their number.
 */
export type KeyGroup = { readonly plain: string | null | undefined; doc(): Doc; count(): number }

/** An index whose first field is the path and that has every document; null where there is none. */
export function indexOfPath({ c, view }: Source, path: string, mayRepeat: boolean): Index | null {
  if (view.overlay?.get(c.id)?.size) return null
  const fits = ({ fields, sparse, partial, cut, multi, building }: Index) =>
    fields[0]?.path === path &&
    !building &&
    !sparse &&
    !partial &&
    !cut.has(path) &&
    (mayRepeat || multi.size === 0)
  return c.indexes.find(fits) ?? null
}

/** A collection's documents by the keys of an index's first field, each key met once. */
export function* keyGroups({ store, c, view }: Source, index: Index): Generator<KeyGroup> {
  const { prefix, fields } = index
  const [first] = fields
  if (!first) return
  const wanted = toWanted([first.path])
  const end = after(prefix)
  const snapshot = view.snapshot ? { transaction: view.snapshot } : {}
  for (let start = prefix; ; ) {
    const [key] = store.env.getKeys({ start, end, limit: 1, ...snapshot }).asArray
    if (!key || c.dropped) return
    const upTo = key.subarray(0, partEnd(key, prefix.length, first.descending))
    const next = after(upTo)
    const doc = () => {
      const row = rowOf(store, c, recordOf(key), view)
      return row ? decode(row.raw, 0, wanted) : {}
    }
    const count = () => store.env.getKeysCount({ start: upTo, end: next, ...snapshot })
    yield { plain: plainOf(key, prefix.length, upTo.length), doc, count }
    start = next
  }
}
