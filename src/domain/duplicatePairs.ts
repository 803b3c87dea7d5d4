import { type Comparable, type Likeness, leastLikeness, officialLikeness, relatedHints } from './duplicates'
import type { Official } from './model'
import { nameUnits } from './values/personName'

/** What tells whether an official may be another. */
export interface OfficialHead extends Comparable, Pick<Official, 'id' | 'reportCount'> {
  readonly hints: readonly string[]
}

/** Two officials who may be one person. */
export interface DuplicatePair extends Likeness {
  /** Both ids in their order. */
  readonly id: string
  /** The one that more reports name. */
  readonly official: string
  readonly candidate: string
  /** Whom they act for, as far as that is known. */
  readonly countries: readonly string[]
}

/** A hint that more than these share tells too little of any two of them. */
export const mostSharing = 100

/** Officials by each stored hint, but for those that too many have. */
function byHint(officials: readonly OfficialHead[]): ReadonlyMap<string, readonly OfficialHead[]> {
  const groups = new Map<string, OfficialHead[]>()
  for (const official of officials)
    for (const hint of official.hints) {
      const group = groups.get(hint)
      if (group) group.push(official)
      else groups.set(hint, [official])
    }
  return new Map([...groups].filter(([, group]) => group.length <= mostSharing))
}

function pairOf(a: OfficialHead, b: OfficialHead, likeness: Likeness): DuplicatePair {
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  const [official, candidate] = second.reportCount > first.reportCount ? [second, first] : [first, second]
  const countries = [first.country, second.country].filter((code) => code !== null)
  return {
    ...likeness,
    id: `${first.id} ${second.id}`,
    official: official.id,
    candidate: candidate.id,
    countries: [...new Set(countries)],
  }
}

/** Every two officials who share a hint and are as like as is worth an editor's time; the likeliest first, then by id. */
export function duplicatePairs(officials: readonly OfficialHead[]): DuplicatePair[] {
  const groups = byHint(officials)
  const units = new Map<string, readonly string[]>()
  const unitsOf = (name: string): readonly string[] => {
    const known = units.get(name) ?? nameUnits(name).units
    units.set(name, known)
    return known
  }
  const pairs = officials.flatMap((one) => {
    const others = new Set(relatedHints(one.hints).flatMap((hint) => groups.get(hint) ?? []))
    // Whoever shares a hint is met from both sides.
    return [...others].flatMap((other) => {
      if (other.id <= one.id) return []
      const likeness = officialLikeness(one, other, unitsOf)
      return likeness.score < leastLikeness ? [] : pairOf(one, other, likeness)
    })
  })
  return pairs.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}
