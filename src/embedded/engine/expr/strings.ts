import { ObjectId } from 'bson'
import { fail } from '../../errors'
import { toRegExp } from '../match/regex'
import { inLong, numKind } from '../numbers'
import { isBool, isNil, isNum, isRegex, isString, type Num, typeName } from '../values'
import { type Form, type Forms, named } from './operator'

const many = Number.POSITIVE_INFINITY
const points = (s: string) => [...s]
const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80

// a double as C prints it with %g: six digits, and an exponent of two at least
function numberText(v: Num): string {
  if (numKind(v) < 2 || !Number.isFinite(Number(v))) return String(v)
  const exponent = Math.floor(Math.log10(Math.abs(Number(Number(v).toPrecision(6)))))
  if (Number(v) === 0 || (exponent >= -4 && exponent < 6)) return String(Number(Number(v).toPrecision(6)))
  const [digits = '', power = ''] = Number(v).toExponential(5).split('e')
  const sign = power.startsWith('-') ? '-' : '+'
  return `${Number(digits)}e${sign}${power.slice(1).padStart(2, '0')}`
}
/** What a string operator takes for a string. */
function text(v: unknown): string {
  if (isNil(v)) return ''
  if (isString(v)) return v
  if (v instanceof Date) return v.toISOString()
  if (isNum(v)) return numberText(v)
  return fail(16007, `can't convert from BSON type ${typeName(v)} to String`)
}
const stringFor = (name: string, code: number, v: unknown): string =>
  isString(v) ? v : fail(code, `${name} requires a string argument, found: ${typeName(v)}`)

function concat(...values: unknown[]): unknown {
  let out = ''
  for (const v of values) {
    if (isNil(v)) return null
    out += isString(v) ? v : fail(16702, `$concat only supports strings, not ${typeName(v)}`)
  }
  return out
}
function split(s: unknown, by: unknown): unknown {
  if (isNil(s) || isNil(by)) return null
  const needs = '$split requires an expression that evaluates to a string as a'
  if (!isString(s)) fail(40085, `${needs} first argument, found: ${typeName(s)}`)
  if (!isString(by)) fail(40086, `${needs} second argument, found: ${typeName(by)}`)
  return by === '' ? fail(40087, '$split requires a non-empty separator') : s.split(by)
}
function integerFor(name: string, what: string, code: number, v: unknown): number {
  if (!isNum(v)) fail(code, `${name}: ${what} must be a numeric type (is BSON type ${typeName(v)})`)
  return Math.trunc(Number(v))
}
function substringPoints(s: unknown, from: unknown, length: unknown): unknown {
  const all = points(text(s))
  const start = integerFor('$substrCP', 'starting index', 34450, from)
  const count = integerFor('$substrCP', 'length', 34452, length)
  if (start < 0) fail(34455, '$substrCP: the starting index must be nonnegative integer.')
  if (count < 0) fail(34454, '$substrCP: length must be a nonnegative integer.')
  return all.slice(start, start + count).join('')
}
function substringBytes(s: unknown, from: unknown, length: unknown): unknown {
  const all = Buffer.from(text(s))
  const start = integerFor('$substrBytes', 'starting index', 16034, from)
  const count = integerFor('$substrBytes', 'length', 16035, length)
  if (start < 0) fail(50752, `$substrBytes: starting index must be non-negative (got: ${start})`)
  const end = count < 0 ? all.length : Math.min(all.length, start + count)
  const invalid = '$substrBytes:  Invalid range,'
  if (isContinuation(all[start])) fail(28656, `${invalid} starting index is a UTF-8 continuation byte.`)
  if (isContinuation(all[end])) fail(28657, `${invalid} ending index is in the middle of a UTF-8 character.`)
  return all.subarray(start, end).toString()
}

