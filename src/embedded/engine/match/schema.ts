import { fail, unsupported } from '../../errors'
import { groupKey } from '../keys'
import { compareNumbers, equal } from '../order'
import { type Doc, has, isDoc, isNum, isString, type Num, typeName } from '../values'
import { type Test, typeTest } from './predicates'

const jsonTypes: Readonly<Record<string, unknown>> = {
  object: 'object',
  array: 'array',
  number: 'number',
  boolean: 'bool',
  string: 'string',
  null: 'null',
}
/** Compiles `$jsonSchema`; a keyword speaks only of values of its own type, and never of a missing one. */
export function compileSchema(schema: unknown): Test {
  if (!isDoc(schema)) fail('TypeMismatch', '$jsonSchema must be an object')
  const tests = Object.keys(schema).flatMap((keyword) => {
    const compile = keywords[keyword] ?? fail('FailedToParse', `Unknown $jsonSchema keyword: ${keyword}`)
    const test = compile(schema[keyword], schema)
    return test ? [test] : []
  })
  return (v) => v === undefined || tests.every((test) => test(v))
}

type Keyword = (arg: unknown, schema: Doc) => Test | null
const when =
  <T>(is: (v: unknown) => v is T, test: (v: T) => boolean): Test =>
  (v) =>
    !is(v) || test(v)
const list = (v: unknown, keyword: string): unknown[] =>
  Array.isArray(v)
    ? v
    : fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an array, but found ${typeName(v)}`)
const count = (v: unknown, keyword: string): number =>
  isNum(v) ? Number(v) : fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be a number`)
const schemas = (v: unknown, keyword: string) => list(v, keyword).map(compileSchema)
const schemasByName = (v: unknown, keyword: string): [string, Test][] => {
  if (!isDoc(v)) fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an object`)
  return Object.entries(v).map(([name, schema]) => [name, compileSchema(schema)])
}
const length = (s: string) => [...s].length
const annotation: Keyword = () => null

const keywords: Readonly<Record<string, Keyword>> = {
  title: annotation,
  description: annotation,
  exclusiveMinimum: annotation,
  exclusiveMaximum: annotation,
  bsonType: typeTest,
  type: (arg) =>
    typeTest(
      (Array.isArray(arg) ? arg : [arg]).map(
        (t) => jsonTypes[String(t)] ?? fail('BadValue', `Unknown type name alias: ${t}`),
      ),
    ),
  enum: (arg) => {
    const values = list(arg, 'enum')
    return (v) => values.some((x) => equal(x, v))
  },
  required: (arg) => {
    const names = list(arg, 'required').map(String)
    return when(isDoc, (doc) => names.every((name) => has(doc, name)))
  },
  properties: (arg) => {
    const tests = schemasByName(arg, 'properties')
    return when(isDoc, (doc) => tests.every(([name, test]) => test(has(doc, name) ? doc[name] : undefined)))
  },
  patternProperties: (arg) => {
    const tests = schemasByName(arg, 'patternProperties').map(
      ([p, test]) => [new RegExp(p, 'u'), test] as const,
    )
    return when(isDoc, (doc) =>
      Object.keys(doc).every((name) =>
        tests.every(([pattern, test]) => !pattern.test(name) || test(doc[name])),
      ),
    )
  },
  additionalProperties: (arg, schema) => {
    const test = arg === true ? () => true : arg === false ? () => false : compileSchema(arg)
    const properties = isDoc(schema.properties) ? schema.properties : {}
    const patterns = Object.keys(isDoc(schema.patternProperties) ? schema.patternProperties : {})
    const known = patterns.map((p) => new RegExp(p, 'u'))
    const isKnown = (name: string) => has(properties, name) || known.some((p) => p.test(name))
    return when(isDoc, (doc) => Object.keys(doc).every((name) => isKnown(name) || test(doc[name])))
  },
  minProperties: (arg) => when(isDoc, (doc) => Object.keys(doc).length >= count(arg, 'minProperties')),
  maxProperties: (arg) => when(isDoc, (doc) => Object.keys(doc).length <= count(arg, 'maxProperties')),
  minimum: (arg, { exclusiveMinimum }) =>
    when(isNum, (n) => compareNumbers(n, arg as Num) >= (exclusiveMinimum ? 1 : 0)),
  maximum: (arg, { exclusiveMaximum }) =>
    when(isNum, (n) => compareNumbers(n, arg as Num) <= (exclusiveMaximum ? -1 : 0)),
  multipleOf: (arg) => when(isNum, (n) => Number(n) % count(arg, 'multipleOf') === 0),
  minLength: (arg) => when(isString, (s) => length(s) >= count(arg, 'minLength')),
  maxLength: (arg) => when(isString, (s) => length(s) <= count(arg, 'maxLength')),
  pattern: (arg) => {
    const pattern = new RegExp(String(arg), 'u')
    return when(isString, (s) => pattern.test(s))
  },
  minItems: (arg) => when(Array.isArray, (a) => a.length >= count(arg, 'minItems')),
  maxItems: (arg) => when(Array.isArray, (a) => a.length <= count(arg, 'maxItems')),
  uniqueItems: (arg) =>
    arg === true ? when(Array.isArray, (a) => new Set(a.map(groupKey)).size === a.length) : null,
  items: (arg) => {
    if (Array.isArray(arg)) unsupported('A list of schemas under the $jsonSchema keyword items')
    const test = compileSchema(arg)
    return when(Array.isArray, (a) => a.every(test))
  },
  allOf: (arg) => {
    const tests = schemas(arg, 'allOf')
    return (v) => tests.every((test) => test(v))
  },
  anyOf: (arg) => {
    const tests = schemas(arg, 'anyOf')
    return (v) => tests.some((test) => test(v))
  },
  oneOf: (arg) => {
    const tests = schemas(arg, 'oneOf')
    return (v) => tests.filter((test) => test(v)).length === 1
  },
  not: (arg) => {
    const test = compileSchema(arg)
    return (v) => !test(v)
  },
  additionalItems: () => unsupported('The $jsonSchema keyword additionalItems'),
  dependencies: () => unsupported('The $jsonSchema keyword dependencies'),
}
