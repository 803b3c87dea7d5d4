import { networkOf } from '../domain/network'
import type { FilterInput } from '../store/filters/rules'
import type { Context } from './context'
import { checkedFilter, maxPageSize, overLimit, wrongArgument } from './paging'
import type { NetworkParent } from './relationParents'
import type { QueryNetworkArgs } from './types.generated'

/** Ties of a network unless told. */
export const defaultTies = 50

const isInput = (value: unknown): value is FilterInput => typeof value === 'object' && value !== null

/** Whether a filter says anything of a field, at whatever depth. */
function saysOf(filter: FilterInput, field: string): boolean {
  return Object.entries(filter).some(([key, value]) => {
    if (key === field) return value !== undefined
    if (Array.isArray(value)) return value.filter(isInput).some((part) => saysOf(part, field))
    return (key === 'not' || key === 'and' || key === 'or') && isInput(value) && saysOf(value, field)
  })
}

const held: FilterInput = { status: { eq: 'HELD' } }

/** The meetings at which someone met: those held, unless the filter itself says of which status. */
export function metFilter(filter: FilterInput | null): FilterInput {
  if (!filter) return held
  return saysOf(filter, 'status') ? filter : { and: [filter, held] }
}

/** The arguments of a network, however they came. */
export type NetworkArgs = Partial<Omit<QueryNetworkArgs, 'filter'>> & { readonly filter?: unknown }

/** The network of the meetings that were asked for, at most `mostTies` of its ties: one command. */
export async function readNetwork(
  args: NetworkArgs,
  { store }: Pick<Context, 'store'>,
  mostTies: number = maxPageSize,
): Promise<NetworkParent> {
  const of = args.of ?? 'PARTIES'
  const first = args.first ?? defaultTies
  const minWeight = args.minWeight ?? 0
  const minMeetings = args.minMeetings ?? 1
  if (first < 0) throw wrongArgument('first', `\`first\` is 0 to ${mostTies}; got ${first}.`)
  if (first > mostTies) throw overLimit('first', first, mostTies)
  if (minWeight < 0) throw wrongArgument('minWeight', '`minWeight` is 0 or more.')
  if (minMeetings < 0) throw wrongArgument('minMeetings', '`minMeetings` is 0 or more.')
  const sets = await store.network.meetingSets(of, metFilter(checkedFilter(args.filter)))
  return networkOf(sets, { minWeight, minMeetings, order: args.order ?? 'HEAVIEST_FIRST', first })
}

/** `Query.network`: one command, and one more to name officials, another to name bodies. */
export const network = (_root: unknown, args: NetworkArgs, context: Context): Promise<NetworkParent> =>
  readNetwork(args, context)
