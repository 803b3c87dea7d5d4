import { decode } from '../engine/bson'
import { runUpdate } from '../engine/updateStatement'
import { type Doc, isArray, isBool, isDoc } from '../engine/values'
import { runEach } from '../engine/writes'
import { fail } from '../errors'
import { isAny, optional, readFields, readParams, refused, required } from '../params'
import { type Command, namespace, scopeOf, toHint } from './command'

const params = {
  update: required(isAny),
  updates: optional(isArray),
  ordered: optional(isBool),
  bypassDocumentValidation: optional(isBool),
  let: optional(isDoc),
}
const statementParams = {
  q: required(isDoc),
  u: required(isAny),
  upsert: optional(isBool),
  multi: optional(isBool),
  hint: optional(isAny),
  arrayFilters: refused,
  c: refused,
  collation: refused,
}
/** A command's statements, which come beside the body or in it. */
export function statementsOf(beside: readonly Buffer[] | null, inBody: unknown[] | undefined): Doc[] {
  const list = beside ? beside.map((raw) => decode(raw)) : (inBody ?? [])
  if (!list.length) fail('InvalidLength', 'Write batch sizes must be between 1 and 100000. Got 0 operations.')
  if (!list.every(isDoc)) fail('TypeMismatch', 'a statement must be an object')
  return list
}

/** https://www.mongodb.com/docs/manual/reference/command/update/ */
export const update: Command = async (body, { db, store, transaction, documents }) => {
  const {
    updates,
    ordered = true,
    bypassDocumentValidation: bypass = false,
    let: lets,
  } = readParams(body, params)
  const ns = namespace(body, { db })
  const statements = statementsOf(documents, updates).map((s) =>
    readFields(s, statementParams, 'update.updates'),
  )
  const target = { store, transaction, bypass }
  const scope = scopeOf(lets)
  const upserted: Doc[] = []
  let n = 0
  let nModified = 0
  const errors = await runEach(target, { count: statements.length, ordered }, (i) => {
    const { q: filter, u, upsert = false, multi = false, hint } = statements[i] as (typeof statements)[number]
    const result = runUpdate(target, ns, { filter, update: u, upsert, multi, hint: toHint(hint) }, scope)
    n += result.matched + (result.upserted ? 1 : 0)
    nModified += result.modified
    if (result.upserted) upserted.push({ index: i, ...result.upserted })
  })
  return { n, ...(upserted.length ? { upserted } : {}), nModified, ...errors }
}