const trim: Form = (arg, scope, compile) => {
  const { input, chars } = named('$trim', ['input', 'chars'], { arg, scope, compile })
  if (!input) fail(50695, "$trim requires an 'input' field")
  return (root, vars) => {
    const s = input(root, vars)
    const set = chars
      ? chars(root, vars)
      : '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'
    if (isNil(s)) return null
    if (!isString(s))
      fail(50699, `$trim requires its input to be a string, got (of type ${typeName(s)}) instead.`)
    if (isNil(set)) return null
    if (!isString(set))
      fail(50700, ` $trim requires 'chars' to be a string, got (of type ${typeName(set)}) instead.`)
    return trimmed(points(s), new Set(points(set)))
  }
}
function trimmed(all: readonly string[], set: ReadonlySet<string>): string {
  let start = 0
  let end = all.length
  while (start < end && set.has(all[start] as string)) start++
  while (end > start && set.has(all[end - 1] as string)) end--
  return all.slice(start, end).join('')
}

const regexMatch: Form = (arg, scope, compile) => {
  const { input, regex, options } = named('$regexMatch', ['input', 'regex', 'options'], {
    arg,
    scope,
    compile,
  })
  if (!input) fail(31022, "$regexMatch requires 'input' parameter")
  if (!regex) fail(31023, "$regexMatch requires 'regex' parameter")
  return (root, vars) => {
    const s = input(root, vars)
    const pattern = regex(root, vars)
    const flags = options?.(root, vars)
    if (!isNil(s) && !isString(s)) fail(51104, "$regexMatch needs 'input' to be of type string")
    if (!isNil(pattern) && !isString(pattern) && !isRegex(pattern))
      fail(51105, "$regexMatch needs 'regex' to be of type string or regex")
    return !isNil(s) && !isNil(pattern) && toRegExp(pattern, flags ?? undefined).test(s)
  }
}

const unconvertible = (v: unknown, to: string): never =>
  fail(
    'ConversionFailure',
    `Unsupported conversion from ${typeName(v)} to ${to} in $convert with no onError value`,
  )
function toText(v: unknown): unknown {
  if (isNil(v)) return null
  if (isString(v)) return v
  if (isBool(v)) return String(v)
  if (isNum(v)) return numberText(v)
  if (v instanceof ObjectId) return v.toHexString()
  return v instanceof Date ? v.toISOString() : unconvertible(v, 'string')
}
function toInt(v: unknown): unknown {
  if (isNil(v)) return null
  const n = integral(v)
  if (n === null || !inLong(n) || n !== BigInt.asIntN(32, n))
    fail('ConversionFailure', 'Conversion would overflow target type in $convert with no onError value')
  return Number(n)
}
function integral(v: unknown): bigint | null {
  if (isBool(v)) return v ? 1n : 0n
  if (isNum(v))
    return typeof v === 'bigint' ? v : Number.isFinite(Number(v)) ? BigInt(Math.trunc(Number(v))) : null
  if (!isString(v)) return unconvertible(v, 'int')
  if (!/^[+-]?\d+$/.test(v))
    fail('ConversionFailure', `Failed to parse number '${v}' in $convert with no onError value`)
  return BigInt(v.replace('+', ''))
}

/** Strings, and the conversions that give one or read one. */
export const strings: Forms = {
  $concat: [0, many, concat],
  $isNumber: [1, 1, isNum],
  $regexMatch: regexMatch,
  $split: [2, 2, split],
  $strLenBytes: [1, 1, (s) => Buffer.byteLength(stringFor('$strLenBytes', 34473, s))],
  $strLenCP: [1, 1, (s) => points(stringFor('$strLenCP', 34471, s)).length],
  $substrBytes: [3, 3, substringBytes],
  $substrCP: [3, 3, substringPoints],
  $toInt: [1, 1, toInt],
  $toLower: [1, 1, (s) => text(s).replace(/[A-Z]+/g, (part) => part.toLowerCase())],
  $toString: [1, 1, toText],
  $toUpper: [1, 1, (s) => text(s).replace(/[a-z]+/g, (part) => part.toUpperCase())],
  $trim: trim,
  $type: [1, 1, typeName],
}
