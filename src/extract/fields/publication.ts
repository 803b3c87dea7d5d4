import type { Evidence, ExtractOptions, LocalTime, Note, SourceDocument, Sourced } from '../../domain/model'
import {
  formatOffset,
  localTimeAt,
  offsetMinutes,
  parseIsoTime,
  toLocalTime,
  zoneOffset,
} from '../../domain/values/localTime'
import { months } from './calendarWords'
import { withZone } from './clockZone'
import { fromMetadata } from './evidence'
import type { KnownPlace } from './places'
import { type Candidate, daysBetween, type PlacedDateline, printedCandidates } from './printedDates'

export interface Publication {
  readonly publishedAt: Sourced<LocalTime> | null
  readonly notes: readonly Note[]
}

/** When a text was published, in local time as printed: metadata, the line of the author, the dateline, the last lines. */
export function readPublication(
  document: SourceDocument,
  placed: PlacedDateline | null,
  options: ExtractOptions,
): Publication {
  const place = placed?.dateline.known ?? null
  const candidates = printedCandidates(document, placed)
  const stated = document.metadata.publishedAt
  const iso = stated ? parseIsoTime(stated.value) : null
  if (stated && iso) {
    const evidence = fromMetadata(stated, stated.value)
    return fromStated(iso, evidence, candidates, place, options)
  }
  const [first] = candidates
  if (!first) {
    return {
      publishedAt: null,
      notes: [{ code: 'NO_PUBLICATION_DATE', message: 'No date of publication is printed.', span: null }],
    }
  }
  const day = settleDay(first, candidates, place, document)
  const clocked = candidates.find((one) => one.time.clock && [one.day, one.swapped].includes(day))
  const local = clocked?.time.clock ? `${day}T${clocked.time.clock}` : day
  const evidence = clocked && clocked !== first ? [first.evidence, clocked.evidence] : [first.evidence]
  const value = withZone(local, clocked?.time ?? null, place, options)
  return { publishedAt: { value, evidence }, notes: ambiguityNotes(first, candidates) }
}

function fromStated(
  iso: { readonly local: string; readonly offset: string | null },
  evidence: Evidence,
  candidates: readonly Candidate[],
  place: KnownPlace | null,
  options: ExtractOptions,
): Publication {
  const zone = options.timeZone ?? place?.zone ?? null
  const printed = candidates.find(({ time }) => time.clock !== null) ?? candidates[0] ?? null
  const day = iso.local.slice(0, 10)
  const agreeing = candidates.filter((one) => one.day === day || one.swapped === day)
  const all = [evidence, ...agreeing.map((one) => one.evidence)]
  if (iso.local.length === 10) {
    const clock = agreeing.find(({ time }) => time.clock)?.time ?? null
    const local = clock?.clock ? `${day}T${clock.clock}` : day
    return done(withZone(local, clock, place, options), all, day, printed)
  }
  if (iso.offset === null) return done(withZone(iso.local, null, place, options), all, day, printed)
  const instant = Date.parse(`${iso.local}:00${iso.offset}`)
  // Systems state UTC; the page prints its own clock: what was printed is the local time, if it is the same moment.
  const universal = offsetMinutes(iso.offset) === 0
  const shown = universal ? printedMoment(printed, instant) : null
  if (shown && printed) {
    const fits = zone !== null && zoneOffset(shown.local, zone) === shown.offset
    const value = toLocalTime(shown.local, fits ? zone : null, 'STATED', formatOffset(shown.offset))
    return done(value, [evidence, printed.evidence], shown.local, printed)
  }
  if (universal && zone !== null && iso.offset === 'Z') {
    const local = localTimeAt(instant, zone) ?? iso.local
    return done(toLocalTime(local, zone, options.timeZone ? 'STATED' : 'INFERRED'), all, local, printed)
  }
  // A page west or east of Greenwich may print another day than the UTC time falls on.
  if (universal && zone === null && printed && daysBetween(printed.day, day) === 1)
    return done(toLocalTime(printed.day, null, 'UNKNOWN'), [printed.evidence, evidence], printed.day, printed)
  const fits = zone !== null && zoneOffset(iso.local, zone) === offsetMinutes(iso.offset)
  const named = fits ? zone : iso.offset === 'Z' ? 'UTC' : null
  return done(toLocalTime(iso.local, named, 'STATED', iso.offset), all, day, printed)
}

function done(
  value: LocalTime,
  evidence: readonly Evidence[],
  local: string,
  printed: Candidate | null,
): Publication {
  const day = local.slice(0, 10)
  const far = printed && daysBetween(printed.day, day) > 1 && printed.swapped !== day
  const notes = far
    ? [
        {
          code: 'DATE_DISAGREES',
          message: `The metadata says ${day}, the page ${printed.day}.`,
          span: printed.evidence.span,
        },
      ]
    : []
  return { publishedAt: { value, evidence }, notes }
}

function printedMoment(printed: Candidate | null, instant: number): { local: string; offset: number } | null {
  if (!printed?.time.clock) return null
  const local = `${printed.day}T${printed.time.clock}`
  const offset = Math.round((Date.parse(`${local}:00Z`) - instant) / 60_000)
  const whole = Math.round(offset / 15) * 15
  return Math.abs(offset - whole) <= 2 && Math.abs(whole) <= 14 * 60 ? { local, offset: whole } : null
}

// Where the month comes first in numbers.
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH', 'MH', 'FM', 'PW'])

/** The day a candidate means: another that agrees with one reading decides, then the text's months, then habit. */
function settleDay(
  first: Candidate,
  candidates: readonly Candidate[],
  place: KnownPlace | null,
  document: SourceDocument,
): string {
  if (first.swapped === null) return first.day
  const others = candidates.filter((one) => one !== first && one.swapped === null).map(({ day }) => day)
  if (others.includes(first.day)) return first.day
  if (others.includes(first.swapped)) return first.swapped
  const [asPrinted, exchanged] = [first.day, first.swapped].map((day) => monthMentions(document.text, day))
  if (asPrinted === 0 && exchanged !== 0) return first.swapped
  if (asPrinted !== 0 && exchanged === 0) return first.day
  return place && monthFirst.has(place.country) ? first.swapped : first.day
}

const monthNames = [...months].filter(([name]) => name.length > 2)

/** How often a text names the month of a day. */
function monthMentions(text: string, day: string): number {
  const month = Number(day.slice(5, 7))
  const words = text.slice(0, 20_000).split(/[^\p{L}]+/u)
  const meant = new Set(monthNames.filter(([, one]) => one === month).map(([name]) => name))
  return words.filter((word) => /^\p{Lu}/u.test(word) && meant.has(word.toLowerCase())).length
}

const ambiguityNotes = (first: Candidate, candidates: readonly Candidate[]): Note[] =>
  first.swapped === null || candidates.some((one) => one !== first && one.swapped === null)
    ? []
    : [
        {
          code: 'AMBIGUOUS_DATE',
          message: `${first.evidence.exact} can also mean ${first.swapped}.`,
          span: first.evidence.span,
        },
      ]
