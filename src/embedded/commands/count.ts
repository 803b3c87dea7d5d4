import { compileFilter } from '../engine/match/filter'
import { find } from '../engine/plan/find'
import { after } from '../engine/store/keyspace'
import type { Collection, Store } from '../engine/store/store'
import { firstKey, isDoc, isNum } from '../engine/values'
import { isAny, optional, readParams, refused, required, toCount } from '../params'
import { type Command, namespace, scopeOf, toHint, viewOf } from './command'

const params = {
  count: required(isAny),
  query: optional(isDoc),
  skip: optional(isNum),
  limit: optional(isNum),
  hint: optional(isAny),
  collation: refused,
}

/** How many documents the collection has. */
export function countAll(store: Store, c: Collection): number {
  if (c.count !== null) return c.count
  // each document has one entry in the index of _id, which lies on far fewer pages than the documents
  const start = c.indexes[0]?.prefix ?? c.prefix
  c.count = store.env.getKeysCount({ start, end: after(start) })
  return c.count
}

/** https://www.mongodb.com/docs/manual/reference/command/count/ */
export const count: Command = (body, context) => {
  const given = readParams(body, params)
  const ns = namespace(body, context)
  const { store, transaction } = context
  const filter = given.query ?? {}
  const skip = toCount(given.skip, 'skip', 0)
  const limit = Math.abs(Number(given.limit ?? 0))
  const scope = scopeOf(undefined)
  compileFilter(filter, scope)
  const c = store.collections.get(ns)
  if (!c) return { n: 0 }
  if (firstKey(filter) === undefined && !transaction) {
    const left = Math.max(0, countAll(store, c) - skip)
    return { n: limit ? Math.min(left, limit) : left }
  }
  const query = { filter, skip, limit, hint: toHint(given.hint) }
  return { n: find({ store, c, view: viewOf(context) }, query, scope).count() }
}
