import type { Db, Document } from 'mongodb'
import { type CountedIn, countedIn } from '../countedIn'
import { conjunction, splitFilter } from '../filters/conjuncts'
import type { FilterInput } from '../filters/rules'
import { chunksOf } from '../parts'
import { type AskedFor, both, type ListName, queryOf } from '../plan'
import { aggregate } from '../read'
import type { Dimension } from './dimensions'
import { type FacetValue, facetValues } from './facetValues'

/** What is asked of one facet of a list. */
export interface FacetRequest {
  /** The list's filter, which the facet's own part of is left out. */
  readonly filter: FilterInput | null
  readonly search: AskedFor | null
  readonly dimension: Dimension
  readonly first: number
}

interface Group {
  readonly _id: string
  readonly count: number
}

/** What is counted of one list. */
interface Row {
  readonly list: number
  readonly top: readonly Group[]
  /** Those that the filter names. */
  readonly named: readonly Group[]
}

/** A list as it is put to the database. */
interface CountedList extends CountedIn {
  readonly list: number
}

/** How many lists one command counts: a pipeline may have a thousand stages. */
const listsInOneCommand = 100

/** The values of one list, counted: the most frequent ones and those named. */
function branch(
  { list, query, count }: CountedList,
  { path, many, valuesOf }: Dimension,
  { first, named }: { first: number; named: readonly string[] },
): Document[] {
  // Objects with the same values are counted together before their values are looked at one by one.
  const one = [
    { $project: { value: valuesOf('$_id'), count: 1 } },
    { $unwind: '$value' },
    { $group: { _id: '$value', count: { $sum: '$count' } } },
  ]
  return [
    { $match: query },
    { $group: { _id: `$${path}`, count: { $sum: count } } },
    ...(many ? one : []),
    { $match: { _id: { $ne: null } } },
    {
      $facet: {
        top: [{ $sort: { count: -1, _id: 1 } }, { $limit: Math.max(1, first) }],
        named: [{ $match: { _id: { $in: [...named] } } }],
      },
    },
    { $set: { list: { $literal: list } } },
  ]
}

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
  const lists = await Promise.all(
    scopes.map(async (scope, list): Promise<CountedList> => {
      return { list, ...(await countedIn(db, name, both(scope, query), [dimension.path])) }
    }),
  )
  const commands = chunksOf(lists, listsInOneCommand).map(async (chunk) => {
    const [begin, ...others] = chunk.map((one) => branch(one, dimension, { first, named }))
    if (!begin) return []
    const unions = others.map((pipeline, at) => ({
      $unionWith: { coll: chunk[at + 1]?.collection ?? name, pipeline },
    }))
    const collection = chunk[0]?.collection ?? name
    return aggregate<Row>(db, { collection, pipeline: [...begin, ...unions], ...chunk[0]?.hint })
  })
  const rows = new Map((await Promise.all(commands)).flat().map((row) => [row.list, row]))
  return lists.map(({ list }) => {
    const { top = [], named: chosen = [] } = rows.get(list) ?? {}
    const groups = [...top.slice(0, first), ...chosen]
    return facetValues(
      dimension,
      split,
      groups.map(({ _id, count }) => ({ value: _id, count })),
    )
  })
}
