import { type DateAnchors, type ResolvedDate, toResolved } from './anchors'
import { addDays, type Day, daysBetween, weekdayOf } from './calendar'
import type { DateSpec, Shift } from './spec'
import type { Tense } from './tense'

type WeekdaySpec = Extract<DateSpec, { kind: 'WEEKDAY' }>

/** A plan that is told day by day goes on from the day told of: "lands on Tuesday; on Friday he is to see B". */
const isAhead = ({ publication, ahead, isSamePart, tense }: DateAnchors): boolean =>
  tense === 'FUTURE' && ahead !== null && publication !== null && ahead > publication && isSamePart

/** The day that a weekday means; of two, the stretch from one to the other. */
export function resolveWeekday(spec: WeekdaySpec, anchors: DateAnchors, base: Day): ResolvedDate | null {
  const { publication, told, tense } = anchors
  if (spec.week !== undefined) return toResolved(inWeek(spec, base, spec.week), 'PUBLICATION')
  const plan = spec.shift === null && isAhead(anchors) ? anchors.ahead : null
  const isOfTold = spec.isTold || spec.shift === 'THAT'
  const from = plan ?? (isOfTold ? (told ?? base) : base)
  const ahead = (spec.weekday - weekdayOf(from) + 7) % 7
  const sameAsTold =
    tense === 'NONE' && spec.shift === null && told !== null && weekdayOf(told) === spec.weekday
  const day = sameAsTold
    ? told
    : (inToldWeek(spec, anchors) ?? addDays(from, shiftOf(spec, anchors, ahead, from)))
  const last = addDays(day, (spec.end - spec.weekday + 7) % 7)
  const edtf = last === day ? day : `${day}/${last}`
  return toResolved(edtf, publication === null || isOfTold ? 'TEXT' : 'PUBLICATION')
}

const aWeek = 7

/** After days of the week to come "on Friday" is no longer today. */
function shiftOf(
  spec: WeekdaySpec,
  { tense, ahead: plan, publication }: DateAnchors,
  ahead: number,
  from: Day,
): number {
  const isToday = ahead === 0 && spec.shift === null && tense === 'FUTURE' && from === publication
  if (isToday && plan !== null && plan > from && daysBetween(from, plan) < aWeek) return aWeek
  return weekdayShift(spec.shift, ahead, weekdayOf(from), tense)
}

/** "On Monday last week it was A. B followed on Thursday": of the week that the story goes through. */
function inToldWeek({ weekday, shift }: WeekdaySpec, { week, tense }: DateAnchors): Day | null {
  if (week === null || shift !== null || tense === 'FUTURE') return null
  const days = weekday - weekdayOf(week)
  return days > 0 ? addDays(week, days) : null
}

/** "Monday last week": in the week that lies so many weeks from the anchor's. */
function inWeek({ weekday, end }: WeekdaySpec, base: Day, weeks: number): string {
  const day = addDays(base, weeks * 7 + weekday - weekdayOf(base))
  return end > weekday ? `${day}/${addDays(day, end - weekday)}` : day
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

const saturday = 5

/** A Saturday and its Sunday: the last gone by or under way, or the next to come. */
export function weekendOf(base: Day, tense: Tense): string {
  const isNext = weekdayOf(base) >= saturday || tense === 'FUTURE'
  const first = addDays(base, saturday - weekdayOf(base) - (isNext ? 0 : 7))
  return `${first}/${addDays(first, 1)}`
}
