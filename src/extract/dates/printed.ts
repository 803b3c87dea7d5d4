import type { Token } from '../tokens'
import { isRealDay, toDay } from './calendar'
import { after, type Read, readDay, readMonth, readWeekday, readYear, skip, wordAt } from './cursor'
import { type DateSpec, type Shift, shiftWords } from './spec'
import { months } from './words'

const dashes = ['-', '–', '—', 'to', 'and', 'until', 'till', 'through', '&', '/']
const wordDashes = ['to', 'and', 'until', 'till', 'through']
const afterRange = ['in', 'at', 'on', 'with', 'for', 'when', 'of', 'and', 'by', 'this', 'last', 'next']

/** "between April 5 and 7": "between" makes the "and" a stretch. */
const isBetween = (tokens: readonly Token[], dash: number): boolean =>
  wordAt(tokens, dash - 1) === 'and' &&
  [dash - 4, dash - 5, dash - 3].some((at) => wordAt(tokens, at) === 'between')

/** "March 8 and 20 ministers" is no stretch of days, "March 8 and 9 in Rome" is one. */
function endsRange(tokens: readonly Token[], dash: number, next: number): boolean {
  const token = tokens[next]
  const loose = wordDashes.includes(wordAt(tokens, dash - 1)) && !isBetween(tokens, dash)
  return !loose || token === undefined || token.kind !== 'WORD' || afterRange.includes(token.norm)
}

/** "2021", ", 2021", "last year", "of that year": the year after a day or a month. */
function readYearAfter(tokens: readonly Token[], at: number): Read<number | Shift> | null {
  const start = skip(tokens, at, [',', 'of', 'in'])
  const printed = readYear(tokens, start)
  if (printed) return printed
  const shift = shiftWords[wordAt(tokens, start)]
  return shift && wordAt(tokens, start + 1) === 'year' ? { value: shift, next: start + 2 } : null
}

interface Days {
  readonly month: number
  readonly day: number
  readonly endMonth: number
  readonly endDay: number
}

function withYear(tokens: readonly Token[], days: Days, at: number): Read<DateSpec> | null {
  const year = readYearAfter(tokens, at)
  if (typeof year?.value !== 'number') {
    if (!isRealDay(2000, days.month, days.day) || !isRealDay(2000, days.endMonth, days.endDay)) return null
    return { value: { kind: 'DAYS', ...days, year: year?.value ?? null }, next: year?.next ?? at }
  }
  const edtf = daysOfYear(days, year.value)
  return edtf === null ? null : { value: { kind: 'WHOLE', edtf }, next: year.next }
}

/** The days of a year as EDTF; the end of a stretch over New Year is in the next year. Null where no such day is. */
export function daysOfYear({ month, day, endMonth, endDay }: Days, year: number): string | null {
  const endYear = endMonth < month ? year + 1 : year
  if (!isRealDay(year, month, day) || !isRealDay(endYear, endMonth, endDay)) return null
  const first = toDay(year, month, day)
  const last = toDay(endYear, endMonth, endDay)
  return first >= last ? first : `${first}/${last}`
}

export function readDayMonth(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const day = readDay(tokens, at)
  if (!day) return null
  const month = readMonth(tokens, skip(tokens, day.next, ['of']))
  const dash = after(tokens, month?.next ?? day.next, dashes)
  const endDay = dash === null ? null : readDay(tokens, dash)
  const endMonth = endDay && readMonth(tokens, skip(tokens, endDay.next, ['of']))
  const start = month?.value ?? endMonth?.value
  if (start === undefined) return null
  if (endDay && endMonth)
    return withYear(
      tokens,
      { month: start, day: day.value, endMonth: endMonth.value, endDay: endDay.value },
      endMonth.next,
    )
  return (
    month &&
    withYear(tokens, { month: start, day: day.value, endMonth: start, endDay: day.value }, month.next)
  )
}

