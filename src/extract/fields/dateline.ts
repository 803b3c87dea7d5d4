import type { Span } from '../../domain/model'
import { americanStates } from '../data/government'
import { areNames } from './authorNames'
import { weekdayWords } from './calendarWords'
import { findCountry, findPlace, type KnownPlace } from './places'
import { findPrintedTime, type PrintedTime } from './printedTime'
import { titleCase } from './titleCase'

/** The words before a report that say from where, and often when, it was sent. */
export interface Dateline extends Span {
  /** The place as printed: `CARTAGENA`, `PRETORIA/ADDIS ABABA`. */
  readonly place: Span
  /** What the tables know of it, or of the first of several; null for a place they lack. */
  readonly known: KnownPlace | null
  /** Spans in the text that was searched; null where no date is printed. */
  readonly time: PrintedTime | null
}

/** Ends of a dateline, in the order they are tried; the earliest in the line wins. */
export const datelineEnds: readonly {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
}[] = [
  {
    id: 'dash',
    pattern: /\s?[–—―]\s|\s--?\s|\s[–—]|[–—]\s?(?=\p{Lu})|\.?\s?--?\s?(?=["“]?\p{Lu}\p{Ll})/u,
    example: 'TOKYO – Nancy Pelosi',
  },
  { id: 'colon', pattern: /:(?:\s|$)/, example: 'Jakarta: Indonesian President' },
  { id: 'stop', pattern: /\.\s(?=\p{Lu}|["“«/])/u, example: 'TOKYO, 30 March 2021. The Minister' },
  { id: 'agency', pattern: /(?<=\))\s(?=\p{Lu}|["“])/u, example: 'Tokyo, June 16 (Kyodo) The leaders' },
]

/** Longest dateline that is believed. */
const reach = 130

// Words in capitals that head a paragraph and name no place.
const notPlaces =
  /^(?:aboard|en|the|a|an|for|in|on|at|by|and|but|update|exclusive|breaking|analysis|opinion|factbox|explainer|note|notes|editor|editors|president|prime|minister|foreign|secretary|question|answer|q|background|summary|correction|watch|live|video|photo|image|tags?|topics|keywords|source|read|related|press|statement|remarks|joint|readout|speech|quote|mr|ms|mrs|dr|h\.e|published|updated|posted|modified|dated?|category|web|online|editor|first|second|third|what|why|how|when|where|who|this|that)$/i

const weekdayOnly = new RegExp(
  `^(?:on )?(?:${weekdayWords})\\.?(?: (?:morning|noon|afternoon|evening|night))?$|^local time$`,
  'i',
)
const agencyParts = /\((?!(?:UTC|GMT))[^()]{1,60}\)|\[[^[\]]{1,40}\]|\/[\p{L} .-]{2,20}\//gu
const particle = /^(?:de|la|le|el|los|las|da|do|dos|del|di|of|and|upon|sur|am|al|an|der|den|the)$/i
const wordOfPlace = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/** Reads a dateline at the start of a paragraph; null where the paragraph begins with its own words. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, reach)
  return readBracketed(head) ?? readEnded(head, paragraph.length)
}

function readBracketed(head: string): Dateline | null {
  // (Jakarta, 14 December 2021) The foreign ministers …
  const match = /^[([]([^()[\]]{3,80})[)\]](?:\s?[–—-]\s|[:.]?\s)*/.exec(head)
  if (!match?.[1]) return null
  const lead = readLead(match[1], 1)
  return lead && (lead.time || lead.known) && lead.sure
    ? { ...lead.line, start: 0, end: match[0].length }
    : null
}

function readEnded(head: string, length: number): Dateline | null {
  const ends = datelineEnds.flatMap(({ id, pattern }) => {
    const match = firstOutsideBrackets(pattern, head, id)
    return match ? [{ id, ...match }] : []
  })
  for (const { id, start, end } of ends.sort((a, b) => a.start - b.start)) {
    const lead = readLead(head.slice(0, start), 0)
    if (!lead) continue
    if (isEnough(id, lead, head.slice(end))) return { ...lead.line, start: 0, end }
  }
  if (length > reach) return null
  const alone = readLead(head.replace(/\.$/, ''), 0)
  return alone?.stamped && alone.sure ? { ...alone.line, start: 0, end: head.length } : null
}

/** Whether words before such an end are a dateline, rather than the beginning of a sentence that has the mark too. */
function isEnough(id: string, lead: Lead, rest: string): boolean {
  const { stamped, capitals, known } = lead
  if (id === 'agency') return lead.time !== null && (known !== null || capitals)
  if (id === 'stop') return stamped || (capitals && known?.city != null)
  // "Australia – the host – said" goes on in small letters.
  if (!stamped && !/^\s*["“”‘'«([]?[\p{Lu}\p{N}]/u.test(rest)) return false
  if (!stamped && !capitals && known?.city == null && !lead.regional) return false
  return lead.sure || (id === 'dash' && capitals)
}

function firstOutsideBrackets(
  pattern: RegExp,
  head: string,
  id: string,
): { start: number; end: number } | null {
  let from = 0
  while (from < head.length) {
    const match = pattern.exec(head.slice(from))
    if (!match) return null
    const start = from + match.index
    const before = head.slice(0, start)
    const open = before.split('(').length > before.split(')').length
    // A stop after an abbreviation ("Nov. 3", "ST. PETERSBURG", "WASHINGTON, D.C. —") ends nothing.
    const short = id === 'stop' && /(?:^|[\s,])(?:\p{L}{1,4}|\p{L}\.\p{L})$/u.test(before)
    const dated = id === 'stop' && findPrintedTime(before) !== null
    if (!open && (!short || dated || before.endsWith('/'))) return { start, end: start + match[0].length }
    from = start + Math.max(1, match[0].length)
  }
  return null
}

interface Lead {
  readonly line: Omit<Dateline, 'start' | 'end'>
  readonly known: KnownPlace | null
  readonly time: PrintedTime | null
  /** A place the tables know, or one that a date or an agency follows. */
  readonly sure: boolean
  readonly capitals: boolean
  /** A date, a weekday or an agency follows the place. */
  readonly stamped: boolean
  /** A country or region follows it. */
  readonly regional: boolean
}

/** Takes "CARTAGENA, Colombia", "KUALA LUMPUR, Dec 15 (Foreign Desk)" apart; null where it names no place. */
function readLead(lead: string, offset: number): Lead | null {
  const agency = lead.replace(agencyParts, (part) => ' '.repeat(part.length))
  const time = findPrintedTime(agency)
  const bare = time
    ? agency.slice(0, time.start) + ' '.repeat(time.end - time.start) + agency.slice(time.end)
    : agency
  const segments = splitSegments(bare)
  const [first, ...others] = segments
  if (!first || others.length > 3) return null
  const [place, ...regions] = withoutSender([first, ...others])
  if (!place || place.text.length > 60) return null
  const names = place.text.split(/\/| and | & | – | — /).map((name) => name.trim())
  if (names.length > 3 || !names.every(isPlaceName)) return null
  if (!regions.every(({ text }) => isRegion(text))) return null
  const region = regions.find(({ text }) => findCountry(text) !== null)?.text ?? null
  const known = findPlace(titleCase(names[0] ?? ''), region)
  const capitals = place.text === place.text.toUpperCase() && place.text.length > 2
  const marked = agency !== lead
  const span = { start: place.start + offset, end: place.end + offset }
  const stamped = time !== null || marked || regions.some(({ text }) => weekdayOnly.test(text))
  const shifted = time ? { ...time, start: time.start + offset, end: time.end + offset } : null
  return {
    line: { place: span, known, time: shifted },
    known,
    time: shifted,
    sure: known !== null || stamped || region !== null,
    capitals,
    stamped,
    regional: region !== null,
  }
}

/** What may stand before the city: "The Kremlin, Moscow", "TEMPO.CO, Jakarta", "Asia Desk, Beijing". */
function withoutSender(segments: readonly Segment[]): readonly Segment[] {
  const [first, second] = segments
  if (!first || !second) return segments
  const sender = isPublication(first.text) || deskWords.test(first.text) || venueWords.test(first.text)
  if (!sender || findPlace(titleCase(first.text)) !== null) return segments
  return findPlace(titleCase(second.text))?.city ? segments.slice(1) : segments
}

const venueWords =
  /^the \p{L}|\b(?:palace|house|hotel|castle|kremlin|airport|cent(?:er|re)|headquarters|residence|hall|office)$/iu

interface Segment extends Span {
  readonly text: string
}

function splitSegments(text: string): Segment[] {
  const segments: Segment[] = []
  let start = 0
  for (const piece of text.split(',')) {
    const trimmed = piece.trim().replace(/^[.\s]+$/, '')
    const at = start + piece.length - piece.trimStart().length
    const cut = trimmed.replace(/(?<=\p{L}{3})\.$/u, '')
    if (cut) segments.push({ text: cut, start: at, end: at + cut.length })
    start += piece.length + 1
  }
  return segments
}

function isPlaceName(name: string): boolean {
  const words = name.split(' ').filter(Boolean)
  const [first] = words
  if (!first || words.length > 5 || deskWords.test(name)) return false
  if (notPlaces.test(first.replace(/\.$/, '')) && findPlace(name) === null) return false
  return words.every((word, at) => wordOfPlace.test(word) || (at > 0 && particle.test(word)))
}

// "Colombia", "Riau Islands", "D.C.", "Tuesday", "The Jakarta Post": a few words that each begin a name.
const isRegion = (text: string): boolean =>
  weekdayOnly.test(text) ||
  (text.split(' ').length <= 5 &&
    text.split(' ').every((word) => wordOfPlace.test(word) || particle.test(word)))

// "TEMPO.CO, Jakarta - ", "Liputan6.com, Jakarta - ".
const isPublication = (text: string): boolean =>
  /^[\w-]{2,30}\.(?:co|com|id|net|org)(?:\.\w{2})?$/i.test(text)

const deskWords = /\b(?:desk|newsroom|bureau|staff|agency|news|press|service|correspondents?|reporters?)\b/i

/** A line of the head that names a known city and at most a date and a desk: "Moscow", "17 April 2023, Beijing". */
export function readPlaceLine(line: string): Dateline | null {
  if (line.length > 100) return null
  const time = findPrintedTime(line)
  const plain = time
    ? line.slice(0, time.start) + '|'.repeat(time.end - time.start) + line.slice(time.end)
    : line
  const words = plain
    .replace(/\bD\.C\.?(?=$|[\s|,])/, (mark) => 'DC'.padEnd(mark.length))
    .replace(/^(?:dateline|place|location|from|in)\b:?/i, (mark) => '|'.repeat(mark.length))
  const pieces = words
    .split(/[|,•·;()–—]|\s-\s|\./)
    .map((piece) => piece.trim())
    .filter(
      (piece) =>
        piece &&
        !deskWords.test(piece) &&
        !/\d|^(?:updated|published|posted)\b/i.test(piece) &&
        !areNames(piece),
    )
  const venue = pieces.length > 1 && venueWords.test(pieces[0] ?? '') ? 1 : 0
  const [name, region = null] = pieces.slice(venue)
  if (!name || pieces.length > 2 + venue) return null
  const known = findPlace(titleCase(name), region)
  if (!known?.city || (region && findCountry(region) === null && !isAmericanState(region))) return null
  const start = plain.indexOf(name)
  return { start: 0, end: line.length, place: { start, end: start + name.length }, known, time }
}

const isAmericanState = (region: string): boolean =>
  region === 'DC' || americanStates.has(region.toLowerCase())
