import { ObjectId, Timestamp } from 'bson'
import { fail, unsupported } from '../../errors'
import { isDoc, isNil, isNum, isString, show, typeName } from '../values'
import { type Form, type Forms, named, type Site } from './operator'
import type { Expr } from './scope'

const dayMs = 86_400_000
function toDate(v: unknown): Date {
  if (v instanceof Date) return v
  if (v instanceof ObjectId) return v.getTimestamp()
  if (v instanceof Timestamp) return new Date(v.t * 1000)
  return fail(16006, `can't convert from BSON type ${typeName(v)} to Date`)
}
const utc = (year: number, month = 0, day = 1) => new Date(0).setUTCFullYear(year, month, day)
const dayOfYear = (d: Date) => Math.floor((d.getTime() - utc(d.getUTCFullYear())) / dayMs) + 1
function isoWeek(d: Date): { year: number; week: number; day: number } {
  const weekday = (d.getUTCDay() + 6) % 7
  const thursday = new Date(d.getTime() + (3 - weekday) * dayMs)
  const year = thursday.getUTCFullYear()
  return { year, week: 1 + Math.floor((thursday.getTime() - utc(year)) / (7 * dayMs)), day: weekday + 1 }
}
const pad = (n: number, width: number) => String(n).padStart(width, '0')

const specifiers: Readonly<Record<string, (d: Date) => string>> = {
  Y: (d) => pad(d.getUTCFullYear(), 4),
  m: (d) => pad(d.getUTCMonth() + 1, 2),
  d: (d) => pad(d.getUTCDate(), 2),
  H: (d) => pad(d.getUTCHours(), 2),
  M: (d) => pad(d.getUTCMinutes(), 2),
  S: (d) => pad(d.getUTCSeconds(), 2),
  L: (d) => pad(d.getUTCMilliseconds(), 3),
  j: (d) => pad(dayOfYear(d), 3),
  w: (d) => String(d.getUTCDay() + 1),
  u: (d) => String(isoWeek(d).day),
  U: (d) => pad(Math.floor((dayOfYear(d) + 6 - d.getUTCDay()) / 7), 2),
  V: (d) => pad(isoWeek(d).week, 2),
  G: (d) => pad(isoWeek(d).year, 4),
  z: () => '+0000',
  Z: () => '0',
  '%': () => '%',
}
function format(d: Date, pattern: string): string {
  if (/%$/.test(pattern.replaceAll('%%', ''))) fail(18535, "Unmatched '%' at end of format string")
  return pattern.replace(/%(.)/g, (_, letter: string) => {
    const write = specifiers[letter]
    return write ? write(d) : fail(18536, `Invalid format character '%${letter}' in format string`)
  })
}
const formatDate: Form = (arg, scope, compile) => {
  const site = { arg, scope, compile }
  const given = named('$dateToString', ['date', 'format', 'timezone', 'onNull'], site)
  const { date, onNull } = given
  if (!date) fail(18628, "Missing 'date' parameter to $dateToString")
  onlyUtc('$dateToString', site)
  return (root, vars) => {
    const d = date(root, vars)
    const pattern = given.format ? given.format(root, vars) : '%Y-%m-%dT%H:%M:%S.%LZ'
    if (isNil(d)) return onNull ? onNull(root, vars) : null
    if (isNil(pattern)) return null
    if (!isString(pattern))
      fail(
        18533,
        `$dateToString requires that 'format' be a string, found: ${typeName(pattern)} with value ${show(pattern)}`,
      )
    return format(toDate(d), pattern)
  }
}
function onlyUtc(name: string, { arg }: Pick<Site, 'arg'>): void {
  const zone = isDoc(arg) ? arg.timezone : undefined
  if (zone !== undefined && zone !== 'UTC' && zone !== 'GMT')
    unsupported(`A timezone other than UTC in ${name}`)
}

const fixedUnits: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: dayMs,
  week: 7 * dayMs,
}
const monthUnits: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }
// bins are counted from the start of 2000, weeks from the Sunday after it
const origin = utc(2000)
const firstSunday = utc(2000, 0, 2)
function truncate(d: Date, unit: string, size: number): Date {
  const months = monthUnits[unit]
  if (months !== undefined) {
    const bin = months * size
    const since = (d.getUTCFullYear() - 2000) * 12 + d.getUTCMonth()
    return new Date(utc(2000, Math.floor(since / bin) * bin))
  }
  const bin = (fixedUnits[unit] ?? fail('FailedToParse', `unknown time unit value: ${unit}`)) * size
  const from = unit === 'week' ? firstSunday : origin
  return new Date(Math.floor((d.getTime() - from) / bin) * bin + from)
}
const truncateDate: Form = (arg, scope, compile) => {
  const site = { arg, scope, compile }
  const { date, unit, binSize } = named('$dateTrunc', ['date', 'unit', 'binSize', 'timezone'], site)
  if (!date) fail('FailedToParse', "Missing 'date' parameter to $dateTrunc")
  if (!unit) fail('FailedToParse', "Missing 'unit' parameter to $dateTrunc")
  onlyUtc('$dateTrunc', site)
  return (root, vars) => {
    const d = date(root, vars)
    const by = unit(root, vars)
    const size = binSize ? binSize(root, vars) : 1
    if (isNil(d) || isNil(by) || isNil(size)) return null
    if (!isString(by)) fail(5439013, `$dateTrunc requires 'unit' to be a string, but got ${typeName(by)}`)
    if (!isNum(size) || !Number.isInteger(Number(size)))
      fail(
        5439017,
        `$dateTrunc requires 'binSize' to be a 64-bit integer, but got value '${show(size)}' of type ${typeName(size)}`,
      )
    if (Number(size) <= 0)
      fail(5439018, `$dateTrunc requires 'binSize' to be greater than 0, but got value ${size}`)
    if (!(by in fixedUnits) && !(by in monthUnits))
      fail('FailedToParse', `$dateTrunc parameter 'unit' value cannot be recognized as a time unit: ${by}`)
    return truncate(dateOrFail(d), by, Number(size))
  }
}
const dateOrFail = (v: unknown): Date =>
  v instanceof Date || v instanceof ObjectId || v instanceof Timestamp
    ? toDate(v)
    : fail(5439012, `$dateTrunc requires 'date' to be a date, but got ${typeName(v)}`)

const part =
  (name: string, get: (d: Date) => number): Form =>
  (arg, scope, compile) => {
    let date: Expr
    if (isDoc(arg) && 'date' in arg) {
      date = named(name, ['date', 'timezone'], { arg, scope, compile }).date as Expr
      onlyUtc(name, { arg })
    } else if (Array.isArray(arg) && arg.length !== 1)
      fail(40536, `${name} accepts exactly one argument if given an array, but was given ${arg.length}`)
    else date = compile(Array.isArray(arg) ? arg[0] : arg, scope)
    return (root, vars) => {
      const d = date(root, vars)
      return isNil(d) ? null : get(toDate(d))
    }
  }

/** Dates, in UTC. */
export const dates: Forms = {
  $dateToString: formatDate,
  $dateTrunc: truncateDate,
  $dayOfMonth: part('$dayOfMonth', (d) => d.getUTCDate()),
  $month: part('$month', (d) => d.getUTCMonth() + 1),
  $year: part('$year', (d) => d.getUTCFullYear()),
}
