import type { Db, Document } from 'mongodb'
import type { ObjectType } from '../../domain/model'
import type { SearchNode } from '../../domain/search/query'
import { usesIndex } from '../hints'
import { beyond, bindingOf, decodeCursor, type SortKeys } from '../page'
import { aggregate } from '../read'
import { type AskedSearch, askedSearch } from './asked'
import { type SearchList, searchLists } from './fields'

/** An object that was found. */
export interface SearchHit {
  readonly type: ObjectType
  readonly id: string
  /** From 0 to 1. */
  readonly score: number
  readonly position: readonly (string | number)[]
}

/** A page of what was found in all collections, the best first. */
export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly binding: string
  /** How many of each type there are, those that were not asked for among them; null where it was not asked. */
  readonly counts: ReadonlyMap<ObjectType, number> | null
}

export interface SearchRequest {
  readonly node: SearchNode
  /** What the cursor is bound to. */
  readonly bound: unknown
  readonly types: readonly ObjectType[]
  readonly limit: number
  readonly after: string | null
  readonly wants: { readonly rows: boolean; readonly counts: boolean }
}

interface Row {
  readonly _id: string
  readonly type: ObjectType
  readonly score: number
  readonly at: string
}

const allTypes = Object.keys(searchLists) as ObjectType[]
const keys: SortKeys = [
  ['score', -1],
  ['at', -1],
  ['_id', -1],
]
const sort = Object.fromEntries(keys)

/** A part of a pipeline cannot be told an index: this makes it read one, and not the collection. */
const withIndex = (list: SearchList, query: Document): Document =>
  usesIndex(list, query) ? query : { $and: [{ _id: { $gte: '' } }, query] }

/** One command that reads a pipeline of each collection, and then `rest` of all they give. */
async function readAll<T>(
  db: Db,
  types: readonly ObjectType[],
  pipelineOf: (type: ObjectType, list: SearchList) => Document[],
  rest: readonly Document[] = [],
): Promise<T[]> {
  const [first, ...others] = types.map((type) => {
    const coll = searchLists[type]
    return { coll, pipeline: pipelineOf(type, coll) }
  })
  if (!first) return []
  const pipeline = [...first.pipeline, ...others.map((other) => ({ $unionWith: other })), ...rest]
  return aggregate<T>(db, { collection: first.coll, pipeline })
}

function rowsOf(db: Db, asked: AskedSearch, range: Document, { types, limit }: SearchRequest) {
  const last = [{ $sort: sort }, { $limit: limit + 1 }]
  return readAll<Row>(
    db,
    types,
    (type, list) => [
      { $match: withIndex(list, asked.queryOf(list)) },
      { $project: { type: { $literal: type }, score: asked.scoreOf(list), at: '$search.at' } },
      ...(Object.keys(range).length > 0 ? [{ $match: range }] : []),
      ...last,
    ],
    types.length > 1 ? last : [],
  )
}

async function countsOf(db: Db, asked: AskedSearch): Promise<Map<ObjectType, number>> {
  const rows = await readAll<{ type: ObjectType; count: number }>(db, allTypes, (type, list) => [
    { $match: withIndex(list, asked.queryOf(list)) },
    { $group: { _id: null, count: { $sum: 1 } } },
    { $project: { _id: 0, type: { $literal: type }, count: 1 } },
  ])
  return new Map(rows.map(({ type, count }) => [type, count]))
}

/** Searches the collections of these types at once. */
export const searchAll =
  (db: Db) =>
  async (request: SearchRequest): Promise<SearchPage> => {
    const { limit, after, wants } = request
    const binding = bindingOf('search', request.bound, [])
    const position =
      after === null ? null : decodeCursor(after, { binding, length: keys.length + 1, argument: 'after' })
    const known = position?.at(-1)
    const asked = await askedSearch(db, request.node, {
      ranked: wants.rows,
      ...(known === undefined ? {} : { known }),
    })
    const range = position ? beyond(keys, position, 1) : {}
    const [rows, counts] = await Promise.all([
      wants.rows ? rowsOf(db, asked, range, request) : [],
      wants.counts ? countsOf(db, asked) : null,
    ])
    return {
      hits: rows.slice(0, limit).map(({ _id, type, score, at }) => ({
        type,
        id: _id,
        score: score / 1_000,
        position: [score, at, _id, asked.rarities],
      })),
      hasNextPage: rows.length > limit,
      hasPreviousPage: after !== null,
      binding,
      counts,
    }
  }
