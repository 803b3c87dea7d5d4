import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Reject } from '../domain/model'
import type { MergedRequest } from '../store/merged'
import type { Page } from '../store/page'
import type { FoldedType } from '../store/trust'
import type { Context } from './context'
import { type PageArgs, pageRequest, wrongArgument } from './paging'
import type { DisagreementParent } from './parents'
import { connectionSelection } from './projection'
import type { DisagreementFilter, RejectReason } from './types.generated'

const foldedTypes: readonly FoldedType[] = ['OFFICIAL', 'MEETING', 'AGREEMENT']
const isFolded = (type: string): type is FoldedType => foldedTypes.some((known) => known === type)

function typesOf(given: DisagreementFilter['types']): readonly FoldedType[] {
  const types = given ?? foldedTypes
  if (!types.every(isFolded))
    throw wrongArgument(
      'filter',
      '`filter.types` are OFFICIAL, MEETING and AGREEMENT: nothing else is folded.',
    )
  return foldedTypes.filter((type) => types.includes(type))
}

/** What a list that is merged of several asks of the store. */
function mergedRequest(
  list: string,
  filter: unknown,
  args: PageArgs,
  info: GraphQLResolveInfo,
): MergedRequest {
  const { rows, totalCount } = connectionSelection(info, getNamedType(info.returnType), '')
  return { list, filter, way: -1, page: pageRequest(args), wants: { rows, totalCount } }
}

interface DiscrepancyArgs extends PageArgs {
  readonly filter?: DisagreementFilter | null
}

/** `Query.discrepancies`: one command, one more for the number, and one for the objects of each type. */
export async function discrepancies(
  _root: unknown,
  { filter, ...args }: DiscrepancyArgs,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<Page<DisagreementParent>> {
  const query = { types: typesOf(filter?.types), field: filter?.field ?? null }
  const page = await store.discrepancies.page(query, mergedRequest('Query.discrepancies', query, args, info))
  const rows = page.rows.map(({ node, position }) => ({
    node: { objectId: node._id, field: query.field },
    position,
  }))
  return { ...page, rows }
}

interface RejectArgs extends PageArgs {
  readonly reasons?: readonly RejectReason[] | null
}

/** `Query.rejects`: rejected input writes no line into the log of changes, so the answer is of this moment. */
export function rejects(
  _root: unknown,
  { reasons, ...args }: RejectArgs,
  { store, clock }: Context,
  info: GraphQLResolveInfo,
): Promise<Page<Reject>> {
  clock.pass()
  return store.rejected.page(reasons ?? null, mergedRequest('Query.rejects', reasons ?? null, args, info))
}
