import { parseIsoTime } from '../../domain/values/localTime'
import { zoneAbbreviations } from '../fields/calendarWords'
import { findPrintedTime } from '../fields/printedTime'

const two = (value: number): string => String(value).padStart(2, '0')

/** A date as feeds and people write it ("Tue, 14 Dec 2021 00:14:00 +0700") in ISO 8601; null without a year. */
export function toIsoTime(written: string): string | null {
  if (parseIsoTime(written)) return written.trim()
  const time = findPrintedTime(written)
  if (!time || time.year === null) return null
  const date = `${time.year}-${two(time.month)}-${two(time.day)}`
  if (!time.clock) return date
  const named = time.zoneName ? (zoneAbbreviations[time.zoneName] ?? []) : []
  const offset = time.offset ?? (named.length === 1 ? (named[0]?.offset ?? '') : '')
  return `${date}T${time.clock}:00${offset}`
}
