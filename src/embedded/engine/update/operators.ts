import { fail } from '../../errors'
import { groupKey } from '../keys'
import { compileFilter } from '../match/filter'
import { add, numKind } from '../numbers'
import { compare, equal } from '../order'
import { plainAt } from '../paths'
import { toSort } from '../sort'
import { clone, type Doc, firstKey, has, isDoc, isNum, isOperators, isRegex, show, typeName } from '../values'

/** What an operator answers where the field stays as it is, and where it is taken away. */
export const keep = Symbol('keep')
export const unset = Symbol('unset')
/** One operator on one field: its value, undefined where it is missing, to the next. */
export type Apply = (current: unknown, at: { readonly doc: Doc; readonly insert: boolean }) => unknown
type Operator = (arg: unknown, path: string) => Apply

const last = (path: string) => path.split('.').pop()
function listOf(current: unknown, message: string): unknown[] {
  if (current === undefined) return []
  return Array.isArray(current) ? current : fail('BadValue', message)
}

const increment: Operator = (arg, path) => {
  if (!isNum(arg)) fail('TypeMismatch', `Cannot increment with non-numeric argument: {${path}: ${show(arg)}}`)
  return (current, { doc }) => {
    if (current === undefined) return arg
    if (!isNum(current))
      fail(
        'TypeMismatch',
        `Cannot apply $inc to a value of non-numeric type. {_id: ${show(doc._id)}} has the field '${last(path)}' of non-numeric type ${typeName(current)}`,
      )
    const result = add(current, arg)
    if (numKind(result) === 2 && numKind(current) < 2 && numKind(arg) < 2)
      fail(
        'BadValue',
        `Failed to apply $inc operations to current value ((NumberLong)${current}) for document {_id: ${show(doc._id)}}`,
      )
    return result
  }
}
const choose =
  (sign: 1 | -1): Operator =>
  (arg) =>
  (current) =>
    current === undefined || compare(arg, current) * sign > 0 ? clone(arg) : keep

function pushSort(s: unknown): (a: unknown, b: unknown) => number {
  const wrong = 'The $sort element value must be either 1 or -1'
  const isDirection = (x: unknown) => isNum(x) && (Number(x) === 1 || Number(x) === -1)
  if (isDoc(s)) {
    if (!Object.values(s).every(isDirection)) fail('BadValue', wrong)
    // here an array compares as it is, not by its least element
    const fields = toSort(s)
    return (a, b) => {
      for (const { parts, dir } of fields) {
        const c = compare(plainAt(a, parts) ?? null, plainAt(b, parts) ?? null)
        if (c !== 0) return c * dir
      }
      return 0
    }
  }
  if (!isDirection(s)) fail('BadValue', wrong)
  return (a, b) => compare(a, b) * Number(s)
}
const pushClauses = new Set(['$each', '$position', '$slice', '$sort'])
function pushInteger(arg: Doc, key: string): number | null {
  if (!has(arg, key)) return null
  const v = arg[key]
  if (!isNum(v) || !Number.isInteger(Number(v)))
    fail('BadValue', `The value for ${key} must be an integer value, not of type: ${typeName(v)}`)
  return Number(v)
}
const push: Operator = (arg, path) => {
  const clauses: Doc = isDoc(arg) && has(arg, '$each') ? arg : { $each: [arg] }
  for (const key of Object.keys(clauses))
    if (!pushClauses.has(key)) fail('BadValue', `Unrecognized clause in $push: ${key}`)
  const each = clauses.$each
  if (!Array.isArray(each))
    fail('BadValue', `The argument to $each in $push must be an array but it was of type: ${typeName(each)}`)
  const position = pushInteger(clauses, '$position')
  const slice = pushInteger(clauses, '$slice')
  const order = has(clauses, '$sort') ? pushSort(clauses.$sort) : null
  return (current, { doc }) => {
    const message = `The field '${last(path)}' must be an array but is of type ${typeName(current)} in document {_id: ${show(doc._id)}}`
    const list = [...listOf(current, message)]
    list.splice(position ?? list.length, 0, ...each.map(clone))
    if (order) list.sort(order)
    if (slice === null) return list
    return slice >= 0 ? list.slice(0, slice) : list.slice(slice)
  }
}
const addToSet: Operator = (arg, path) => {
  const many = isDoc(arg) && firstKey(arg) === '$each'
  const each = many ? arg.$each : [arg]
  if (!Array.isArray(each))
    fail(
      'TypeMismatch',
      `The argument to $each in $addToSet must be an array but it was of type ${typeName(each)}`,
    )
  if (many && Object.keys(arg).length > 1)
    fail('BadValue', `Found unexpected fields after $each in $addToSet: ${show(arg)}`)
  return (current) => {
    const message = `Cannot apply $addToSet to non-array field. Field named '${last(path)}' has non-array type ${typeName(current)}`
    const list = [...listOf(current, message)]
    const before = list.length
    for (const x of each) if (!list.some((y) => equal(x, y))) list.push(clone(x))
    return current !== undefined && list.length === before ? keep : list
  }
}
const without =
  (drop: (x: unknown) => boolean): Apply =>
  (current) => {
    const list = listOf(current, 'Cannot apply $pull to a non-array value')
    const left = list.filter((x) => !drop(x))
    return left.length === list.length ? keep : left
  }
const ofDocument = new Set(['$and', '$or', '$nor', '$expr', '$ref', '$id', '$db'])
const pull: Operator = (arg) => {
  if (isDoc(arg) && firstKey(arg) === '$not') fail('BadValue', 'unknown top level operator: $not')
  if (isRegex(arg) || (isOperators(arg) && !ofDocument.has(firstKey(arg) ?? ''))) {
    const test = compileFilter({ v: arg })
    return without((v) => test({ v }))
  }
  if (!isDoc(arg)) return without((x) => equal(x, arg))
  const test = compileFilter(arg)
  return without((x) => isDoc(x) && test(x))
}
const pullAll: Operator = (arg) => {
  if (!Array.isArray(arg))
    fail('BadValue', `$pullAll requires an array argument but was given a ${typeName(arg)}`)
  const keys = new Set(arg.map(groupKey))
  return without((x) => keys.has(groupKey(x)))
}
/** The operators by name. */
export const updateOperators: Readonly<Record<string, Operator>> = {
  $set: (arg) => () => clone(arg),
  $setOnInsert:
    (arg) =>
    (_, { insert }) =>
      insert ? clone(arg) : keep,
  $unset: () => (current) => (current === undefined ? keep : unset),
  $inc: increment,
  $min: choose(-1),
  $max: choose(1),
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
}
/** What MongoDB 6.0 has and this endpoint leaves out. */
export const refusedOperators: ReadonlySet<string> = new Set([
  '$bit',
  '$currentDate',
  '$mul',
  '$pop',
  '$rename',
])
