import type { Interval } from './drive'

/** The middle value; the mean of the two middle ones of an even number, NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2
}

/** The medians of several intervals, value by value; of memory the most. */
export const summarize = (intervals: readonly Interval[]): Interval => ({
  perSecond: median(intervals.map(({ perSecond }) => perSecond)),
  p50: median(intervals.map(({ p50 }) => p50)),
  p99: median(intervals.map(({ p99 }) => p99)),
  cpuMs: median(intervals.map(({ cpuMs }) => cpuMs)),
  rss: Math.max(...intervals.map(({ rss }) => rss)),
})

/** The median of the ratios round by round: what slows a whole round down falls out. */
export function medianRatio(over: readonly number[], under: readonly number[]): number {
  return median(over.map((value, round) => value / (under[round] ?? Number.NaN)))
}

/** How a cost grows when its input doubles: 1 is in proportion, 2 is with the square; the slope between first and last. */
export function growth(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const [first, last] = [points[0], points[points.length - 1]]
  if (!first || !last || first === last) return Number.NaN
  return Math.log(last.cost / first.cost) / Math.log(last.size / first.size)
}
