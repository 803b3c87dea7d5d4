import { fail } from '../../errors'
import { compare } from '../order'
import { has, isDoc, isNil, truthy, typeName } from '../values'
import { args, type Fixed, type Form, type Forms } from './operator'
import { constant, isConstant, withNames } from './scope'

const comparison = (holds: (c: number) => boolean): Fixed => [2, 2, (a, b) => holds(compare(a, b))]
const anyNumber = [0, Number.POSITIVE_INFINITY] as const
const listOf = (x: unknown): unknown[] => (Array.isArray(x) ? x : [x])

// a constant that decides is taken before anything is evaluated, and may so hide another operand's error
const and: Form = (arg, scope, compile) => {
  const parts = args('$and', anyNumber, { arg, scope, compile })
  if (parts.some((f) => isConstant(f) && !truthy(f({}, {})))) return () => false
  return (root, vars) => parts.every((f) => truthy(f(root, vars)))
}
const or: Form = (arg, scope, compile) => {
  const parts = args('$or', anyNumber, { arg, scope, compile })
  if (parts.some((f) => isConstant(f) && truthy(f({}, {})))) return () => true
  return (root, vars) => parts.some((f) => truthy(f(root, vars)))
}

const cond: Form = (arg, scope, compile) => {
  const [test, value, otherwise] = args('$cond', [3, 3], { arg: condArguments(arg), scope, compile })
  return (root, vars) => (truthy(test?.(root, vars)) ? value?.(root, vars) : otherwise?.(root, vars))
}
const partsOfCond = [
  ['if', 17080],
  ['then', 17081],
  ['else', 17082],
] as const
function condArguments(arg: unknown): unknown {
  if (!isDoc(arg)) return arg
  for (const key of Object.keys(arg))
    if (!partsOfCond.some(([part]) => part === key)) fail(17083, `Unrecognized parameter to $cond: ${key}`)
  return partsOfCond.map(([part, code]) =>
    has(arg, part) ? arg[part] : fail(code, `Missing '${part}' parameter to $cond`),
  )
}

const ifNull: Form = (arg, scope, compile) => {
  const given = listOf(arg).length
  if (!Array.isArray(arg) || given < 2) fail(1257300, `$ifNull needs at least two arguments, had: ${given}`)
  const parts = arg.map((x) => compile(x, scope))
  return (root, vars) => {
    let value: unknown
    for (const f of parts) {
      value = f(root, vars)
      if (!isNil(value)) return value
    }
    return value
  }
}

const switchCase: Form = (arg, scope, compile) => {
  if (!isDoc(arg)) fail(40060, `$switch requires an object as an argument, found: ${typeName(arg)}`)
  const { branches } = arg
  if (!Array.isArray(branches))
    fail(40061, `$switch expected an array for 'branches', found: ${typeName(branches)}`)
  const cases = branches.map((branch) => {
    if (!isDoc(branch))
      fail(40062, `$switch expected each branch to be an object, found: ${typeName(branch)}`)
    if (!has(branch, 'case')) fail(40064, "$switch requires each branch have a 'case' expression")
    if (!has(branch, 'then')) fail(40065, "$switch requires each branch have a 'then' expression.")
    return { test: compile(branch.case, scope), value: compile(branch.then, scope) }
  })
  if (!cases.length) fail(40068, '$switch requires at least one branch.')
  const otherwise = has(arg, 'default') ? compile(arg.default, scope) : null
  return (root, vars) => {
    for (const { test, value } of cases) if (truthy(test(root, vars))) return value(root, vars)
    if (otherwise) return otherwise(root, vars)
    return fail(40066, '$switch could not find a matching branch for an input, and no default was specified.')
  }
}

const letVariables: Form = (arg, scope, compile) => {
  if (!isDoc(arg)) fail(16874, '$let only supports an object as its argument')
  if (!isDoc(arg.vars)) fail(16876, "Missing 'vars' parameter to $let")
  if (!has(arg, 'in')) fail(16877, "Missing 'in' parameter to $let")
  const names = Object.keys(arg.vars)
  const values = Object.values(arg.vars).map((e) => compile(e, scope))
  const body = compile(arg.in, withNames(scope, ...names))
  return (root, vars) => {
    const bound = names.map((name, i) => [name, values[i]?.(root, vars)])
    return body(root, { ...vars, ...Object.fromEntries(bound) })
  }
}

/** Comparison, logic and choice. */
export const control: Forms = {
  $literal: (arg) => constant(arg),
  $cmp: [2, 2, (a, b) => Math.sign(compare(a, b))],
  $eq: comparison((c) => c === 0),
  $ne: comparison((c) => c !== 0),
  $gt: comparison((c) => c > 0),
  $gte: comparison((c) => c >= 0),
  $lt: comparison((c) => c < 0),
  $lte: comparison((c) => c <= 0),
  $and: and,
  $or: or,
  $not: [1, 1, (v) => !truthy(v)],
  $cond: cond,
  $ifNull: ifNull,
  $switch: switchCase,
  $let: letVariables,
}
