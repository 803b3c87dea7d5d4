import type { Span } from '../../domain/model'
import { areNames, isPersonName } from './authorNames'
import { findPlace } from './places'
import { findPrintedTime } from './printedTime'

/** A person named as an author, with the words' place in the line. */
export interface BylineName extends Span {
  readonly name: string
}

/** What introduces authors. */
export const authorMarks: readonly {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
}[] = [
  {
    id: 'by',
    pattern:
      /^[–—*-]? ?(?:(?:written|reported|(?:a )?story|text|words|(?:a )?report|article|compiled|posted|published|analysis|commentary|notebook|profile|column|diary|dispatch) )?by:? (?=\S)/i,
    example: 'By Jane Roe and John Doe',
  },
  {
    id: 'label',
    pattern:
      /^(?:authors?|reporters?|writers?|correspondents?|text|words|story|reporting|report|translators?|penulis|pewarta|oleh) ?:? (?=\S)/i,
    example: 'Reporter: Indra Arief',
  },
  {
    id: 'por',
    pattern: /^(?:(?:editado|escrito|redactado|texto) )?por:? (?=\S)/i,
    example: 'Editado por Juana Ruiz',
  },
  {
    id: 'correspondent',
    pattern:
      /^(?:from )?(?:our|the|staff|special|diplomatic|foreign|political) (?:[\p{L}’'-]+ ){0,2}(?:correspondent|reporter|writer)s?(?: in \p{L}+(?: \p{L}+)?)?,? (?=\p{Lu})/iu,
    example: 'From our correspondent Jane Roe',
  },
]

const introduces = (line: string): boolean =>
  authorMarks.some(({ id, pattern }) => pattern.test(line) && (id !== 'label' || /^[\p{L} ]+:/u.test(line)))

const separators = /\s*(?:(?<=\p{Ll}{2})\.\s|[•·|;/•‧∙–—]|\s-\s|,|\band\b|&|\bwith\b|\bdan\b|\(|\))\s*/u
const placeTail = /\s(?:in|at|from|for|on|reporting|reports)\s.*$/i
const jobTail =
  /[\s,]+(?:(?:our|staff|senior|chief|special|diplomatic|political|foreign|defen[cs]e|national|world|regional|international|parliamentary|economics|business)\s+){0,3}(?:reporter|writer|correspondent|editor|columnist|contributor|bureau chief)s?$/i
const address = /\S{0,60}@\S{1,60}|\b(?:published|updated|posted|modified)\b:?/giu
const othersWork =
  /^(?:photo\w*|pictures?|images?|editing|edited|graphics?|translat\w+) (?:and [a-z]+ )?by\b/i

/** The people that a line of authors and dates names, in its order; desks, agencies and editors are left out. */
export function readByline(whole: string): BylineName[] {
  const line = whole.slice(0, 400)
  return isSignOff(line) ? readSignOff(line) : readAuthorLine(line)
}

/** The line with what is neither name nor place struck out: time of publication and address. */
function withoutStamps(line: string): string {
  const time = findPrintedTime(line)
  const plain = time
    ? line.slice(0, time.start) + '|'.repeat(time.end - time.start) + line.slice(time.end)
    : line
  return plain.replace(address, (found) => '|'.repeat(found.length))
}

function readAuthorLine(line: string): BylineName[] {
  const plain = withoutStamps(line)
  const names: BylineName[] = []
  let certain = false
  let from = 0
  for (const piece of plain.split(separators)) {
    const at = plain.indexOf(piece, from)
    from = at + piece.length
    if (othersWork.test(piece)) break
    const mark = authorMarks.map(({ pattern }) => pattern.exec(piece)?.[0] ?? '').find(Boolean) ?? ''
    if (mark) certain = true
    const body = piece.slice(mark.length)
    const name = body
      .replace(placeTail, '')
      .replace(jobTail, '')
      .replace(/[:.\s]+$/, keepInitial)
    if (name !== body && !name.includes(' ') && jobTail.test(body)) continue
    if (!isPersonName(name, certain && (mark !== '' || names.length > 0 || name.includes(' ')))) continue
    // "By Jane Roe, Lima"
    if (mark === '' && names.length > 0 && findPlace(name) !== null) continue
    const start = at + mark.length + (body.length - body.trimStart().length)
    names.push({ name, start, end: start + name.length })
  }
  return names
}

const signOff =
  /^[([]?(?:additional )?(?:reporting|writing|written|reported|editing|edited)(?: and [a-z]+)? by:? /i
const share = /^\s*[([]?\s*(additional )?([a-z]+(?: and [a-z]+)?) by:? /i

/** "(Reporting by A; editing by B)": what an agency prints below a report. */
export const isSignOff = (line: string): boolean => signOff.test(line)

/** Those who reported or wrote: neither who edited nor who only helped. */
function readSignOff(line: string): BylineName[] {
  const names: BylineName[] = []
  let from = 0
  for (const piece of line.split(/[;.]/)) {
    const [mark, additional, work = ''] = share.exec(piece) ?? []
    if (mark && !additional && /report|writ/i.test(work))
      for (const { name, start, end } of readAuthorLine(`By ${piece.slice(mark.length)}`)) {
        const moved = from + mark.length - 3
        names.push({ name, start: start + moved, end: end + moved })
      }
    from += piece.length + 1
  }
  return names
}

// "Mahfud Md." loses its stop, "John F." keeps it.
const keepInitial = (end: string): string => (end === '.' ? '' : '')

/** Whether a short line tells of authors, desk or time of publication rather than of the matter. */
export function isBylineLine(line: string): boolean {
  if (line.length > 160) return false
  if (introduces(line) && line.length < 120) return !/[.!?]$/.test(line) || readByline(line).length > 0
  if (deskLine.test(line) || isAuthorWithTail(line)) return true
  const time = findPrintedTime(line)
  if (!time) return false
  const rest = (line.slice(0, time.start) + line.slice(time.end)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (rest === '') return true
  return (
    time.year !== null && rest.split(' ').filter(Boolean).length <= 8 && !/\p{L}{3,}[.!?]["”]?$/u.test(line)
  )
}

const deskLine =
  /^(?:[\p{Lu}][\p{L}&'’.-]* ){0,4}(?:Desk|Newsroom|Bureau|Staff(?: (?:Writer|Reporter)s?)?|News Agency|(?:Correspondent|Reporter|Columnist|Editor)s?)$/u

/** What may stand behind an author whom no mark introduces: from where, of which house, in what post. */
const authorTail =
  /^(?:,? (?:in|from|reports from|reporting from) (?<there>[^,.|]{2,40}?)|(?:,| –| —| \||,? \() ?(?<place>[^,.|()]{2,40}?)\)?|,? (?:with|and) (?:news )?agencies|,? (?:special to|for) the [\p{L} ]{2,40}| ?\/ ?\p{Lu}{2,8}|[ |]* ?\|{5,}[ |]*)$/iu

/** The line up to its date, without the weekday before it; the addresses struck out. */
function withoutDate(line: string): string {
  const time = findPrintedTime(line)
  if (!time || time.start < 5) return withoutStamps(line)
  const before = line.slice(0, time.start).replace(/[\s,|(–—•·-]+(?:\p{L}{3,9}day)?[\s,|(–—•·-]*$/u, '')
  return withoutStamps(before)
}

interface AuthorTail {
  /** How long the names are that the line begins with. */
  readonly names: number
  /** Where the place stands, if the tail names one. */
  readonly place: Span | null
}

/** "Jane Roe in Lima", "Jane Roe, Diplomatic Editor", "Jane Roe | The Lima Post": an author without a mark, but not names alone. */
function authorWithTail(line: string): AuthorTail | null {
  if (line.length > 120) return null
  const undated = withoutDate(line)
  const job = jobTail.exec(undated)
  if (job && areNames(undated.slice(0, job.index))) return { names: job.index, place: null }
  for (const { 0: gap, index } of undated.matchAll(
    / ?[,|(/–—] ?| (?=(?:in|from|reports|reporting|with|special|for) )/gu,
  )) {
    if (index < 3 || !areNames(undated.slice(0, index))) continue
    const found = authorTail.exec(undated.slice(index))
    const named = found?.groups?.there ?? found?.groups?.place
    if (!found) continue
    if (!named) return { names: index, place: null }
    const start = undated.indexOf(named, index + (gap === ' ' ? 1 : 0))
    if (findPlace(named)?.city) return { names: index, place: { start, end: start + named.length } }
    if (found.groups?.place && isHouse(named)) return { names: index, place: null }
  }
  return null
}

const isHouse = (text: string): boolean =>
  /\b(?:post|times|herald|news|press|agency|journal|gazette|tribune|guardian|observer|telegraph|courier|review|daily|weekly|desk|bureau)\b/i.test(
    text,
  )

/** Whether the line begins with an author whom no mark introduces, and says of them from where or for whom they write. */
export const isAuthorWithTail = (line: string): boolean =>
  authorWithTail(line) !== null ||
  /^(?:\p{Lu}\p{L}+ )?(?:staff|correspondents?|reporters?) in \p{Lu}[\p{L} ]+$/u.test(line)

/** Where such an author writes from: the place's own words in the line. */
export const placeOfAuthor = (line: string): Span | null => authorWithTail(line)?.place ?? null

/** "— Jane Roe", "(Jane Roe, Lima)": how a report may be signed at its end. */
export function isSignature(line: string): boolean {
  const inner = /^(?:[–—] ?(.{3,60})|\((.{3,60})\)|\[(.{3,60})\])$/.exec(line)
  const text = inner?.[1] ?? inner?.[2] ?? inner?.[3]
  return text !== undefined && (areNames(text) || authorWithTail(text) !== null)
}
