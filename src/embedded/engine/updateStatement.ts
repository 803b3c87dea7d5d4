import { fail } from '../errors'
import { decode } from './bson'
import { encode } from './encode'
import type { Scope } from './expr/scope'
import { compileFilter } from './match/filter'
import { equal } from './order'
import { find } from './plan/find'
import { checkPipeline } from './stages/check'
import { compilePipeline } from './stages/pipeline'
import { rawOf } from './store/scan'
import { compileUpdate } from './update/compile'
import { checkId, upsertSeed, withId } from './update/documents'
import { type Doc, firstKey, has, isDoc, put, show } from './values'
import { ensureCollection, insert, mustBeFree, type Target, update } from './writes'

export type UpdateStatement = {
  readonly filter: Doc
  readonly update: unknown
  readonly sort?: Doc | undefined
  readonly upsert: boolean
  readonly multi: boolean
  readonly hint: unknown
}
export type UpdateResult = {
  matched: number
  modified: number
  /** The `_id` of a document that was inserted. */
  upserted: { _id: unknown } | null
  /** The document, where there is one at most, as it was and as it is. */
  before: Doc | null
  after: Doc | null
}
type Change = (doc: Doc, insert: boolean) => Doc
type Compiled = {
  readonly replaces: boolean
  readonly always: (doc: Doc) => boolean
  readonly change: Change
}

const never = () => false

function toChange(update: unknown, multi: boolean, scope: Scope): Compiled {
  if (Array.isArray(update)) return { replaces: false, always: never, change: pipelineChange(update, scope) }
  if (!isDoc(update)) fail('FailedToParse', 'Update argument must be either an object or an array')
  if (firstKey(update)?.startsWith('$')) {
    const { always, apply } = compileUpdate(update)
    return { replaces: false, always, change: apply }
  }
  if (multi) fail('FailedToParse', 'multi update is not supported for replacement-style update')
  for (const key of Object.keys(update))
    if (key.startsWith('$'))
      fail(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${key}' in '${key}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
      )
  return { replaces: true, always: never, change: (doc) => replaced(doc, update) }
}
function replaced(doc: Doc, by: Doc): Doc {
  if (!has(doc, '_id')) return { ...by }
  if (has(by, '_id') && !equal(by._id, doc._id))
    fail(
      'ImmutableField',
      `After applying the update, the (immutable) field '_id' was found to have been altered to _id: ${show(by._id)}`,
    )
  const out: Doc = { _id: doc._id }
  for (const key of Object.keys(by)) if (key !== '_id') put(out, key, by[key])
  return out
}
function pipelineChange(pipeline: unknown[], scope: Scope): Change {
  checkPipeline(pipeline, 'update')
  const run = compilePipeline(pipeline, scope)
  return (doc) => {
    const [next = {}] = run([doc])
    if (!has(doc, '_id')) return next
    if (!has(next, '_id')) return { _id: doc._id, ...next }
    if (!equal(next._id, doc._id))
      fail('ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'")
    return next
  }
}

/** Runs one update; no document is written before all that it matches are known to be free. */
export function runUpdate(
  target: Target,
  ns: string,
  statement: UpdateStatement,
  scope: Scope,
): UpdateResult {
  const { filter, multi } = statement
  const { store } = target
  const { replaces, always, change } = toChange(statement.update, multi, scope)
  compileFilter(filter, scope)
  const result: UpdateResult = { matched: 0, modified: 0, upserted: null, before: null, after: null }
  const c = store.collections.get(ns)
  const view = target.transaction ?? {}
  const query = { filter, sort: statement.sort, limit: multi ? 0 : 1, hint: statement.hint }
  const records = c ? Array.from(find({ store, c, view }, query, scope).rows(), ({ record }) => record) : []
  for (const record of records) if (c) mustBeFree(target, c, record)
  for (const record of records) {
    const raw = c ? rawOf(store, c, record, view) : undefined
    if (!c || !raw) continue
    const before = decode(raw)
    const after = withId(change(before, false))
    const bytes = encode(after)
    result.matched++
    if (!multi) Object.assign(result, { before, after })
    if (bytes.equals(raw)) {
      if (always(before)) result.modified++
      continue
    }
    update(target, c, { record, before, after, raw: bytes, replaces })
    result.modified++
  }
  if (!records.length && statement.upsert) upsert(target, ns, { filter, change, replaces }, result)
  return result
}
function upsert(
  target: Target,
  ns: string,
  how: { filter: Doc; change: Change; replaces: boolean },
  result: UpdateResult,
): void {
  const seed = upsertSeed(how.filter)
  const start: Doc = how.replaces ? (has(seed, '_id') ? { _id: seed._id } : {}) : seed
  const doc = withId(how.change(start, true))
  checkId(doc._id)
  insert(target, ensureCollection(target, ns), doc, encode(doc))
  result.upserted = { _id: doc._id }
  result.after = doc
}
