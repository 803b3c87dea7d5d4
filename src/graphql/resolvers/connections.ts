import { facetResolvers } from '../facets'
import { connection, edge, facetedConnection, pageInfo } from '../paging'
import type { FacetResolvers, PageInfoResolvers } from '../types.generated'
import { labelOf } from '../valueLabels'

const lists = {
  Article: 'articles',
  Official: 'officials',
  Meeting: 'meetings',
  Agreement: 'agreements',
  Country: 'countries',
  Quote: 'quotes',
  Change: 'changes',
} as const

/** Lists of what is no stored object: without facets. */
const plain = [
  'Timeline',
  'FollowUp',
  'Counterpart',
  'Partner',
  'Series',
  'Passage',
  'Disagreement',
  'Reject',
  'DuplicatePair',
]

/** Every list of objects is served alike. */
export const connections = {
  ...Object.fromEntries(
    plain.flatMap((type) => [
      [`${type}Connection`, connection],
      [`${type}Edge`, edge],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(lists).flatMap(([type, list]): [string, object][] => [
      [`${type}Connection`, facetedConnection],
      [`${type}Edge`, edge],
      [`${type}Facets`, facetResolvers(list)],
    ]),
  ),
}

/** A facet's value in words. */
export const Facet: FacetResolvers = { label: (facet, _args, context, info) => labelOf(facet, context, info) }

export const PageInfo: PageInfoResolvers = pageInfo
