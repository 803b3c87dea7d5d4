import type { QuoteMention, SourceDocument } from '../../domain/model'
import { firstPlace } from '../firstPlace'
import type { PeopleOfText } from '../officials'
import type { ChunkedSentence } from '../officials/personMention'
import type { Token } from '../tokens'
import { isDirectSpeech, quoteText } from './directSpeech'
import { type MarkedQuote, markedQuotes } from './marks'
import { speakerOf } from './speaker'
import { tellsSpeech } from './speechWord'

const GAP = 14

/** Direct speech with its speakers; `people` are those of the same text. */
export function findQuotes(
  document: SourceDocument,
  sentences: readonly ChunkedSentence[],
  people: PeopleOfText,
): QuoteMention[] {
  const tokens = sentences.flatMap(({ sentence }) => sentence.tokens)
  const marked = joinInterrupted(markedQuotes(document), tokens)
  const quotes: QuoteMention[] = []
  let previous: { part: number; end: number; speaker: ReturnType<typeof speakerOf> } | null = null
  marked.forEach((quote, index) => {
    const first = quote.spans[0]
    const last = quote.spans.at(-1)
    if (!first || !last) return
    const before = tokensBetween(
      tokens,
      Math.max(marked[index - 1]?.spans.at(-1)?.end ?? 0, first.start - 400),
      first.start - 1,
    )
    const after = tokensBetween(
      tokens,
      last.end + 1,
      Math.min(marked[index + 1]?.spans[0]?.start ?? Number.POSITIVE_INFINITY, last.end + 400),
    )
    const text = quoteText(document.text, quote)
    if (!isDirectSpeech(text, { before, after })) return
    const speaker = speakerOf(quote, {
      sentences,
      people,
      text: document.text,
      previous,
      from: marked[index - 1]?.spans.at(-1)?.end ?? 0,
      to: marked[index + 1]?.spans[0]?.start ?? document.text.length,
    })
    previous = { part: quote.part, end: last.end, speaker }
    quotes.push({
      text,
      spans: quote.spans,
      official: speaker ? (people.officialOf[speaker.person ?? -1] ?? null) : null,
      speaker: speaker ? { value: speaker.name, evidence: [speaker.evidence] } : null,
    })
  })
  return quotes
}

/** `“We came,” he said, “to stay.”` is one quotation. */
function joinInterrupted(quotes: readonly MarkedQuote[], tokens: readonly Token[]): MarkedQuote[] {
  const joined: MarkedQuote[] = []
  for (const quote of quotes) {
    const last = joined.at(-1)
    const start = quote.spans[0]?.start ?? 0
    const end = last?.spans.at(-1)?.end ?? 0
    if (
      last &&
      last.part === quote.part &&
      last.closed &&
      interrupts(tokensBetween(tokens, end + 1, start - 1)) &&
      tokenBefore(tokens, end)?.text === ','
    )
      joined[joined.length - 1] = { ...last, spans: [...last.spans, ...quote.spans] }
    else joined.push(quote)
  }
  return joined
}

function interrupts(gap: readonly Token[]): boolean {
  if (gap.length === 0 || gap.length > GAP) return false
  const ends = gap.at(-1)?.text
  return (
    (ends === ',' || ends === '—' || ends === '–') &&
    tellsSpeech(gap) &&
    !gap.some(({ text }) => text === '.')
  )
}

/** Index of the first token at or behind a place. */
const firstTokenAt = (tokens: readonly Token[], place: number): number =>
  firstPlace(tokens.length, (at) => (tokens[at]?.start ?? 0) < place)

function tokensBetween(tokens: readonly Token[], start: number, end: number): Token[] {
  const found: Token[] = []
  for (let i = firstTokenAt(tokens, start); i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || token.end > end) break
    found.push(token)
  }
  return found
}

const tokenBefore = (tokens: readonly Token[], place: number): Token | undefined =>
  tokens[firstTokenAt(tokens, place) - 1]
