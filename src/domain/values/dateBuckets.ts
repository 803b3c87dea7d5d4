import type { PartialDate } from '../model'
import { daysInMonth } from './partialDate'

/** What dates are counted by; weeks are ISO 8601's, from Monday on. */
export const timeUnits = ['YEAR', 'MONTH', 'WEEK', 'DAY'] as const
export type TimeUnit = (typeof timeUnits)[number]

/** The bucket of each unit that holds every day a date can mean; null where no single one does. */
export interface DateBuckets {
  /** `2021` */
  readonly year: string | null
  /** `2021-12` */
  readonly month: string | null
  /** `2021-W50` */
  readonly week: string | null
  /** `2021-12-13` */
  readonly day: string | null
}

/** First and last day. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

const dayLength = 86_400_000
const toNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength)
const toDay = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10)
const pad = (number: number, width: number): string => String(number).padStart(width, '0')

/** Days since the Monday before; 1970-01-01 was a Thursday. */
const weekday = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The ISO week of a day: its year is that of its Thursday. */
export function weekOf(day: string): string {
  const thursday = toNumber(day) - weekday(toNumber(day)) + 3
  const year = toDay(thursday).slice(0, 4)
  return `${year}-W${pad(Math.floor((thursday - toNumber(`${year}-01-01`)) / 7) + 1, 2)}`
}

const bucketOfDay: Readonly<Record<TimeUnit, (day: string) => string>> = {
  YEAR: (day) => day.slice(0, 4),
  MONTH: (day) => day.slice(0, 7),
  WEEK: weekOf,
  DAY: (day) => day,
}

/** The bucket a day falls in. */
export const bucketOf = (unit: TimeUnit, day: string): string => bucketOfDay[unit](day)

/**
 * The buckets of a date: `2021-12` has a year and a month and neither week nor day, `2021-12-31/2022-01-01` a week alone.
 */
export function bucketsOf(date: Pick<PartialDate, 'earliest' | 'latest'> | null): DateBuckets {
  const { earliest = null, latest = null } = date ?? {}
  const only = (unit: TimeUnit): string | null => {
    if (earliest === null || latest === null) return null
    const bucket = bucketOf(unit, earliest)
    return bucket === bucketOf(unit, latest) ? bucket : null
  }
  return { year: only('YEAR'), month: only('MONTH'), week: only('WEEK'), day: only('DAY') }
}

const weekPattern = /^(\d{4})-W(\d{2})$/

function weekRange(bucket: string): DayRange | null {
  const [, year = '', week = ''] = weekPattern.exec(bucket) ?? []
  const fourth = toNumber(`${year}-01-04`)
  const monday = fourth - weekday(fourth) + (Number(week) - 1) * 7
  const from = Number.isFinite(monday) ? toDay(monday) : ''
  return from !== '' && weekOf(from) === bucket ? { from, to: toDay(monday + 6) } : null
}

const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/

function monthRange(bucket: string): DayRange | null {
  const [, year, month] = monthPattern.exec(bucket) ?? []
  if (!year || !month) return null
  return { from: `${bucket}-01`, to: `${bucket}-${pad(daysInMonth(Number(year), Number(month)), 2)}` }
}

const isDay = (text: string): boolean => Number.isFinite(toNumber(text)) && toDay(toNumber(text)) === text

const ranges: Readonly<Record<TimeUnit, (bucket: string) => DayRange | null>> = {
  YEAR: (bucket) => (/^\d{4}$/.test(bucket) ? { from: `${bucket}-01-01`, to: `${bucket}-12-31` } : null),
  MONTH: monthRange,
  WEEK: weekRange,
  DAY: (bucket) => (isDay(bucket) ? { from: bucket, to: bucket } : null),
}

/** The days of a bucket; null for what is none. */
export const rangeOf = (unit: TimeUnit, bucket: string): DayRange | null => ranges[unit](bucket)

/** The bucket behind this one; null behind the year 9999. */
function next(unit: TimeUnit, bucket: string): string | null {
  const to = rangeOf(unit, bucket)?.to ?? '9999-12-31'
  return to >= '9999-12-31' ? null : bucketOf(unit, toDay(toNumber(to) + 1))
}

/** The buckets between two days, both included, in order; null where there are more than `most`. */
export function bucketsBetween(unit: TimeUnit, { from, to }: DayRange, most: number): string[] | null {
  const buckets: string[] = []
  const last = bucketOf(unit, to)
  for (let at: string | null = bucketOf(unit, from); at !== null && at <= last; at = next(unit, at)) {
    if (buckets.length === most) return null
    buckets.push(at)
  }
  return buckets
}
