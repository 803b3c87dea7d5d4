import { firstPlace } from '../firstPlace'
import type { OfficeChunk } from './chunk'
import type { Cluster } from './clusters'
import type { PersonMention } from './personMention'

/** A mention with its person. */
export interface Named {
  readonly cluster: Cluster
  readonly mention: PersonMention
  /** The first of the person in the running text. */
  readonly first: boolean
  /** In a headline or caption, which no running text goes on from. */
  readonly aside: boolean
}

/** Of how many mentions a person is known: one named ten thousand times costs no more. */
const MENTIONS_READ = 40

/** Whether nothing has given the person an office yet. */
export const isFree = ({ mentions, words }: Cluster): boolean =>
  words.length > 1 &&
  mentions
    .slice(0, MENTIONS_READ)
    .every(({ offices, negative }) => negative === null && offices.every(({ office }) => office.counterpart))

/** The state that the text gives outright; null where it gives none. */
export const stateOf = ({ mentions }: Cluster): string | null =>
  mentions.slice(0, MENTIONS_READ).find(({ country }) => country !== null)?.country?.code ??
  mentions.slice(0, MENTIONS_READ).flatMap(stateOfOffice)[0] ??
  null

const stateOfOffice = ({ offices }: PersonMention): string[] =>
  offices.flatMap(({ office, country, rule }) => {
    // what was given from afar is too weak to tell others apart
    if (rule === 'office-after-person' || rule === 'person-after-office') return []
    if (country) return [country]
    const [only, another] = office.countries
    return only && !another && !office.counterpart && office.tenure === 'CURRENT' ? [only] : []
  })

/** Whether the office's state, where it names one, is the person's. */
export function agrees(office: OfficeChunk, cluster: Cluster): boolean {
  const state = stateOf(cluster)
  return state === null || office.countries.length === 0 || office.countries.some((code) => code === state)
}

const NEAREST = 40

const firstAt = (named: readonly Named[], place: number): number =>
  firstPlace(named.length, (at) => (named[at]?.mention.name.start ?? 0) < place)

/** Of names in the order of the text, the nearest before a place. */
export function namedBefore(named: readonly Named[], place: number): readonly Named[] {
  const end = firstAt(named, place)
  return named.slice(Math.max(0, end - NEAREST), end)
}

/** Of names in the order of the text, the nearest behind a place. */
export function namedBehind(named: readonly Named[], place: number): readonly Named[] {
  const start = firstAt(named, place)
  return named.slice(start, start + NEAREST)
}
