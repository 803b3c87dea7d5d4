import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import { AppError } from '../domain/errors'
import { parseSearch } from '../domain/search/query'
import type { FilterInput } from '../store/filters/rules'
import { encodeCursor, type Order, type Page, type PageRequest } from '../store/page'
import type { AskedFor, ListRequest } from '../store/plan'
import type { ListPage } from './parents'
import { connectionSelection } from './projection'

/** A page's size unless told, and at the most. */
export const defaultPageSize = 20
export const maxPageSize = 100
/** What `offset` may pass over, how long a list in a filter may be, and how long a text. */
export const maxOffset = 10_000
export const maxListLength = 250
export const maxTextLength = 500
/** How many conditions `and` and `or` may join. */
export const maxConditions = 20
/** How many orders `orderBy` may join. */
export const maxOrders = 5

/** The arguments every list has. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  readonly offset?: number | null
}

/** An order as it is given: upwards unless told. */
interface GivenOrder {
  readonly field: string
  readonly direction?: Order['direction'] | null
}

/** The arguments every filtered list has. */
export interface ListArgs extends PageArgs {
  readonly filter?: unknown
  readonly search?: string | null
  readonly name?: string | null
  readonly orderBy?: readonly GivenOrder[] | null
}

/** An error that names the argument that is wrong. */
export const wrongArgument = (argument: string, message: string): AppError =>
  new AppError('BAD_USER_INPUT', message, { argument })

/** An error that names the argument and the limit it passes. */
export const overLimit = (argument: string, value: number, max: number, what = `\`${argument}\``): AppError =>
  new AppError('BAD_USER_INPUT', `${what} is at most ${max}; got ${value}.`, {
    argument,
    limit: { name: argument, value, max },
  })

/** Refuses a size below 0 or above `max`. */
export function checkSize(argument: 'first' | 'last' | 'offset', size: number, max: number): void {
  if (size < 0) throw wrongArgument(argument, `\`${argument}\` is 0 to ${max}; got ${size}.`)
  if (size > max) throw overLimit(argument, size, max)
}

function checkCursor(argument: 'after' | 'before', cursor: string | null | undefined): void {
  const length = cursor?.length ?? 0
  if (length > 4 * maxTextLength)
    throw wrongArgument(argument, `\`${argument}\` is no cursor of this service.`)
}

/** Which part of a list the arguments ask for; an error that names the argument where they ask for none. */
export function pageRequest({ first, after, last, before, offset }: PageArgs): PageRequest {
  if (typeof first === 'number' && typeof last === 'number')
    throw wrongArgument('last', '`first` and `last` exclude each other.')
  if (typeof first === 'number') checkSize('first', first, maxPageSize)
  if (typeof last === 'number') checkSize('last', last, maxPageSize)
  if (typeof offset === 'number') checkSize('offset', offset, maxOffset)
  if (offset && typeof last === 'number')
    throw wrongArgument(
      'offset',
      '`offset` counts from the start, `last` from the end: they exclude each other.',
    )
  checkCursor('after', after)
  checkCursor('before', before)
  return {
    limit: last ?? first ?? defaultPageSize,
    backward: typeof last === 'number',
    after: after ?? null,
    before: before ?? null,
    offset: offset ?? 0,
  }
}

const isInput = (value: unknown): value is FilterInput => typeof value === 'object' && value !== null

/** Refuses null, long lists and long texts anywhere in a filter; `path` tells where. */
function checkFilter(value: unknown, path: string): void {
  if (value === null)
    throw wrongArgument(
      'filter',
      `\`${path}\` is null; \`isNull: true\` asks for what is absent, leaving out for all.`,
    )
  if (typeof value === 'string' && value.length > maxTextLength)
    throw overLimit('filter', value.length, maxTextLength, `The length of \`${path}\``)
  if (Array.isArray(value)) {
    const max = /\.(?:and|or)$/.test(path) ? maxConditions : maxListLength
    if (value.length > max) throw overLimit('filter', value.length, max, `The length of \`${path}\``)
    for (const item of value) checkFilter(item, path)
  } else if (isInput(value)) {
    for (const [key, part] of Object.entries(value))
      if (part !== undefined) checkFilter(part, `${path}.${key}`)
  }
}

/** The filter that was given; null where none was. */
export function checkedFilter(filter: unknown): FilterInput | null {
  if (!isInput(filter)) return null
  checkFilter(filter, 'filter')
  return filter
}

/** The search that was given; null where none was. */
export const checkedSearch = (search: string | null | undefined): AskedFor | null =>
  typeof search === 'string' ? { text: search, node: parseSearch(search, 'search') } : null

/** The orders that were given; none where the list runs in its own. */
export function checkedOrder(orderBy: ListArgs['orderBy']): readonly Order[] {
  const orders = orderBy ?? []
  if (orders.length > maxOrders)
    throw overLimit('orderBy', orders.length, maxOrders, 'The length of `orderBy`')
  const fields = new Set(orders.map(({ field }) => field))
  if (fields.size < orders.length) throw wrongArgument('orderBy', '`orderBy` names a field twice.')
  return orders.map(({ field, direction }) => ({ field, direction: direction ?? 'ASC' }))
}

/** What a list field asks of the store; `typeName` is the type of the list's objects. */
export function listRequest(args: ListArgs, info: GraphQLResolveInfo, typeName: string): ListRequest {
  const selection = connectionSelection(info, getNamedType(info.returnType), typeName)
  return {
    list: `${info.parentType.name}.${info.fieldName}`,
    filter: checkedFilter(args.filter),
    search: checkedSearch(args.search),
    orderBy: checkedOrder(args.orderBy),
    page: pageRequest(args),
    fields: selection.fields,
    wants: { rows: selection.rows, totalCount: selection.totalCount, cursors: selection.cursors },
  }
}

/** The resolvers of a connection and its edges, whatever its objects. */
export const connection = {
  edges: <T>({ rows, binding }: Page<T>) => rows.map((row) => ({ ...row, binding })),
  nodes: <T>({ rows }: Page<T>) => rows.map(({ node }) => node),
  pageInfo: <T>(page: Page<T>) => page,
  totalCount: <T>({ totalCount }: Page<T>) => totalCount ?? 0,
}

/** Of lists whose objects are counted by the values of their fields. */
export const facetedConnection = { ...connection, facets: <T>({ source }: ListPage<T>) => source }

export const edge = {
  cursor: ({
    binding,
    position,
  }: Pick<Page<unknown>, 'binding'> & { position: readonly (string | number)[] }) =>
    encodeCursor(binding, position),
}

const cursorOf = ({ rows, binding }: Page<unknown>, index: number): string | null => {
  const row = rows.at(index)
  return row ? encodeCursor(binding, row.position) : null
}

export const pageInfo = {
  startCursor: (page: Page<unknown>) => cursorOf(page, 0),
  endCursor: (page: Page<unknown>) => cursorOf(page, -1),
}
