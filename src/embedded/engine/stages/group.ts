import { fail, unsupported } from '../../errors'
import { compileExpr } from '../expr/compile'
import type { Expr, Scope, Vars } from '../expr/scope'
import { groupKey } from '../keys'
import { type Hold, holder, sizeOf } from '../memory'
import { type Sum, startSum } from '../numbers'
import { compare } from '../order'
import { type Doc, double, has, isDoc, isNil, isNum, put, typeName } from '../values'
import type { Run, Stage } from './stage'

/** One accumulator of one group: takes documents, then gives its value. */
type Running = { take(doc: Doc, vars: Vars): void; value(): unknown }
type Start = (hold: Hold) => Running
type Accumulator = (arg: unknown, scope: Scope) => Start

/** An accumulator of one expression: how a value goes into the state, and what the state gives. */
const folding =
  <S>(
    start: () => S,
    step: (state: S, value: unknown, hold: Hold) => S,
    end: (state: S) => unknown = (s) => s,
  ): Accumulator =>
  (arg, scope) => {
    const f = compileExpr(arg, scope)
    return (hold) => {
      let state = start()
      return {
        take(doc, vars) {
          state = step(state, f(doc, vars), hold)
        },
        value: () => end(state),
      }
    }
  }
// a state that is one value
function instead<S>(state: S, next: S, hold: Hold): S {
  if (next !== state) hold(sizeOf(next) - sizeOf(state))
  return next
}
const extreme = (sign: 1 | -1) =>
  folding<unknown>(
    () => undefined,
    (s, x, hold) => (isNil(x) || (s !== undefined && compare(x, s) * sign <= 0) ? s : instead(s, x, hold)),
  )

function addNumber(sum: Sum, x: unknown): Sum {
  if (isNum(x)) sum.add(x)
  return sum
}
const accumulators: Readonly<Record<string, Accumulator>> = {
  $sum: folding(startSum, addNumber, (sum) => sum.value()),
  $avg: folding(
    () => ({ sum: startSum(), count: 0 }),
    ({ sum, count }, x) => ({ sum: addNumber(sum, x), count: isNum(x) ? count + 1 : count }),
    ({ sum, count }) => (count ? double(sum.double() / count) : null),
  ),
  $min: extreme(-1),
  $max: extreme(1),
  $first: folding<{ v: unknown } | null>(
    () => null,
    (s, v, hold) => s ?? instead(s, { v }, hold),
    (s) => s?.v,
  ),
  $last: folding<unknown>(() => undefined, instead),
  $push: folding<unknown[]>(
    () => [],
    (s, x, hold) => {
      if (x === undefined) return s
      hold(8 + sizeOf(x))
      s.push(x)
      return s
    },
  ),
  $addToSet: folding(
    () => new Map<unknown, unknown>(),
    (s, x, hold) => {
      const key = groupKey(x)
      if (x === undefined || s.has(key)) return s
      hold(80 + sizeOf(x))
      return s.set(key, x)
    },
    (s) => [...s.values()],
  ),
  $count: (arg) => {
    if (!isDoc(arg) || Object.keys(arg).length)
      fail('TypeMismatch', '$count takes no arguments, i.e. $count:{}')
    return () => {
      let n = 0
      return { take: () => void n++, value: () => n }
    }
  },
}
const refused = new Set(
  '$accumulator $bottom $bottomN $firstN $lastN $maxN $mergeObjects $minN $stdDevPop $stdDevSamp $top $topN'.split(
    ' ',
  ),
)

function accumulator(field: string, spec: unknown, scope: Scope): Start {
  if (field.includes('.')) fail(40235, `The field name '${field}' cannot contain '.'`)
  if (field.startsWith('$')) fail(40236, `The field name '${field}' cannot be an operator name`)
  if (!isDoc(spec)) fail(40234, `The field '${field}' must be an accumulator object`)
  const [name = '', ...more] = Object.keys(spec)
  if (!name || more.length) fail(40238, `The field '${field}' must specify one accumulator`)
  if (refused.has(name)) unsupported(`The accumulator ${name}`)
  const make = accumulators[name] ?? fail(15952, `unknown group operator '${name}'`)
  return make(spec[name], scope)
}

/** `$group`; groups are given in the order in which they were first met. */
export const group: Stage = (spec, scope) => {
  if (!isDoc(spec)) fail(15947, `a group's fields must be specified in an object, not ${typeName(spec)}`)
  if (!has(spec, '_id')) fail(15955, 'a group specification must include an _id')
  const { _id, ...output } = spec
  return grouping(compileExpr(_id, scope), output, scope)
}

/** Groups by what `id` gives. */
export function grouping(id: Expr, output: Doc, scope: Scope): Run {
  const fields = Object.keys(output).map((field) => ({
    field,
    start: accumulator(field, output[field], scope),
  }))
  return function* (docs) {
    const hold = holder('$group', scope.memory)
    const groups = new Map<unknown, { id: unknown; running: Running[] }>()
    for (const doc of docs) {
      const value = id(doc, scope.vars) ?? null
      const key = groupKey(value)
      let found = groups.get(key)
      if (!found) {
        hold(120 + 60 * fields.length + sizeOf(value))
        found = { id: value, running: fields.map(({ start }) => start(hold)) }
        groups.set(key, found)
      }
      for (const running of found.running) running.take(doc, scope.vars)
    }
    for (const { id: _id, running } of groups.values()) {
      const out: Doc = { _id }
      for (const [i, { field }] of fields.entries()) put(out, field, running[i]?.value() ?? null)
      yield out
    }
  }
}
