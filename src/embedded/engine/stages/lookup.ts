import { fail, unsupported } from '../../errors'
import { compileExpr } from '../expr/compile'
import { type Scope, withNames } from '../expr/scope'
import { groupKey } from '../keys'
import { holder, sizeOf } from '../memory'
import { firstArray, valueAt, withValue } from '../paths'
import { type Doc, isDoc, isRegex, isString, typeName } from '../values'
import { checkPipeline } from './check'
import type { Stage } from './stage'

const known = new Set(['from', 'localField', 'foreignField', 'as', 'let', 'pipeline'])
const cacheSize = 5000

type Spec = {
  readonly from: string
  readonly as: readonly string[]
  readonly join: { readonly local: readonly string[]; readonly foreign: string } | null
  readonly lets: Doc
  readonly pipeline: readonly Doc[] | null
}
function readSpec(spec: unknown): Spec {
  if (!isDoc(spec))
    fail('FailedToParse', `the $lookup stage specification must be an object, but found ${typeName(spec)}`)
  for (const key of Object.keys(spec))
    if (!known.has(key)) fail('FailedToParse', `unknown argument to $lookup: ${key}`)
  const { from, as, localField, foreignField, pipeline } = spec
  if (!isString(as)) fail('FailedToParse', "must specify 'as' field for a $lookup")
  if (isDoc(from)) unsupported('A $lookup into another database')
  if (!isString(from)) fail('FailedToParse', "must specify 'from' field for a $lookup")
  if (pipeline !== undefined) checkPipeline(pipeline, '$lookup')
  const join =
    isString(localField) && isString(foreignField)
      ? { local: localField.split('.'), foreign: foreignField }
      : null
  if (!join && !pipeline)
    fail(
      'FailedToParse',
      "$lookup requires either 'pipeline' or both 'localField' and 'foreignField' to be specified",
    )
  const lets = isDoc(spec.let) ? spec.let : {}
  return { from, as: as.split('.'), join, lets, pipeline: (pipeline as Doc[] | undefined) ?? null }
}

// an array at the end of the path stands for its elements, and nothing at all for null
function localValues(doc: Doc, path: readonly string[]): unknown[] {
  const found = valueAt(doc, path)
  const throughArray = firstArray(doc, path.slice(0, -1)) !== null
  const ends = Array.isArray(found) && throughArray ? found.flat() : Array.isArray(found) ? found : [found]
  return ends.length ? ends.map((x) => x ?? null) : [null]
}
function joined(doc: Doc, { local, foreign }: NonNullable<Spec['join']>): Doc {
  const values = localValues(doc, local)
  if (values.length === 1) return { [foreign]: { $eq: values[0] } }
  if (values.some(isRegex)) return { $or: values.map((v) => ({ [foreign]: { $eq: v } })) }
  return { [foreign]: { $in: values } }
}

/** `$lookup` by equality, by a pipeline with `let`, or by both; within the database. */
export const lookup: Stage = (arg, scope) => {
  const spec = readSpec(arg)
  const { from } = scope
  if (!from) fail('InvalidOptions', '$lookup is not allowed to be used within an update')
  const names = Object.keys(spec.lets)
  const values = Object.values(spec.lets).map((e) => compileExpr(e, scope))
  const inner = withNames(scope, ...names)
  const find = (doc: Doc, match: Doc | null): Doc[] => {
    const vars = {
      ...scope.vars,
      ...Object.fromEntries(names.map((name, i) => [name, values[i]?.(doc, scope.vars)])),
    }
    const pipeline = [...(match ? [{ $match: match }] : []), ...(spec.pipeline ?? [])]
    const hold = holder('$lookup', scope.memory)
    return Array.from(from(spec.from, pipeline, { ...inner, vars } satisfies Scope), (found) => {
      hold(sizeOf(found))
      return found
    })
  }
  return function* (docs) {
    const cache = new Map<unknown, Doc[]>()
    const cached = names.length === 0
    let room = scope.memory
    for (const doc of docs) {
      const match = spec.join && joined(doc, spec.join)
      const key = groupKey(match)
      const known = cached ? cache.get(key) : undefined
      const found = known ?? find(doc, match)
      if (cached && !known && cache.size < cacheSize && room > 0) {
        room -= sizeOf(found)
        cache.set(key, found)
      }
      yield withValue(doc, spec.as, found)
    }
  }
}
