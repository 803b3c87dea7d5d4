import type { OfficeChunk } from './chunk'
import type { Person } from './person'
import type { PersonReference } from './references'

/** How many places back an owner may stand. */
const reach = 6

/**
 * Whose an office is that stands before a name, "his foreign minister": the person whom the text meant last before it, other
 * than its holder. Whoever has an Albanian colleague is no Albanian.
 */
export function ownerOf(
  office: OfficeChunk,
  holder: number,
  references: readonly PersonReference[],
  people: readonly Person[],
): number | null {
  let low = 0
  let high = references.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((references[middle]?.start ?? 0) < office.start) low = middle + 1
    else high = middle
  }
  const isOther = (country: Person['country']): boolean =>
    !office.counterpart || !country || !office.countries.includes(country)
  const owner = references
    .slice(Math.max(0, low - reach), low)
    .findLast(({ person }) => person !== holder && isOther(people[person]?.country ?? null))
  return owner?.person ?? null
}