export function readMonthDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const month = readMonth(tokens, at)
  const day = month && readDay(tokens, skip(tokens, month.next, ['the']))
  if (!month || !day) return null
  const dash = after(tokens, day.next, dashes)
  const endMonth = dash === null ? null : readMonth(tokens, dash)
  const endDay = dash === null ? null : readDay(tokens, endMonth?.next ?? dash)
  const start = { month: month.value, day: day.value }
  if (dash !== null && endDay && endsRange(tokens, dash, endDay.next)) {
    const range = { ...start, endMonth: endMonth?.value ?? month.value, endDay: endDay.value }
    const read = withYear(tokens, range, endDay.next)
    if (read) return read
  }
  return withYear(tokens, { ...start, endMonth: month.value, endDay: day.value }, day.next)
}

export function readMonthYear(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const month = readMonth(tokens, at)
  const year = month && readYearAfter(tokens, month.next)
  if (!month || !year) return null
  const value: DateSpec =
    typeof year.value === 'number'
      ? { kind: 'WHOLE', edtf: toDay(year.value, month.value, 1).slice(0, 7) }
      : { kind: 'MONTH', month: month.value, shift: null, year: year.value }
  return { value, next: year.next }
}

const beforeMonth = `in since until till by of during from through early late mid mid- for to and before after
 this last next that following`.split(/\s+/)

const occasions =
  /^(?:summit|meeting|meetings|talks|session|round|conference|visit|trip|gathering|consultations|encounter|accord|agreement|truce|ceasefire)$/

/** "the April summit", "their October talks". */
const isOfOccasion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|a|an|their|his|her|its|'s)$/.test(wordAt(tokens, at - 1)) &&
  readMonth(tokens, at) !== null &&
  tokens[at + 1]?.cap === false &&
  occasions.test(wordAt(tokens, at + 1))

/** A part of a month as one word. */
export const partOfMonth = /^(?:mid|early|late)-(\p{L}+)$/u

/** A month alone counts only after a word that dates are told with: "May" and "March" are words and names, too. */
export function readMonthAlone(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const prefixed = readPrefixedMonth(tokens, at)
  if (prefixed) return prefixed
  const shift = shiftWords[wordAt(tokens, at)] ?? null
  const month = readMonth(tokens, shift ? at + 1 : at)
  const isNear = isOfOccasion(tokens, at)
  const isListed = isNear || (wordAt(tokens, at - 1) === ',' && readMonth(tokens, at - 2) !== null)
  if (!month || (!shift && !isListed && !beforeMonth.includes(wordAt(tokens, at - 1)))) return null
  const isTold = wordAt(tokens, at) === 'following'
  return { value: { kind: 'MONTH', month: month.value, shift, year: null, isTold, isNear }, next: month.next }
}

/** "mid-January", "late-May 2021": one word of two. */
function readPrefixedMonth(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const month = months.get(partOfMonth.exec(wordAt(tokens, at))?.[1] ?? '')
  if (month === undefined) return null
  const year = readYearAfter(tokens, at + 1)
  const next = year?.next ?? at + 1
  if (typeof year?.value === 'number')
    return { value: { kind: 'WHOLE', edtf: toDay(year.value, month, 1).slice(0, 7) }, next }
  return { value: { kind: 'MONTH', month, shift: null, year: year?.value ?? null }, next }
}

const beforeYear = 'in of since until till by during from early late mid before after for and to'.split(' ')

export function readYearAlone(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const year = readYear(tokens, at)
  const bracketed = wordAt(tokens, at - 1) === '(' && wordAt(tokens, at + 1) === ')'
  const isListed = wordAt(tokens, at - 1) === ',' && readYear(tokens, at - 2) !== null
  if (!year || (!bracketed && !isListed && !beforeYear.includes(wordAt(tokens, at - 1)))) return null
  if (['-', '–'].includes(wordAt(tokens, year.next)) && readYear(tokens, year.next + 1)) return null
  return { value: { kind: 'WHOLE', edtf: String(year.value) }, next: year.next }
}

