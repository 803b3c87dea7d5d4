import type { OfficialLabel } from './labels'

/** Lower case, without accents and punctuation: what the scorer compares. */
export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The folded words of a text. */
export const words = (text: string | null | undefined): string[] => fold(text).split(' ').filter(Boolean)

/** The folded items of a list, empty ones left out. */
export const setOf = (list: readonly string[] | undefined): Set<string> =>
  new Set((list ?? []).map(fold).filter(Boolean))

/** Shared items over all items; 1 for two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size && !b.size) return 1
  const shared = [...a].filter((item) => b.has(item)).length
  return shared / (a.size + b.size - shared)
}

/** Twice the shared words over the words of both; 0 where one has none. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = new Set(words(a))
  const right = new Set(words(b))
  if (!left.size || !right.size) return 0
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size)
}

export interface Alignment<G, P> {
  readonly matched: readonly (readonly [G, P])[]
  readonly missed: readonly G[]
  readonly invented: readonly P[]
}

/** Pairs labelled with extracted items, best similarity first, each used once; pairs below `floor` stay apart. */
export function align<G, P>(
  gold: readonly G[],
  found: readonly P[],
  similarity: (gold: G, found: P) => number,
  floor: number,
): Alignment<G, P> {
  const pairs = gold.flatMap((g, i) =>
    found.map((p, j) => ({ s: similarity(g, p), i, j, g, p })).filter(({ s }) => s >= floor),
  )
  pairs.sort((a, b) => b.s - a.s)
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const matched: (readonly [G, P])[] = []
  for (const { i, j, g, p } of pairs) {
    if (usedGold.has(i) || usedFound.has(j)) continue
    usedGold.add(i)
    usedFound.add(j)
    matched.push([g, p])
  }
  return {
    matched,
    missed: gold.filter((_, i) => !usedGold.has(i)),
    invented: found.filter((_, j) => !usedFound.has(j)),
  }
}

/** How surely an extracted official is the labelled one. */
export function sameOfficial(gold: OfficialLabel, found: OfficialLabel): number {
  const names = [gold.name, ...(gold.surfaceForms ?? [])].map(fold)
  const name = fold(found.name)
  if (names[0] === name) return 1
  if (names.includes(name) && name.includes(' ')) return 0.9
  const x = words(gold.name)
  const y = words(found.name)
  const sameSurname = x.at(-1) === y.at(-1) && x[0]?.charAt(0) === y[0]?.charAt(0)
  if (y.length > 1 && x.length > 1 && sameSurname) return 0.7
  return x.length === 1 && y.length === 1 && names.includes(name) ? 0.8 : 0
}
