import type { Span } from '../../domain/model'
import { findCountry, findPlace } from './places'
import { findPrintedTime } from './printedTime'

/** A person named as an author, with the words' place in the line. */
export interface BylineName extends Span {
  readonly name: string
}

/** Words of desks, agencies and jobs: a name that holds one is no person's. */
const notPeople = new Set(
  `desk desks newsroom news staff agency agencies bureau press editorial editor editors editing team office
  ministry embassy service services reuters ap afp antara xinhua tass interfax bloomberg bbc cnn dpa efe kyodo yonhap
  bernama times post herald journal daily gazette tribune guardian telegraph courier review page department secretariat
  council commission media network radio television tv online web digital correspondent correspondents reporter
  reporters writer writers columnist contributor contributors producer photographer analyst translator copyright
  published updated posted modified last source agencies wire wires report special for with information from the
  government communications relations affairs republic union university institute centre center world foreign
  politics business opinion local international national region asia europe africa pacific america americas
  release statement min mins minute minutes read share print email local time`
    .split(/\s+/)
    .filter(Boolean),
)

const particle =
  /^(?:de|da|dos|do|del|della|di|van|von|der|den|ter|bin|binti|ibn|al|el|la|le|bint|y|e|ben|abu|ul|du)$/
const nameWord =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?|(?:[dDO]|al|el|Al|El)['’-]\p{Lu}[\p{L}\p{M}'’-]*)$/u

/** Whether the words are a person's name rather than a desk's, an agency's or a place's. */
export function isPersonName(text: string, certain: boolean): boolean {
  const words = text.split(' ').filter(Boolean)
  if (words.length > 6 || words.length < (certain ? 1 : 2)) return false
  if (words.some((word) => notPeople.has(word.toLowerCase().replace(/[.,]$/, '')))) return false
  if (!words.every((word, at) => nameWord.test(word) || (at > 0 && particle.test(word)))) return false
  if (/^[A-Z]{2,5}$/.test(text)) return false
  return certain
    ? words.length > 1 || text.length > 2
    : findPlace(text) === null && findCountry(text) === null
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
      /^(?:(?:written|reported|story|text|words|report|article|compiled|posted|published) )?by:? (?=\S)/i,
    example: 'By Jane Roe and John Doe',
  },
  {
    id: 'label',
    pattern:
      /^(?:authors?|reporters?|writers?|text|story|reporting|translators?|penulis|pewarta|oleh) ?:? (?=\S)/i,
    example: 'Reporter: Indra Arief',
  },
]

const separators = /\s*(?:[•·|;/•‧∙–—]|\s-\s|,|\band\b|&|\bwith\b|\bdan\b|\(|\))\s*/u
const placeTail = /\s(?:in|at|from|for|on|reporting)\s.*$/i

/** The people that a line of authors and dates names, in its order; desks and agencies are left out. */
export function readByline(whole: string): BylineName[] {
  const line = whole.slice(0, 400)
  const time = findPrintedTime(line)
  const plain = time
    ? line.slice(0, time.start) + '|'.repeat(time.end - time.start) + line.slice(time.end)
    : line
  const names: BylineName[] = []
  let certain = false
  let from = 0
  for (const piece of plain.split(separators)) {
    const at = plain.indexOf(piece, from)
    from = at + piece.length
    const mark = authorMarks.map(({ pattern }) => pattern.exec(piece)?.[0] ?? '').find(Boolean) ?? ''
    if (mark) certain = true
    const body = piece.slice(mark.length)
    const name = body.replace(placeTail, '').replace(/[:.\s]+$/, keepInitial)
    if (!isPersonName(name, certain && (mark !== '' || names.length > 0 || name.includes(' ')))) continue
    const start = at + mark.length + (body.length - body.trimStart().length)
    names.push({ name, start, end: start + name.length })
  }
  return names
}

// "Mahfud Md." loses its stop, "John F." keeps it.
const keepInitial = (end: string): string => (end === '.' ? '' : '')

/** Whether a short line tells of authors, desk or time of publication rather than of the matter. */
export function isBylineLine(line: string): boolean {
  if (line.length > 160) return false
  if (authorMarks.some(({ id, pattern }) => id === 'by' && pattern.test(line)) && line.length < 120)
    return !/[.!?]$/.test(line) || readByline(line).length > 0
  if (deskLine.test(line)) return true
  const time = findPrintedTime(line)
  if (!time) return false
  const rest = (line.slice(0, time.start) + line.slice(time.end)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  if (rest === '') return true
  return (
    time.year !== null && rest.split(' ').filter(Boolean).length <= 8 && !/\p{L}{3,}[.!?]["”]?$/u.test(line)
  )
}

const deskLine =
  /^(?:[\p{Lu}][\p{L}&'’.-]* ){0,4}(?:Desk|Newsroom|Bureau|Staff(?: (?:Writer|Reporter)s?)?|News Agency|Correspondents?)$/u
