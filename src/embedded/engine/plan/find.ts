import { decode } from '../bson'
import type { Scope } from '../expr/scope'
import { compileFilter, filterPaths } from '../match/filter'
import { holder, sizeOf } from '../memory'
import { sorted, sortKey, toSort } from '../sort'
import { recordOf } from '../store/keyspace'
import { allRows, keysIn, ownRows, type Row, rowOf } from '../store/scan'
import type { Collection, Store, View } from '../store/store'
import { type Doc, firstKey } from '../values'
import { toWanted } from '../wanted'
import { choosePlan, type Plan, type PlanRange } from './choose'

export type Query = {
  readonly filter: Doc
  readonly sort?: Doc | undefined
  readonly skip?: number
  readonly limit?: number
  readonly hint?: unknown
}
/** A query with its plan; `rows` may be taken once. */
export type Found = {
  readonly plan: Plan | null
  readonly sorts: boolean
  readonly examined: { keys: number; docs: number }
  rows(): Generator<Row>
  /** How many rows there are, without reading them where the index tells. */
  count(): number
}
export type Source = { readonly store: Store; readonly c: Collection; readonly view: View }

/** Plans a query; `$natural` sorts in the order of insertion. */
export function find(source: Source, query: Query, scope: Scope): Found {
  const { filter, skip = 0, limit = 0 } = query
  const natural = query.sort !== undefined && firstKey(query.sort) === '$natural'
  const sort = query.sort && !natural ? toSort(query.sort) : []
  const test = compileFilter(filter, scope)
  const plan = choosePlan(source.c, { filter, sort, hint: query.hint })
  const overlaid = (source.view.overlay?.get(source.c.id)?.size ?? 0) > 0
  const exact = (plan ? plan.exact : firstKey(filter) === undefined) && !overlaid
  const sorts = sort.length > 0 && (!plan?.sorted || overlaid)
  const examined = { keys: 0, docs: 0 }
  const paths = filterPaths(filter)
  const wanted = paths && toWanted(paths)
  // what is skipped is not read where the index alone tells that it matches
  const skipped = plan && exact && !sorts ? skip : 0

  // Which of two indexes leaves fewer documents to be read is found by trying: that which tells all of the filter is turned to
  // where the chosen one has led to many documents without an end.
  const isTried = plan !== null && !exact && !overlaid && query.hint === undefined
  const telling = () =>
    isTried ? choosePlan(source.c, { filter, sort: [], hint: undefined }, { exact: true }) : null
  let givenUp = false

  function* matching(by: Plan | null = plan, most = Number.POSITIVE_INFINITY): Generator<Row> {
    const { store, c, view } = source
    const tells = by === plan ? exact : true
    for (const row of by ? indexRows(source, by, { examined, skip: skipped }) : allRows(store, c, view)) {
      if (examined.docs++ === most) {
        givenUp = true
        return
      }
      if (tells || test(decode(row.raw, 0, wanted))) yield row
    }
  }
  function* ordered(): Generator<Row> {
    const better = sorts || (limit && sort.length) ? telling() : null
    if (!better && !sorts) return yield* matching()
    const tried = matching(plan, better ? patience : Number.POSITIVE_INFINITY)
    const records = sorts ? inOrder(tried) : firstOf(tried, limit + skip)
    for (const record of givenUp && better ? inOrder(matching(better)) : records) {
      const row = rowOf(source.store, source.c, record, source.view)
      if (row) yield row
    }
  }
  function inOrder(found: Iterable<Row>): number[] {
    const ofKeys = toWanted(sort.map(({ path }) => path))
    const keyOf = ({ raw }: Row) => sortKey(decode(raw, 0, ofKeys), sort)
    // only keys and numbers are held: the documents are read again, in their order
    const light = sorted(keyed(found, keyOf), sort, {
      keyOf: ({ key }) => key,
      hold: holder('a sort', scope.memory),
      weigh: ({ key }) => 32 + sizeOf(key),
      ...(limit ? { limit: limit + skip } : {}),
    })
    return light.map(({ record }) => record)
  }
  function* rows(): Generator<Row> {
    let n = skipped
    for (const row of ordered()) {
      if (n++ < skip) continue
      yield row
      if (limit && n >= skip + limit) return
    }
  }
  function count(): number {
    const better = telling()
    const tried = better ? matching(plan, patience) : matching()
    let all =
      exact && plan
        ? countEntries(source, plan, examined)
        : countRows(tried, limit ? skip + limit : Number.POSITIVE_INFINITY)
    if (givenUp && better) all = countEntries(source, better, examined)
    const left = Math.max(0, all - skip)
    return limit ? Math.min(limit, left) : left
  }
  return { plan, sorts, examined, rows, count }
}
/** The documents that an index may lead to before another is looked for. */
const patience = 1000
function firstOf(rows: Iterable<Row>, most: number): number[] {
  const records: number[] = []
  for (const { record } of rows) if (records.push(record) === most) break
  return records
}
function* keyed(rows: Iterable<Row>, keyOf: (row: Row) => unknown[]) {
  for (const row of rows) yield { record: row.record, key: keyOf(row) }
}
function countRows(rows: Iterable<Row>, most: number): number {
  let n = 0
  for (const _ of rows) if (++n >= most) break
  return n
}
function countEntries(
  { store, view }: Source,
  { index, ranges, passes }: Plan,
  examined: { keys: number },
): number {
  let n = 0
  const seen = index.multi.size ? new Set<number>() : null
  for (const range of ranges) {
    if (seen || passes) {
      for (const key of keysIn(store, range, view)) {
        if (passes && !passes(key, range.base)) continue
        n++
        seen?.add(recordOf(key))
      }
    } else
      n += store.env.getKeysCount({
        start: range.low,
        end: range.high,
        ...(view.snapshot ? { transaction: view.snapshot } : {}),
      })
  }
  examined.keys = seen ? seen.size : n
  return examined.keys
}

