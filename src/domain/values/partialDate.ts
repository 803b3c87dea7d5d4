import type { DatePrecision, PartialDate } from '../model'

/** One side of an interval, or a whole date: digits as printed in EDTF, `X` where unspecified. */
export interface EdtfDate {
  /** Four characters, `X` for an unspecified digit: `201X`. */
  readonly year: string
  /** `01` to `12`, `21` to `24` for a season, `XX`; null where the date is a year. */
  readonly month: string | null
  /** `01` to `31`, `XX`; null where there is none. */
  readonly day: string | null
  /** `?` or `%`. */
  readonly uncertain: boolean
  /** `~` or `%`. */
  readonly approximate: boolean
}

/** A date, or an interval whose open (`..`) or unknown (empty) sides are null. */
export type Edtf =
  | { readonly kind: 'DATE'; readonly date: EdtfDate }
  | { readonly kind: 'INTERVAL'; readonly start: EdtfDate | null; readonly end: EdtfDate | null }

interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

const datePattern = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/
const isDigits = (text: string): boolean => !text.includes('X')

/** The days of a month from 1 to 12 in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function isRealDate(year: string, month: string | null, day: string | null): boolean {
  if (month === null) return true
  if (!isDigits(month)) return day === null || !isDigits(day)
  const number = Number(month)
  if (number >= 21 && number <= 24) return day === null && isDigits(year)
  if (number < 1 || number > 12) return false
  if (day === null || !isDigits(day)) return true
  const ofYear = isDigits(year) ? Number(year) : 2000
  return Number(day) >= 1 && Number(day) <= daysInMonth(ofYear, number)
}

function parseDate(text: string): EdtfDate | null {
  const match = datePattern.exec(text)
  if (!match) return null
  const [, year = '', month = null, day = null, mark = ''] = match
  if (!isRealDate(year, month, day)) return null
  return {
    year,
    month,
    day,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  }
}

/** Reads EDTF level 0 dates and intervals with level 1's `?`, `~`, `%`, `X`, seasons and open sides; null for all else. */
export function parseEdtf(text: string): Edtf | null {
  const sides = text.split('/')
  const [first = '', second = ''] = sides
  if (sides.length === 1) {
    const date = parseDate(first)
    return date && { kind: 'DATE', date }
  }
  const isOpen = (side: string): boolean => side === '' || side === '..'
  if (sides.length !== 2 || (isOpen(first) && isOpen(second))) return null
  const start = isOpen(first) ? null : parseDate(first)
  const end = isOpen(second) ? null : parseDate(second)
  if ((start === null && !isOpen(first)) || (end === null && !isOpen(second))) return null
  if (start && end) {
    const from = boundsOf(start).earliest
    const to = boundsOf(end).latest
    if (from === null || to === null || from > to) return null
  }
  return { kind: 'INTERVAL', start, end }
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0')
const seasonStart: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }

/** Seasons are the northern hemisphere's, winter ending in the February after. */
function seasonBounds(year: number, season: string): Bounds {
  const first = seasonStart[season] ?? 3
  const [lastYear, last] = first === 12 ? [year + 1, 2] : [year, first + 2]
  return {
    earliest: `${pad(year, 4)}-${pad(first, 2)}-01`,
    latest: `${pad(lastYear, 4)}-${pad(last, 2)}-${daysInMonth(lastYear, last)}`,
  }
}

function boundsOf({ year, month, day }: EdtfDate): Bounds {
  if (year === 'XXXX') return { earliest: null, latest: null }
  const first = year.replace(/X/g, '0')
  const last = year.replace(/X/g, '9')
  const firstMonth = month !== null && isDigits(month) ? month : '01'
  const lastMonth = month !== null && isDigits(month) ? month : '12'
  if (Number(firstMonth) > 12) return seasonBounds(Number(year), firstMonth)
  if (day !== null && isDigits(day))
    return { earliest: `${first}-${firstMonth}-${day}`, latest: `${last}-${lastMonth}-${day}` }
  const lastDay = daysInMonth(Number(last), Number(lastMonth))
  return { earliest: `${first}-${firstMonth}-01`, latest: `${last}-${lastMonth}-${pad(lastDay, 2)}` }
}

function precisionOf({ year, month, day }: EdtfDate): DatePrecision {
  if (year === 'XXXX') return 'UNKNOWN'
  if (!isDigits(year)) return year.endsWith('XX') ? 'CENTURY' : 'DECADE'
  if (month === null || !isDigits(month)) return 'YEAR'
  if (Number(month) > 12) return 'SEASON'
  return day === null || !isDigits(day) ? 'MONTH' : 'DAY'
}

/** A date with its precision and the days it can mean; null for what is no EDTF of these levels. */
export function toPartialDate(edtf: string): PartialDate | null {
  const parsed = parseEdtf(edtf)
  if (!parsed) return null
  if (parsed.kind === 'DATE') return { edtf, precision: precisionOf(parsed.date), ...boundsOf(parsed.date) }
  const earliest = parsed.start && boundsOf(parsed.start).earliest
  const latest = parsed.end && boundsOf(parsed.end).latest
  return { edtf, precision: 'INTERVAL', earliest, latest }
}

const isKnown = ({ earliest, latest }: PartialDate): boolean => earliest !== null || latest !== null

/** Whether some day can be meant by both; a date of which nothing is known overlaps none. */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  if (!isKnown(a) || !isKnown(b)) return false
  const startsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest
  const endsInTime = a.latest === null || b.earliest === null || b.earliest <= a.latest
  return startsInTime && endsInTime
}

/** Whether every day that `inner` can mean is one that `outer` can mean. */
export function within(inner: PartialDate, outer: PartialDate): boolean {
  if (!isKnown(inner) || !isKnown(outer)) return false
  const startsAfter = outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)
  const endsBefore = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest)
  return startsAfter && endsBefore
}

const byBound = (a: string | null, b: string | null, absent: -1 | 1): number => {
  if (a === b) return 0
  if (a === null) return absent
  if (b === null) return -absent
  return a < b ? -1 : 1
}

/** By first day, then by last, the open start first and the open end last; what is unknown comes at the end. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (isKnown(a) !== isKnown(b)) return isKnown(a) ? -1 : 1
  return byBound(a.earliest, b.earliest, -1) || byBound(a.latest, b.latest, 1) || byBound(a.edtf, b.edtf, 1)
}
