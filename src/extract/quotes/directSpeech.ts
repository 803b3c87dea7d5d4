import { type Token, tokenise } from '../tokens'
import type { MarkedQuote } from './marks'
import { tellsSpeech } from './speechWord'

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on for to and or at by from with as'.split(' '),
)

/** What stands between the marks, and the words next to them. */
export interface QuoteSurroundings {
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** The words of a quotation, the parts joined by a space. */
export function quoteText(text: string, quote: MarkedQuote): string {
  return quote.spans
    .map(({ start, end }) => text.slice(start, end).trim())
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** "the session “How can small states …?”", "under the title “…”", "the so-called “…”": a name, whatever its words. */
const NAMES =
  /^(?:session|title|titled|entitled|exhibition|book|novel|film|documentary|song|theme|themed|motto|seminar|webinar|panel|workshop|lecture|exercise|so-called)$/

/** Whether words between marks are speech: whole clauses are, titles and words held at arm's length are not. */
export function isDirectSpeech(words: string, { before, after }: QuoteSurroundings): boolean {
  const tokens = tokenise(words).filter(({ kind }) => kind === 'WORD' || kind === 'NUMBER')
  if (tokens.length < 2 || isTitle(tokens, words) || NAMES.test(before.at(-1)?.norm ?? '')) return false
  if (tokens.length >= 6) return !isPhrase(tokens)
  const endsInside = /[,.!?…]$/.test(words)
  const begins = tokens[0]?.cap === true
  const saidBehind = tellsSpeech(clauseOf(after))
  const saidBefore = before.at(-1)?.text === ',' || before.at(-1)?.text === ':'
  if (!begins && !(tokens.length >= 4 && saidBehind && endsInside)) return false
  return (endsInside && saidBehind) || (saidBefore && tellsSpeech(before.slice(-8)))
}

const opensPhrase = /^(?:before|after|in|on|at|with|without|for|of|from|by|under|over|between|other)$/
const verbMark =
  /^(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|i|we|he|she|they|you|who|that|there)$|ed$|ing$|n['’]t$|['’](?:s|re|ve|ll|d|m)$/

/** "before the summer, and no later": words of a phrase without a verb, by which nobody is quoted. */
const isPhrase = (tokens: readonly Token[]): boolean =>
  tokens[0]?.cap === false &&
  opensPhrase.test(tokens[0].norm) &&
  !tokens.some(({ norm }, at) => at > 0 && verbMark.test(norm))

const longestAttribution = 12

/** The words up to the end of their sentence: "a diplomat who was in the room recalls". */
function clauseOf(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text }) => text === '.')
  return tokens.slice(0, Math.min(longestAttribution, stop < 0 ? tokens.length : stop))
}

/** "Joint Agreement Signing Ceremony", "Initiative on the Safe Transportation of Grain". */
function isTitle(tokens: readonly Token[], words: string): boolean {
  if (/[.!?]$/.test(words)) return false
  const telling = tokens.filter(({ norm }) => !SMALL_WORDS.has(norm))
  const capitals = telling.filter(({ cap }) => cap).length
  return telling.length > 0 && capitals / telling.length >= 0.75 && capitals >= 2
}
