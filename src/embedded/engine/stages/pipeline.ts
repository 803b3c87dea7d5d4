import { fail } from '../../errors'
import { compileAddFields } from '../addFields'
import { compileExpr } from '../expr/compile'
import type { Scope } from '../expr/scope'
import { compileFilter } from '../match/filter'
import { holder, sizeOf } from '../memory'
import { plainAt, withValue } from '../paths'
import { compileProjection } from '../projection'
import { sorted, sortKey, toSort } from '../sort'
import { type Doc, firstKey, has, isDoc, isNil, isNum, isString, show, typeName } from '../values'
import { checkPipeline } from './check'
import { group } from './group'
import { eachDoc, type Run, type Stage } from './stage'

const match: Stage = (arg, scope) => {
  if (!isDoc(arg)) fail(15959, 'the match filter must be an expression in an object')
  const test = compileFilter(arg, scope)
  return function* (docs) {
    for (const doc of docs) if (test(doc)) yield doc
  }
}
const project: Stage = (arg, scope) => {
  const f = compileProjection(arg, scope)
  return eachDoc((doc) => f(doc, scope.vars))
}
const addFields: Stage = (arg, scope) => {
  const f = compileAddFields(arg, scope)
  return eachDoc((doc) => f(doc, scope.vars))
}
const unset: Stage = (arg, scope) => {
  const fields = Array.isArray(arg) ? arg : [arg]
  if (!fields.length) fail(31119, '$unset specification must be a string or an array with at least one field')
  if (!fields.every(isString))
    fail(31120, '$unset specification must be a string or an array containing only string values')
  return project(Object.fromEntries(fields.map((field) => [field, 0])), scope)
}
const replaceRoot: Stage = (arg, scope) => {
  if (!isDoc(arg))
    fail(40229, `expected an object as specification for $replaceRoot stage, got ${typeName(arg)}`)
  if (!has(arg, 'newRoot')) fail(40231, 'no newRoot specified for the $replaceRoot stage')
  return replaceWith(arg.newRoot, scope)
}
const replaceWith: Stage = (arg, scope) => {
  const f = compileExpr(arg, scope)
  return eachDoc((doc) => {
    const v = f(doc, scope.vars)
    if (isDoc(v)) return v
    const shown = v === undefined ? 'MISSING' : show(v)
    return fail(
      40228,
      `'newRoot' expression must evaluate to an object, but resulting value was: ${shown}. Type of resulting value: '${typeName(v)}'.`,
    )
  })
}
const sort: Stage = (arg, scope) => {
  if (!isDoc(arg)) fail(15973, 'the $sort key specification must be an object')
  if (firstKey(arg) === undefined) fail(15976, '$sort stage must have at least one sort key')
  const order = toSort(arg)
  return (docs) =>
    sorted(docs, order, {
      keyOf: (doc) => sortKey(doc, order),
      hold: holder('$sort', scope.memory),
      weigh: sizeOf,
    })
}
function countArgument(name: string, code: number, v: unknown): number {
  const expected = `invalid argument to ${name} stage: Expected`
  if (!isNum(v) || !Number.isInteger(Number(v))) fail(code, `${expected} an integer: ${name}: ${show(v)}`)
  if (Number(v) < 0) fail(code, `${expected} a non-negative number in: ${name}: ${v}`)
  return Number(v)
}
const limit: Stage = (arg) => {
  const count = countArgument('$limit', 5107201, arg)
  if (count === 0) fail(15958, 'the limit must be positive')
  return function* (docs) {
    let i = 0
    for (const doc of docs) {
      yield doc
      if (++i >= count) return
    }
  }
}
const skip: Stage = (arg) => {
  const count = countArgument('$skip', 5107200, arg)
  return function* (docs) {
    let i = 0
    for (const doc of docs) if (i++ >= count) yield doc
  }
}
const count: Stage = (name) => {
  if (!isString(name) || !name) fail(40156, 'the count field must be a non-empty string')
  if (name.startsWith('$')) fail(40158, 'the count field cannot be a $-prefixed path')
  if (name.includes('.')) fail(40160, "the count field cannot contain '.'")
  return function* (docs) {
    let n = 0
    for (const _ of docs) n++
    if (n) yield { [name]: n }
  }
}
const sortByCount: Stage = (arg, scope) => {
  const valid = isString(arg) ? arg.startsWith('$') : isDoc(arg) && firstKey(arg)?.startsWith('$')
  if (!valid)
    fail(
      40148,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    )
  const groups = group({ _id: arg, count: { $sum: 1 } }, scope)
  const byCount = sort({ count: -1 }, scope)
  return (docs) => byCount(groups(docs))
}

