import { type Chunk, type OfficeChunk, wordOf } from './chunk'

/** "an adviser to the head of the presidential office": the one served is part of the title where no name follows. */
export function withSuperior(
  chunks: readonly Chunk[],
  i: number,
  office: OfficeChunk,
  text: string,
): OfficeChunk {
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
  const countries = [...office.countries, ...superior.countries].slice(0, 1)
  return { ...office, title: `${office.title} ${link} ${served}`, qualified: true, countries }
}
