import type { Db } from 'mongodb'
import { AppError } from '../../domain/errors'
import { countedIn } from '../countedIn'
import { bindingOf, type CursorValue, decodeCursor } from '../page'
import { queryOf } from '../plan'
import { aggregate } from '../read'
import { mostBuckets, withEmpty } from './emptyBuckets'
import { bucketKeys, keysOf, positionOf, readPaths, type StatsRow, statsPipeline } from './pipeline'
import type { Bucket, Stats, StatsRequest } from './request'
import type { CountedList } from './tables'

/** Tells the cursors of these buckets from those of others. */
function bindingOfStats({ list, search, dimensions, page: _page, ...about }: StatsRequest): string {
  const names = dimensions.map(({ name }) => name)
  return bindingOf(list, { ...about, search: search?.text ?? null, dimensions: names }, [])
}

/** Whether a count fits, as the database compares it. */
function fits(count: number, having: StatsRequest['having']): boolean {
  const tests: Readonly<Record<string, (operand: number) => boolean>> = {
    eq: (operand) => count === operand,
    lt: (operand) => count < operand,
    lte: (operand) => count <= operand,
    gt: (operand) => count > operand,
    gte: (operand) => count >= operand,
  }
  return Object.entries(having ?? {}).every(([operator, operand]) => {
    if (operator === 'in') return Array.isArray(operand) && operand.includes(count)
    if (operator === 'isNull') return operand === false
    return typeof operand === 'number' ? (tests[operator]?.(operand) ?? true) : true
  })
}

/** Which of two places comes first. */
function compare(request: StatsRequest) {
  const ways = bucketKeys(request).map(([, way]) => way)
  return (a: readonly CursorValue[], b: readonly CursorValue[]): number => {
    const at = a.findIndex((value, index) => value !== b[index])
    const [left = '', right = ''] = [a[at], b[at]]
    return at < 0 ? 0 : (left < right ? -1 : 1) * (ways[at] ?? 1)
  }
}

/** The buckets found with the empty ones between them, and the page of them. */
function filled(request: StatsRequest, found: readonly Bucket[], position: readonly CursorValue[] | null) {
  const { filter, having, page } = request
  const { dimension } = request.dimensions[0] ?? {}
  const field = dimension?.own[0] ?? ''
  const all = dimension?.unit ? withEmpty(found, { unit: dimension.unit, field, filter }) : found
  if (all === null)
    throw new AppError('BAD_USER_INPUT', `\`emptyBuckets\` would give more than ${mostBuckets} buckets.`, {
      argument: 'emptyBuckets',
      limit: { name: 'emptyBuckets', value: mostBuckets + 1, max: mostBuckets },
    })
  const order = compare(request)
  const counted = all
    .filter(({ count }) => fits(count, having))
    .map((bucket) => ({ ...bucket, position: positionOf(bucket, request) }))
    .sort((a, b) => order(a.position, b.position))
  const rest = position ? counted.filter((bucket) => order(bucket.position, position) > 0) : counted
  return { totalBuckets: counted.length, rest: rest.slice(0, page.limit + 1) }
}

/** The statistics of a list: one command, a small read where tallies may tell them, and one more for each comparison of officials' names in the filter. */
export function statsStore(db: Db, name: CountedList) {
  return async (request: StatsRequest): Promise<Stats> => {
    const { page, filter, search, emptyBuckets } = request
    const binding = bindingOfStats(request)
    const length = bucketKeys(request).length
    const position =
      page.after === null ? null : decodeCursor(page.after, { binding, length, argument: 'after' })
    const selected = await queryOf(db, name, filter, search)
    const { collection, query, hint, count } = await countedIn(db, name, selected, readPaths(request))
    const asked = emptyBuckets
      ? { ...request, having: null, page: { limit: mostBuckets, after: null } }
      : request
    const pipeline = statsPipeline(asked, { query, count }, emptyBuckets ? null : position)
    const [row] = await aggregate<StatsRow>(db, { collection, pipeline, ...hint })
    const found = (row?.buckets ?? []).map(({ _id, count }) => ({ keys: keysOf(_id, request), count }))
    const plain = { totalBuckets: row?.number[0]?.n ?? 0, rest: found }
    const { totalBuckets, rest } = emptyBuckets ? filled(request, found, position) : plain
    const [totals] = row?.totals ?? []
    return {
      buckets: rest
        .slice(0, page.limit)
        .map((bucket) => ({ ...bucket, position: positionOf(bucket, request) })),
      binding,
      hasNextPage: rest.length > page.limit,
      hasPreviousPage: page.after !== null,
      totalCount: totals?.total ?? 0,
      totalBuckets,
      undated: totals?.undated ?? 0,
      unknown: totals?.unknown ?? 0,
    }
  }
}
