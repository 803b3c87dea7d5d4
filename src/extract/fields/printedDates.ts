import type { Evidence, SourceDocument } from '../../domain/model'
import { isCalendarDay } from '../../domain/values/localTime'
import type { Dateline } from './dateline'
import { fromText, partsOf, type TextPart, within } from './evidence'
import { findPrintedTime, type PrintedTime } from './printedTime'

/** The dateline with the part it opens. */
export interface PlacedDateline {
  readonly part: TextPart
  readonly dateline: Dateline
}

/** A day, and perhaps a clock time, that the text prints as its own. */
export interface Candidate {
  readonly day: string
  readonly swapped: string | null
  readonly time: PrintedTime
  readonly evidence: Evidence
}

/** Whole days between two days as `YYYY-MM-DD`. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** What the words before a date say of it: the lower, the more surely it is the day of publication. */
const dateLabels: readonly { readonly rank: number; readonly pattern: RegExp; readonly example: string }[] = [
  {
    rank: 3,
    pattern: /\b(?:updated|modified|revised|corrected|amended)\b/i,
    example: 'Updated 15 June 2023',
  },
  {
    rank: 0,
    pattern: /\b(?:published|posted|issued|released|publication|release)\b/i,
    example: 'Published: 14 June 2023',
  },
]
const plainRank = { clocked: 1, dated: 2 }

/** The days that a text prints as its own, the surest first: head, dateline, last lines. */
export function printedCandidates(document: SourceDocument, placed: PlacedDateline | null): Candidate[] {
  const bodyAt = placed?.part.start ?? partsOf(document, 'PARAGRAPH')[0]?.start ?? 0
  const lines = partsOf(document, 'BYLINE')
  const dated = (parts: readonly TextPart[]) =>
    parts
      .flatMap((part) => lineCandidates(document, part))
      .sort((a, b) => a.rank - b.rank)
      .map(({ candidate }) => candidate)
  const head = dated(lines.filter(({ start }) => start <= bodyAt))
  const tail = dated(lines.filter(({ start }) => start > bodyAt))
  return [...head, ...datelineCandidates(document, placed, [...head, ...tail]), ...tail]
}

function lineCandidates(document: SourceDocument, part: TextPart): { rank: number; candidate: Candidate }[] {
  const found: { rank: number; candidate: Candidate }[] = []
  for (let from = 0; found.length < 4; ) {
    const rest = part.text.slice(from)
    const time = findPrintedTime(rest)
    if (!time) break
    const before = rest.slice(Math.max(0, time.start - 30), time.start)
    const label = dateLabels.find(({ pattern }) => pattern.test(before))
    const placed = { ...time, start: time.start + from, end: time.end + from }
    const candidate = toCandidate(document, part, placed, 'date-line')
    const rank = label?.rank ?? (time.clock ? plainRank.clocked : plainRank.dated)
    if (candidate) found.push({ rank, candidate })
    from += time.end
  }
  return found
}

function datelineCandidates(
  document: SourceDocument,
  placed: PlacedDateline | null,
  others: readonly Candidate[],
): Candidate[] {
  const time = placed?.dateline.time
  if (!placed || !time) return []
  const stated = toCandidate(document, placed.part, time, 'dateline-date')
  if (stated) return [stated]
  if (others.length > 0) return []
  const year = yearNearby(document, placed, time)
  const inferred =
    year === null ? null : toCandidate(document, placed.part, { ...time, year }, 'dateline-year-of-text')
  return inferred ? [{ ...inferred, evidence: { ...inferred.evidence, basis: 'INFERRED' } }] : []
}

/** "JAKARTA, Dec 15 –" in a text that soon speaks of "December 13, 2021": the year of a date at most two months off. */
function yearNearby(document: SourceDocument, placed: PlacedDateline, time: PrintedTime): number | null {
  for (const part of partsOf(document, 'PARAGRAPH', 'CAPTION').slice(0, 6)) {
    const from = part.start === placed.part.start ? placed.dateline.end : 0
    const other = findPrintedTime(part.text.slice(from))
    if (other?.year == null) continue
    for (const year of [other.year, other.year + 1, other.year - 1]) {
      const distance = daysBetween(
        dayOf(year, time.month, time.day),
        dayOf(other.year, other.month, other.day),
      )
      if (distance <= 60) return year
    }
  }
  return null
}

const two = (value: number): string => String(value).padStart(2, '0')
const dayOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

function toCandidate(
  document: SourceDocument,
  part: TextPart,
  time: PrintedTime,
  rule: string,
): Candidate | null {
  if (time.year === null || !isCalendarDay(time.year, time.month, time.day)) return null
  return {
    day: dayOf(time.year, time.month, time.day),
    swapped: time.ambiguous ? dayOf(time.year, time.day, time.month) : null,
    time,
    evidence: fromText(document, within(part, time), rule),
  }
}
