import { fail, unsupported } from '../../errors'
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
    if (refused.has(keyword)) unsupported(`The $jsonSchema keyword ${keyword}`)
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
const schemasByName = (v: unknown, keyword: string): [string, Test][] => {
  if (!isDoc(v)) fail('TypeMismatch', `$jsonSchema keyword '${keyword}' must be an object`)
  return Object.entries(v).map(([name, schema]) => [name, compileSchema(schema)])
}
const length = (s: string) => [...s].length
const annotation: Keyword = () => null

const refused = new Set(
  `additionalItems allOf anyOf dependencies exclusiveMaximum exclusiveMinimum maxProperties minProperties multipleOf not
  oneOf patternProperties uniqueItems`.split(/\s+/),
)
const keywords: Readonly<Record<string, Keyword>> = {
  title: annotation,
  description: annotation,
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
  additionalProperties: (arg, schema) => {
    const test = arg === true ? () => true : arg === false ? () => false : compileSchema(arg)
    const properties = isDoc(schema.properties) ? schema.properties : {}
    return when(isDoc, (doc) => Object.keys(doc).every((name) => has(properties, name) || test(doc[name])))
  },
  minimum: (arg) => when(isNum, (n) => compareNumbers(n, arg as Num) >= 0),
  maximum: (arg) => when(isNum, (n) => compareNumbers(n, arg as Num) <= 0),
  minLength: (arg) => when(isString, (s) => length(s) >= count(arg, 'minLength')),
  maxLength: (arg) => when(isString, (s) => length(s) <= count(arg, 'maxLength')),
  pattern: (arg) => {
    const pattern = new RegExp(String(arg), 'u')
    return when(isString, (s) => pattern.test(s))
  },
  minItems: (arg) => when(Array.isArray, (a) => a.length >= count(arg, 'minItems')),
  maxItems: (arg) => when(Array.isArray, (a) => a.length <= count(arg, 'maxItems')),
  items: (arg) => {
    if (Array.isArray(arg)) unsupported('A list of schemas under the $jsonSchema keyword items')
    const test = compileSchema(arg)
    return when(Array.isArray, (a) => a.every(test))
  },
}
