import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import { fromLastDate } from '../store/lastDate'
import type { Page } from '../store/page'
import type { TiesOf } from '../store/ties'
import type { Context } from './context'
import { metFilter } from './network'
import { checkedFilter, type PageArgs, pageRequest } from './paging'
import { connectionSelection } from './projection'
import type { TieParent } from './relationParents'

export interface TiesArgs extends PageArgs {
  readonly filter?: unknown
}

/** Whom each parent met, the most met first: one command for all parents, whatever their number up to a hundred. */
export const tieList =
  (of: TiesOf, typeName: 'Counterpart' | 'Partner') =>
  (
    { id }: { readonly id: string },
    args: TiesArgs,
    { store, loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<Page<TieParent>> => {
    const read = () => {
      const filter = metFilter(checkedFilter(args.filter))
      const { rows, totalCount } = connectionSelection(info, getNamedType(info.returnType), typeName)
      const request = {
        list: `${info.parentType.name}.${info.fieldName}`,
        filter,
        page: pageRequest(args),
        wants: { rows, totalCount },
      }
      return async (ids: readonly string[]): Promise<Page<TieParent>[]> => {
        const pages = await store.ties.pagesOf(of, ids, request)
        return pages.map((page, at) => ({
          ...page,
          rows: page.rows.map(({ node, position }) => ({
            position,
            node: {
              selfId: ids[at] ?? '',
              otherId: node._id,
              count: node.meetings,
              evidenceCount: node.reports,
              lastMet: fromLastDate(node.last),
              filter,
            },
          })),
        }))
      }
    }
    return loaders.pageOf(info.fieldNodes, id, read)
  }
