import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Page } from '../store/page'
import type { TimelineRow, TimelineType } from '../store/timeline'
import type { Context } from './context'
import { typeOfId } from './lookups'
import { checkedFilter, type PageArgs, pageRequest, wrongArgument } from './paging'
import { officialIdsOf, partyIdsOf } from './partyIds'
import { connectionSelection } from './projection'
import type { TimelineEntryParent } from './relationParents'
import type { ChronologicalOrder, TimelineFilter } from './types.generated'

const kinds: readonly TimelineType[] = ['MEETING', 'AGREEMENT', 'QUOTE']
const isKind = (type: string): type is TimelineType => kinds.some((known) => known === type)

function typesOf(given: TimelineFilter['types']): readonly TimelineType[] {
  const types = given ?? kinds
  if (!types.every(isKind))
    throw wrongArgument(
      'filter',
      '`filter.types` are MEETING, AGREEMENT and QUOTE: nothing else has a day of its own.',
    )
  return kinds.filter((type) => types.includes(type))
}

const toEntry = ({ _id, object, kind, date }: TimelineRow): TimelineEntryParent => {
  if (object !== undefined && kind !== undefined)
    return { __typename: 'AgreementEntry', objectId: object, kind, edtf: date?.edtf ?? null }
  return { __typename: typeOfId(_id) === 'MEETING' ? 'MeetingEntry' : 'QuoteEntry', objectId: _id }
}

export interface TimelineArgs extends PageArgs {
  readonly filter?: TimelineFilter | null
  readonly order?: ChronologicalOrder | null
}

/** A timeline of those entries in which each of `parties` takes part: one command, and one more for the number. */
export async function readTimeline(
  parties: readonly string[],
  args: TimelineArgs,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<Page<TimelineEntryParent>> {
  const filter = checkedFilter(args.filter) as TimelineFilter | null
  const query = {
    types: typesOf(filter?.types),
    parties: [...new Set([...parties, ...partyIdsOf(filter?.parties, 'filter.parties')])],
    officials: officialIdsOf(filter?.officials, 'filter.officials'),
    date: checkedFilter(filter?.date),
  }
  const { rows, totalCount } = connectionSelection(info, getNamedType(info.returnType), 'TimelineEntry')
  const page = await store.timeline.page(query, {
    list: 'timeline',
    filter: query,
    way: args.order === 'LATEST_FIRST' ? -1 : 1,
    page: pageRequest(args),
    wants: { rows, totalCount },
  })
  return { ...page, rows: page.rows.map((row) => ({ ...row, node: toEntry(row.node) })) }
}

/** `Query.timeline`. */
export const timeline = (_root: unknown, args: TimelineArgs, context: Context, info: GraphQLResolveInfo) =>
  readTimeline([], args, context, info)
