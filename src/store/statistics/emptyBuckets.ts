import { bucketsBetween, type DayRange, rangeOf, type TimeUnit } from '../../domain/values/dateBuckets'
import { toPartialDate } from '../../domain/values/partialDate'
import { conjuncts } from '../filters/conjuncts'
import type { FilterInput } from '../filters/rules'
import type { Bucket } from './request'

/** Ten years of days. */
export const mostBuckets = 3_660

type Side = string | null

const isInput = (value: unknown): value is FilterInput => typeof value === 'object' && value !== null

const latest = (a: Side, b: Side): Side => (a === null || b === null ? (a ?? b) : a > b ? a : b)
const earliest = (a: Side, b: Side): Side => (a === null || b === null ? (a ?? b) : a < b ? a : b)

/** The days to which the comparisons of a date or printed time confine it. */
function sidesOf(operators: FilterInput): { from: Side; to: Side }[] {
  return Object.entries(operators).flatMap(([operator, operand]) => {
    const text = typeof operand === 'string' ? operand : ''
    const date = operator === 'within' || operator === 'overlaps' ? toPartialDate(text) : null
    if (date) return [{ from: date.earliest, to: date.latest }]
    const day = text.slice(0, 10)
    if (operator === 'on') return [{ from: day, to: day }]
    if (operator === 'gte' || operator === 'gt') return [{ from: day, to: null }]
    if (operator === 'lte') return [{ from: null, to: day }]
    return operator === 'lt' && text.length > 10 ? [{ from: null, to: day }] : []
  })
}

/** The days a filter confines the field to; null where it leaves a side open. */
function confines(filter: FilterInput | null, field: string): { from: Side; to: Side } {
  const sides = (filter ? conjuncts(filter) : [])
    .map((part) => part[field])
    .filter(isInput)
    .flatMap(sidesOf)
  return sides.reduce((all, side) => ({ from: latest(all.from, side.from), to: earliest(all.to, side.to) }), {
    from: null,
    to: null,
  })
}

/** What holds both. */
function joined(range: DayRange | null, more: DayRange | null): DayRange | null {
  if (!range || !more) return range ?? more
  const [from = range.from] = [range.from, more.from].sort()
  const [, to = range.to] = [range.to, more.to].sort()
  return { from, to }
}

/**
 * The buckets with the empty ones between them: from the first to the last day that the filter leaves, and where it leaves a
 * side open, from the first or to the last bucket found. Null where there would be more than `mostBuckets`.
 */
export function withEmpty(
  found: readonly Bucket[],
  { unit, field, filter }: { unit: TimeUnit; field: string; filter: FilterInput | null },
): Bucket[] | null {
  const days = found.reduce<DayRange | null>(
    (range, { keys: [key = ''] }) => joined(range, rangeOf(unit, key)),
    null,
  )
  const { from, to } = confines(filter, field)
  const [first, last] = [from ?? days?.from ?? null, to ?? days?.to ?? null]
  const range = joined(
    first !== null && last !== null && first <= last ? { from: first, to: last } : null,
    days,
  )
  if (range === null) return []
  const counts = new Map(found.map(({ keys: [key = ''], count }) => [key, count]))
  const keys = bucketsBetween(unit, range, mostBuckets)
  return keys?.map((key) => ({ keys: [key], count: counts.get(key) ?? 0 })) ?? null
}