type Reading = { readonly examined: { keys: number }; readonly skip: number }
function* indexRows(source: Source, plan: Plan, how: Reading): Generator<Row> {
  const { store, c, view } = source
  const layers = view.overlay?.get(c.id)
  const seen = plan.index.multi.size || plan.ranges.length > 1 ? new Set<number>() : null
  let left = how.skip
  for (const key of planKeys(store, plan, view)) {
    if (c.dropped) return
    how.examined.keys++
    const record = recordOf(key)
    if (layers?.has(record) || seen?.has(record)) continue
    seen?.add(record)
    if (left-- > 0) continue
    const row = rowOf(store, c, record, view)
    if (row) yield row
  }
  yield* ownRows(layers)
}
function* planKeys(store: Store, plan: Plan, view: View): Generator<Buffer> {
  const { ranges, reverse, passes } = plan
  if (plan.sorted && ranges.length > 1) return yield* merged(store, ranges, { view, reverse, passes })
  for (const range of ranges) yield* rangeKeys(store, { range, passes, reverse, view })
}
type Reader = Pick<Plan, 'passes' | 'reverse'> & { readonly range: PlanRange; readonly view: View }
function* rangeKeys(store: Store, { range, passes, reverse, view }: Reader): Generator<Buffer> {
  if (!passes) return yield* keysIn(store, range, view, reverse)
  for (const key of keysIn(store, range, view, reverse)) if (passes(key, range.base)) yield key
}
/** The entries of several ranges as one ordered run: what follows the ranges' own bytes decides. */
function* merged(
  store: Store,
  ranges: readonly PlanRange[],
  how: Pick<Reader, 'view' | 'reverse' | 'passes'>,
): Generator<Buffer> {
  const runs = ranges.flatMap((range) => {
    const keys = rangeKeys(store, { ...how, range })
    const first = keys.next()
    return first.done ? [] : [{ keys, base: range.base, key: first.value }]
  })
  const sign = how.reverse ? -1 : 1
  while (runs.length) {
    let next = 0
    for (let i = 1; i < runs.length; i++) {
      const a = runs[i] as (typeof runs)[number]
      const b = runs[next] as (typeof runs)[number]
      if (Buffer.compare(a.key.subarray(a.base), b.key.subarray(b.base)) * sign < 0) next = i
    }
    const run = runs[next] as (typeof runs)[number]
    yield run.key
    const following = run.keys.next()
    if (following.done) runs.splice(next, 1)
    else run.key = following.value
  }
}

/** The plan as `explain` tells it. */
export function describePlan({ plan, sorts }: Pick<Found, 'plan' | 'sorts'>, query: Query): Doc {
  const scan: Doc = plan
    ? {
        stage: 'FETCH',
        inputStage: {
          stage: 'IXSCAN',
          keyPattern: plan.index.spec.key,
          indexName: plan.index.name,
          isMultiKey: plan.index.multi.size > 0,
          isUnique: plan.index.unique,
          isSparse: plan.index.sparse,
          isPartial: plan.index.partial !== null,
          direction: plan.reverse ? 'backward' : 'forward',
          boundedFields: [...plan.bounded],
        },
      }
    : { stage: 'COLLSCAN', filter: query.filter, direction: 'forward' }
  return sorts ? { stage: 'SORT', sortPattern: query.sort, inputStage: scan } : scan
}
