import { fail } from '../../errors'
import { groupKey } from '../keys'
import { compare, equal } from '../order'
import { has, isDoc, isNil, isNum, show, truthy, typeName } from '../values'
import { type Form, type Forms, named } from './operator'
import { withNames } from './scope'

const many = Number.POSITIVE_INFINITY
const isInt32 = (v: unknown) => isNum(v) && Number(v) === (Number(v) | 0)
/** The array, or an error that says what came. */
const array = (v: unknown, code: number, message: string): unknown[] =>
  Array.isArray(v) ? v : fail(code, `${message}${typeName(v)}`)

function elementAt(a: unknown, i: unknown): unknown {
  if (isNil(a) || isNil(i)) return null
  const list = array(a, 28689, "$arrayElemAt's first argument must be an array, but is ")
  if (!isNum(i)) fail(28690, `$arrayElemAt's second argument must be a numeric value, but is ${typeName(i)}`)
  if (!isInt32(i))
    fail(28691, `$arrayElemAt's second argument must be representable as a 32-bit integer: ${i}`)
  return list.at(Number(i))
}
function slice(a: unknown, x: unknown, y?: unknown): unknown {
  if (isNil(a) || isNil(x)) return null
  const list = array(a, 28724, 'First argument to $slice must be an array, but is of type: ')
  if (!isNum(x))
    fail(28725, `Second argument to $slice must be a numeric value, but is of type: ${typeName(x)}`)
  if (!isInt32(x)) fail(28726, `Second argument to $slice can't be represented as a 32-bit integer: ${x}`)
  const n = Number(x)
  if (y === undefined) return n >= 0 ? list.slice(0, n) : list.slice(n)
  if (y === null) return null
  if (!isNum(y)) fail(28727, `Third argument to $slice must be numeric, but is of type: ${typeName(y)}`)
  if (!isInt32(y)) fail(28728, `Third argument to $slice can't be represented as a 32-bit integer: ${y}`)
  if (Number(y) <= 0) fail(28729, `Third argument to $slice must be positive: ${y}`)
  const from = n < 0 ? Math.max(0, list.length + n) : n
  return list.slice(from, from + Number(y))
}
function concat(...arrays: unknown[]): unknown {
  const out: unknown[] = []
  for (const a of arrays) {
    if (isNil(a)) return null
    for (const x of array(a, 28664, '$concatArrays only supports arrays, not ')) out.push(x)
  }
  return out
}

const byKey = (values: readonly unknown[]) => {
  const out = new Map<unknown, unknown>()
  for (const v of values) if (!out.has(groupKey(v))) out.set(groupKey(v), v)
  return out
}
function intersection(...sets: unknown[]): unknown {
  let found = null as Map<unknown, unknown> | null
  for (const s of sets) {
    if (isNil(s)) return null
    const message = 'All operands of $setIntersection must be arrays. One argument is of type: '
    const these = byKey(array(s, 17047, message))
    found = found ? new Map([...found].filter(([key]) => these.has(key))) : these
  }
  return found ? [...found.values()].sort(compare) : []
}

function difference(a: unknown, b: unknown): unknown {
  if (isNil(a) || isNil(b)) return null
  const where = 'both operands of $setDifference must be arrays.'
  const left = byKey(array(a, 17048, `${where} First argument is of type: `))
  const right = byKey(array(b, 17049, `${where} Second argument is of type: `))
  return [...left].filter(([key]) => !right.has(key)).map(([, v]) => v)
}

const map: Form = (arg, scope, compile) => {
  const { input, as, body } = iteration('$map', arg, { in: 'in', codes: [16880, 16882] })
  const list = compile(input, scope)
  const each = compile(body, withNames(scope, as))
  return (root, vars) => {
    const a = list(root, vars)
    if (isNil(a)) return null
    return array(a, 16883, 'input to $map must be an array not ').map(
      (x) => each(root, { ...vars, [as]: x }) ?? null,
    )
  }
}
const filter: Form = (arg, scope, compile) => {
  if (isDoc(arg) && has(arg, 'limit')) fail('FailedToParse', 'Unrecognized parameter to $filter: limit')
  const { input, as, body } = iteration('$filter', arg, { in: 'cond', codes: [28648, 28650] })
  const list = compile(input, scope)
  const keep = compile(body, withNames(scope, as))
  return (root, vars) => {
    const a = list(root, vars)
    if (isNil(a)) return null
    return array(a, 28651, 'input to $filter must be an array not ').filter((x) =>
      truthy(keep(root, { ...vars, [as]: x })),
    )
  }
}
function iteration(name: string, arg: unknown, about: { in: string; codes: readonly [number, number] }) {
  const object: unknown = arg
  if (!isDoc(object)) fail(name === '$map' ? 16878 : 28646, `${name} only supports an object as its argument`)
  for (const key of Object.keys(object))
    if (key !== 'input' && key !== 'as' && key !== about.in)
      fail(name === '$map' ? 16879 : 28647, `Unrecognized parameter to ${name}: ${key}`)
  if (!has(object, 'input')) fail(about.codes[0], `Missing 'input' parameter to ${name}`)
  if (!has(object, about.in)) fail(about.codes[1], `Missing '${about.in}' parameter to ${name}`)
  return {
    input: object.input,
    as: typeof object.as === 'string' ? object.as : 'this',
    body: object[about.in],
  }
}
const reduce: Form = (arg, scope, compile) => {
  const { input, initialValue } = named('$reduce', ['input', 'initialValue', 'in'], {
    arg,
    scope: withNames(scope, 'this', 'value'),
    compile,
  })
  if (!input) fail(40077, "$reduce requires 'input' to be specified")
  if (!initialValue) fail(40078, "$reduce requires 'initialValue' to be specified")
  if (!isDoc(arg) || !has(arg, 'in')) fail(40079, "$reduce requires 'in' to be specified")
  const body = compile(arg.in, withNames(scope, 'this', 'value'))
  return (root, vars) => {
    const a = input(root, vars)
    if (isNil(a)) return null
    if (!Array.isArray(a)) fail(40080, `$reduce requires that 'input' be an array, found: ${show(a)}`)
    return a.reduce((value, x) => body(root, { ...vars, this: x, value }), initialValue(root, vars))
  }
}
const end = (name: string, at: 0 | -1): Forms[string] => [
  1,
  1,
  (a) => (isNil(a) ? null : array(a, 28689, `${name}'s argument must be an array, but is `).at(at)),
]

/** Arrays, and arrays as sets. */
export const arrays: Forms = {
  $arrayElemAt: [2, 2, elementAt],
  $concatArrays: [0, many, concat],
  $filter: filter,
  $first: end('$first', 0),
  $in: [
    2,
    2,
    (x, a) => array(a, 40081, '$in requires an array as a second argument, found: ').some((e) => equal(e, x)),
  ],
  $isArray: [1, 1, (a) => Array.isArray(a)],
  $last: end('$last', -1),
  $map: map,
  $reduce: reduce,
  $setDifference: [2, 2, difference],
  $setIntersection: [0, many, intersection],
  $size: [1, 1, (a) => array(a, 17124, 'The argument to $size must be an array, but was of type: ').length],
  $slice: [2, 3, slice],
}
