import { decode } from '../engine/bson'
import type { Scope } from '../engine/expr/scope'
import { compileFilter } from '../engine/match/filter'
import { find } from '../engine/plan/find'
import { rawOf } from '../engine/store/scan'
import { type Doc, isArray, isBool, isDoc, isNum } from '../engine/values'
import { mustBeFree, remove, runEach, type Target } from '../engine/writes'
import { isAny, optional, readFields, readParams, refused, required } from '../params'
import { type Command, namespace, scopeOf, toHint } from './command'
import { statementsOf } from './update'

const params = {
  delete: required(isAny),
  deletes: optional(isArray),
  ordered: optional(isBool),
  let: optional(isDoc),
}
const statementParams = {
  q: required(isDoc),
  limit: required(isNum),
  hint: optional(isAny),
  collation: refused,
}

/** https://www.mongodb.com/docs/manual/reference/command/delete/ */
export const deleteCommand: Command = async (body, { db, store, transaction, documents }) => {
  const { deletes, ordered = true, let: lets } = readParams(body, params)
  const ns = namespace(body, { db })
  const statements = statementsOf(documents, deletes).map((s) =>
    readFields(s, statementParams, 'delete.deletes'),
  )
  const target = { store, transaction }
  const scope = scopeOf(lets)
  let n = 0
  const errors = await runEach(target, { count: statements.length, ordered }, (i) => {
    const { q: filter, limit, hint } = statements[i] as (typeof statements)[number]
    n += removeMatching(target, ns, { filter, limit: Number(limit), hint: toHint(hint) }, scope).length
  })
  return { n, ...errors }
}

type Removal = {
  readonly filter: Doc
  readonly limit: number
  readonly hint: unknown
  readonly sort?: Doc | undefined
}
/** Removes what matches, up to `limit`; gives the records, and the document where the limit is one. */
export function removeMatching(
  target: Target,
  ns: string,
  query: Removal,
  scope: Scope,
): { length: number; doc: Doc | null } {
  compileFilter(query.filter, scope)
  const { store } = target
  const c = store.collections.get(ns)
  if (!c) return { length: 0, doc: null }
  const view = target.transaction ?? {}
  const records = Array.from(find({ store, c, view }, query, scope).rows(), ({ record }) => record)
  for (const record of records) mustBeFree(target, c, record)
  let last: Doc | null = null
  for (const record of records) {
    const raw = rawOf(store, c, record, view)
    if (!raw) continue
    last = decode(raw)
    remove(target, c, record, last)
  }
  return { length: records.length, doc: last }
}
