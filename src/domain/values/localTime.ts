import type { LocalTime, ZoneBasis } from '../model'

/** The parts of an ISO 8601 date or date-time as written. */
export interface IsoTime {
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. */
  readonly local: string
  /** `+07:00`, `Z`; null where none is written. */
  readonly offset: string | null
}

const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** Reads `2021-12-14`, `2021-12-14T00:14:00+07:00` and what lies between; null for what is no such time. */
export function parseIsoTime(text: string): IsoTime | null {
  const match = isoPattern.exec(text.trim())
  if (!match) return null
  const [, year = '', month = '', day = '', hour, minute, offset] = match
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return { local: date, offset: null }
  if (Number(hour) > 23 || Number(minute) > 59) return null
  return { local: `${date}T${hour}:${minute}`, offset: offset ? normalizeOffset(offset) : null }
}

/** Whether the calendar has that day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function normalizeOffset(offset: string): string {
  if (/^z$/i.test(offset)) return 'Z'
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0')
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatFor(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat | null = null
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  } catch {
    return null
  }
  formats.set(zone, format)
  return format
}

/** Whether this is an IANA zone such as `Asia/Jakarta` or `UTC`; offsets and abbreviations are none. */
export const isTimeZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && formatFor(zone) !== null

/** A moment (ms since 1970, UTC) as `YYYY-MM-DDThh:mm` on the zone's clocks; null for an unknown zone. */
export function localTimeAt(moment: number, zone: string): string | null {
  const format = formatFor(zone)
  if (!format) return null
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
  const year = (parts.get('year') ?? '').padStart(4, '0')
  return `${year}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}:${parts.get('minute')}`
}

/** Minutes east of UTC that the zone's clocks show at that local time; null for an unknown zone. */
export function zoneOffset(local: string, zone: string): number | null {
  const wall = Date.parse(`${local}:00Z`)
  const guess = offsetAt(wall, zone)
  // Near a change of clocks the first guess is off by the change.
  return guess === null ? null : offsetAt(wall - guess * 60_000, zone)
}

function offsetAt(moment: number, zone: string): number | null {
  const local = localTimeAt(moment, zone)
  return local === null ? null : Math.round((Date.parse(`${local}:00Z`) - moment) / 60_000)
}

/** `+07:00` for 420. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** 420 for `+07:00`, 0 for `Z`. */
export function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -size : size
}

/** Puts a local time together; the instant follows from the offset, or from the zone's clocks. */
export function toLocalTime(
  local: string,
  zone: string | null,
  zoneBasis: ZoneBasis,
  offset: string | null = null,
): LocalTime {
  if (local.length === 10) return { local, zone, zoneBasis, instant: null }
  const minutes = offset ? offsetMinutes(offset) : zone ? zoneOffset(local, zone) : null
  return { local, zone, zoneBasis, instant: minutes === null ? null : `${local}:00${formatOffset(minutes)}` }
}

/** The day a local time falls on: `YYYY-MM-DD`. */
export const localDay = (time: LocalTime): string => time.local.slice(0, 10)

/** Orders by what was printed; a date alone stands before every time of its day. */
export const compareLocalTime = (a: LocalTime, b: LocalTime): number =>
  a.local < b.local ? -1 : a.local > b.local ? 1 : 0