const seasons: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
}

export function readSeason(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const season = seasons[wordAt(tokens, at)]
  const year = season === undefined ? null : readYear(tokens, skip(tokens, at + 1, ['of']))
  return year && { value: { kind: 'WHOLE', edtf: `${year.value}-${season}` }, next: year.next }
}

const beforeSeason = /^(?:in|by|before|during|over)$/
const toldSeason = /^(?:following|previous)$/
const midSeason: Readonly<Record<string, number>> = { spring: 4, summer: 7, autumn: 10, fall: 10, winter: 1 }

/** "in the autumn", "next spring": of the year in which that season lies. */
export function readSeasonAlone(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const shift = shiftWords[wordAt(tokens, at)] ?? null
  const isBare = wordAt(tokens, at - 1) === 'the' && beforeSeason.test(wordAt(tokens, at - 2))
  const month = midSeason[wordAt(tokens, shift ? at + 1 : at)]
  if (month === undefined || (!shift && !isBare)) return null
  const isTold = toldSeason.test(wordAt(tokens, at))
  return {
    value: {
      kind: 'MONTH',
      month,
      shift: shift === 'THIS' ? null : shift,
      year: null,
      isSeason: true,
      isTold,
    },
    next: shift ? at + 2 : at + 1,
  }
}

export function readIso(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const year = readYear(tokens, at)
  if (!year || wordAt(tokens, at + 1) !== '-' || wordAt(tokens, at + 3) !== '-') return null
  const [month, day] = [Number(wordAt(tokens, at + 2)), Number(wordAt(tokens, at + 4))]
  if (!isRealDay(year.value, month, day)) return null
  return { value: { kind: 'WHOLE', edtf: toDay(year.value, month, day) }, next: at + 5 }
}

const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** With dots the day stands first; with strokes it does unless only the month can. */
export function readNumeric(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const dots = dotted.exec(wordAt(tokens, at))
  if (dots) return numericDay(Number(dots[1]), Number(dots[2]), Number(dots[3]), at + 1)
  if (wordAt(tokens, at + 1) !== '/' || wordAt(tokens, at + 3) !== '/') return null
  const year = readYear(tokens, at + 4)
  const [first, second] = [Number(wordAt(tokens, at)), Number(wordAt(tokens, at + 2))]
  if (!year) return null
  return second > 12
    ? numericDay(second, first, year.value, year.next)
    : numericDay(first, second, year.value, year.next)
}

function numericDay(day: number, month: number, year: number, next: number): Read<DateSpec> | null {
  return isRealDay(year, month, day)
    ? { value: { kind: 'WHOLE', edtf: toDay(year, month, day) }, next }
    : null
}

/** "(14/12)" and "(14/12/2021)" after a weekday, the day first unless only the month can: "(11/14)". */
function readBracketed(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  if (wordAt(tokens, at) !== '(') return null
  const whole = readNumeric(tokens, at + 1)
  const closed = whole && after(tokens, whole.next, [')'])
  if (whole && closed) return { value: whole.value, next: closed }
  const day = readDay(tokens, at + 1)
  const second = Number(wordAt(tokens, at + 3))
  if (!day || wordAt(tokens, at + 2) !== '/' || wordAt(tokens, at + 4) !== ')') return null
  const [on, month] = second > 12 ? [second, day.value] : [day.value, second]
  return isRealDay(2000, month, on)
    ? withYear(tokens, { month, day: on, endMonth: month, endDay: on }, at + 5)
    : null
}

/** A printed day beats the weekday beside it. */
export function readWeekdayAndDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const weekday = readWeekday(tokens, at)
  if (!weekday) return null
  const start = skip(tokens, weekday.next, [',', 'the'])
  return (
    readBracketed(tokens, weekday.next) ??
    readDayMonth(tokens, start) ??
    readMonthDay(tokens, start) ??
    readNumeric(tokens, start)
  )
}
