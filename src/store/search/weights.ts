import type { Db, Document } from 'mongodb'
import type { SearchTerm } from '../../domain/search/query'
import { aggregate } from '../read'
import type { WeighedTerm } from './compile'
import { beginning } from './terms'

/** Beyond so many documents a word is common, and how much more so does not matter. */
const mostCounted = 4_096

const log2 = (count: number): number => Math.ceil(Math.log2(1 + count))

/** How much a term tells that so many documents have: less with each doubling, never nothing. */
const rarityOf = (count: number): number => log2(mostCounted) + 4 - log2(count)

/** A stem, or a beginning with an asterisk. */
const conditionOf = (part: string): unknown => (part.endsWith('*') ? beginning(part.slice(0, -1)) : part)

const branch = (part: string): Document[] => [
  { $match: { 'search.terms': conditionOf(part) } },
  { $limit: mostCounted },
  { $group: { _id: null, count: { $sum: 1 } } },
  { $project: { _id: 0, part: { $literal: part }, count: 1 } },
]

async function countsOf(db: Db, parts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const [first, ...rest] = parts.map(branch)
  if (!first) return new Map()
  const unions = rest.map((pipeline) => ({ $unionWith: { coll: 'articles', pipeline } }))
  const rows = await aggregate<{ part: string; count: number }>(db, {
    collection: 'articles',
    pipeline: [...first, ...unions],
  })
  return new Map(rows.map(({ part, count }) => [part, count]))
}

const partsOf = (term: SearchTerm): readonly string[] =>
  term.type === 'prefix' ? [`${term.prefix}*`] : term.stems

/** The terms' weights, in thousandths of the highest score there is; they add up to about a thousand. */
export function weigh(terms: readonly SearchTerm[], rarities: readonly number[]): WeighedTerm[] {
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0)
  return terms.map((term, index) => ({
    term,
    weight: Math.max(1, Math.round((1_000 * (rarities[index] ?? 0)) / Math.max(1, total))),
  }))
}

/** From so many documents on, a word is soon met in any of them. */
const soonMet = 1_024

/** Whether all of the terms are in very many articles. */
export const areCommon = (rarities: readonly number[]): boolean =>
  rarities.length > 0 && rarities.every((rarity) => rarity <= rarityOf(soonMet))

/** How rare each term is among articles: one command. */
export async function raritiesOf(db: Db, terms: readonly SearchTerm[]): Promise<number[]> {
  const counts = await countsOf(db, [...new Set(terms.flatMap(partsOf))])
  return terms.map((term) => {
    const own = partsOf(term).map((part) => counts.get(part) ?? 0)
    // A phrase is as rare as its rarest word, a word as common as all its spellings together.
    if (term.type === 'phrase') return own.length === 0 ? 1 : Math.max(...own.map(rarityOf))
    return rarityOf(
      Math.min(
        mostCounted,
        own.reduce((sum, count) => sum + count, 0),
      ),
    )
  })
}
