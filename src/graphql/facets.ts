import type { GraphQLResolveInfo } from 'graphql'
import type { Dimension } from '../store/statistics/dimensions'
import type { FacetRequest } from '../store/statistics/facets'
import type { FacetValue } from '../store/statistics/facetValues'
import { facets } from '../store/statistics/tables'
import type { Context } from './context'
import { regionFacet } from './countryList'
import { checkSize, maxPageSize } from './paging'
import type { FacetParent, ListSource } from './parents'

/** How many values a facet lists unless told. */
const defaultValues = 10

type Read = (
  relation: string | null,
  ids: readonly string[],
  request: FacetRequest,
) => Promise<FacetValue[][]>

type StoredList = Exclude<keyof typeof facets, 'countries'>

interface FacetArgs {
  readonly first?: number | null
}

/** One facet of a stored list: one command, however many parents have such a list. */
function storedFacet(name: StoredList, dimension: Dimension) {
  return async (
    { filter, search, of }: ListSource,
    { first }: FacetArgs,
    { store, loaders }: Context,
    info: GraphQLResolveInfo,
  ): Promise<FacetParent[]> => {
    const size = first ?? defaultValues
    checkSize('first', size, maxPageSize)
    const read = () => (ids: readonly string[]) =>
      (store[name].facets as Read)(of?.relation ?? null, ids, { filter, search, dimension, first: size })
    const values = await loaders.facetOf(info.fieldNodes, of?.id ?? '', read)
    return values.map((value) => ({ ...value, dimension }))
  }
}

function countryFacet(dimension: Dimension) {
  return ({ filter }: ListSource, { first }: FacetArgs): FacetParent[] => {
    const size = first ?? defaultValues
    checkSize('first', size, maxPageSize)
    return regionFacet(dimension, filter, size).map((value) => ({ ...value, dimension }))
  }
}

/** The resolvers of the facets of a list, one for each field. */
export const facetResolvers = (name: keyof typeof facets) =>
  Object.fromEntries(
    Object.entries(facets[name]).map(([field, dimension]) => [
      field,
      name === 'countries' ? countryFacet(dimension) : storedFacet(name, dimension),
    ]),
  )
