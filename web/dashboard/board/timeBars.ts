import type { MeetingKind } from '../../shared/documents.generated'

/** How many meetings of a kind a month or year has. */
export interface TimeCount {
  /** `2021-12` or `2021`. */
  readonly time: string
  readonly kind: string
  readonly count: number
}

/** One bar: a month or a year, empty ones included. */
export interface TimeBar {
  readonly time: string
  /** How many of each series, in the order of `seriesOfKinds`. */
  readonly counts: readonly number[]
  readonly total: number
}

/** What is drawn in one colour: a kind, or the rest of them. */
export interface Series {
  readonly kinds: readonly MeetingKind[]
}

/** The kinds in the order in which they are stacked; the rare ones share a colour. */
export const seriesOfKinds: readonly Series[] = [
  { kinds: ['BILATERAL'] },
  { kinds: ['SUMMIT'] },
  { kinds: ['MULTILATERAL'] },
  { kinds: ['VISIT'] },
  { kinds: ['CALL'] },
  { kinds: ['COURTESY_CALL'] },
  { kinds: ['CONSULTATION'] },
  { kinds: ['NEGOTIATION', 'SIGNING', 'OTHER'] },
]

/** The month or year that follows. */
function next(time: string): string {
  const [year = 0, month] = time.split('-').map(Number)
  if (month === undefined) return String(year + 1).padStart(4, '0')
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1]
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}`
}

/** A chart has no more bars than this; what lies before is left out. */
const mostBars = 400

/** Bars from the first month (or year) that has meetings to the last, without a gap. */
export function toBars(counts: readonly TimeCount[]): TimeBar[] {
  const times = counts.map(({ time }) => time).sort()
  const [first, last] = [times[0], times.at(-1)]
  if (first === undefined || last === undefined) return []
  const bars: TimeBar[] = []
  for (let time = first; time <= last; time = next(time)) {
    const ofTime = counts.filter((each) => each.time === time)
    const series = seriesOfKinds.map(({ kinds }) =>
      ofTime
        .filter(({ kind }) => kinds.some((each) => each === kind))
        .reduce((sum, { count }) => sum + count, 0),
    )
    bars.push({ time, counts: series, total: series.reduce((sum, count) => sum + count, 0) })
  }
  return bars.slice(-mostBars)
}

/** At most so many months have meetings of a kind, where years have as many as told. */
export const mostMonths = (ofYears: readonly { readonly count: number }[]): number =>
  ofYears.reduce((sum, { count }) => sum + Math.min(12, count), 0)

/** The months that a range of bars covers. */
export const monthsOf = (from: string, to: string): { readonly from: string; readonly to: string } => ({
  from: from.length === 4 ? `${from}-01` : from,
  to: to.length === 4 ? `${to}-12` : to,
})

/** Round numbers for an axis from 0 to at least `most`, four or five of them. */
export function ticksTo(most: number): number[] {
  const rough = Math.max(1, most) / 4
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * magnitude).find((each) => each >= rough) ?? 1,
  )
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, index) => index * step)
}
