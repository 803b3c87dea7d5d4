import { decode } from './bson'
import { encode } from './encode'
import type { Scope } from './expr/scope'
import { compileFilter } from './match/filter'
import { valueAt } from './paths'
import { type Found, find, type Query, type Source } from './plan/find'
import { indexOfPath, keyGroups } from './plan/groups'
import { toRawProjection } from './rawProjection'
import { pipelineWanted } from './stages/paths'
import { compilePipeline, isIdleSort } from './stages/pipeline'
import type { Index } from './store/indexes'
import { kept } from './store/scan'
import type { Store, View } from './store/store'
import { type Doc, firstKey, isDoc, isNum, isString } from './values'
import type { Wanted } from './wanted'

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
/** A pipeline's documents, decoded or as bytes, one of which may be taken once; with the plan, for `explain`. */
export type Aggregated = {
  readonly docs: Iterable<Doc>
  readonly raws: Iterable<Buffer>
  readonly found: Found | null
  readonly split: Split
}
/** A collection's documents through a pipeline, as far as possible by an index. */
export function aggregate(of: Aggregation, scope: Scope): Aggregated {
  const { store, ns, view } = of
  const db = ns.slice(0, ns.indexOf('.'))
  const inner: Scope = {
    ...scope,
    from: (name, pipeline, at) => aggregate({ store, ns: `${db}.${name}`, pipeline, view }, at).docs,
  }
  const split = splitPipeline(of.pipeline, of.hint)
  const { rest } = split
  compileFilter(split.query.filter, inner)
  const run = compilePipeline(rest, inner)
  const c = store.collections.get(ns)
  const found = c ? find({ store, c, view }, split.query, inner) : null
  const grouped = c && found && groupedBy({ store, c, view }, found, split)
  const docs = grouped
    ? compilePipeline(rest.slice(1), inner)(grouped)
    : run(found ? decoded(found, pipelineWanted(rest)) : [])
  return { docs, raws: (found && unchanged(found, rest)) ?? encoded(docs), found, split }
}
function* decoded(found: Found, wanted: Wanted | null): Generator<Doc> {
  for (const { raw } of found.rows()) yield decode(raw, 0, wanted)
}
function* encoded(docs: Iterable<Doc>): Generator<Buffer> {
  for (const doc of docs) yield encode(doc)
}
/** The documents' own bytes, where the stages do no more than leave fields out; null otherwise. */
function unchanged(found: Found, rest: readonly Doc[]): Iterable<Buffer> | null {
  if (rest.length > 1) return null
  const spec = rest[0]?.$project
  const project = isDoc(spec) ? toRawProjection(spec) : null
  return rest.length === 0 || project ? rawRows(found, project) : null
}
function* rawRows(found: Found, project: ((raw: Buffer) => Buffer) | null): Generator<Buffer> {
  for (const { raw } of found.rows()) yield project ? project(raw) : kept(raw)
}
/** The groups of a `$group` that comes first and does no more than count, where an index tells them; null otherwise. */
function groupedBy(source: Source, found: Found, { query, rest }: Split): Iterable<Doc> | null {
  const counting = countingGroup(rest[0])
  if (!counting) return null
  const { _id, field } = counting
  if (_id === null || _id === 1) return countDocs(found, { _id, field })
  const whole = firstKey(query.filter) === undefined && !query.sort && !query.skip && !query.limit
  if (!whole || query.hint !== undefined || !isString(_id) || !/^\$[^$]/.test(_id)) return null
  const path = _id.slice(1)
  const index = indexOfPath(source, path, false)
  return index && indexedGroups(source, index, field)
}
/** `{ $group: { _id, field: { $sum: 1 } } }`, as drivers send it with a constant to count documents. */
function countingGroup(stage: Doc | undefined): { _id: unknown; field: string } | null {
  const spec = stage?.$group
  if (!isDoc(spec) || Object.keys(spec).length !== 2 || !('_id' in spec)) return null
  const field = Object.keys(spec).find((key) => key !== '_id') ?? ''
  const accumulator = spec[field]
  const isOne = isDoc(accumulator) && Object.keys(accumulator).length === 1 && accumulator.$sum === 1
  return isOne && !/[.$]/.test(field) ? { _id: spec._id, field } : null
}
function* countDocs(found: Found, { _id, field }: { _id: unknown; field: string }): Generator<Doc> {
  const n = found.count()
  if (n) yield { _id, [field]: n }
}
function* indexedGroups(source: Source, index: Index, field: string): Generator<Doc> {
  const parts = index.fields[0]?.parts ?? []
  for (const { plain, doc, count } of keyGroups(source, index))
    yield { _id: (plain === undefined ? valueAt(doc(), parts) : plain) ?? null, [field]: count() }
}
