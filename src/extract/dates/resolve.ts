import type { PartialDate } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import { type Anchor, type DateAnchors, type ResolvedDate, toResolved } from './anchors'
import { addDays, addMonths, type Day, daysBetween, monthOf, toDay, weekdayOf, yearOf } from './calendar'
import { daysOfYear } from './printed'
import type { DateSpec, Shift } from './spec'
import type { Tense } from './tense'
import { resolveWeekday, weekendOf } from './weekday'

/** Puts a date's words to their anchor; null where they need one that is not there. */
export function resolveDate(spec: DateSpec, anchors: DateAnchors): ResolvedDate | null {
  if (spec.kind === 'WHOLE') return toResolved(spec.edtf, 'NONE')
  if (spec.kind === 'OFFSET' || spec.kind === 'PERIOD') return resolveDistance(spec, anchors)
  if (spec.kind === 'NTH_DAY') return toResolved(nthDay(spec.nth, anchors.toldSpan), 'TEXT')
  const isYearless = spec.kind === 'DAYS' || spec.kind === 'MONTH'
  // "since an encounter in 2023, … this October": not of the year told of.
  const isShifted = spec.kind === 'MONTH' && /^(?:THIS|NEXT|LAST)$/.test(spec.shift ?? '')
  if (anchors.year !== null && isYearless && !isShifted && yearShiftOf(spec) === null)
    return toResolved(inYear(spec, anchors.year), 'TEXT')
  const base = anchors.publication ?? anchors.told
  if (base === null) return null
  const anchor: Anchor = anchors.publication === null ? 'TEXT' : 'PUBLICATION'
  if (spec.kind === 'WEEKDAY') return resolveWeekday(spec, anchors, base)
  if (spec.kind === 'WEEKEND') return toResolved(weekendOf(base, anchors.tense), anchor)
  if (spec.kind === 'DAY_OF_MONTH') return resolveDayOfMonth(spec, anchors, base)
  return resolveYearless(spec, anchors, base)
}

/** "the 9th", "the 4th of next month"; "in January …, where B received him on the 9th". */
function resolveDayOfMonth(
  { day, month }: Extract<DateSpec, { kind: 'DAY_OF_MONTH' }>,
  { toldSpan, told, tense, publication }: DateAnchors,
  base: Day,
): ResolvedDate | null {
  const anchor: Anchor = publication === null ? 'TEXT' : 'PUBLICATION'
  if (month !== null) return toResolved(dayInMonth(addMonths(base, step(month)), day), anchor)
  const last = toldSpan?.precision === 'MONTH' ? toldSpan.earliest : told
  return last ? toResolved(inMonth(day, last), 'TEXT') : toResolved(nearMonthDay(day, base, tense), anchor)
}

function resolveYearless(spec: YearlessSpec, anchors: DateAnchors, base: Day): ResolvedDate | null {
  const anchor: Anchor = anchors.publication === null ? 'TEXT' : 'PUBLICATION'
  const shifted = yearShiftOf(spec)
  if (shifted === 'THAT') return toResolved(inYear(spec, anchors.toldYear ?? yearOf(base)), 'TEXT')
  if (shifted !== null) return toResolved(inYear(spec, yearOf(base) + step(shifted)), anchor)
  if (spec.kind === 'MONTH') {
    if (spec.shift === 'THAT' && anchors.toldYear !== null)
      return toResolved(thatMonth(spec, anchors.toldYear), 'TEXT')
    const told = spec.isTold ? (anchors.toldSpan?.earliest ?? null) : null
    const month = spec.isNear
      ? nearestMonth(spec.month, base)
      : nearMonth(spec.month, spec.shift, told ?? base, anchors.tense)
    return toResolved(spec.isSeason ? month.slice(0, 4) : month, told === null ? anchor : 'TEXT')
  }
  return toResolved(nearDays(spec, base, anchors.tense), anchor)
}

type YearlessSpec = Extract<DateSpec, { kind: 'DAYS' | 'MONTH' }>

const yearShiftOf = (spec: YearlessSpec): Shift | null => spec.year
const step = (shift: Shift): number => (shift === 'LAST' ? -1 : shift === 'NEXT' ? 1 : 0)
const inYear = (spec: YearlessSpec, year: number): string | null =>
  spec.kind === 'MONTH' ? toDay(year, spec.month, 1).slice(0, 7) : daysOfYear(spec, year)

const halfYear = 6

function nearestMonth(month: number, base: Day): string {
  const ahead = (((month - monthOf(base)) % 12) + 12) % 12
  return addMonths(base, ahead > halfYear ? ahead - 12 : ahead)
}

function nearMonth(month: number, shift: Shift | null, base: Day, tense: Tense): string {
  const ahead = (((month - monthOf(base)) % 12) + 12) % 12
  if (shift === 'THIS' || shift === 'THAT') return toDay(yearOf(base), month, 1).slice(0, 7)
  if (shift === 'NEXT') return addMonths(base, ahead === 0 ? 12 : ahead)
  if (shift === 'LAST') return addMonths(base, ahead - 12)
  if (tense === 'FUTURE' || ahead === 0) return addMonths(base, ahead)
  return addMonths(base, ahead - 12)
}

// A year is left out of what lies within the months around publication: a date long past is one ahead.
const longPast = 270
const soon = 90

