import { Binary, BSONRegExp, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'

/** A document as decoded. An int32 is an integral number, a double any other number or a `Double`, an int64 a bigint. */
export type Doc = { [field: string]: unknown }
export type Num = number | bigint | Double

export const isNum = (v: unknown): v is Num =>
  typeof v === 'number' || typeof v === 'bigint' || v instanceof Double
export const isString = (v: unknown): v is string => typeof v === 'string'
export const isBool = (v: unknown): v is boolean => typeof v === 'boolean'
export const isArray = (v: unknown): v is unknown[] => Array.isArray(v)
export const isRegex = (v: unknown): v is BSONRegExp => v instanceof BSONRegExp
/** Null or missing. */
export const isNil = (v: unknown): v is null | undefined => v === undefined || v === null
/** An embedded document: neither an array nor a BSON value that JavaScript has as an object. */
export const isDoc = (v: unknown): v is Doc =>
  v !== null && typeof v === 'object' && Object.getPrototypeOf(v) === Object.prototype

export const has = (o: object, key: string): boolean => Object.hasOwn(o, key)
/** The field's own value; undefined where it is missing. */
export const own = (o: Doc, key: string): unknown => (Object.hasOwn(o, key) ? o[key] : undefined)
export const firstKey = (o: object): string | undefined => {
  for (const key in o) return key
  return undefined
}
/** `{ $op: … }`, as a filter or an update has it in a field's place. */
export const isOperators = (v: unknown): v is Doc => isDoc(v) && firstKey(v)?.startsWith('$') === true

/** Truth as aggregation has it. */
export const truthy = (v: unknown): boolean =>
  !(v === undefined || v === null || v === false || (isNum(v) && Number(v) === 0))

/** A double that stays one when it is written, though it be integral. */
export const double = (x: number): Num => (x === (x | 0) ? new Double(x) : x)

const typeNames: Readonly<Record<number, string>> = {
  [-1]: 'minKey',
  0: 'missing',
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  127: 'maxKey',
}
/** BSON's type numbers by alias, those of values that are refused left out. */
export const typeNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries(typeNames)
    .filter(([, name]) => name !== 'missing')
    .map(([n, name]) => [name, Number(n)]),
)

/** BSON's type number; 0 for missing. */
export function typeNumber(v: unknown): number {
  switch (typeof v) {
    case 'number':
      return v === (v | 0) && !Object.is(v, -0) ? 16 : 1
    case 'string':
      return 2
    case 'boolean':
      return 8
    case 'bigint':
      return 18
    case 'undefined':
      return 0
  }
  if (v === null) return 10
  if (Array.isArray(v)) return 4
  if (v instanceof Date) return 9
  if (v instanceof ObjectId) return 7
  if (v instanceof Double) return 1
  if (v instanceof Binary) return 5
  if (v instanceof Timestamp) return 17
  if (v instanceof BSONRegExp) return 11
  if (v instanceof MinKey) return -1
  if (v instanceof MaxKey) return 127
  return 3
}
export const typeName = (v: unknown): string => typeNames[typeNumber(v)] ?? 'unknown'

/** A deep copy of documents and arrays; other values are never changed and stay shared. */
export function clone<T>(v: T): T
export function clone(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(clone)
  return isDoc(v) ? mapDoc(v, clone) : v
}
/** The document with each value replaced. */
export function mapDoc(doc: Doc, f: (value: unknown, key: string) => unknown): Doc {
  const out: Doc = {}
  for (const key of Object.keys(doc)) put(out, key, f(doc[key], key))
  return out
}
/** Sets a field, `__proto__` too. */
export function put(doc: Doc, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(doc, key, { value, enumerable: true, writable: true, configurable: true })
  else doc[key] = value
}

/** A value as MongoDB's messages print it. */
export function show(v: unknown): string {
  if (typeof v === 'string') return `"${v}"`
  if (v instanceof ObjectId) return `ObjectId('${v.toHexString()}')`
  if (v instanceof Date) return `new Date(${v.getTime()})`
  if (Array.isArray(v)) return `[ ${v.map(show).join(', ')} ]`
  if (v instanceof Double && Number.isInteger(v.value)) return `${v.value}.0`
  if (v instanceof Binary) return `BinData(${v.sub_type}, ${v.toString('hex').toUpperCase()})`
  if (v instanceof BSONRegExp) return `/${v.pattern}/${v.options}`
  if (isDoc(v)) {
    const fields = Object.entries(v).map(([key, value]) => `${key}: ${show(value)}`)
    return fields.length ? `{ ${fields.join(', ')} }` : '{}'
  }
  return String(v)
}
