import type { Span } from '../../domain/model'
import { formatOffset, isCalendarDay } from '../../domain/values/localTime'
import { months, monthWords, weekdayWords, zoneAbbreviations } from './calendarWords'

/** A date as printed, with the clock time beside it. */
export interface PrintedTime extends Span {
  /** Null where only the day and month are printed. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** `hh:mm` of 24 hours; null without a clock time. */
  readonly clock: string | null
  /** `+03:00`, where the offset itself is printed. */
  readonly offset: string | null
  /** `BST`, where an abbreviation is. */
  readonly zoneName: string | null
  /** Whether day and month could be exchanged: `10/11/2023`. */
  readonly ambiguous: boolean
}

export interface DateRule {
  readonly id: string
  readonly pattern: RegExp
  /** Which group holds what; 0 for none. */
  readonly year: number
  readonly month: number
  readonly day: number
  readonly example: string
}

const weekday = `(?:(?:${weekdayWords})\\b\\.?,? {0,2}(?:the )?)?`
const nth = '(?:st|nd|rd|th)?'
const date = (body: string): RegExp => new RegExp(`(?<![\\w/.-])${weekday}${body}`, 'i')

/** How papers print a date; the one that begins first in the line decides, then the order here. */
export const dateRules: readonly DateRule[] = [
  {
    id: 'iso',
    pattern: date('(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)'),
    year: 1,
    month: 2,
    day: 3,
    example: '2021-12-14 00:14',
  },
  {
    id: 'day-month-year',
    pattern: date(`(\\d{1,2})${nth}(?: of)?[ -](${monthWords})\\b\\.?,?[ -](\\d{4})(?!\\d)`),
    year: 3,
    month: 2,
    day: 1,
    example: 'Tuesday, 14th December 2021',
  },
  {
    id: 'month-day-year',
    pattern: date(`(${monthWords})\\b\\.? (\\d{1,2})${nth},? (\\d{4})(?!\\d)`),
    year: 3,
    month: 1,
    day: 2,
    example: 'Dec. 14, 2021',
  },
  {
    id: 'numbers',
    pattern: date('(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)'),
    year: 4,
    month: 3,
    day: 1,
    example: '15.12.2021, 23:10',
  },
  {
    id: 'month-day',
    pattern: date(`(${monthWords})\\b\\.? (\\d{1,2})${nth}(?![\\d:])`),
    year: 0,
    month: 1,
    day: 2,
    example: 'Nov. 3',
  },
  {
    id: 'day-month',
    pattern: date(`(\\d{1,2})${nth} (${monthWords})\\b\\.?`),
    year: 0,
    month: 2,
    day: 1,
    example: '4 June',
  },
]

const beside = '^[\\s,|•·–—-]{0,8}(?:at |on )?(?:pukul )?'
const clockAfter = new RegExp(
  `${beside}(?:(?:${weekdayWords})\\b,? {0,2})?(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2})?)?(?: ?([ap])\\.?m\\b\\.?)?(?![\\d/])`,
  'i',
)
const clockBefore =
  /(?:^|[\s,|•·(])(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)? ?(?:([ap])\.?m\b\.?)?([\s,|•·–-]{1,4}[A-Z]{0,5}[\s,|•·–-]{0,4}(?:on )?)$/i
const zoneAfter =
  /^[\s(,]{0,3}(?:(?:UTC|GMT) ?([+-−]) ?(\d{1,2})(?::?(\d{2}))?|([+-]\d{2}:?\d{2})|([A-Z]{2,4}))(?![A-Za-z])\)?/

/** Longest stretch that is searched: datelines and bylines are short, and a longer line is prose. */
const reach = 400

// Every rule reads the day in digits, and most lines that are looked at have none.
const anyDigit = /\d/

/** The first date printed in the text, with the clock time and zone beside it; null without one. */
export function findPrintedTime(whole: string): PrintedTime | null {
  const text = whole.slice(0, reach)
  if (!anyDigit.test(text)) return null
  const found = dateRules
    .map((rule) => ({ rule, match: rule.pattern.exec(text) }))
    .flatMap(({ rule, match }) => (match ? [{ rule, match }] : []))
    .sort((a, b) => a.match.index - b.match.index)
  for (const { rule, match } of found) {
    const day = readDay(rule, match, text)
    if (day) return withClock(text, match.index, match.index + match[0].length, day)
  }
  return null
}

type Day = Pick<PrintedTime, 'year' | 'month' | 'day' | 'ambiguous'>

function readDay(rule: DateRule, match: RegExpExecArray, text: string): Day | null {
  const group = (index: number) => match[index] ?? ''
  const year = rule.year ? Number(group(rule.year)) : null
  const word = group(rule.month).toLowerCase()
  let month = months.get(word) ?? Number(word)
  let day = Number(group(rule.day))
  let ambiguous = false
  if (rule.id === 'numbers') {
    const slashes = group(2) === '/'
    ambiguous = slashes && day <= 12 && month <= 12 && day !== month
    if (month > 12 || (ambiguous && americanMarks.test(text))) [day, month] = [month, day]
  }
  return isCalendarDay(year ?? 2024, month, day) ? { year, month, day, ambiguous } : null
}

// Who prints a time of 12 hours in an American zone prints the month first.
const americanMarks = /\b(?:[ECMP][SD]T|ET|PT)\b/

function withClock(text: string, start: number, end: number, day: Day): PrintedTime {
  const after = text.slice(end)
  const match = clockAfter.exec(after)
  const clock = match && (match[2] || match[3]) ? toClock(match[1], match[2], match[3]) : null
  if (match && clock) {
    const clockEnd = end + match[0].length
    const zone = readZone(text.slice(clockEnd))
    return { ...day, start, end: clockEnd + zone.length, clock, offset: zone.offset, zoneName: zone.name }
  }
  // Cut to a few characters so that the pattern, tied to the end, has little to try.
  const from = Math.max(0, start - 30)
  const earlier = clockBefore.exec(text.slice(from, start))
  const before = earlier && (earlier[2] || earlier[3]) ? toClock(earlier[1], earlier[2], earlier[3]) : null
  if (earlier && before) {
    const zone = readZone(earlier[4] ?? '')
    const begin = from + earlier.index
    return { ...day, start: begin, end, clock: before, offset: zone.offset, zoneName: zone.name }
  }
  return { ...day, start, end, clock: null, offset: null, zoneName: null }
}

function toClock(hour = '', minute = '00', half: string | undefined): string | null {
  let value = Number(hour)
  if (half && (value < 1 || value > 12)) return null
  if (half) value = (value % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (value > 23 || Number(minute) > 59) return null
  return `${String(value).padStart(2, '0')}:${minute}`
}

function readZone(text: string): { offset: string | null; name: string | null; length: number } {
  const match = zoneAfter.exec(text)
  if (!match) return { offset: null, name: null, length: 0 }
  const [whole, sign, hours, minutes, plain, name] = match
  if (sign && hours) {
    const size = Number(hours) * 60 + Number(minutes ?? 0)
    return { offset: formatOffset(sign === '+' ? size : -size), name: null, length: whole.length }
  }
  if (plain) {
    const offset = plain.includes(':') ? plain : `${plain.slice(0, 3)}:${plain.slice(3)}`
    return { offset, name: null, length: whole.length }
  }
  if (name && zoneAbbreviations[name]) return { offset: null, name, length: whole.length }
  return { offset: null, name: null, length: 0 }
}
