import type { Db, Document } from 'mongodb'
import { inTally, totalOf } from './countedIn'
import { usesIndex } from './hints'
import { beyond, bindingOf, type CursorValue, decodeCursor, type Page, type PageRequest } from './page'
import { both } from './plan'
import { aggregate } from './read'

/** Where a row stands: the text it is ordered by, then its id. */
type Place = readonly CursorValue[]

/** A stretch of a list in the order in which it is read. */
export interface Reading {
  /** Which way keys and ids run. */
  readonly way: 1 | -1
  /** Only what lies behind this place; null from the start on. */
  readonly from: Place | null
  /** Only what lies before this place; null to the end. */
  readonly to: Place | null
  /** No part needs to give more rows than this. */
  readonly most: number
}

/** One of the lists that are merged into one. */
export interface Stream {
  readonly collection: string
  /** Pipelines that together give, as `{ _id, key, … }`, the first `most` rows of the stretch, and may give more. */
  branches(reading: Reading): Document[][]
  /** Pipelines whose `{ total }` add up to the number of rows. */
  readonly counts: readonly (readonly Document[])[]
  /** The query that holds so many documents; null where counting is more than that. */
  readonly counted: Document | null
}

/** A page of several lists as one. */
export interface MergedRequest {
  /** The list's name, which its cursors are bound to. */
  readonly list: string
  /** All that the list depends on besides its order, for its cursors. */
  readonly filter: unknown
  readonly way: 1 | -1
  readonly page: PageRequest
  readonly wants: { readonly rows: boolean; readonly totalCount: boolean }
}

/** What every row has. */
export interface MergedRow {
  readonly _id: string
  readonly key: string
}

/** What keeps rows to a stretch, by the paths of their key and id. */
export function stretch({ way, from, to }: Reading, path: string): Document[] {
  const keys = [
    [path, way],
    ['_id', way],
  ] as const
  const [behind, before] = way > 0 ? ['$gte', '$lte'] : ['$lte', '$gte']
  return [
    // The first of each says less than the second, in a way that bounds an index.
    ...(from ? [{ [path]: { [behind]: from[0] } }, beyond(keys, from, 1)] : []),
    ...(to ? [{ [path]: { [before]: to[0] } }, beyond(keys, to, -1)] : []),
  ]
}

/** How many documents a query holds, by an index: where none narrows it down, by that of a text that is always there. */
export const countOf = (collection: string, query: Document, path: string): Document[] => [
  { $match: usesIndex(collection, query) ? query : both(query, { [path]: { $gte: '' } }) },
  totalOf(1),
]

interface Listed {
  readonly collection: string
  readonly query: Document
  /** Of the text to order by, always there. */
  readonly path: string
}

/** Documents in the order of a path, which an index gives. */
export const listed = ({ collection, query, path }: Listed): Stream => ({
  collection,
  branches: (reading) => [
    [
      { $match: both(query, ...stretch(reading, path)) },
      { $sort: { [path]: reading.way, _id: reading.way } },
      { $limit: reading.most },
      { $project: { key: `$${path}` } },
    ],
  ],
  counts: [countOf(collection, query, path)],
  counted: query,
})

/** The same where all documents have one key, which is not theirs: by id. */
export const listedAs = (key: string, { collection, query, path }: Listed): Stream => ({
  collection,
  branches: (reading) => {
    const range = withKey(key, reading)
    return range
      ? [
          [
            { $match: both(query, ...range) },
            { $sort: { _id: reading.way } },
            { $limit: reading.most },
            { $project: { key: { $literal: key } } },
          ],
        ]
      : []
  },
  counts: [countOf(collection, query, path)],
  counted: query,
})

/** What a stretch leaves of rows with one key, by their ids; null where nothing. */
function withKey(key: string, { way, from, to }: Reading): Document[] | null {
  const ahead = (place: Place): number => (key === place[0] ? 0 : key > String(place[0]) ? way : -way)
  if ((from && ahead(from) < 0) || (to && ahead(to) > 0)) return null
  const [behind, before] = way > 0 ? ['$gt', '$lt'] : ['$lt', '$gt']
  return [
    ...(from && ahead(from) === 0 ? [{ _id: { [behind]: from[1] } }] : []),
    ...(to && ahead(to) === 0 ? [{ _id: { [before]: to[1] } }] : []),
  ]
}

interface Branch {
  readonly coll: string
  readonly pipeline: readonly Document[]
}

/** One command that reads each part and goes on with all of them; null where there is none. */
function unionOf([first, ...others]: readonly Branch[], rest: readonly Document[]) {
  if (!first) return null
  const pipeline = [...first.pipeline, ...others.map((branch) => ({ $unionWith: branch })), ...rest]
  return { collection: first.coll, pipeline }
}

/** What counts a stream's rows: a tally where one can. */
async function countsOf(db: Db, { collection, counts, counted }: Stream): Promise<Branch[]> {
  const tally = counted && (await inTally(db, collection, counted, []))
  return tally
    ? [{ coll: tally.collection, pipeline: [{ $match: tally.query }, totalOf(tally.count)] }]
    : counts.map((pipeline) => ({ coll: collection, pipeline }))
}

/** A page of lists merged in one order: a bounded read of each, all in one command; one more for the number. */
export async function mergedPage<R extends MergedRow>(
  db: Db,
  streams: readonly Stream[],
  { list, filter, way, page, wants }: MergedRequest,
): Promise<Page<R>> {
  const binding = bindingOf(list, filter, [{ field: 'key', direction: way > 0 ? 'ASC' : 'DESC' }])
  const placeOf = (cursor: string | null, argument: string): Place | null =>
    cursor === null ? null : decodeCursor(cursor, { binding, length: 2, argument })
  const [after, before] = [placeOf(page.after, 'after'), placeOf(page.before, 'before')]
  const reading: Reading = {
    way: page.backward ? (-way as 1 | -1) : way,
    from: page.backward ? before : after,
    to: page.backward ? after : before,
    most: page.offset + page.limit + 1,
  }
  const branches = streams.flatMap((stream) =>
    stream.branches(reading).map((pipeline): Branch => ({ coll: stream.collection, pipeline })),
  )
  const rowsCommand = unionOf(branches, [
    { $sort: { key: reading.way, _id: reading.way } },
    ...(page.offset > 0 ? [{ $skip: page.offset }] : []),
    { $limit: page.limit + 1 },
  ])
  const counts = wants.totalCount ? await Promise.all(streams.map((stream) => countsOf(db, stream))) : []
  const countCommand = unionOf(counts.flat(), [])
  const [rows, totals] = await Promise.all([
    wants.rows && rowsCommand ? aggregate<R>(db, rowsCommand) : [],
    countCommand ? aggregate<{ readonly total: number }>(db, countCommand) : [],
  ])
  const isMore = rows.length > page.limit
  const kept = rows.slice(0, page.limit)
  if (page.backward) kept.reverse()
  return {
    rows: kept.map((node) => ({ node, position: [node.key, node._id] })),
    hasNextPage: page.backward ? before !== null : isMore || before !== null,
    hasPreviousPage: page.backward ? isMore || after !== null : after !== null || page.offset > 0,
    totalCount: wants.totalCount ? totals.reduce((sum, one) => sum + one.total, 0) : null,
    binding,
  }
}
