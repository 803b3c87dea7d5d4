import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type { Change } from '../domain/model'
import type { Context } from './context'
import { checkedFilter, pageRequest, wrongArgument } from './paging'
import type { ListPage } from './parents'
import { connectionSelection } from './projection'

interface ChangeArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly afterPosition?: number | null
  readonly filter?: unknown
}

/** A page of the log of changes; its cursors stay good for ever, so that a reader can resume. */
export async function changeList(
  _root: unknown,
  args: ChangeArgs,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<ListPage<Change>> {
  const afterPosition = args.afterPosition ?? null
  if (afterPosition !== null && typeof args.after === 'string')
    throw wrongArgument('afterPosition', '`after` and `afterPosition` exclude each other.')
  const { rows, totalCount } = connectionSelection(info, getNamedType(info.returnType), 'Change')
  const request = {
    list: 'changes',
    filter: checkedFilter(args.filter),
    orderBy: [],
    page: pageRequest({ first: args.first, after: args.after }),
    fields: null,
    wants: { rows, totalCount },
  }
  const page = await store.changes.page(request, afterPosition)
  const source = { filter: request.filter, search: null, of: null }
  return { ...page, source, hasPreviousPage: page.hasPreviousPage || (afterPosition ?? 0) > 0 }
}
