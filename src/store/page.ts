import { createHash } from 'node:crypto'
import type { Document } from 'mongodb'
import { AppError } from '../domain/errors'

/** Which part of a list is asked for. `backward` takes the `limit` from its end. */
export interface PageRequest {
  readonly limit: number
  readonly backward: boolean
  readonly after: string | null
  readonly before: string | null
  /** How many to pass over behind `after`. */
  readonly offset: number
}

export type Direction = 'ASC' | 'DESC'

/** By what, and which way; the field is one of the collection's orders. */
export interface Order {
  readonly field: string
  readonly direction: Direction
}

/** Where a document holds the value of an order: two paths where it can be absent, so that it comes last either way. */
export interface OrderPath {
  readonly asc: string
  readonly desc: string
}

/** Paths and ways of a total order, ending in `_id`. */
export type SortKeys = readonly (readonly [path: string, way: 1 | -1])[]

/** A row of a page: what is served, and what its cursor is made of. */
export interface Row<T> {
  readonly node: T
  readonly position: readonly CursorValue[]
}

export type CursorValue = string | number

/** Part of a list. `totalCount` is null where it was not asked for. */
export interface Page<T> {
  readonly rows: readonly Row<T>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number | null
  /** Tells cursors of this filter and order from those of others; empty where no cursor is asked for. */
  readonly binding: string
}

/** The total order of a list: ties are broken by id, the way the last order runs. */
export function sortKeys(orders: Readonly<Record<string, OrderPath>>, orderBy: readonly Order[]): SortKeys {
  const keys = orderBy.map(({ field, direction }) => {
    const path = orders[field]
    if (!path) throw new AppError('BAD_USER_INPUT', `No order ${field}.`, { argument: 'orderBy' })
    return direction === 'ASC' ? ([path.asc, 1] as const) : ([path.desc, -1] as const)
  })
  return [...keys, ['_id', keys.at(-1)?.[1] ?? 1]]
}

/** The sort of a query; backwards where the page is taken from the end. */
export const toSort = (keys: SortKeys, backward: boolean): Document =>
  Object.fromEntries(keys.map(([path, way]) => [path, backward ? -way : way]))

/** What is behind (or, `towards` -1, before) a position: the first differing key decides. */
export function beyond(keys: SortKeys, position: readonly CursorValue[], towards: 1 | -1): Document {
  const branches = keys.map(([path, way], index) => {
    const equal = keys.slice(0, index).map(([before], at) => [before, position[at]])
    return Object.fromEntries([...equal, [path, { [way * towards > 0 ? '$gt' : '$lt']: position[index] }]])
  })
  return branches.length === 1 ? (branches[0] ?? {}) : { $or: branches }
}

// ── Cursors ───────────────────────────────────────────────────────────────────────────────────────────────────

const version = 1

/** A short hash of what a cursor belongs to: the list, its filter and its order. */
export const bindingOf = (list: string, filter: unknown, orderBy: readonly Order[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([list, canonical(filter), orderBy.map(({ field, direction }) => [field, direction])]),
    )
    .digest('base64url')
    .slice(0, 10)

/** The same filter whatever the order in which its entries were written. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value ?? null
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, entry]) => [key, canonical(entry)])
}

/** Opaque text for a position: what clients hand back to `after` or `before`. */
export const encodeCursor = (binding: string, position: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([version, binding, ...position])).toString('base64url')

const isCursorValue = (value: unknown): value is CursorValue =>
  typeof value === 'string' || typeof value === 'number'

function parseCursor(cursor: string): unknown[] | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : null
  } catch {
    return null
  }
}

/** The position a cursor stands for; an error that names the argument where it is none, or another list's. */
export function decodeCursor(
  cursor: string,
  { binding, length, argument }: { binding: string; length: number; argument: string },
): CursorValue[] {
  const [made, boundTo, ...position] = parseCursor(cursor) ?? []
  if (made !== version || !position.every(isCursorValue))
    throw new AppError('BAD_USER_INPUT', `\`${argument}\` is no cursor of this service.`, { argument })
  if (boundTo !== binding || position.length !== length)
    throw new AppError(
      'BAD_USER_INPUT',
      `\`${argument}\` is a cursor of another list, filter or order; start again without it.`,
      { argument },
    )
  return position
}
