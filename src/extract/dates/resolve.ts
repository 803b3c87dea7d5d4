import type { PartialDate } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import { addDays, addMonths, type Day, daysBetween, monthOf, toDay, weekdayOf, yearOf } from './calendar'
import { daysOfYear } from './printed'
import type { DateSpec, Shift } from './spec'
import type { Tense } from './tense'

/** What a date's words are put to: the day of publication, the day last told of, the tense around them. */
export interface DateAnchors {
  readonly publication: Day | null
  readonly told: Day | null
  /** The date last told of, a day or longer. */
  readonly toldSpan: PartialDate | null
  readonly tense: Tense
  /** A year other than the publication's that the sentence has told before; null where none. */
  readonly year: number | null
  /** The year of the date last told of, in whatever sentence: "that year". */
  readonly toldYear: number | null
}

/** What the value was reckoned from; NONE where the words say the whole date. */
export type Anchor = 'NONE' | 'PUBLICATION' | 'TEXT'

export interface ResolvedDate {
  readonly value: PartialDate
  readonly anchor: Anchor
}

/** Puts a date's words to their anchor; null where they need one that is not there. */
export function resolveDate(spec: DateSpec, anchors: DateAnchors): ResolvedDate | null {
  if (spec.kind === 'WHOLE') return toResolved(spec.edtf, 'NONE')
  if (spec.kind === 'OFFSET' || spec.kind === 'PERIOD') return resolveDistance(spec, anchors)
  const isYearless = spec.kind === 'DAYS' || spec.kind === 'MONTH'
  if (anchors.year !== null && isYearless && yearShiftOf(spec) === null)
    return toResolved(inYear(spec, anchors.year), 'TEXT')
  const base = anchors.publication ?? anchors.told
  if (base === null) return null
  const anchor: Anchor = anchors.publication === null ? 'TEXT' : 'PUBLICATION'
  if (spec.kind === 'WEEKDAY') return resolveWeekday(spec, anchors, base)
  if (spec.kind === 'DAY_OF_MONTH') {
    // "in January …, where B received him on the 9th"
    const { toldSpan } = anchors
    const told = toldSpan?.precision === 'MONTH' ? toldSpan.earliest : anchors.told
    return toResolved(inMonth(spec.day, told ?? base), told ? 'TEXT' : anchor)
  }
  const shifted = yearShiftOf(spec)
  if (shifted === 'THAT') return toResolved(inYear(spec, anchors.toldYear ?? yearOf(base)), 'TEXT')
  if (shifted !== null) return toResolved(inYear(spec, yearOf(base) + step(shifted)), anchor)
  if (spec.kind === 'MONTH') {
    const told = spec.isTold ? (anchors.toldSpan?.earliest ?? null) : null
    const month = nearMonth(spec.month, spec.shift, told ?? base, anchors.tense)
    return toResolved(spec.isSeason ? month.slice(0, 4) : month, told === null ? anchor : 'TEXT')
  }
  return toResolved(nearDays(spec, base, anchors.tense), anchor)
}

function toResolved(edtf: string | null, anchor: Anchor): ResolvedDate | null {
  const value = edtf === null ? null : toPartialDate(edtf)
  return value && { value, anchor }
}

type YearlessSpec = Extract<DateSpec, { kind: 'DAYS' | 'MONTH' }>

const yearShiftOf = (spec: YearlessSpec): Shift | null => spec.year
const step = (shift: Shift): number => (shift === 'LAST' ? -1 : shift === 'NEXT' ? 1 : 0)
const inYear = (spec: YearlessSpec, year: number): string | null =>
  spec.kind === 'MONTH' ? toDay(year, spec.month, 1).slice(0, 7) : daysOfYear(spec, year)

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

type WeekdaySpec = Extract<DateSpec, { kind: 'WEEKDAY' }>

/** A plan that is told day by day goes on from the day told of: "lands on Tuesday; on Friday he is to see B". */
const isAhead = ({ publication, told, tense }: DateAnchors): boolean =>
  tense === 'FUTURE' && told !== null && publication !== null && told > publication

function resolveWeekday(spec: WeekdaySpec, anchors: DateAnchors, base: Day): ResolvedDate | null {
  const { publication, told, tense } = anchors
  const leans = spec.isTold || spec.shift === 'THAT' || (spec.shift === null && isAhead(anchors))
  const from = leans ? (told ?? base) : base
  const ahead = (spec.weekday - weekdayOf(from) + 7) % 7
  const sameAsTold =
    tense === 'NONE' && spec.shift === null && told !== null && weekdayOf(told) === spec.weekday
  const day = sameAsTold ? told : addDays(from, weekdayShift(spec.shift, ahead, weekdayOf(from), tense))
  const last = addDays(day, (spec.end - spec.weekday + 7) % 7)
  const edtf = last === day ? day : `${day}/${last}`
  return toResolved(
    edtf,
    publication === null || spec.isTold || spec.shift === 'THAT' ? 'TEXT' : 'PUBLICATION',
  )
}

/** Days to the weekday that lies `ahead` days (0 to 6) after the anchor. */
function weekdayShift(shift: Shift | null, ahead: number, anchorWeekday: number, tense: Tense): number {
  if (shift === 'LAST') return ahead - 7
  if (shift === 'NEXT') return ahead === 0 ? 7 : ahead
  if (shift === 'THIS') return tense === 'FUTURE' || ahead + anchorWeekday < 7 ? ahead : ahead - 7
  if (shift === 'THAT') return ahead > 3 ? ahead - 7 : ahead
  if (tense === 'NEAR') return ahead > 3 ? ahead - 7 : ahead
  if (tense === 'NONE' && ahead === 1) return ahead
  return ahead === 0 || tense === 'FUTURE' ? ahead : ahead - 7
}

const soonAfter = 15

/** "the 19th": of the month of the day told of, or of the next where it has long gone by. */
function inMonth(day: number, told: Day): string | null {
  const month = Number(told.slice(8)) - day > soonAfter ? addMonths(told, 1) : told.slice(0, 7)
  const found = `${month}-${String(day).padStart(2, '0')}`
  return toPartialDate(found) === null ? null : found
}

type DistanceSpec = Extract<DateSpec, { kind: 'OFFSET' | 'PERIOD' }>

function resolveDistance(spec: DistanceSpec, anchors: DateAnchors): ResolvedDate | null {
  const { publication, told, toldSpan } = anchors
  if (spec.from === 'TEXT' && spec.unit !== 'DAY' && toldSpan?.earliest) {
    const edtf = distanceFrom(spec, toldSpan, toldSpan.earliest)
    return toResolved(edtf, 'TEXT')
  }
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
