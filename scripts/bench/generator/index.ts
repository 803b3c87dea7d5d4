import { makeOccasion, type Occasion } from './occasion'
import { type WrittenArticle, writeArticle } from './prose'
import { openWorld } from './world'

/** How much of what is generated; equal options give equal articles. */
export interface GenerateOptions {
  readonly articles: number
  readonly seed: number
  /** The number of the first article, 0 unless told: a corpus can be made in pieces. */
  readonly from?: number
}

/** A generated article with the occasion it reports. */
export interface GeneratedArticle {
  readonly index: number
  readonly occasion: Occasion
  readonly article: WrittenArticle
}

/** Five articles report three occasions: some occasions have one report, others two. */
const occasionsAnArticle = 0.6

/** Invented diplomatic news over ten years, one article after another. */
export function* generateArticles({
  articles,
  seed,
  from = 0,
}: GenerateOptions): Generator<GeneratedArticle> {
  const world = openWorld(seed)
  for (let index = from; index < from + articles; index += 1) {
    const occasion = makeOccasion(world, Math.floor(index * occasionsAnArticle))
    yield { index, occasion, article: writeArticle(world, occasion, index) }
  }
}

/** An article as a line of JSON Lines, in the words of schema.org's `NewsArticle`, with its line end. */
export const toJsonLine = ({ article }: GeneratedArticle): string => `${JSON.stringify(article)}\n`
