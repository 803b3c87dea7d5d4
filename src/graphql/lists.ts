import type { GraphQLResolveInfo } from 'graphql'
import type { FilterInput } from '../store/filters/rules'
import type { Page } from '../store/page'
import type { ListRequest } from '../store/plan'
import type { Context } from './context'
import { type ListArgs, listRequest } from './paging'
import type { ListPage, ListSource } from './parents'
import { fieldsAnywhere } from './projection'

/** The lists of stored objects, and the type of what each holds. */
const typeNames = {
  articles: 'Article',
  officials: 'Official',
  meetings: 'Meeting',
  agreements: 'Agreement',
  quotes: 'Quote',
} as const
type ListName = keyof typeof typeNames

/** The objects of a page are known to their loader where the page read all that the loader would. */
function makeKnown(name: ListName, info: GraphQLResolveInfo, { loaders }: Context) {
  const needed = fieldsAnywhere(info, typeNames[name])
  return (pages: readonly Page<unknown>[], { fields }: ListRequest): void => {
    if (fields && !needed.every((path) => fields.includes(path))) return
    const { prime } = loaders[name](info) as { prime: (objects: readonly unknown[]) => void }
    for (const { rows } of pages) prime(rows.map(({ node }) => node))
  }
}

const sourceOf = ({ filter, search = null }: ListRequest, of: ListSource['of']): ListSource => ({
  filter,
  search,
  of,
})

/** What was asked for, its own fields where they were, under what must hold besides. */
function under(must: FilterInput | null, given: FilterInput | null): FilterInput | null {
  if (!must || !given) return must ?? given
  const and = Array.isArray(given.and) ? given.and : []
  return { ...given, and: [...and, must] }
}

/** A list of the root: one command, and one more where `totalCount` is asked for. */
export function rootList<N extends ListName>(name: N) {
  type T = ListPage<Objects[N]>
  return async (_root: unknown, args: ListArgs, context: Context, info: GraphQLResolveInfo): Promise<T> => {
    const request = listRequest(args, info, typeNames[name])
    const page = await context.store[name].page(request)
    makeKnown(name, info, context)([page], request)
    return { ...page, source: sourceOf(request, null) } as T
  }
}

/**
 * A list of each parent: one command for all parents at once. `idOf` gives the id by which objects refer to the parent;
 * `filterOf` what else must hold, the same for all parents of a field.
 */
export function childList<N extends ListName, P>(
  name: N,
  relation: Parameters<Context['store'][N]['pagesOf']>[0],
  idOf: (parent: P) => string,
  filterOf: (parent: P) => FilterInput | null = () => null,
) {
  type T = ListPage<Objects[N]>
  return (parent: P, args: ListArgs, context: Context, info: GraphQLResolveInfo): Promise<T> => {
    const read = () => {
      const given = listRequest(args, info, typeNames[name])
      const request = { ...given, filter: under(filterOf(parent), given.filter) }
      const known = makeKnown(name, info, context)
      const pagesOf = context.store[name].pagesOf as Pages
      return async (ids: readonly string[]) => {
        const pages = await pagesOf(relation, ids, request)
        known(pages, request)
        return pages.map(
          (page, at) => ({ ...page, source: sourceOf(request, { relation, id: ids[at] ?? '' }) }) as T,
        )
      }
    }
    return context.loaders.pageOf(info.fieldNodes, idOf(parent), read)
  }
}

type Pages = (relation: string, ids: readonly string[], request: ListRequest) => Promise<Page<unknown>[]>

/** What the rows of each list are. */
type Objects = {
  readonly [N in ListName]: Awaited<ReturnType<Context['store'][N]['page']>>['rows'][number]['node']
}
