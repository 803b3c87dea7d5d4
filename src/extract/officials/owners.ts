import type { OfficeChunk } from './chunk'
import type { Person } from './person'
import { type PersonReference, referenceAt } from './references'

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
  const end = referenceAt(references, office.start)
  const isOther = (country: Person['country']): boolean =>
    !office.counterpart || !country || !office.countries.includes(country)
  const owner = references
    .slice(Math.max(0, end - reach), end)
    .findLast(({ person }) => person !== holder && isOther(people[person]?.country ?? null))
  return owner?.person ?? null
}
