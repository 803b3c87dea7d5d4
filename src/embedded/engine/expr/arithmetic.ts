import { fail, unsupported } from '../../errors'
import { divide, multiply, startSum, subtract } from '../numbers'
import { extreme } from '../order'
import { double, isNil, isNum, type Num, typeName } from '../values'
import type { Form, Forms } from './operator'

const many = Number.POSITIVE_INFINITY
function sum(...values: unknown[]): unknown {
  let date: Date | null = null
  const total = startSum()
  for (const x of values) {
    if (isNil(x)) return null
    if (isNum(x)) total.add(x)
    else if (!(x instanceof Date)) fail(16554, `$add only supports numeric or date types, not ${typeName(x)}`)
    else if (date) fail(16612, 'only one date allowed in an $add expression')
    else date = x
  }
  return date ? toDate(nearest(date.getTime() + total.double())) : total.value()
}
// the nearest integer, of two the one nearer to zero
const nearest = (x: number) => Math.sign(x) * Math.ceil(Math.abs(x) - 0.5)
function toDate(ms: number): Date {
  const date = new Date(ms)
  return Number.isNaN(date.getTime()) ? unsupported('A date more than 8.64e15 ms from 1970') : date
}
function difference(a: unknown, b: unknown): unknown {
  if (isNil(a) || isNil(b)) return null
  if (isNum(a) && isNum(b)) return subtract(a, b)
  if (a instanceof Date && b instanceof Date) return BigInt(a.getTime() - b.getTime())
  if (a instanceof Date && isNum(b)) return toDate(a.getTime() - Math.trunc(Number(b)))
  return fail('TypeMismatch', `can't $subtract ${typeName(b)} from ${typeName(a)}`)
}
function product(...values: unknown[]): unknown {
  let total: Num = 1
  for (const x of values) {
    if (isNil(x)) return null
    if (!isNum(x)) fail('TypeMismatch', `$multiply only supports numeric types, not ${typeName(x)}`)
    total = multiply(total, x)
  }
  return total
}
function quotient(a: unknown, b: unknown): unknown {
  if (isNil(a) || isNil(b)) return null
  if (!isNum(a) || !isNum(b))
    fail('TypeMismatch', `$divide only supports numeric types, not ${typeName(a)} and ${typeName(b)}`)
  return Number(b) === 0 ? fail('BadValue', "can't $divide by zero") : divide(a, b)
}
function sumOf(values: readonly unknown[]) {
  const total = startSum()
  for (const x of values) if (isNum(x)) total.add(x)
  return total
}
const average = (values: readonly unknown[]): Num | null => {
  const count = values.filter(isNum).length
  return count ? double(sumOf(values).double() / count) : null
}
// one operand that is an array stands for its elements
const over =
  (apply: (values: readonly unknown[]) => unknown): Form =>
  (arg, scope, compile) => {
    if (Array.isArray(arg) && arg.length !== 1) {
      const parts = arg.map((x) => compile(x, scope))
      return (root, vars) => apply(parts.map((f) => f(root, vars)))
    }
    const one = compile(Array.isArray(arg) ? arg[0] : arg, scope)
    return (root, vars) => {
      const x = one(root, vars)
      return apply(Array.isArray(x) ? x : [x])
    }
  }

/** Numbers, and dates as far as they are added and subtracted. */
export const arithmetic: Forms = {
  $add: [0, many, sum],
  $subtract: [2, 2, difference],
  $multiply: [0, many, product],
  $divide: [2, 2, quotient],
  $sum: over((values) => sumOf(values).value()),
  $avg: over(average),
  $min: over((values) => extreme(values, -1) ?? null),
  $max: over((values) => extreme(values, 1) ?? null),
}
