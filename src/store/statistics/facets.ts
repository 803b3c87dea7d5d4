import type { Db, Document } from 'mongodb'
import { conjunction, splitFilter } from '../filters/conjuncts'
import type { FilterInput } from '../filters/rules'
import { hintFor } from '../hints'
import { chunksOf } from '../parts'
import { type AskedFor, both, type ListName, queryOf } from '../plan'
import { aggregate } from '../read'
import type { Dimension } from './dimensions'
import { type Counted, type FacetValue, facetValues } from './facetValues'

/** What is asked of one facet of a list. */
export interface FacetRequest {
  /** The list's filter, which the facet's own part of is left out. */
  readonly filter: FilterInput | null
  readonly search: AskedFor | null
  readonly dimension: Dimension
  readonly first: number
}

interface Row extends Counted {
  readonly list: number
}

/** How many lists one command counts: a pipeline may have a thousand stages. */
const listsInOneCommand = 100

/** The counts of the values of one list: of the most frequent ones, or of those named. */
function branch(
  list: number,
  query: Document,
  { value, many }: Dimension,
  tail: readonly Document[],
): Document[] {
  return [
    { $match: query },
    { $project: { _id: 0, value } },
    ...(many ? [{ $unwind: '$value' }] : []),
    ...tail,
    { $project: { _id: 0, list: { $literal: list }, value: '$_id', count: 1 } },
  ]
}

const counted = (condition: Document): Document[] => [
  { $match: { value: condition } },
  { $group: { _id: '$value', count: { $sum: 1 } } },
]

/**
 * One facet of many lists of a collection, each held by its scope: one command for a hundred lists, and one more for each
 * comparison of officials' names in the filter.
 */
export async function facetsOf(
  db: Db,
  name: ListName,
  { filter, search, dimension, first }: FacetRequest,
  scopes: readonly Document[],
): Promise<FacetValue[][]> {
  const split = splitFilter(filter, dimension.own)
  const { rest } = split
  const named = dimension.named(split.own)
  const query = await queryOf(db, name, rest.length > 0 ? conjunction(rest) : null, search)
  const top = [...counted({ $ne: null }), { $sort: { count: -1, _id: 1 } }, { $limit: Math.max(1, first) }]
  const tails = [...(first > 0 ? [top] : []), ...(named.length > 0 ? [counted({ $in: named })] : [])]
  const lists = scopes.map((scope, list) => ({ list, query: both(scope, query) }))
  const commands = chunksOf(lists, listsInOneCommand).map(async (chunk) => {
    const [begin, ...others] = chunk.flatMap((one) =>
      tails.map((tail) => branch(one.list, one.query, dimension, tail)),
    )
    if (!begin) return []
    const unions = others.map((pipeline) => ({ $unionWith: { coll: name, pipeline } }))
    const hint = hintFor(name, chunk[0]?.query ?? {})
    return aggregate<Row>(db, { collection: name, pipeline: [...begin, ...unions], ...hint })
  })
  const rows = (await Promise.all(commands)).flat()
  return lists.map(({ list }) =>
    facetValues(
      dimension,
      split,
      rows.filter((row) => row.list === list),
    ),
  )
}
