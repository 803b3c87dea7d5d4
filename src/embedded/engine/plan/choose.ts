import { fail } from '../../errors'
import { compileFilter } from '../match/filter'
import type { SortField } from '../sort'
import type { Index, IndexField } from '../store/indexes'
import { after } from '../store/keyspace'
import type { KeyRange } from '../store/scan'
import type { Collection } from '../store/store'
import { type Doc, firstKey, isDoc, isOperators, isRegex, isString } from '../values'
import { type Bounds, keyTest, toBounds } from './bounds'
import { type Predicates, toPredicates } from './predicates'

/** `base` bytes of its keys are the same in the whole range: what follows is in the index's order. */
export type PlanRange = KeyRange & { readonly base: number }
export type Plan = {
  readonly index: Index
  readonly ranges: readonly PlanRange[]
  /** Whether the entries come in the order that is asked for, and read backwards if so. */
  readonly sorted: boolean
  readonly reverse: boolean
  /** Whether every entry's document matches the filter. */
  readonly exact: boolean
  readonly bounded: ReadonlySet<string>
  /** Whether a key's later fields are within their bounds, from where its range's own bytes end; null where none has any. */
  readonly passes: ((key: Buffer, base: number) => boolean) | null
  readonly score: number
}
const mostRanges = 500

type Choice = { readonly filter: Doc; readonly sort: readonly SortField[]; readonly hint: unknown }
/** The index to answer with; null for a scan of the collection. With `exact`, the best of those that tell all of the filter. */
export function choosePlan(c: Collection, query: Choice, { exact = false } = {}): Plan | null {
  const { filter, sort, hint } = query
  if (hint === '$natural' || (isDoc(hint) && firstKey(hint) === '$natural')) return null
  const predicates = toPredicates(filter)
  let best: Plan | null = null
  for (const index of c.indexes) {
    if (index.building) continue
    if (hint !== undefined ? !isHinted(index, hint) : !mayAnswer(index, filter)) continue
    const plan = planFor(index, predicates, sort)
    const useful = hint !== undefined || (plan.score > 0 && (!index.sparse || plan.bounded.size > 0))
    if (useful && (plan.exact || !exact) && (!best || plan.score > best.score)) best = plan
  }
  if (hint !== undefined && !best)
    fail(
      'BadValue',
      `error processing query: ns=${c.ns} planner returned error :: caused by :: hint provided does not correspond to an existing index`,
    )
  return best
}
const sameKey = (a: Doc, b: Doc) =>
  JSON.stringify(Object.entries(a).map(([path, dir]) => [path, Number(dir)])) ===
  JSON.stringify(Object.entries(b).map(([path, dir]) => [path, Number(dir)]))
const isHinted = (index: Index, hint: unknown) =>
  isString(hint) ? index.name === hint : isDoc(hint) && sameKey(index.spec.key as Doc, hint)

/** Whether the index has an entry for every document that the filter can match. */
function mayAnswer(index: Index, filter: Doc): boolean {
  const { partialFilterExpression: partial } = index.spec
  return !isDoc(partial) || Object.entries(partial).every(([path, wanted]) => implies(filter, path, wanted))
}
function implies(filter: Doc, path: string, wanted: unknown): boolean {
  const { [path]: given, $and: parts } = filter
  if (Array.isArray(parts) && parts.some((part) => isDoc(part) && implies(part, path, wanted))) return true
  if (given === undefined) return false
  const values = equalValues(given)
  if (values) return values.every((v) => v !== null && !isRegex(v) && compileFilter({ v: wanted })({ v }))
  const bounded =
    isOperators(given) && ['$gt', '$gte', '$lt', '$lte'].some((op) => op in given && given[op] !== null)
  return bounded && isDoc(wanted) && wanted.$exists === true
}
function equalValues(given: unknown): readonly unknown[] | null {
  if (!isOperators(given)) return [given]
  if ('$eq' in given) return [given.$eq]
  return Array.isArray(given.$in) ? given.$in : null
}

