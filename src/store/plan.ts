import type { Db, Document } from 'mongodb'
import { compileFilter, namesIn, type OfficialsByName } from './filters/compile'
import { textClauses } from './filters/operators'
import { type FilterInput, filterRules } from './filters/rules'
import { hintFor } from './hints'
import { defaultOrders, orders } from './orders'
import {
  beyond,
  bindingOf,
  type CursorValue,
  decodeCursor,
  type Order,
  type Page,
  type PageRequest,
  type SortKeys,
  sortKeys,
  toSort,
} from './page'
import { find } from './read'

/** The collections that lists are made of. */
export type ListName = keyof typeof orders

/** What is asked of a list. */
export interface ListRequest {
  /** The list's name, which its cursors are bound to: `meetings`, `Official.meetings`. */
  readonly list: string
  readonly filter: FilterInput | null
  /** Empty for the list's own order. */
  readonly orderBy: readonly Order[]
  readonly page: PageRequest
  /** Fields of the documents to read; null for all of them. */
  readonly fields: readonly string[] | null
  /** Whether the page itself, and whether the number in the whole list is asked for. */
  readonly wants: {
    readonly rows: boolean
    readonly totalCount: boolean
    /** Whether any row's place is asked for; absent: it is. */
    readonly cursors?: boolean
  }
}

/** A document of any collection. */
export interface Doc {
  readonly _id: CursorValue
}

/** A request as it is put to the database, whatever the parent whose list it is. */
export interface Plan {
  readonly binding: string
  /** What a row's cursor is made of; empty where none is asked for. */
  readonly positions: SortKeys
  readonly query: Document
  readonly range: readonly Document[]
  readonly sort: Document
  readonly projection: Document
  /** An index to read in its order where the query has none and no single index gives this order; null otherwise. */
  readonly hint: Document | null
}

const valueAt = (doc: unknown, path: readonly string[]): CursorValue => {
  const value = path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key],
    doc,
  )
  return typeof value === 'number' ? value : typeof value === 'string' ? value : ''
}

/** Whose served name fits each comparison of names in the filter: one read for each comparison. */
async function officialsByName(db: Db, name: ListName, filter: FilterInput): Promise<OfficialsByName> {
  const comparisons = namesIn(filterRules[name], filter)
  const found = await Promise.all(
    comparisons.map(async (comparison) => {
      const clauses = textClauses({ path: 'name', folded: 'order.name' }, comparison)
      const query = clauses.length > 0 ? { $and: clauses } : {}
      const command = { collection: 'officials', filter: query, projection: { _id: 1 } }
      const docs = await find<{ readonly _id: string }>(db, { ...command, ...hintFor('officials', query) })
      return [comparison, docs.map(({ _id }) => _id)] as const
    }),
  )
  return new Map(found)
}

/** The query of a list's filter: one read for each comparison of officials' names in it. */
export async function queryOf(db: Db, name: ListName, filter: FilterInput | null): Promise<Document> {
  if (filter === null) return {}
  return compileFilter(filterRules[name], filter, await officialsByName(db, name, filter))
}

/** What both queries hold. */
export const both = (...queries: readonly Document[]): Document => {
  const parts = queries.filter((query) => Object.keys(query).length > 0)
  return parts.length > 1 ? { $and: parts } : (parts[0] ?? {})
}

/** The index of the first order: an order by one value that is always there has its index upwards only. */
function orderIndex([first]: SortKeys): Document {
  const [path, way] = first ?? ['_id', 1]
  const built = path.endsWith('.desc') ? -1 : 1
  return path === '_id' ? { _id: way } : { [path]: built, _id: built }
}

/** Resolves the order, the cursors and the filter of a request; refuses what is wrong with them. */
export async function planOf(
  db: Db,
  name: ListName,
  request: ListRequest,
  more: readonly Document[] = [],
): Promise<Plan> {
  const { page, filter, fields, wants } = request
  const wantsCursors = wants.cursors !== false
  const orderBy = request.orderBy.length > 0 ? request.orderBy : defaultOrders[name]
  const keys = sortKeys(orders[name], orderBy)
  const isBound = wantsCursors || page.after !== null || page.before !== null
  const binding = isBound ? bindingOf(request.list, filter, orderBy) : ''
  const bound = (cursor: string | null, argument: string, towards: 1 | -1): Document[] =>
    cursor === null
      ? []
      : [beyond(keys, decodeCursor(cursor, { binding, length: keys.length, argument }), towards)]
  const range = [...more, ...bound(page.after, 'after', 1), ...bound(page.before, 'before', -1)]
  const positions = wantsCursors ? keys : []
  const paths = fields ? ['_id', ...fields, ...positions.map(([path]) => path)] : []
  return {
    binding,
    positions,
    query: await queryOf(db, name, filter),
    range,
    sort: toSort(keys, page.backward),
    projection: Object.fromEntries(paths.map((path) => [path, 1])),
    hint: keys.length > 2 ? orderIndex(keys) : null,
  }
}

/** The page that the documents make; one more than the limit says that more follow. */
export function toPage<D extends Doc, T>(
  plan: Plan,
  docs: readonly D[],
  { page, totalCount, toNode }: { page: PageRequest; totalCount: number | null; toNode: (doc: D) => T },
): Page<T> {
  const isMore = docs.length > page.limit
  const kept = docs.slice(0, page.limit)
  if (page.backward) kept.reverse()
  const paths = plan.positions.map(([path]) => path.split('.'))
  return {
    rows: kept.map((doc) => ({
      node: toNode(doc),
      position: paths.map((path) => valueAt(doc, path)),
    })),
    hasNextPage: page.backward ? page.before !== null : isMore || page.before !== null,
    hasPreviousPage: page.backward ? isMore || page.after !== null : page.after !== null || page.offset > 0,
    totalCount,
    binding: plan.binding,
  }
}
