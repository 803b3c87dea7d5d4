import { fail, unsupported } from '../../errors'
import { compileExpr, exprPaths } from '../expr/compile'
import { emptyScope, type Scope } from '../expr/scope'
import { equal } from '../order'
import { type Doc, firstKey, isDoc, isNum, isOperators, isRegex, truthy } from '../values'
import { equalTest, inTest, isReference, rangeTest, sizeTest, type Test, typeTest } from './predicates'
import { toRegExp } from './regex'
import { compileSchema } from './schema'
import { onPath } from './walk'

export type Filter = (doc: Doc) => boolean
/** One operator: over a value, as inside `$elemMatch`, and over a document. */
type Operator = { readonly value: Test; readonly doc: Filter }

/** Compiles a query filter. */
export function compileFilter(filter: unknown, scope: Scope = emptyScope): Filter {
  if (!isDoc(filter)) fail('BadValue', 'the match filter must be an expression in an object')
  const tests = Object.keys(filter).map((key) => clause(key, filter[key], scope))
  const [only] = tests
  if (tests.length <= 1) return only ?? (() => true)
  return (doc) => tests.every((test) => test(doc))
}
function clause(key: string, v: unknown, scope: Scope): Filter {
  if (key.startsWith('$')) return topLevel(key, v, scope)
  if (!isOperators(v) || isReference(v)) return onPath(key, equalTest(v))
  return every(operators(key, v, scope).map((operator) => operator.doc))
}
const every = (tests: readonly Filter[]): Filter =>
  tests.length === 1 ? (tests[0] as Filter) : (doc) => tests.every((test) => test(doc))

