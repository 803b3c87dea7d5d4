import type { QuoteMention, Span } from '../../domain/model'
import type { Answer, QuoteClaim } from './answer'
import { itemsOf, listOf } from './items'
import { type CheckedOfficials, officialAt } from './officials'
import { type Check, drop, placesOf, valueAt, verbatim } from './words'

const longest = 20_000
const mark = /["'「」‹›]/
const stops = /[\s.,;:!?…]/

/** The end of the words before a closing mark, with the stop that stands before it; null where no mark closes them. */
function closedEnd({ folded }: Check, end: number): number | null {
  let at = end
  while (at < end + 3 && stops.test(folded.charAt(at))) at += 1
  if (!mark.test(folded.charAt(at))) return null
  return end + folded.slice(end, at).trimEnd().length
}

const isOpened = ({ folded }: Check, start: number): boolean =>
  mark.test(folded.charAt(start - 1)) ||
  (/\s/.test(folded.charAt(start - 1)) && mark.test(folded.charAt(start - 2)))

const withoutMarks = (words: string): string => words.trim().replace(/^[“”„"«»「‹]+|[“”"«»」›]+$/g, '')

/** The parts of one quotation in their order, the first behind an opening mark, the last before a closing one. */
function spansOf(check: Check, parts: readonly string[]): Span[] | null {
  const spans: Span[] = []
  for (const [index, part] of parts.entries()) {
    const from = spans.at(-1)?.end ?? 0
    const places = placesOf(check, withoutMarks(part), longest).filter(({ start }) => start >= from)
    if (places.length === 0) return drop(check, 'NOT_IN_TEXT')
    const isLast = index === parts.length - 1
    const quoted = places.flatMap(({ start, end }): Span[] => {
      const closed = closedEnd(check, end)
      return isOpened(check, start) && (closed !== null || !isLast) ? [{ start, end: closed ?? end }] : []
    })
    const [first] = quoted
    if (!first) return drop(check, 'NOT_QUOTED')
    spans.push(first)
  }
  return spans
}

function toQuote(check: Check, people: CheckedOfficials, claim: QuoteClaim): QuoteMention | null {
  const spans = spansOf(check, listOf(check, claim.parts))
  const [first] = spans ?? []
  if (!spans || !first) return drop(check, 'NO_EVIDENCE')
  return {
    text: spans.map((span) => valueAt(check, span)).join(' '),
    spans,
    official: officialAt(check, people, claim.official),
    speaker: verbatim(check, claim.speaker, first.start),
  }
}

/** The quotations of an answer that stand in the text between marks, in its order, each once. */
export function checkQuotes(check: Check, people: CheckedOfficials, answer: Answer): QuoteMention[] {
  const quotes = new Map<number, QuoteMention>()
  for (const { item } of itemsOf(check, answer.quotes, 'quotes')) {
    const quote = toQuote(check, people, item)
    const start = quote?.spans[0]?.start
    if (!quote || start === undefined) continue
    if (quotes.has(start)) drop(check, 'DUPLICATE')
    else quotes.set(start, quote)
  }
  return [...quotes].sort(([a], [b]) => a - b).map(([, quote]) => quote)
}
