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
  return day === null ? null : Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}
