import type { Part, SourceDocument, Span } from '../../domain/model'
import { isLetter, isSpace } from '../tokens'

/** A quotation as its marks show it: the places between them, more than one where it is interrupted. */
export interface MarkedQuote {
  readonly spans: Span[]
  /** Which of `document.parts` it begins in. */
  readonly part: number
  readonly closed: boolean
}

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '‘': '’',
  "'": "'",
}
/** Up to where a mark with a space behind it is looked for its other half. */
const LONGEST_SPACED = 1500
/** Below that an open mark is a slip, even where the next paragraph opens again. */
const SHORTEST_OPEN = 12
/** Below that an open mark is a slip unless the quotation goes on. */
const SHORTEST_ALONE = 40
const SPEAKING: ReadonlySet<Part['role']> = new Set(['PARAGRAPH', 'LIST_ITEM', 'STANDFIRST'])

/** Every pair of quotation marks in the running text, in one pass; an open one goes on where the next paragraph opens again. */
export function markedQuotes(document: SourceDocument): MarkedQuote[] {
  const quotes: MarkedQuote[] = []
  let open: MarkedQuote | null = null
  document.parts.forEach((part, index) => {
    if (!SPEAKING.has(part.role)) return
    const found = quotesInPart(document.text, part, index)
    const [first, ...rest] = found
    const continues: boolean =
      open !== null && first !== undefined && first.spans[0]?.start === textStart(document.text, part) + 1
    if (open && continues && first) {
      open.spans.push(...first.spans)
      open = first.closed ? null : open
      quotes.push(...rest)
    } else {
      open = null
      quotes.push(...found)
    }
    const last = found.at(-1)
    if (last && !last.closed && !(continues && found.length === 1)) open = last
  })
  return quotes.filter(({ spans, closed }) => closed || spans.length > 1 || lengthOf(spans) > SHORTEST_ALONE)
}

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0)

function textStart(text: string, part: Part): number {
  let at = part.start
  while (at < part.end && isSpace(text.charCodeAt(at))) at++
  return at
}

function quotesInPart(text: string, part: Part, index: number): MarkedQuote[] {
  const quotes: MarkedQuote[] = []
  let start = -1
  let closers = ''
  for (let at = part.start; at < part.end; at++) {
    const mark = text.charAt(at)
    if (start < 0) {
      if (mark in CLOSERS && opens(text, at, part)) {
        start = at + 1
        closers = CLOSERS[mark] ?? ''
      }
    } else if (closers.includes(mark) && closes(text, at, part)) {
      quotes.push({ spans: [{ start, end: at }], part: index, closed: true })
      start = -1
    }
  }
  const rest = part.end
  if (start >= 0 && rest - start > SHORTEST_OPEN)
    quotes.push({ spans: [{ start, end: rest }], part: index, closed: false })
  return quotes
}

const behind = (text: string, at: number, part: Part): number =>
  at + 1 < part.end ? text.charCodeAt(at + 1) : 32
const before = (text: string, at: number, part: Part): number =>
  at > part.start ? text.charCodeAt(at - 1) : 32
const isWord = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57)

function opens(text: string, at: number, part: Part): boolean {
  const mark = text.charAt(at)
  const previous = before(text, at, part)
  // French marks have a space inside: « Nous allons »
  if (isSpace(behind(text, at, part)))
    return mark === '«' && text.slice(at, Math.min(part.end, at + LONGEST_SPACED)).includes('»')
  if (mark === '»' && /[,.;:!?)]/.test(text.charAt(at + 1))) return false
  if (mark === '"' || mark === '»' || mark === "'" || mark === '‘') {
    const free = isSpace(previous) || '([—–-:/*_'.includes(String.fromCharCode(previous))
    if (!free) return false
    // An apostrophe that stands for left-out letters: ’90s, 'em
    return mark === '"' || mark === '»' || closesLater(text, at, part)
  }
  return true
}

/** A single mark opens only where a matching one behind a stop or word closes before long. */
function closesLater(text: string, at: number, part: Part): boolean {
  const closer = text.charAt(at) === '‘' ? '’' : "'"
  const limit = Math.min(part.end, at + 400)
  for (let i = at + 2; i < limit; i++)
    if (text.charAt(i) === closer && closes(text, i, part))
      if (/[,.!?]/.test(text.charAt(i - 1)) || /[,.;:]/.test(text.charAt(i + 1))) return true
  return false
}

function closes(text: string, at: number, part: Part): boolean {
  const mark = text.charAt(at)
  const next = behind(text, at, part)
  if (mark === '’' || mark === "'") return !isWord(next) && /[,.!?…\p{L}]/u.test(text.charAt(at - 1))
  if (mark === '"') return !isWord(next) || !isSpace(before(text, at, part))
  return true
}