function nearDays(spec: YearlessSpec, base: Day, tense: Tense): string | null {
  const candidates = [-1, 0, 1].flatMap((years) => {
    const edtf = inYear(spec, yearOf(base) + years)
    return edtf === null ? [] : [{ edtf, distance: daysBetween(base, edtf.slice(0, 10)) }]
  })
  const past = candidates.filter(({ distance }) => distance <= 0).at(-1)
  const coming = candidates.find(({ distance }) => distance >= 0)
  if (!past || !coming) return (past ?? coming)?.edtf ?? null
  if (tense === 'FUTURE') return coming.edtf
  const pastIsFar = -past.distance > longPast && coming.distance < soon
  if (tense === 'PAST') return pastIsFar ? coming.edtf : past.edtf
  return -past.distance <= coming.distance ? past.edtf : coming.edtf
}

/** "that September", "that winter": of the year told of. */
function thatMonth({ month, isSeason }: Extract<DateSpec, { kind: 'MONTH' }>, year: number): string {
  const found = toDay(year, month, 1).slice(0, 7)
  return isSeason ? found.slice(0, 4) : found
}

const soonAfter = 15

/** "the 19th": of the month of the day told of, or of the next where it has long gone by. */
function inMonth(day: number, told: Day): string | null {
  return dayInMonth(Number(told.slice(8)) - day > soonAfter ? addMonths(told, 1) : told.slice(0, 7), day)
}

/** "the 4th", where no month has been told of: the last gone by, or the next of what lies ahead. */
function nearMonthDay(day: number, base: Day, tense: Tense): string | null {
  const isPast = day <= Number(base.slice(8))
  const months = tense === 'FUTURE' ? (isPast ? 1 : 0) : isPast ? 0 : -1
  return dayInMonth(addMonths(base, months), day)
}

function dayInMonth(month: string, day: number): string | null {
  const found = `${month}-${String(day).padStart(2, '0')}`
  return toPartialDate(found) === null ? null : found
}

/** "on the second day" of what began on a day or lasted some; the last only of the latter. */
function nthDay(nth: number, told: PartialDate | null): string | null {
  if (!told?.earliest || !told.latest) return null
  if (told.precision !== 'DAY' && told.precision !== 'INTERVAL') return null
  if (nth < 0) return told.precision === 'INTERVAL' ? told.latest : null
  const day = addDays(told.earliest, nth - 1)
  return told.precision === 'INTERVAL' && day > told.latest ? null : day
}

type DistanceSpec = Extract<DateSpec, { kind: 'OFFSET' | 'PERIOD' }>

function resolveDistance(spec: DistanceSpec, anchors: DateAnchors): ResolvedDate | null {
  const { publication, told, toldSpan } = anchors
  if (spec.kind === 'OFFSET' && spec.isAwaited && anchors.tense !== 'FUTURE') return null
  if (spec.kind === 'OFFSET' && spec.isOfSentence && !anchors.hasDay) return null
  if (spec.from === 'TEXT' && spec.unit === 'DAY' && anchors.coarse)
    return { value: anchors.coarse, anchor: 'TEXT' }
  if (spec.from === 'TEXT' && spec.unit !== 'DAY' && toldSpan?.earliest) {
    const edtf = distanceFrom(spec, toldSpan, toldSpan.earliest)
    return toResolved(edtf, 'TEXT')
  }
  // "in January 2024, and again at the end of the year"
  if (spec.kind === 'PERIOD' && spec.unit === 'YEAR' && spec.isOfThe && anchors.year !== null)
    return toResolved(String(anchors.year), 'TEXT')
  const fromText = spec.from === 'TEXT' && told !== null
  const base = fromText ? told : (publication ?? told)
  if (base === null) return null
  const count = spec.kind === 'OFFSET' ? spec.count : step(spec.shift)
  return toResolved(
    atDistance(base, spec.unit, count),
    fromText || publication === null ? 'TEXT' : 'PUBLICATION',
  )
}

/** So many weeks are meant to the day. */
const exactWeeks = 2

/** "two weeks later", "the following month": no more exact than what it is reckoned from. */
function distanceFrom(spec: DistanceSpec, { precision }: PartialDate, earliest: Day): string {
  const count = spec.kind === 'OFFSET' ? spec.count : step(spec.shift)
  const inYears = String(yearOf(earliest) + (spec.unit === 'YEAR' ? count : 0)).padStart(4, '0')
  if (precision === 'YEAR' || (spec.unit === 'WEEK' && precision === 'MONTH')) return inYears
  const isExact = spec.unit === 'WEEK' && spec.kind === 'OFFSET' && Math.abs(count) <= exactWeeks
  if (isExact && precision === 'DAY') return addDays(earliest, count * 7)
  return atDistance(earliest, spec.unit, count)
}

/** A day stays a day; a week is told by the month that holds its Thursday. */
function atDistance(base: Day, unit: DistanceSpec['unit'], count: number): string {
  if (unit === 'DAY') return addDays(base, count)
  if (unit === 'WEEK') return addDays(base, count * 7 + 3 - weekdayOf(base)).slice(0, 7)
  if (unit === 'MONTH') return addMonths(base, count)
  return String(yearOf(base) + count).padStart(4, '0')
}
