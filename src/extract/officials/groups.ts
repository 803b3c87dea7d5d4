import type { Party } from '../../domain/model'
import type { BodyMention, GroupReference } from '../analysis'
import type { OfficeChunk } from './chunk'
import type { PeopleOfText } from './index'
import { singularOf } from './lists'
import type { ChunkedSentence } from './personMention'

/**
 * Unnamed office holders of stated states or bodies: "the foreign ministers of Japan and Korea", "ASEAN leaders", and
 * "the Thai prime minister" where the words are the office of nobody whom the text names.
 */
export function groupReferences(
  sentences: readonly ChunkedSentence[],
  people: PeopleOfText,
  bodies: readonly BodyMention[],
): GroupReference[] {
  const groups: GroupReference[] = []
  const meant = new Set([
    ...people.personReferences.map(({ start }) => start),
    ...people.people.flatMap(({ cluster }) =>
      cluster.mentions.flatMap(({ offices }) => offices.map(({ office }) => office.start)),
    ),
  ])
  for (const { sentence, chunks } of sentences)
    chunks.forEach((chunk, at) => {
      if (chunk.kind !== 'OFFICE') return
      const isBeside = [chunks[at - 1], chunks[at + 1], chunks[at + 2]].some((each) => each?.kind === 'NAME')
      if (!chunk.plural && (isBeside || meant.has(chunk.start) || !isHolder(chunk))) return
      const parties: Party[] = chunk.countries.map((code) => ({ kind: 'COUNTRY', code }))
      const body = chunk.plural
        ? chunk.organization
        : chunk.organization === null
          ? bodyOfChief(chunk, bodies)
          : nameInside(chunk, bodies)
      if (body) parties.push({ kind: 'ORGANIZATION', name: body })
      if (parties.length > 0)
        groups.push({
          office: chunk.plural ? singularOf(chunk).title : chunk.title,
          parties,
          single: !chunk.plural,
          sentence: sentence.index,
          start: chunk.start,
          end: chunk.end,
        })
    })
  return groups
}

/** "the President of the European Council": the body that the words name, whatever it is an organ of. */
const nameInside = (chunk: OfficeChunk, bodies: readonly BodyMention[]): string | null =>
  bodies.find(({ start, end }) => start >= chunk.start && end <= chunk.end)?.name ?? chunk.organization

const holders: ReadonlySet<string> = new Set([
  'STATE',
  'GOVERNMENT',
  'MINISTER',
  'MONARCH',
  'BODY',
  'DIPLOMAT',
])

/** The one holder of an office now: "the Thai prime minister", no "a former Thai minister" and no one's deputy. */
const isHolder = ({ heads, determiner, countries, tenure, owner, counterpart }: OfficeChunk): boolean =>
  (determiner === 'the' || (determiner === null && countries.length === 1)) &&
  tenure === 'CURRENT' &&
  !owner &&
  !counterpart &&
  heads.some((head) => holders.has(head.class))

/** "the Secretary-General", in a text that names the United Nations and no other body. */
function bodyOfChief({ heads }: OfficeChunk, bodies: readonly BodyMention[]): string | null {
  if (!heads.some(({ id }) => /^secretary.general$/.test(id))) return null
  const names = new Set(
    bodies.map(({ name }) => name).filter((name) => /^(?:United Nations|NATO|ASEAN)$/.test(name)),
  )
  const [only] = names
  return names.size === 1 && only ? only : null
}
