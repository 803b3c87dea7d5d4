import { fail } from '../errors'
import type { Hold } from './memory'
import { compare, rank } from './order'
import { firstArray, isIndexName, shareArray, tuplesOf } from './paths'
import { type Doc, isDoc, isNum, own, show } from './values'

export type SortField = { readonly path: string; readonly parts: readonly string[]; readonly dir: 1 | -1 }

/** Reads `{ field: 1 | -1, … }`. */
export function toSort(spec: unknown): SortField[] {
  if (!isDoc(spec)) fail('TypeMismatch', 'Expected field sort to be of type object')
  return Object.entries(spec).map(([path, dir]) => {
    if (!isNum(dir)) fail(15974, `Illegal key in $sort specification: ${path}: ${show(dir)}`)
    if (Number(dir) !== 1 && Number(dir) !== -1)
      fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    return { path, parts: path.split('.'), dir: Number(dir) as 1 | -1 }
  })
}

const emptyArray = Symbol('empty array') // sorts below null
function compareEnds(x: unknown, y: unknown): number {
  if (x === emptyArray) return y === emptyArray ? 0 : rank(y) === 1 ? 1 : -1
  if (y === emptyArray) return rank(x) === 1 ? -1 : 1
  return compare(x, y)
}
function end(values: readonly unknown[], dir: 1 | -1): unknown {
  let found = values[0]
  for (const v of values) if (compareEnds(v, found) * dir < 0) found = v
  return found
}
// an array sorts by its least element, or by its greatest where the order is descending
function keyAt(v: unknown, field: SortField, i: number): unknown {
  const { parts, dir } = field
  if (i === parts.length) {
    if (!Array.isArray(v)) return v
    const list = v.map((x) => x ?? null)
    return list.length ? end(list, dir) : emptyArray
  }
  const part = parts[i] as string
  if (Array.isArray(v)) {
    if (isIndexName(part) && Number(part) < v.length) return keyAt(v[Number(part)], field, i + 1)
    const list = v.map((e) => (isDoc(e) ? (keyAt(e, field, i) ?? null) : null))
    return list.length ? end(list, dir) : null
  }
  return isDoc(v) ? keyAt(own(v, part), field, i + 1) : undefined
}

/** What a document is sorted by, a value a field. */
export function sortKey(doc: Doc, sort: readonly SortField[]): unknown[] {
  if (sort.length > 1) {
    const arrays = new Set(sort.map((field) => firstArray(doc, field.parts)).filter((path) => path !== null))
    if (arrays.size > 1) fail('BadValue', 'cannot sort with keys that are parallel arrays')
  }
  const paths = sort.map(({ parts }) => parts)
  if (!shareArray(doc, paths)) return sort.map((field) => keyAt(doc, field, 0) ?? null)
  const keys = tuplesOf(doc, paths, { empty: emptyArray }).map((values) => values.map((v) => v ?? null))
  return keys.reduce((least, key) => (compareKeys(key, least, sort) < 0 ? key : least))
}
function compareKeys(a: readonly unknown[], b: readonly unknown[], sort: readonly SortField[]): number {
  for (const [i, { dir }] of sort.entries()) {
    const c = compareEnds(a[i], b[i])
    if (c !== 0) return c * dir
  }
  return 0
}
type Sorting<T> = {
  readonly keyOf: (item: T) => unknown[]
  readonly limit?: number
  readonly hold?: Hold
  /** What an item weighs on `hold`, in bytes. */
  readonly weigh?: (item: T) => number
}
/** Sorts stably what `keyOf` gives a key for, keeping the first `limit`. */
export function sorted<T>(items: Iterable<T>, sort: readonly SortField[], how: Sorting<T>): T[] {
  const { keyOf, limit = Number.POSITIVE_INFINITY, hold = () => {}, weigh = () => 0 } = how
  const top: { key: unknown[]; item: T }[] = []
  const bounded = limit < 2000
  for (const item of items) {
    const key = keyOf(item)
    hold(weigh(item))
    if (!bounded) top.push({ key, item })
    else {
      const out = insertBounded(top, { key, item }, sort, limit)
      if (out) hold(-weigh(out.item))
    }
  }
  if (!bounded) top.sort((a, b) => compareKeys(a.key, b.key, sort))
  return top.slice(0, limit).map(({ item }) => item)
}
type Keyed<T> = { key: unknown[]; item: T }
/** Puts the entry in its place; gives what is one too many. */
function insertBounded<T>(
  top: Keyed<T>[],
  entry: Keyed<T>,
  sort: readonly SortField[],
  limit: number,
): Keyed<T> | undefined {
  const last = top[top.length - 1]
  if (last && top.length === limit && compareKeys(entry.key, last.key, sort) >= 0) return entry
  let low = 0
  let high = top.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareKeys(entry.key, (top[middle] as Keyed<T>).key, sort) < 0) high = middle
    else low = middle + 1
  }
  top.splice(low, 0, entry)
  return top.length > limit ? top.pop() : undefined
}
