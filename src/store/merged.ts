import type { Db, Document } from 'mongodb'
import {
  beyond,
  bindingOf,
  type CursorValue,
  decodeCursor,
  type Page,
  type PageRequest,
  type SortKeys,
} from './page'
import { both } from './plan'
import { aggregate } from './read'

/** One of the lists that are merged into one: documents of a collection, in the order of a path that has an index. */
export interface Stream {
  readonly collection: string
  readonly query: Document
  /** Of the text to order by, always there. */
  readonly path: string
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

/** An object of some list, to be loaded by its id. */
export interface MergedRow {
  readonly _id: string
  readonly key: string
}

type Count = { readonly total: number }

const toRows = ({ way, page }: MergedRequest, range: (stream: Stream) => Document[]) => {
  const towards = page.backward ? -way : way
  return (stream: Stream): Document[] => [
    { $match: both(stream.query, ...range(stream)) },
    { $sort: { [stream.path]: towards, _id: towards } },
    { $limit: page.offset + page.limit + 1 },
    { $project: { key: `$${stream.path}` } },
  ]
}

/** One command that reads each list's own part and goes on with all of them. */
function unionOf(streams: readonly Stream[], partOf: (stream: Stream) => Document[], rest: Document[]) {
  const [first, ...others] = streams
  if (!first) return null
  const unions = others.map((stream) => ({
    $unionWith: { coll: stream.collection, pipeline: partOf(stream) },
  }))
  return { collection: first.collection, pipeline: [...partOf(first), ...unions, ...rest] }
}

/** A page of lists merged in one order: a bounded read of each by its index, all in one command; one more for the number. */
export async function mergedPage(
  db: Db,
  streams: readonly Stream[],
  request: MergedRequest,
): Promise<Page<MergedRow>> {
  const { way, page, wants } = request
  const binding = bindingOf(request.list, request.filter, [
    { field: 'key', direction: way > 0 ? 'ASC' : 'DESC' },
  ])
  const positionOf = (cursor: string | null, argument: string): CursorValue[] | null =>
    cursor === null ? null : decodeCursor(cursor, { binding, length: 2, argument })
  const [after, before] = [positionOf(page.after, 'after'), positionOf(page.before, 'before')]
  const range = ({ path }: Stream): Document[] => {
    const keys: SortKeys = [
      [path, way],
      ['_id', way],
    ]
    return [...(after ? [beyond(keys, after, 1)] : []), ...(before ? [beyond(keys, before, -1)] : [])]
  }
  const towards = page.backward ? -way : way
  const rowsCommand = unionOf(streams, toRows(request, range), [
    { $sort: { key: towards, _id: towards } },
    ...(page.offset > 0 ? [{ $skip: page.offset }] : []),
    { $limit: page.limit + 1 },
  ])
  const countCommand = unionOf(
    streams,
    ({ query }) => [{ $match: query }, { $group: { _id: null, total: { $sum: 1 } } }],
    [],
  )
  const [rows, counts] = await Promise.all([
    wants.rows && rowsCommand ? aggregate<MergedRow>(db, rowsCommand) : [],
    wants.totalCount && countCommand ? aggregate<Count>(db, countCommand) : null,
  ])
  const isMore = rows.length > page.limit
  const kept = rows.slice(0, page.limit)
  if (page.backward) kept.reverse()
  return {
    rows: kept.map((node) => ({ node, position: [node.key, node._id] })),
    hasNextPage: page.backward ? before !== null : isMore || before !== null,
    hasPreviousPage: page.backward ? isMore || after !== null : after !== null || page.offset > 0,
    totalCount: wants.totalCount ? (counts ?? []).reduce((sum, { total }) => sum + total, 0) : null,
    binding,
  }
}