function planFor(index: Index, predicates: Predicates, sort: readonly SortField[]): Plan {
  const pinned = new Map<string, number>()
  const bounded = new Set<string>()
  let ranges: { prefix: Buffer; bounds: Bounds | null }[] = [{ prefix: index.prefix, bounds: null }]
  let exact = predicates.exact
  let score = 0
  for (const field of index.fields) {
    const given = predicates.byPath.get(field.path)
    const bounds = given ? toBounds(field, index, given) : null
    if (!bounds) break
    if (index.sparse && given?.some((p) => p.op === 'in' && p.values.includes(null))) break
    if ('points' in bounds && ranges.length * bounds.points.length > mostRanges) break
    bounded.add(field.path)
    exact &&= bounds.exact
    if (!('points' in bounds)) {
      ranges = ranges.map(({ prefix }) => ({ prefix, bounds }))
      score += 5
      break
    }
    ranges = ranges.flatMap(({ prefix }) =>
      bounds.points.map((point) => ({ prefix: Buffer.concat([prefix, point]), bounds: null })),
    )
    score += bounds.points.length === 1 ? 10 : 8
    pinned.set(field.path, bounds.points.length)
  }
  const taken = { taken: bounded.size, pinned: pinned.size }
  const later = bounded.size ? laterBounds(index, predicates, taken) : []
  for (const { path, bounds } of later) {
    if (!bounds) continue
    bounded.add(path)
    exact &&= bounds.exact
    score++
  }
  const passes = later.length ? testLater(index, taken, later) : null
  const open = ranges.some(({ bounds }) => bounds !== null)
  if (index.unique && !open && bounded.size === index.fields.length && ranges.length === 1) score += 100
  const direction = bounded.size || !index.sparse ? sortDirection(index, pinned, sort) : 0
  return {
    index,
    ranges: ranges.map(({ prefix, bounds }) => toRange(prefix, bounds)),
    sorted: direction !== 0,
    reverse: direction < 0,
    exact: exact && predicates.byPath.size === bounded.size,
    bounded,
    passes,
    score: score + (direction === 0 ? 0 : 6),
  }
}
/** How many fields have bounds as ranges of keys have them, and how many of these, the first, are single values. */
type Taken = { readonly taken: number; readonly pinned: number }
type Later = { readonly path: string; readonly bounds: Bounds | null }
/** The bounds of the fields after the first `taken`, as far as each key of a document tells the field's one value. */
function laterBounds(index: Index, { byPath }: Predicates, { taken, pinned }: Taken): Later[] {
  const { fields, multi, cut } = index
  const isCut = ({ path }: IndexField) => cut.has(path)
  if (fields.slice(pinned, taken).some(isCut)) return []
  const rest = fields.slice(taken)
  const end = rest.findIndex((field) => multi.has(field.path) || isCut(field))
  const later = (end < 0 ? rest : rest.slice(0, end)).map((field) => {
    const given = byPath.get(field.path)
    return { path: field.path, bounds: given ? toBounds(field, index, given) : null }
  })
  return later.slice(0, later.findLastIndex(({ bounds }) => bounds !== null) + 1)
}
function testLater({ fields }: Index, { taken, pinned }: Taken, later: readonly Later[]) {
  const bounds = [...new Array<null>(taken - pinned).fill(null), ...later.map((field) => field.bounds)]
  return keyTest(fields.slice(pinned, pinned + bounds.length), bounds)
}
function toRange(prefix: Buffer, bounds: Bounds | null): PlanRange {
  const base = prefix.length
  if (!bounds || 'points' in bounds) return { low: prefix, high: after(prefix), base }
  return { low: Buffer.concat([prefix, bounds.low]), high: Buffer.concat([prefix, bounds.high]), base }
}
/** 1 or −1 where the entries come in the order asked for, read forwards or backwards; 0 where they don't. */
function sortDirection(
  index: Index,
  pinned: ReadonlyMap<string, number>,
  sort: readonly SortField[],
): -1 | 0 | 1 {
  if (!sort.length) return 0
  let direction: -1 | 0 | 1 = 0
  let i = 0
  for (const { path, dir } of sort) {
    if ((pinned.get(path) ?? 1) > 1) return 0
    while (index.fields[i] && index.fields[i]?.path !== path && pinned.has(index.fields[i]?.path ?? '')) i++
    const field = index.fields[i]
    if (field?.path !== path) {
      if (pinned.has(path) && !index.multi.has(path)) continue
      return 0
    }
    const wanted = dir < 0 === field.descending ? 1 : -1
    if (index.multi.has(path) || index.cut.has(path) || (direction !== 0 && direction !== wanted)) return 0
    direction = wanted
    i++
  }
  return direction === 0 ? 1 : direction
}
