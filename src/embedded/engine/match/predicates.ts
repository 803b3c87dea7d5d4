import { fail } from '../../errors'
import { groupKey } from '../keys'
import { compare, compareNumbers, equal, rank } from '../order'
import {
  firstKey,
  isDoc,
  isNil,
  isNum,
  isOperators,
  isRegex,
  isString,
  typeNumber,
  typeNumbers,
} from '../values'
import { toRegExp } from './regex'

/** Whether one value passes. */
export type Test = (value: unknown) => boolean

export function equalTest(x: unknown): Test {
  if (isNil(x)) return isNil
  if (isRegex(x)) {
    const pattern = toRegExp(x)
    return (v) => (typeof v === 'string' ? pattern.test(v) : isRegex(v) && equal(v, x))
  }
  if (isString(x) || typeof x === 'boolean') return (v) => v === x
  if (isNum(x)) return (v) => v === x || (isNum(v) && compareNumbers(v, x) === 0)
  const type = rank(x)
  return (v) => v !== undefined && rank(v) === type && compare(v, x) === 0
}

const holds: Readonly<Record<string, (c: number) => boolean>> = {
  $gt: (c) => c > 0,
  $gte: (c) => c >= 0,
  $lt: (c) => c < 0,
  $lte: (c) => c <= 0,
}
/** A comparison, which holds only among values of one type. */
export function rangeTest(op: '$gt' | '$gte' | '$lt' | '$lte', x: unknown): Test {
  const ok = holds[op] as (c: number) => boolean
  const orEqual = op.length === 4
  if (isRegex(x)) fail('BadValue', "Can't have RegEx as arg to predicate over field ''.")
  if (isNil(x)) return orEqual ? isNil : () => false
  const type = rank(x)
  // the least and the greatest key compare with whatever is there, and with what is missing as with null
  if (type === 1 || type === 120) return (v) => ok(compare(v ?? null, x))
  if (isNum(x)) {
    if (Number.isNaN(Number(x))) return orEqual ? (v) => isNum(v) && Number.isNaN(Number(v)) : () => false
    return (v) => isNum(v) && !Number.isNaN(Number(v)) && ok(compareNumbers(v, x))
  }
  return (v) => v !== undefined && rank(v) === type && ok(compare(v, x))
}

export function inTest(list: unknown, name: '$in' | '$nin'): Test {
  if (!Array.isArray(list)) fail('BadValue', `${name} needs an array`)
  for (const x of list) if (isOperators(x) && !isReference(x)) fail('BadValue', `cannot nest $ under ${name}`)
  const patterns = list.filter(isRegex).map(equalTest)
  const keys = new Set(list.filter((x) => !isRegex(x) && !isNil(x)).map(groupKey))
  const nil = list.some(isNil)
  return (v) => (isNil(v) ? nil : keys.has(groupKey(v)) || patterns.some((test) => test(v)))
}
/** `{ $ref, $id }` is a value, not an operator. */
export const isReference = (v: unknown): boolean =>
  isDoc(v) && ['$ref', '$id', '$db'].includes(firstKey(v) ?? '')

export function typeTest(arg: unknown): Test {
  const wanted = (Array.isArray(arg) ? arg : [arg]).map(toTypeNumbers)
  if (!wanted.length) fail('FailedToParse', '$type must match at least one type')
  const numbers = new Set(wanted.flat())
  return (v) => v !== undefined && numbers.has(typeNumber(v))
}
// the types that are refused as values may be asked for, and nothing is of them
const otherTypes = new Map([
  ['undefined', 6],
  ['dbPointer', 12],
  ['javascript', 13],
  ['symbol', 14],
  ['javascriptWithScope', 15],
  ['decimal', 19],
])
function toTypeNumbers(type: unknown): number[] {
  if (type === 'number') return [1, 16, 18]
  if (isString(type))
    return [
      typeNumbers.get(type) ?? otherTypes.get(type) ?? fail('BadValue', `Unknown type name alias: ${type}`),
    ]
  if (!isNum(type)) fail('TypeMismatch', 'type must be represented as a number or a string')
  const n = Number(type)
  const known = [...typeNumbers.values(), ...otherTypes.values()].includes(n)
  return known ? [n] : fail('BadValue', `Invalid numerical type code: ${n}`)
}

export function sizeTest(x: unknown): Test {
  const where = 'Failed to parse $size. Expected'
  if (!isNum(x)) fail('FailedToParse', `${where} a number in: $size`)
  const n = Number(x)
  if (!Number.isInteger(n)) fail('FailedToParse', `${where} an integer in: $size: ${n}`)
  if (n < 0) fail('FailedToParse', `${where} a non-negative number in: $size: ${n}`)
  return (v) => Array.isArray(v) && v.length === n
}
