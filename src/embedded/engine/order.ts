import { type Binary, type BSONRegExp, Double, type ObjectId, type Timestamp } from 'bson'
import { type Doc, type Num, typeNumber } from './values'

const ranks: Readonly<Record<number, number>> = {
  [-1]: 1,
  0: 5,
  10: 10,
  1: 15,
  16: 15,
  18: 15,
  2: 20,
  3: 25,
  4: 30,
  5: 35,
  7: 40,
  8: 45,
  9: 50,
  17: 55,
  11: 60,
  127: 120,
}
/** Where a value's type stands in BSON's comparison order; missing stands below null. */
export function rank(v: unknown): number {
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return 15
    case 'string':
      return 20
    case 'boolean':
      return 45
    case 'undefined':
      return 5
  }
  return ranks[typeNumber(v)] ?? 25
}

// UTF-16 units as their code points' order: surrogates stand above the rest of the plane
const unit = (c: number) => (c >= 0xd800 && c <= 0xdfff ? c + 0x2000 : c >= 0xe000 ? c - 0x800 : c)
/** Compares as the UTF-8 bytes do. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x !== y) return unit(x) - unit(y)
  }
  return a.length - b.length
}

/** NaN is the least number and equal to itself. */
export function compareNumbers(a: Num, b: Num): number {
  const x = a instanceof Double ? a.value : a
  const y = b instanceof Double ? b.value : b
  if (x < y) return -1
  if (x > y) return 1
  if (Number.isNaN(x)) return Number.isNaN(y) ? 0 : -1
  return Number.isNaN(y) ? 1 : 0
}

/** BSON's comparison order over all types: negative, zero or positive. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  const by = rank(a)
  const other = rank(b)
  if (by !== other) return by - other
  switch (by) {
    case 15:
      return compareNumbers(a as Num, b as Num)
    case 25:
      return compareDocs(a as Doc, b as Doc)
    case 30:
      return compareArrays(a as unknown[], b as unknown[])
    case 35:
      return compareBinaries(a as Binary, b as Binary)
    case 40:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id)
    case 45:
      return Number(a) - Number(b)
    case 50:
      return Math.sign((a as Date).getTime() - (b as Date).getTime())
    case 55:
      return (a as Timestamp).compare(b as Timestamp)
    case 60:
      return compareRegexes(a as BSONRegExp, b as BSONRegExp)
  }
  return 0
}
export const equal = (a: unknown, b: unknown): boolean => compare(a, b) === 0

function compareDocs(a: Doc, b: Doc): number {
  const left = Object.keys(a)
  const right = Object.keys(b)
  for (const [i, key] of left.entries()) {
    const other = right[i]
    if (other === undefined) return 1
    const x = a[key]
    const y = b[other]
    const c = rank(x) - rank(y) || compareStrings(key, other) || compare(x, y)
    if (c !== 0) return c
  }
  return left.length - right.length
}
function compareArrays(a: unknown[], b: unknown[]): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const c = compare(a[i], b[i])
    if (c !== 0) return c
  }
  return a.length - b.length
}
const compareBinaries = (a: Binary, b: Binary) =>
  a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(a.value(), b.value())
const compareRegexes = (a: BSONRegExp, b: BSONRegExp) =>
  compareStrings(a.pattern, b.pattern) || compareStrings(a.options, b.options)

/** The greater (`sign` 1) or the least (−1) of what is neither null nor missing; undefined where nothing is left. */
export function extreme(values: readonly unknown[], sign: 1 | -1): unknown {
  let found: unknown
  for (const v of values)
    if (v !== null && v !== undefined && (found === undefined || compare(v, found) * sign > 0)) found = v
  return found
}
