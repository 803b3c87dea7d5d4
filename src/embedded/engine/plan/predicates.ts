import { MinKey } from 'bson'
import { toRegExp } from '../match/regex'
import { compare, rank } from '../order'
import { type Doc, firstKey, has, isDoc, isOperators, isRegex } from '../values'

/** What every match of a filter satisfies at a path. */
export type Predicate =
  | { readonly op: 'in'; readonly values: readonly unknown[] }
  | { readonly op: 'low' | 'high'; readonly value: unknown; readonly inclusive: boolean }
  | { readonly op: 'prefix'; readonly text: string }
/** `exact` holds while the predicates say all that the filter says. */
export type Predicates = { readonly byPath: Map<string, Predicate[]>; exact: boolean }

export function toPredicates(filter: Doc): Predicates {
  const out: Predicates = { byPath: new Map(), exact: true }
  addFilter(out, filter, '')
  return out
}
function add(out: Predicates, path: string, predicate: Predicate): void {
  const list = out.byPath.get(path)
  if (list) list.push(predicate)
  else out.byPath.set(path, [predicate])
}
function addFilter(out: Predicates, filter: Doc, at: string): void {
  for (const key of Object.keys(filter)) {
    const v = filter[key]
    if (key === '$and') for (const part of v as Doc[]) addFilter(out, part, at)
    else if (key === '$or') addHull(out, v as Doc[], at)
    else if (key.startsWith('$')) out.exact = false
    else if (isOperators(v)) addOperators(out, v, at + key)
    else addEquality(out, at + key, v)
  }
}
// arrays match elsewhere than at their key, and null matches what is missing too
const isPlainValue = (v: unknown) => !Array.isArray(v) && !isRegex(v) && v !== undefined
function addEquality(out: Predicates, path: string, v: unknown): void {
  if (isRegex(v)) addPrefix(out, path, toRegExp(v))
  else if (isPlainValue(v)) addValues(out, path, [v])
  else out.exact = false
}
function addValues(out: Predicates, path: string, values: readonly unknown[]): void {
  if (values.includes(null)) out.exact = false
  add(out, path, { op: 'in', values })
}
function addPrefix(out: Predicates, path: string, pattern: RegExp): void {
  out.exact = false
  const text = literalPrefix(pattern)
  if (text) add(out, path, { op: 'prefix', text })
}
/** The text that every match of the pattern starts with. */
function literalPrefix({ source, flags }: RegExp): string | null {
  if (/[im]/.test(flags) || source.includes('|')) return null
  const [, text = '', quantifier = ''] = /^\^([\p{L}\p{N} _\-:/@,]+)([*?{+]?)/u.exec(source) ?? []
  return (quantifier && quantifier !== '+' ? [...text].slice(0, -1).join('') : text) || null
}

const bounds: Readonly<Record<string, { op: 'low' | 'high'; inclusive: boolean }>> = {
  $gt: { op: 'low', inclusive: false },
  $gte: { op: 'low', inclusive: true },
  $lt: { op: 'high', inclusive: false },
  $lte: { op: 'high', inclusive: true },
}
const isBound = (v: unknown) =>
  isPlainValue(v) &&
  v !== null &&
  !Number.isNaN(Number(isDoc(v) ? 0 : v instanceof Date ? 0 : typeof v === 'number' ? v : 0))
function addOperators(out: Predicates, spec: Doc, path: string): void {
  for (const op of Object.keys(spec)) {
    const x = spec[op]
    const bound = bounds[op]
    if (bound && isBound(x) && (!isEndKey(x) || (op === '$gte' && isMinKey(x))))
      add(out, path, { ...bound, value: x })
    else if (op === '$eq' && isPlainValue(x)) addValues(out, path, [x])
    else if (op === '$in' && Array.isArray(x) && x.every(isPlainValue)) addValues(out, path, x)
    else if (op === '$regex') addPrefix(out, path, toRegExp(x, spec.$options))
    else {
      out.exact = false
      if (op === '$all' && Array.isArray(x)) addAll(out, x, path)
      else if (op === '$elemMatch' && isDoc(x)) addElement(out, x, path)
    }
  }
}
const isEndKey = (v: unknown) =>
  isDoc(v) === false &&
  v !== null &&
  typeof v === 'object' &&
  '_bsontype' in v &&
  /^M(?:in|ax)Key$/.test(String(v._bsontype))
/** The least key there is: a comparison with it says nothing, and lets an index be read that has every document. */
export const isMinKey = (v: unknown): v is MinKey => v instanceof MinKey
function addAll(out: Predicates, list: readonly unknown[], path: string): void {
  const [first] = list
  if (isDoc(first) && has(first, '$elemMatch') && isDoc(first.$elemMatch))
    addElement(out, first.$elemMatch, path)
  else if (list.length && isPlainValue(first)) add(out, path, { op: 'in', values: [first] })
}
function addElement(out: Predicates, arg: Doc, path: string): void {
  const first = firstKey(arg)
  if (first?.startsWith('$') && !['$and', '$or', '$nor', '$expr'].includes(first))
    addOperators(out, arg, path)
  else addFilter(out, arg, `${path}.`)
}

// of an $or: at a path that each branch bounds, the least and the greatest of the bounds
function addHull(out: Predicates, branches: readonly Doc[], at: string): void {
  out.exact = false
  const all = branches.map((branch) => {
    const inner: Predicates = { byPath: new Map(), exact: true }
    addFilter(inner, branch, at)
    return inner.byPath
  })
  for (const path of all[0]?.keys() ?? []) {
    const lists = all.map((byPath) => byPath.get(path) ?? [])
    const points = lists.map((list) => list.find((p) => p.op === 'in'))
    if (points.every((p) => p !== undefined))
      add(out, path, { op: 'in', values: points.flatMap((p) => p.values) })
    else addHullSides(out, path, lists)
  }
}
function addHullSides(out: Predicates, path: string, lists: readonly (readonly Predicate[])[]): void {
  const lows = lists.map((list) => endOf(list, 'low'))
  const highs = lists.map((list) => endOf(list, 'high'))
  // one side alone bounds the values of its own type: of several types there is nothing to say
  const types = new Set([...lows, ...highs].flatMap((end) => (end ? [rank(end.value)] : [])))
  if (types.size !== 1) return
  addHullSide(out, path, lows, 'low')
  addHullSide(out, path, highs, 'high')
}
/** Behind whatever can follow the beginning of a text. */
const lastLetter = '\u{10ffff}'
type Side = Predicate & { op: 'low' | 'high' }
function endOf(list: readonly Predicate[], side: 'low' | 'high'): Side | null {
  const sign = side === 'low' ? -1 : 1
  for (const p of list) {
    if (p.op === side) return p as Side
    if (p.op === 'prefix')
      return { op: side, value: side === 'low' ? p.text : `${p.text}${lastLetter}`, inclusive: true }
    if (p.op === 'in' && p.values.length && !p.values.includes(null)) {
      const value = p.values.reduce((a, b) => (compare(b, a) * sign > 0 ? b : a))
      return { op: side, value, inclusive: true }
    }
  }
  return null
}
function addHullSide(
  out: Predicates,
  path: string,
  ends: readonly (Side | null)[],
  side: 'low' | 'high',
): void {
  const sign = side === 'low' ? -1 : 1
  let widest: Side | null = null
  for (const end of ends) {
    if (!end) return
    const c: number = widest ? compare(end.value, widest.value) * sign : 1
    if (!widest || c > 0 || (c === 0 && end.inclusive)) widest = end
  }
  if (widest) add(out, path, widest)
}