const unwind: Stage = (arg) => {
  const spec = isString(arg) ? { path: arg } : arg
  if (!isDoc(spec))
    fail(
      15981,
      `expected either a string or an object as specification for $unwind stage, got ${typeName(arg)}`,
    )
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = spec
  if (path === undefined) fail(28812, 'no path specified to $unwind stage')
  if (!isString(path)) fail(28808, `expected a string as the path for $unwind stage, got ${typeName(path)}`)
  if (!path.startsWith('$'))
    fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`)
  const parts = path.slice(1).split('.')
  const index = isString(includeArrayIndex) ? includeArrayIndex.split('.') : null
  const numbered = (doc: Doc, i: bigint | null) => (index ? withValue(doc, index, i) : doc)
  return function* (docs) {
    for (const doc of docs) {
      const v = plainAt(doc, parts)
      if (Array.isArray(v) && v.length)
        for (const [i, x] of v.entries()) yield numbered(withValue(doc, parts, x), BigInt(i))
      else if (Array.isArray(v)) {
        if (preserveNullAndEmptyArrays === true) yield numbered(withValue(doc, parts, undefined), null)
      } else if (!isNil(v) || preserveNullAndEmptyArrays === true) yield numbered(doc, null)
    }
  }
}

const facet: Stage = (arg, scope) => {
  if (!isDoc(arg) || firstKey(arg) === undefined)
    fail(40169, 'the $facet specification must be a non-empty object')
  const parts = Object.entries(arg).map(([name, pipeline]): [string, Run] => {
    if (!Array.isArray(pipeline))
      fail(40170, `arguments to $facet must be arrays, ${name} is type ${typeName(pipeline)}`)
    checkPipeline(pipeline, '$facet')
    return [name, compilePipeline(pipeline, scope)]
  })
  return function* (docs) {
    const hold = holder('$facet', scope.memory)
    const held = (list: Iterable<Doc>) =>
      Array.from(list, (doc) => {
        hold(sizeOf(doc))
        return doc
      })
    const all = held(docs)
    yield Object.fromEntries(parts.map(([name, run]) => [name, held(run(all))]))
  }
}
const unionWith: Stage = (arg, scope) => {
  const spec: Doc = isString(arg) ? { coll: arg } : isDoc(arg) ? arg : {}
  const { coll, pipeline = [] } = spec
  if (!isString(coll)) fail('FailedToParse', 'the $unionWith stage specification must name a collection')
  checkPipeline(pipeline, '$unionWith')
  const { from } = scope
  if (!from) fail('InvalidOptions', '$unionWith is not allowed to be used within an update')
  return function* (docs) {
    yield* docs
    yield* from(coll, pipeline, scope)
  }
}

const stages: Readonly<Record<string, Stage>> = {
  $addFields: addFields,
  $count: count,
  $facet: facet,
  $group: group,
  $limit: limit,
  $match: match,
  $project: project,
  $replaceRoot: replaceRoot,
  $replaceWith: replaceWith,
  $set: addFields,
  $skip: skip,
  $sort: sort,
  $sortByCount: sortByCount,
  $unionWith: unionWith,
  $unset: unset,
  $unwind: unwind,
}

const same: Run = (docs) => docs
/** Whether a stage is a `$sort` before another, which MongoDB leaves out, for a sort need not be stable. */
export const isIdleSort = (pipeline: readonly Doc[], i: number): boolean =>
  pipeline[i]?.$sort !== undefined && isDoc(pipeline[i + 1]?.$sort)

/** Compiles the stages of a pipeline that `checkPipeline` has passed. */
export function compilePipeline(pipeline: readonly Doc[], scope: Scope): Run {
  const runs = pipeline.map((stage, i): Run => {
    const name = firstKey(stage) ?? ''
    const compile = stages[name] ?? fail(40324, `Unrecognized pipeline stage name: '${name}'`)
    const run = compile(stage[name], scope)
    return isIdleSort(pipeline, i) ? same : run
  })
  return (docs) => runs.reduce((rest, run) => run(rest), docs)
}
