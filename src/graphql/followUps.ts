import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import { daysBetween } from '../domain/values/days'
import type { AnnouncedType } from '../store/followUps'
import type { Page } from '../store/page'
import type { Context } from './context'
import { typeOfId } from './lookups'
import { checkedFilter, type PageArgs, pageRequest, wrongArgument } from './paging'
import { officialIdsOf, partyIdsOf } from './partyIds'
import { connectionSelection } from './projection'
import type { FollowUpParent } from './relationParents'
import type { ChronologicalOrder, FollowUpFilter } from './types.generated'

const announced: readonly AnnouncedType[] = ['MEETING', 'AGREEMENT']
const isAnnounced = (type: string): type is AnnouncedType => announced.some((known) => known === type)

function typesOf(given: FollowUpFilter['types']): readonly AnnouncedType[] {
  const types = given ?? announced
  if (!types.every(isAnnounced))
    throw wrongArgument('filter', '`filter.types` are MEETING and AGREEMENT: nothing else is announced.')
  return announced.filter((type) => types.includes(type))
}

export interface FollowUpArgs extends PageArgs {
  readonly filter?: FollowUpFilter | null
  readonly asOf?: string | null
  readonly order?: ChronologicalOrder | null
}

/** `Query.followUps`: one command, and one more for the number. */
export async function followUps(
  _root: unknown,
  args: FollowUpArgs,
  { store, clock }: Context,
  info: GraphQLResolveInfo,
): Promise<Page<FollowUpParent>> {
  const filter = checkedFilter(args.filter) as FollowUpFilter | null
  const query = {
    types: typesOf(filter?.types),
    parties: partyIdsOf(filter?.parties, 'filter.parties'),
    officials: officialIdsOf(filter?.officials, 'filter.officials'),
    plannedFor: checkedFilter(filter?.plannedFor),
  }
  const page = pageRequest(args)
  const asOf = args.asOf ?? clock.today()
  const { rows, totalCount } = connectionSelection(info, getNamedType(info.returnType), 'FollowUp')
  const found = await store.followUps.page(query, asOf, {
    list: 'Query.followUps',
    // A cursor of yesterday still stands for the same place: the day is no part of what it is bound to unless it was given.
    filter: [query, args.asOf ?? null],
    way: args.order === 'EARLIEST_FIRST' ? 1 : -1,
    page,
    wants: { rows, totalCount },
  })
  const toNode = ({ _id, key }: { readonly _id: string; readonly key: string }): FollowUpParent => ({
    type: typeOfId(_id) === 'MEETING' ? 'MEETING' : 'AGREEMENT',
    objectId: _id,
    overdueDays: daysBetween(key, asOf),
  })
  return { ...found, rows: found.rows.map((row) => ({ ...row, node: toNode(row.node) })) }
}
