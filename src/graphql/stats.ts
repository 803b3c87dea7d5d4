import type { Dimension } from '../store/statistics/dimensions'
import type { StatsRequest } from '../store/statistics/request'
import { type CountedList, dimensions } from '../store/statistics/tables'
import type { Context } from './context'
import { checkedFilter, checkedSearch, checkSize, overLimit, wrongArgument } from './paging'
import type { NamedDimension, StatsParent } from './parents'
import type { QueryMeetingStatsArgs, StatsDimension } from './types.generated'

/** Buckets of a page unless told, and at the most: a leap year of days fits. */
const defaultBuckets = 100
const maxBuckets = 400
/** How many dimensions statistics can have. */
const maxDimensions = 3

type StatsArgs = Omit<QueryMeetingStatsArgs, 'groupBy' | 'filter' | 'countBy'> & {
  readonly groupBy: readonly StatsDimension[]
  readonly filter?: unknown
  readonly countBy?: StatsRequest['countBy']
}

function checkedDimensions(
  groupBy: readonly StatsDimension[],
  known: Readonly<Partial<Record<StatsDimension, Dimension>>>,
): NamedDimension[] {
  if (groupBy.length === 0) throw wrongArgument('groupBy', '`groupBy` needs a dimension.')
  if (groupBy.length > maxDimensions)
    throw overLimit('groupBy', groupBy.length, maxDimensions, 'The length of `groupBy`')
  if (new Set(groupBy).size < groupBy.length)
    throw wrongArgument('groupBy', '`groupBy` names a dimension twice.')
  return groupBy.flatMap((name) => {
    const dimension = known[name]
    return dimension ? { name, dimension } : []
  })
}

function checkedOrder(
  orderBy: StatsArgs['orderBy'],
  [first]: readonly NamedDimension[],
): StatsRequest['order'] {
  const given = orderBy ?? []
  if (new Set(given.map(({ field }) => field)).size < given.length)
    throw wrongArgument('orderBy', '`orderBy` names a field twice.')
  if (given.length === 0) return { count: first?.dimension.unit ? null : 'DESC', keys: 'ASC' }
  const keys = given.findIndex(({ field }) => field === 'KEY')
  const count = given.findIndex(({ field }) => field === 'COUNT')
  // Keys differ from bucket to bucket, so that nothing behind them decides.
  const counts = count >= 0 && (keys < 0 || count < keys)
  return { count: counts ? (given[count]?.direction ?? 'ASC') : null, keys: given[keys]?.direction ?? 'ASC' }
}

function checkedPage({ first, after }: StatsArgs): StatsRequest['page'] {
  const limit = first ?? defaultBuckets
  checkSize('first', limit, maxBuckets)
  return { limit, after: after ?? null }
}

/** What the arguments ask of the store; an error that names the argument where they are wrong. */
function statsRequest(list: string, args: StatsArgs, named: readonly NamedDimension[]): StatsRequest {
  const emptyBuckets = args.emptyBuckets ?? false
  if (emptyBuckets && (named.length !== 1 || !named[0]?.dimension.unit))
    throw wrongArgument('emptyBuckets', '`emptyBuckets` needs one dimension in `groupBy`, and one of time.')
  const having = checkedFilter(args.having?.count)
  return {
    list,
    filter: checkedFilter(args.filter),
    search: checkedSearch(args.search),
    dimensions: named,
    countBy: args.countBy ?? 'OCCASION',
    having,
    order: checkedOrder(args.orderBy, named),
    emptyBuckets,
    page: checkedPage(args),
  }
}

/** The statistics of a list: one command, whatever it holds. */
export function statsOf(name: CountedList) {
  const list = `Query.${name}Stats`
  return async (_root: unknown, args: StatsArgs, { store }: Context): Promise<StatsParent> => {
    const named = checkedDimensions(args.groupBy, dimensions[name])
    const request = statsRequest(list, args, named)
    return { ...(await store.stats[name](request)), filter: request.filter, dimensions: named }
  }
}
