import { decode } from '../engine/bson'
import { maxDocBytes } from '../engine/encode'
import type { Scope } from '../engine/expr/scope'
import { groupKey } from '../engine/keys'
import { compileFilter } from '../engine/match/filter'
import { sizeOf } from '../engine/memory'
import { compare } from '../engine/order'
import { isIndexName } from '../engine/paths'
import { find, type Query, type Source } from '../engine/plan/find'
import { indexOfPath, keyGroups } from '../engine/plan/groups'
import type { Index } from '../engine/store/indexes'
import { firstKey, isDoc, isString, own } from '../engine/values'
import { toWanted } from '../engine/wanted'
import { fail } from '../errors'
import { isAny, optional, readParams, refused, required } from '../params'
import { type Command, namespace, scopeOf, toHint, viewOf } from './command'

const params = {
  distinct: required(isAny),
  key: required(isString),
  query: optional(isDoc),
  hint: optional(isAny),
  collation: refused,
}

/** https://www.mongodb.com/docs/manual/reference/command/distinct/ */
export const distinct: Command = (body, context) => {
  const { key, query: filter = {}, hint } = readParams(body, params)
  const ns = namespace(body, context)
  const { store } = context
  const scope = scopeOf(undefined)
  compileFilter(filter, scope)
  const c = store.collections.get(ns)
  if (!c) return { values: [] }
  const seen = new Map<unknown, unknown>()
  let room = maxDocBytes
  const source = { store, c, view: viewOf(context) }
  for (const v of valuesOf(source, key, { filter, hint: toHint(hint) }, scope)) {
    const value = groupKey(v)
    if (seen.has(value)) continue
    seen.set(value, v)
    room -= sizeOf(v)
    if (room < 0) fail(17217, 'distinct too big, 16mb cap')
  }
  return { values: [...seen.values()].sort(compare) }
}
/** The values of what matches; or, of a whole collection with an index of the path, those of a document for each key. */
function* valuesOf(source: Source, key: string, query: Query, scope: Scope): Generator<unknown> {
  const parts = key.split('.')
  const whole = firstKey(query.filter) === undefined && query.hint === undefined
  const index = whole && !parts.some(isIndexName) ? indexOfPath(source, key, true) : null
  for (const found of foundFor(source, { key, index, query }, scope))
    if (isString(found) || found === null) yield found
    else
      for (const v of valuesAt(found, parts, 0)) {
        // of an array within an array, which is a key, MongoDB gives the elements
        if (index && Array.isArray(v)) yield* v
        else yield v
      }
}
type Reading = { readonly key: string; readonly index: Index | null; readonly query: Query }
/** Texts and null, where the index tells them, and documents. */
function* foundFor(source: Source, { key, index, query }: Reading, scope: Scope): Generator<unknown> {
  // null, what is missing and an empty array have one key: where there are no arrays it is null, as in MongoDB
  const telling = index !== null && !index.multi.has(key)
  if (index)
    for (const { plain, doc } of keyGroups(source, index))
      if (plain !== null || telling) yield plain === undefined ? doc() : plain
  if (telling) return
  const left = index ? { filter: { [key]: null } } : query
  const wanted = toWanted([key])
  for (const { raw } of find(source, left, scope).rows()) yield decode(raw, 0, wanted)
}
function* valuesAt(v: unknown, parts: readonly string[], i: number): Generator<unknown> {
  const part = parts[i]
  if (part === undefined) {
    if (Array.isArray(v)) yield* v
    else if (v !== undefined) yield v
  } else if (isDoc(v)) yield* valuesAt(own(v, part), parts, i + 1)
  else if (Array.isArray(v)) {
    if (isIndexName(part)) yield* valuesAt(v[Number(part)], parts, i + 1)
    for (const e of v) if (isDoc(e)) yield* valuesAt(e, parts, i)
  }
}
