import { fail } from '../../errors'
import { toRegExp } from '../match/regex'
import { numKind } from '../numbers'
import { isNil, isNum, isRegex, isString, type Num, typeName } from '../values'
import { type Form, type Forms, named } from './operator'

const many = Number.POSITIVE_INFINITY

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

/** Strings. */
export const strings: Forms = {
  $concat: [0, many, concat],
  $regexMatch: regexMatch,
  $split: [2, 2, split],
  $toLower: [1, 1, (s) => text(s).replace(/[A-Z]+/g, (part) => part.toLowerCase())],
  $toUpper: [1, 1, (s) => text(s).replace(/[a-z]+/g, (part) => part.toUpperCase())],
  $type: [1, 1, typeName],
}
