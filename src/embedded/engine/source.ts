import { decode } from './bson'
import type { Scope } from './expr/scope'
import { compileFilter } from './match/filter'
import { type Found, find, type Query } from './plan/find'
import { pipelineFields } from './stages/fields'
import { compilePipeline, isIdleSort } from './stages/pipeline'
import type { Store, View } from './store/store'
import { type Doc, firstKey, isDoc, isNum } from './values'

/** What of a pipeline an index can answer, and the stages after it. */
export type Split = { readonly query: Query; readonly rest: readonly Doc[] }
export function splitPipeline(pipeline: readonly Doc[], hint: unknown): Split {
  const filters: Doc[] = []
  let i = 0
  for (; isDoc(pipeline[i]?.$match); i++) filters.push(pipeline[i]?.$match as Doc)
  const filter = filters.length > 1 ? { $and: filters } : (filters[0] ?? {})
  const sort = pipeline[i]?.$sort
  const sorts = isDoc(sort) && firstKey(sort) !== undefined && !isIdleSort(pipeline, i)
  if (sorts) i++
  const skip = pipeline[i]?.$skip
  const skips = isNum(skip) && Number.isInteger(Number(skip)) && Number(skip) >= 0
  if (skips) i++
  const limit = pipeline[i]?.$limit
  const limits = isNum(limit) && Number.isInteger(Number(limit)) && Number(limit) > 0
  if (limits) i++
  const query = {
    filter,
    hint,
    ...(sorts ? { sort } : {}),
    ...(skips ? { skip: Number(skip) } : {}),
    ...(limits ? { limit: Number(limit) } : {}),
  }
  return { query, rest: pipeline.slice(i) }
}

type Aggregation = {
  readonly store: Store
  readonly ns: string
  readonly pipeline: readonly Doc[]
  readonly view: View
  readonly hint?: unknown
}
/** A collection's documents through a pipeline, as far as possible by an index; with the plan, for `explain`. */
export function aggregate(
  of: Aggregation,
  scope: Scope,
): { docs: Iterable<Doc>; found: Found | null; split: Split } {
  const { store, ns, view } = of
  const db = ns.slice(0, ns.indexOf('.'))
  const inner: Scope = {
    ...scope,
    from: (name, pipeline, at) => aggregate({ store, ns: `${db}.${name}`, pipeline, view }, at).docs,
  }
  const split = splitPipeline(of.pipeline, of.hint)
  compileFilter(split.query.filter, inner)
  const run = compilePipeline(split.rest, inner)
  const c = store.collections.get(ns)
  if (!c) return { docs: run([]), found: null, split }
  const found = find({ store, c, view }, split.query, inner)
  const counted = countedAs(split.rest)
  if (counted) return { docs: countDocs(found, counted), found, split }
  return { docs: run(decoded(found, pipelineFields(split.rest))), found, split }
}
function* decoded(found: Found, fields: ReadonlySet<string> | null): Generator<Doc> {
  for (const { raw } of found.rows()) yield decode(raw, 0, fields)
}
/** `[{ $group: { _id: constant, field: { $sum: 1 } } }]`: what a driver sends to count documents. */
function countedAs(rest: readonly Doc[]): { _id: unknown; field: string } | null {
  const spec = rest.length === 1 ? rest[0]?.$group : null
  if (!isDoc(spec) || Object.keys(spec).length !== 2 || !('_id' in spec)) return null
  const { _id } = spec
  const field = Object.keys(spec).find((key) => key !== '_id') ?? ''
  const accumulator = spec[field]
  const isOne = isDoc(accumulator) && Object.keys(accumulator).length === 1 && accumulator.$sum === 1
  return (_id === null || _id === 1) && isOne && !/[.$]/.test(field) ? { _id, field } : null
}
function* countDocs(found: Found, { _id, field }: { _id: unknown; field: string }): Generator<Doc> {
  const n = found.count()
  if (n) yield { _id, [field]: n }
}
