import type { Db, Document } from 'mongodb'
import type { ObjectType } from '../../domain/model'
import type { SearchNode } from '../../domain/search/query'
import { usesIndex } from '../hints'
import { beyond, bindingOf, type CursorValue, decodeCursor, type SortKeys } from '../page'
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

/** How far searches are counted. */
export interface CountBounds {
  /** Of a type's objects no more than these. */
  readonly counted: number
  /** Where phrases are asked for, no more texts than these are read that have their words. */
  readonly read: number
}

const countBounds: CountBounds = { counted: 10_000, read: 2_000 }

/** How many there are; where that is not exact, there are more. */
export interface FoundCount {
  readonly count: number
  readonly isExact: boolean
}

/** A page of what was found in all collections, the best first. */
export interface SearchPage {
  readonly hits: readonly SearchHit[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly binding: string
  /** How many of each type there are, those that were not asked for among them; null where it was not asked. */
  readonly counts: ReadonlyMap<ObjectType, FoundCount> | null
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

/** One command that reads the pipelines of each collection, and then `rest` of all they give. */
async function readAll<T>(
  db: Db,
  types: readonly ObjectType[],
  pipelinesOf: (type: ObjectType, list: SearchList) => readonly Document[][],
  rest: readonly Document[] = [],
): Promise<T[]> {
  const [first, ...others] = types.flatMap((type) => {
    const coll = searchLists[type]
    return pipelinesOf(type, coll).map((pipeline) => ({ coll, pipeline }))
  })
  if (!first) return []
  const pipeline = [...first.pipeline, ...others.map((other) => ({ $unionWith: other })), ...rest]
  return aggregate<T>(db, { collection: first.coll, pipeline })
}

const byTime: Document = { 'search.at': -1, _id: -1 }
const timeKeys: SortKeys = [
  ['search.at', -1],
  ['_id', -1],
]

/** Of one class of equal scores what follows a position; null where all of the class precedes it. */
function rangeOf(score: number, position: Position | null): Document | null {
  const [last, at, id] = position ?? []
  if (last === undefined || at === undefined || id === undefined || score < Number(last)) return {}
  return score === last ? beyond(timeKeys, [at, id], 1) : null
}

/** A pipeline for each class: each reads only as many as the page has. */
function classPipelines(
  { type, list, query }: { type: ObjectType; list: SearchList; query: Document },
  { asked, position, limit }: Reading,
): Document[][] | null {
  // With a bound on it, the order is an index of its own, which is then read from its beginning.
  const bound = asked.isCommon ? [{ 'search.at': { $lte: '\uffff' } }] : []
  const classes = asked.classesOf(list)
  return (
    classes?.flatMap(({ query: ofClass, score }) => {
      const range = rangeOf(score, position)
      if (!range) return []
      const conditions = [query, ofClass, range, ...bound].filter((part) => Object.keys(part).length > 0)
      return [
        [
          { $match: withIndex(list, { $and: conditions.length > 0 ? conditions : [{}] }) },
          { $sort: byTime },
          { $limit: limit + 1 },
          {
            $project: { type: { $literal: type }, score: { $literal: score }, at: '$search.at' },
          },
        ],
      ]
    }) ?? null
  )
}

type Position = readonly CursorValue[]

interface Reading {
  readonly asked: AskedSearch
  readonly position: Position | null
  readonly limit: number
}

function rowsOf(db: Db, reading: Reading, types: readonly ObjectType[]): Promise<Row[]> {
  const { asked, position, limit } = reading
  const last = [{ $sort: sort }, { $limit: limit + 1 }]
  const range = position ? [{ $match: beyond(keys, position, 1) }] : []
  const pipelinesOf = (type: ObjectType, list: SearchList): Document[][] => {
    const query = asked.queryOf(list)
    const scored = [
      { $match: withIndex(list, query) },
      { $project: { type: { $literal: type }, score: asked.scoreOf(list), at: '$search.at' } },
      ...range,
      ...last,
    ]
    return classPipelines({ type, list, query }, reading) ?? [scored]
  }
  return readAll<Row>(db, types, pipelinesOf, last)
}

interface CountRow {
  readonly type: ObjectType
  readonly count: number
  /** Texts that were read, where phrases made it necessary. */
  readonly read?: number
}

const counting: Document = { $group: { _id: null, count: { $sum: 1 } } }
const only = (path: string): Document => ({ $ifNull: [{ $first: path }, 0] })

async function countsOf(
  db: Db,
  asked: AskedSearch,
  { counted, read }: CountBounds,
): Promise<Map<ObjectType, FoundCount>> {
  const rows = await readAll<CountRow>(db, allTypes, (type, list) => {
    const named = { _id: 0, type: { $literal: type } }
    const [query, loose] = [asked.queryOf(list), asked.looseOf(list)]
    if (!loose)
      return [
        [
          { $match: withIndex(list, query) },
          { $limit: counted + 1 },
          counting,
          { $project: { ...named, count: 1 } },
        ],
      ]
    return [
      [
        { $match: withIndex(list, loose) },
        { $limit: read + 1 },
        { $facet: { read: [counting], found: [{ $match: query }, counting] } },
        { $project: { ...named, count: only('$found.count'), read: only('$read.count') } },
      ],
    ]
  })
  const found = rows.map(({ type, count, read: texts = 0 }): readonly [ObjectType, FoundCount] => [
    type,
    { count: Math.min(count, counted), isExact: count <= counted && texts <= read },
  ])
  return new Map(found.filter(([, { count, isExact }]) => count > 0 || !isExact))
}

/** Searches the collections of these types at once, and counts at most so many of each. */
export const searchAll =
  (db: Db, bounds: CountBounds = countBounds) =>
  async (request: SearchRequest): Promise<SearchPage> => {
    const { limit, after, wants } = request
    const binding = bindingOf('search', request.bound, [])
    const position =
      after === null ? null : decodeCursor(after, { binding, length: keys.length + 1, argument: 'after' })
    const known = position?.at(-1)
    const asked = await askedSearch(db, request.node, {
      lists: Object.values(searchLists),
      ranked: wants.rows,
      ...(known === undefined ? {} : { known }),
    })
    const [rows, counts] = await Promise.all([
      wants.rows ? rowsOf(db, { asked, position, limit }, request.types) : [],
      wants.counts ? countsOf(db, asked, bounds) : null,
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
