import type { PartialDate } from '../model'

/** The day, or the first day of an interval of days; null where no day is known. */
export function firstDay(date: PartialDate | null): string | null {
  if (date?.precision === 'DAY') return date.earliest
  if (date?.precision !== 'INTERVAL') return null
  return /^\d{4}-\d{2}-\d{2}(?:\/|$)/.test(date.edtf) ? date.earliest : null
}

/** Days since 1970 of the first day; null where no day is known. */
export function dayNumber(date: PartialDate | null): number | null {
  const day = firstDay(date)
  return day === null ? null : daysBetween('1970-01-01', day)
}

const dayMilliseconds = 86_400_000

/** How many days `to` is after `from`, both `YYYY-MM-DD`; below 0 where it is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds)
