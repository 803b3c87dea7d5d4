import { type Chunk, isPossessive, type OfficeChunk, wordOf } from './chunk'

/** "an adviser to the head of the presidential office": the one served is part of the title where no name follows. */
export function withSuperior(
  chunks: readonly Chunk[],
  i: number,
  office: OfficeChunk,
  text: string,
): OfficeChunk {
  if (isPossessive(chunks[i - 1])) return withServed(chunks[i - 2], office)
  const link = wordOf(chunks[i + 1])
  const superior = chunks[i + 2]
  if (
    !/^(?:to|of)$/.test(link) ||
    superior?.kind !== 'OFFICE' ||
    chunks[i + 3]?.kind === 'NAME' ||
    office.plural
  )
    return office
  const served = text.slice(superior.start, superior.end).replace(/\s+/g, ' ')
  const countries = superior.organization
    ? office.countries
    : [...office.countries, ...superior.countries].slice(0, 1)
  const organization = office.organization ?? superior.organization
  return { ...office, title: `${office.title} ${link} ${served}`, qualified: true, countries, organization }
}

/** "the UN Secretary-General's special representative": for the body of the one served. */
const withServed = (served: Chunk | undefined, office: OfficeChunk): OfficeChunk =>
  served?.kind === 'OFFICE' && served.organization && !office.organization && office.countries.length === 0
    ? { ...office, organization: served.organization }
    : office
