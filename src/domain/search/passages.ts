import { type Article, type Span, tellingRoles } from '../model'
import { rangesOf, type TextRange } from './highlight'
import type { SearchTerm } from './query'
import { wordsOf } from './words'

/** A sentence of an article with the words that a search found in it. */
export interface FoundPassage extends Span {
  readonly text: string
  /** Within the sentence. */
  readonly ranges: readonly TextRange[]
}

/** Marks that can end a sentence, what closes behind them, and the spaces before what begins another. */
const ending = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])|\n+/gu

/** `Mr.`, `Gen.`, an initial, `U.S.`: a point that ends no sentence. */
const abbreviated =
  /(?:^|[\s("“])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Gg]en|[Ll]t|[Cc]ol|[Mm]aj|[Aa]dm|[Ss]en|[Rr]ep|[Gg]ov|[Ss]t|[Nn]o|[Vv]s|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u

/** A sentence that goes on longer is one all the same; only so much before its end tells of an abbreviation. */
const lookBack = 12

/** The sentences of a stretch of text. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  const stretch = text.slice(start, end)
  let from = 0
  const close = (to: number): void => {
    const raw = stretch.slice(from, to)
    const lead = raw.length - raw.trimStart().length
    const length = raw.trim().length
    if (length > 0) sentences.push({ start: start + from + lead, end: start + from + lead + length })
    from = to
  }
  for (const match of stretch.matchAll(ending)) {
    const before = stretch.slice(Math.max(from, match.index - lookBack), match.index)
    if (match[0].startsWith('.') && abbreviated.test(before)) continue
    close(match.index + match[0].length)
  }
  close(stretch.length)
  return sentences
}

const sentencesOf = ({ text, parts }: Pick<Article, 'text' | 'parts'>): Span[] => {
  const stretches = parts.filter(({ role }) => tellingRoles.has(role))
  return (stretches.length > 0 ? stretches : [{ start: 0, end: text.length }]).flatMap((part) =>
    sentencesIn(text, part),
  )
}

/** How many of the terms a text has. */
const termsIn = (text: string, terms: readonly SearchTerm[]): number => {
  const words = wordsOf(text)
  return terms.filter((term) => rangesOf(text, [term], words).length > 0).length
}

/**
 * The sentences with most of the terms, the first of them first; the article's first sentence where none has any, because
 * the words stand in its tags or its publisher's name.
 */
export function passagesOf(
  article: Pick<Article, 'text' | 'parts'>,
  terms: readonly SearchTerm[],
): FoundPassage[] {
  const sentences = sentencesOf(article).map((span) => {
    const text = article.text.slice(span.start, span.end)
    return { ...span, text, count: termsIn(text, terms) }
  })
  const most = Math.max(0, ...sentences.map(({ count }) => count))
  const best = most === 0 ? sentences.slice(0, 1) : sentences.filter(({ count }) => count === most)
  return best.map(({ start, end, text }) => ({ start, end, text, ranges: rangesOf(text, terms) }))
}
