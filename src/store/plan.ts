import type { Db, Document } from 'mongodb'
import { AppError } from '../domain/errors'
import type { SearchNode } from '../domain/search/query'
import { compileFilter, namesIn, type OfficialsByName } from './filters/compile'
import { textClauses } from './filters/operators'
import { type FilterInput, filterRules } from './filters/rules'
import { hintFor } from './hints'
import { defaultOrders, orders, scorePath } from './orders'
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
import { type AskedSearch, askedSearch, type SearchAim } from './search/asked'
import type { SearchList } from './search/fields'

/** The collections that lists are made of. */
export type ListName = keyof typeof orders

/** What is asked of a list. */
export interface ListRequest {
  /** The list's name, which its cursors are bound to: `meetings`, `Official.meetings`. */
  readonly list: string
  readonly filter: FilterInput | null
  /** What its texts must have; null for any. */
  readonly search?: AskedFor | null
  /** Scores by id, for the order RELEVANCE where no search gives any. */
  readonly scores?: ReadonlyMap<string, number>
  /** What cursors are bound to in place of the filter, where that was worked out of something else. */
  readonly bound?: unknown
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

/** A search as it was written, which cursors are bound to, and as it was read. */
export interface AskedFor {
  readonly text: string
  readonly node: SearchNode
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
  /** Fields to work out before documents are ordered by them; null where all that the order needs is stored. */
  readonly computed: Document | null
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

/** Where rows carry what their scores were weighed by, for cursors. */
const raritiesPath = 'rarities'

/** What selects the rows of a list: its filter and its search. Facets and statistics are of the same rows. */
export interface Selected {
  readonly query: Document
  /** Null where nothing is searched for. */
  readonly search: AskedSearch | null
}

/** The query of a list's filter and search together: the one place where either is compiled. */
export async function selectedBy(
  db: Db,
  name: ListName,
  { filter, search = null }: Pick<ListRequest, 'filter' | 'search'>,
  ranking: Omit<SearchAim, 'lists'> = { ranked: false },
): Promise<Selected> {
  const [officials, asked] = await Promise.all([
    filter ? officialsByName(db, name, filter) : undefined,
    search ? askedSearch(db, search.node, { ...ranking, lists: [name as SearchList] }) : null,
  ])
  const filtered = filter ? compileFilter(filterRules[name], filter, officials) : {}
  return { query: asked ? both(asked.queryOf(name as SearchList), filtered) : filtered, search: asked }
}

/** The query of a list's filter and search, for what counts its rows: facets, statistics. */
export const queryOf = async (
  db: Db,
  name: ListName,
  filter: FilterInput | null,
  search: AskedFor | null = null,
): Promise<Document> => (await selectedBy(db, name, { filter, search })).query

/** The fields by which rows are ordered where that is by scores. */
function scoreFields(
  name: ListName,
  search: AskedSearch | null,
  scores: ListRequest['scores'] | null,
): Document {
  // biome-ignore lint/suspicious/noThenProperty: the database's own word
  const branches = [...(scores ?? [])].map(([id, score]) => ({ case: { $eq: ['$_id', id] }, then: score }))
  const score = search?.scoreOf(name as SearchList) ?? 0
  return {
    [scorePath]: branches.length > 0 ? { $switch: { branches, default: 0 } } : score,
    [raritiesPath]: { $literal: search?.rarities ?? '' },
  }
}

/** Resolves the order, the cursors, the search and the filter of a request; refuses what is wrong with them. */
export async function planOf(
  db: Db,
  name: ListName,
  request: ListRequest,
  more: readonly Document[] = [],
): Promise<Plan> {
  const { page, search = null, scores = null, fields, wants } = request
  const wantsCursors = wants.cursors !== false
  const orderBy = request.orderBy.length > 0 ? request.orderBy : defaultOrders[name]
  const sorted = sortKeys(orders[name], orderBy)
  const ranked = sorted.some(([path]) => path === scorePath)
  if (ranked && !search && !scores)
    throw new AppError('BAD_USER_INPUT', 'The order RELEVANCE needs something that is searched for.', {
      argument: 'orderBy',
    })
  const keys: SortKeys = ranked ? [...sorted, [raritiesPath, 1]] : sorted
  const isBound = wantsCursors || page.after !== null || page.before !== null
  const filter = request.bound ?? request.filter
  const bound = search ? { filter, search: search.text } : filter
  const binding = isBound ? bindingOf(request.list, bound, orderBy) : ''
  const decoded = (cursor: string | null, argument: string): CursorValue[] | null =>
    cursor === null ? null : decodeCursor(cursor, { binding, length: keys.length, argument })
  const [after, before] = [decoded(page.after, 'after'), decoded(page.before, 'before')]
  const known = ranked ? (after ?? before)?.at(-1) : undefined
  const selected = await selectedBy(db, name, request, {
    ranked,
    ...(known === undefined ? {} : { known }),
  })
  const beyondOf = (position: CursorValue[] | null, towards: 1 | -1): Document[] =>
    position === null ? [] : [beyond(sorted, position, towards)]
  const positions = wantsCursors ? keys : []
  const paths = fields ? ['_id', ...fields, ...positions.map(([path]) => path)] : []
  return {
    binding,
    positions,
    query: selected.query,
    range: [...more, ...beyondOf(after, 1), ...beyondOf(before, -1)],
    sort: toSort(sorted, page.backward),
    projection: Object.fromEntries(paths.map((path) => [path, 1])),
    hint: sorted.length > 2 ? orderIndex(sorted) : null,
    computed: ranked ? scoreFields(name, selected.search, scores) : null,
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
