import type { Document } from 'mongodb'
import type { CountedIn } from '../countedIn'
import { numberClauses } from '../filters/operators'
import { beyond, type CursorValue, type SortKeys, toSort } from '../page'
import { both } from '../plan'
import type { Bucket, StatsRequest } from './request'

/** What the database answers: the buckets of a page, how many there are, and how many objects are in none. */
export interface StatsRow {
  readonly buckets: readonly { readonly _id: Readonly<Record<string, string>>; readonly count: number }[]
  readonly number: readonly { readonly n: number }[]
  readonly totals: readonly { readonly total: number; readonly undated: number; readonly unknown: number }[]
}

/** Where a row has one of the articles that report its object. */
const report = 'report'

const keyName = (index: number): string => `k${index}`

/** The total order of the buckets. */
export function bucketKeys({ dimensions, order }: StatsRequest): SortKeys {
  const way = (direction: 'ASC' | 'DESC'): 1 | -1 => (direction === 'ASC' ? 1 : -1)
  const keys = dimensions.map((_, index) => [`_id.${keyName(index)}`, way(order.keys)] as const)
  return order.count === null ? keys : [['count', way(order.count)], ...keys]
}

/** Where a bucket stands in that order. */
export const positionOf = ({ keys, count }: Bucket, { order }: StatsRequest): CursorValue[] =>
  order.count === null ? [...keys] : [count, ...keys]

/** The keys of a bucket as the database gives it. */
export const keysOf = (id: Readonly<Record<string, string>>, { dimensions }: StatsRequest): string[] =>
  dimensions.map((_, index) => id[keyName(index)] ?? '')

// What is absent sorts before all values, whether it is null or missing.
const isNull = (index: number): Document => ({ $lte: [`$_id.${keyName(index)}`, null] })

/** How many objects are in no bucket: a row stands for an object where it is the first that its lists gave. */
function totals({ dimensions }: StatsRequest): Document {
  const indexes = (isTime: boolean): number[] =>
    dimensions.flatMap(({ dimension }, index) => ((dimension.unit !== null) === isTime ? [index] : []))
  const undated = { $or: indexes(true).map(isNull) }
  const unknown = { $and: [{ $not: [undated] }, { $or: indexes(false).map(isNull) }] }
  const where = (condition: Document): Document => ({ $sum: { $cond: [condition, '$objects', 0] } })
  return {
    $group: { _id: null, total: { $sum: '$objects' }, undated: where(undated), unknown: where(unknown) },
  }
}

const unwind = (name: string): Document => ({
  $unwind: { path: `$${name}`, includeArrayIndex: `${name}At`, preserveNullAndEmptyArrays: true },
})

/** Objects that share all their values together, with their number; by report each object alone, with its reports. */
function rows({ dimensions, countBy }: StatsRequest, count: CountedIn['count']): Document {
  const paths = dimensions.map(({ dimension }, index) => [keyName(index), `$${dimension.path}`] as const)
  if (countBy === 'REPORT')
    return { $project: { _id: Object.fromEntries(paths), [report]: '$reportIds', n: { $literal: 1 } } }
  const _id = Object.fromEntries(paths)
  // A tally has added up most of it; the rest is done with the buckets.
  return count === 1 ? { $group: { _id, n: { $sum: 1 } } } : { $project: { _id, n: count } }
}

/** One row for each combination of values, then one for each bucket. */
function groups(request: StatsRequest, count: CountedIn['count']): Document[] {
  const { dimensions, countBy } = request
  const byReport = countBy === 'REPORT'
  const values = dimensions.map(({ dimension: { many, valuesOf } }, index) => {
    const path = `$_id.${keyName(index)}`
    return [keyName(index), many ? valuesOf(path) : path] as const
  })
  const lists = dimensions.flatMap(({ dimension }, index) => (dimension.many ? [keyName(index)] : []))
  const many = byReport ? [...lists, report] : lists
  // Of an empty list there is one row, without a place.
  const isFirst = { $and: many.map((name) => ({ $lte: [`$${name}At`, 0] })) }
  return [
    rows(request, count),
    { $project: { _id: 0, ...Object.fromEntries(values), n: 1, ...(byReport ? { [report]: 1 } : {}) } },
    ...many.map(unwind),
    {
      $group: {
        _id: Object.fromEntries(values.map(([name]) => [name, `$${name}`])),
        count: byReport ? { $addToSet: `$${report}` } : { $sum: '$n' },
        objects: { $sum: many.length === 0 ? '$n' : { $cond: [isFirst, '$n', 0] } },
      },
    },
    ...(byReport ? [{ $set: { count: { $size: '$count' } } }] : []),
  ]
}

/** What the pipeline reads of each object. */
export const readPaths = ({ dimensions, countBy }: StatsRequest): string[] => [
  ...dimensions.map(({ dimension }) => dimension.path),
  ...(countBy === 'REPORT' ? ['reportIds'] : []),
]

/** The pipeline behind the query; `position` is where the page begins, null for the start. */
export function statsPipeline(
  request: StatsRequest,
  { query, count }: Pick<CountedIn, 'query' | 'count'>,
  position: readonly CursorValue[] | null,
) {
  const { dimensions, having, page } = request
  const keys = bucketKeys(request)
  const known = both(...dimensions.map((_, index) => ({ [`_id.${keyName(index)}`]: { $ne: null } })))
  const counted = both(known, ...(having ? numberClauses('count', having) : []))
  return [
    { $match: query },
    ...groups(request, count),
    {
      $facet: {
        buckets: [
          { $match: position ? both(counted, beyond(keys, position, 1)) : counted },
          { $sort: toSort(keys, false) },
          { $limit: page.limit + 1 },
        ],
        number: [{ $match: counted }, { $count: 'n' }],
        totals: [totals(request)],
      },
    },
  ]
}
