import type { GraphQLResolveInfo } from 'graphql'
import type { ObjectType } from '../domain/model'
import { highlightsOf } from '../domain/search/highlight'
import { parseSearch, positiveTerms, type SearchNode } from '../domain/search/query'
import { searchLists } from '../store/search/fields'
import { suggestionTypes } from '../store/search/suggest'
import type { Context } from './context'
import { loaderOf } from './lookups'
import { maxTextLength, overLimit, pageRequest, wrongArgument } from './paging'
import type {
  SearchConnectionParent,
  SearchEdgeParent,
  SearchResultParent,
  SuggestionParent,
} from './parents'
import { selects } from './projection'
import type { QuerySearchArgs, QuerySuggestArgs, SearchFilter } from './types.generated'

const allTypes = Object.keys(searchLists) as ObjectType[]

/** How many countries or officials a search may name. */
const mostNamed = 20

const field = (name: 'date' | 'country' | 'official' | 'publisher' | 'tag', value: string): SearchNode => ({
  type: 'field',
  field: name,
  value,
  term: null,
})

function anyOf(argument: string, nodes: readonly SearchNode[]): SearchNode[] {
  if (nodes.length > mostNamed)
    throw overLimit('filter', nodes.length, mostNamed, `The length of \`filter.${argument}\``)
  return [{ type: 'or', nodes }]
}

/** What a filter asks, as a query would. */
function filterNodes(filter: SearchFilter | null | undefined): SearchNode[] {
  if (!filter) return []
  for (const [name, value] of Object.entries(filter)) {
    if (value === null) throw wrongArgument('filter', `\`filter.${name}\` is null; leave it out for all.`)
    if (typeof value === 'string' && value.length > maxTextLength)
      throw overLimit('filter', value.length, maxTextLength, `The length of \`filter.${name}\``)
  }
  const { date, countries, officials, publisher, tag } = filter
  return [
    ...(date ? [field('date', date)] : []),
    ...(countries
      ? anyOf(
          'countries',
          countries.map((code) => field('country', code)),
        )
      : []),
    ...(officials
      ? anyOf(
          'officials',
          officials.map((id) => field('official', id)),
        )
      : []),
    ...(publisher ? [field('publisher', publisher)] : []),
    ...(tag ? [field('tag', tag)] : []),
  ]
}

/** Searches all types at once. */
export async function searchList(
  _root: unknown,
  { query, types, filter, first, after }: QuerySearchArgs,
  { store }: Context,
  info: GraphQLResolveInfo,
): Promise<SearchConnectionParent> {
  const page = pageRequest({ first, after })
  const asked = parseSearch(query)
  const more = filterNodes(filter)
  const node: SearchNode = more.length > 0 ? { type: 'and', nodes: [asked, ...more] } : asked
  const wanted = types ? allTypes.filter((type) => types.includes(type)) : allTypes
  const found = await store.search.all({
    node,
    bound: [query, wanted, filter ?? null],
    types: wanted,
    limit: page.limit,
    after: page.after,
    wants: {
      rows: ['edges', 'nodes', 'pageInfo'].some((name) => selects(info, name)),
      counts: ['totalCount', 'totalCountIsExact', 'counts'].some((name) => selects(info, name)),
    },
  })
  const terms = positiveTerms(asked)
  let highlights: ReturnType<SearchConnectionParent['highlights']> | null = null
  return {
    ...found,
    types: wanted,
    highlights: () => {
      highlights ??= store.search
        .shownTexts(found.hits)
        .then((texts) => new Map([...texts].map(([id, fields]) => [id, highlightsOf(fields, terms)])))
      return highlights
    },
  }
}

/** The objects of a page with their scores: one read a type. What is gone since it was found is left out. */
export async function searchEdges(
  { hits, binding, highlights }: SearchConnectionParent,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<SearchEdgeParent[]> {
  const present = allTypes.filter((type) => hits.some((hit) => hit.type === type))
  const objects = await Promise.all(
    present.map(async (type): Promise<(SearchResultParent | null)[]> => {
      const ids = hits.flatMap((hit) => (hit.type === type ? [hit.id] : []))
      return loaders[loaderOf[type]](info).many(ids)
    }),
  )
  const byId = new Map(objects.flat().flatMap((object) => (object ? [[object.id, object] as const] : [])))
  return hits.flatMap((hit) => {
    const node = byId.get(hit.id)
    return node ? [{ ...hit, binding, node, highlightsById: highlights }] : []
  })
}

/** What the beginning of a name can mean. */
export function suggestList(
  _root: unknown,
  { prefix, types, first }: QuerySuggestArgs,
  { store }: Context,
): Promise<SuggestionParent[]> {
  const { limit } = pageRequest({ first: first ?? 10 })
  if (prefix.length > maxTextLength)
    throw overLimit('prefix', prefix.length, maxTextLength, 'The length of `prefix`')
  return store.search.suggest(prefix, types ?? suggestionTypes, limit)
}
