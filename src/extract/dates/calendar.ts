import { daysInMonth } from '../../domain/values/partialDate'

/** A day as `YYYY-MM-DD`. */
export type Day = string

const dayMs = 86_400_000
const pad = (number: number, width = 2): string => String(number).padStart(width, '0')

/** The day of a year, month (from 1) and day that exist. */
export const toDay = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))
const numberOf = (day: Day): number =>
  Date.UTC(yearOf(day), monthOf(day) - 1, Number(day.slice(8, 10))) / dayMs

/** The day so many days later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date((numberOf(day) + days) * dayMs)
  return toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** The month, as `YYYY-MM`, so many months later. */
export function addMonths(day: Day, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`
}

/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: Day): number => (((numberOf(day) + 3) % 7) + 7) % 7

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Days from `a` to `b`, negative where `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => numberOf(b) - numberOf(a)
