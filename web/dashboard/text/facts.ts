import type { ArticleTextFragment } from '../../shared/documents.generated'
import type { MarkedSpan } from './segments'

type ArticleMention = ArticleTextFragment['mentions'][number]
type ArticleEvidence = ArticleMention['evidence'][number]

/** One thing that the text says, with the words that say it. */
export interface Fact {
  readonly id: string
  /** What it is of; `ARTICLE` for the headline, byline and their like. */
  readonly type: ArticleMention['type']
  readonly mention: ArticleMention
  readonly evidence: readonly ArticleEvidence[]
}

/** Everything that the text says, in the order in which its first words stand in it. */
export const factsOf = ({ mentions }: ArticleTextFragment): Fact[] =>
  mentions
    .map((mention, index) => ({ id: `m${index}`, type: mention.type, mention, evidence: mention.evidence }))
    .sort((a, b) => firstStart(a) - firstStart(b))

const firstStart = ({ evidence }: Fact): number =>
  Math.min(...evidence.map(({ start }) => start ?? Number.POSITIVE_INFINITY))

/** Where the words of the facts stand. */
export const spansOf = (facts: readonly Fact[]): MarkedSpan[] =>
  facts.flatMap(({ id, evidence }) =>
    evidence.flatMap(({ start, end }) => (start == null || end == null ? [] : [{ start, end, fact: id }])),
  )
