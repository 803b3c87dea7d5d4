import { countryByCode } from '../../domain/countries'
import type { ObjectType } from '../../domain/model'
import { countryCodeOf } from '../../domain/parties'
import { encodeCursor } from '../../store/page'
import { searchLists } from '../../store/search/fields'
import type { SuggestionParent } from '../parents'
import { searchEdges } from '../searchList'
import type { SearchConnectionResolvers, SearchEdgeResolvers, SuggestionResolvers } from '../types.generated'

const allTypes = Object.keys(searchLists) as ObjectType[]

/** A page of what was found. */
export const SearchConnection: SearchConnectionResolvers = {
  edges: (page, _args, context, info) => searchEdges(page, context, info),
  nodes: async (page, _args, context, info) =>
    (await searchEdges(page, context, info)).map(({ node }) => node),
  pageInfo: ({ hits, hasNextPage, hasPreviousPage, binding }) => ({
    rows: hits.map(({ id, position }) => ({ node: id, position })),
    hasNextPage,
    hasPreviousPage,
    binding,
    totalCount: null,
  }),
  totalCount: ({ counts, types }) => types.reduce((sum, type) => sum + (counts?.get(type)?.count ?? 0), 0),
  totalCountIsExact: ({ counts, types }) => types.every((type) => counts?.get(type)?.isExact ?? true),
  counts: ({ counts }) =>
    allTypes.map((type) => ({ type, ...(counts?.get(type) ?? { count: 0, isExact: true }) })),
}

export const SearchEdge: SearchEdgeResolvers = {
  cursor: ({ binding, position }) => encodeCursor(binding, position),
  highlights: async ({ id, highlightsById }) => (await highlightsById()).get(id) ?? [],
}

const quoted = (text: string): string => `"${text.replace(/"/g, ' ')}"`

/** The query that finds what a suggestion stands for. */
function queryOf({ type, id, text }: SuggestionParent): string {
  const code = id === null ? null : countryCodeOf(id)
  if (type === 'OFFICIAL') return `official:${id}`
  if (type === 'COUNTRY') return `country:${code}`
  const field = { ORGANIZATION: 'party', CITY: 'city', SERIES: 'series', TAG: 'tag' }[type]
  return `${field}:${quoted(text)}`
}

export const Suggestion: SuggestionResolvers = {
  object: async ({ type, id, text }, _args, { loaders }, info) => {
    if (id === null) return null
    if (type === 'OFFICIAL') return loaders.officials(info).one(id)
    const code = countryCodeOf(id)
    return code === null ? { id, name: text } : countryByCode(code)
  },
  query: queryOf,
}