function topLevel(key: string, v: unknown, scope: Scope): Filter {
  switch (key) {
    case '$and':
      return every(clauses(key, v, scope))
    case '$or': {
      const tests = clauses(key, v, scope)
      return (doc) => tests.some((test) => test(doc))
    }
    case '$nor': {
      const tests = clauses(key, v, scope)
      return (doc) => !tests.some((test) => test(doc))
    }
    case '$expr': {
      const expr = compileExpr(v, scope)
      return (doc) => truthy(expr(doc, scope.vars))
    }
    case '$jsonSchema':
      return compileSchema(v)
    case '$comment':
      return () => true
    case '$text':
    case '$where':
    case '$sampleRate':
      return unsupported(`The query operator ${key}`)
  }
  return fail(
    'BadValue',
    `unknown top level operator: ${key}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
  )
}
function clauses(name: string, v: unknown, scope: Scope): Filter[] {
  if (!Array.isArray(v)) fail('BadValue', `${name} must be an array`)
  if (!v.length) fail('BadValue', `${name} must be a nonempty array`)
  for (const f of v) if (!isDoc(f)) fail('BadValue', `${name} entries need to be full objects`)
  return v.map((f) => compileFilter(f, scope))
}

const refused = new Set([
  '$near',
  '$nearSphere',
  '$geoWithin',
  '$within',
  '$geoIntersects',
  '$maxDistance',
  '$minDistance',
  '$bitsAllSet',
  '$bitsAllClear',
  '$bitsAnySet',
  '$bitsAnyClear',
  '$mod',
])
function operators(path: string, spec: Doc, scope: Scope): Operator[] {
  for (const op of Object.keys(spec)) if (!op.startsWith('$')) fail('BadValue', `unknown operator: ${op}`)
  return Object.keys(spec).flatMap((op) => operator(op, spec[op], { path, spec, scope }))
}
type Place = { readonly path: string; readonly spec: Doc; readonly scope: Scope }
function operator(op: string, x: unknown, place: Place): Operator[] {
  const leaf = (test: Test, expand = true) => [{ value: test, doc: onPath(place.path, test, expand) }]
  switch (op) {
    case '$eq':
      return leaf(isRegex(x) ? (v) => isRegex(v) && equal(v, x) : equalTest(x))
    case '$ne':
      if (isRegex(x)) fail('BadValue', "Can't have regex as arg to $ne.")
      return [negated(leaf(equalTest(x)))]
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return leaf(rangeTest(op, x))
    case '$in':
      return leaf(inTest(x, op))
    case '$nin':
      return [negated(leaf(inTest(x, op)))]
    case '$exists': {
      const exists = leaf((v) => v !== undefined, false)
      return truthy(x) ? exists : [negated(exists)]
    }
    case '$type':
      return leaf(typeTest(x))
    case '$size':
      return leaf(sizeTest(x), false)
    case '$regex':
      return leaf(regexTest(x, place.spec.$options))
    case '$options':
      return '$regex' in place.spec ? [] : fail('BadValue', '$options needs a $regex')
    case '$not':
      return [negated(notArgument(x, place))]
    case '$all':
      return all(x, place)
    case '$elemMatch':
      return leaf(elemMatch(x, place.scope), false)
    case '$comment':
      return []
  }
  if (refused.has(op)) unsupported(`The query operator ${op}`)
  return fail('BadValue', `unknown operator: ${op}`)
}
const negated = (list: readonly Operator[]): Operator => ({
  value: (v) => !list.every((o) => o.value(v)),
  doc: (d) => !list.every((o) => o.doc(d)),
})
function regexTest(x: unknown, options: unknown): Test {
  const pattern = toRegExp(x, options)
  return (v) => (typeof v === 'string' ? pattern.test(v) : isRegex(v) && isRegex(x) && equal(v, x))
}
function notArgument(x: unknown, place: Place): Operator[] {
  if (isRegex(x)) return operators(place.path, { $regex: x }, place.scope)
  if (!isDoc(x)) fail('BadValue', '$not needs a regex or a document')
  if (firstKey(x) === undefined) fail('BadValue', '$not cannot be empty')
  return operators(place.path, x, place.scope)
}
function all(x: unknown, place: Place): Operator[] {
  if (!Array.isArray(x)) fail('BadValue', '$all needs an array')
  if (!x.length) return [{ value: () => false, doc: () => false }]
  return x.flatMap((e) => {
    if (isDoc(e) && '$elemMatch' in e) return operators(place.path, e, place.scope)
    if (isOperators(e)) fail('BadValue', 'no $ expressions in $all')
    const test = equalTest(e)
    return [{ value: test, doc: onPath(place.path, test) }]
  })
}
const ofDocument = new Set(['$and', '$or', '$nor', '$where', '$expr'])
function elemMatch(arg: unknown, scope: Scope): Test {
  if (!isDoc(arg)) fail('BadValue', '$elemMatch needs an Object')
  const test = elementTest(arg, scope)
  return (v) => Array.isArray(v) && v.some(test)
}
function elementTest(arg: Doc, scope: Scope): Test {
  if (isOperators(arg) && !ofDocument.has(firstKey(arg) ?? '')) {
    const tests = operators('', arg, scope)
    return (v) => tests.every((o) => o.value(v))
  }
  const test = compileFilter(arg, scope)
  return (v) => (isDoc(v) && test(v)) || (Array.isArray(v) && test({ ...v } as unknown as Doc))
}

/** The paths a filter reads, added to `into`; null where it may read any. */
export function filterPaths(filter: Doc, into: Set<string> = new Set()): Set<string> | null {
  for (const key of Object.keys(filter)) {
    if (key === '$and' || key === '$or' || key === '$nor') {
      for (const part of filter[key] as Doc[]) if (filterPaths(part, into) === null) return null
    } else if (key === '$expr') {
      if (exprPaths(filter[key], into) === null) return null
    } else if (!key.startsWith('$')) into.add(key)
    else if (key !== '$comment') return null
  }
  return into
}
/** A projection's or a filter's `true`, 1 and the like. */
export const isFlag = (v: unknown): boolean => typeof v === 'boolean' || isNum(v)
