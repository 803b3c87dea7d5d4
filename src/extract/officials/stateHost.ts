import type { CountryCode } from '../../domain/model'
import { findPlace } from '../fields/places'
import { type Chunk, capitalText, wordOf } from './chunk'
import type { PersonMention } from './personMention'
import type { Setting, StateWords } from './stateWords'

const REACH = 4
const LONGEST = 60

/** The states of those whom a person meets, and of those among them who come to the person. */
interface Guests {
  readonly met: ReadonlySet<CountryCode>
  readonly received: ReadonlySet<CountryCode>
}

/**
 * "The tour began in Oslo. … the Speaker called on Prime Minister X": whoever meets a guest at home acts for the state
 * where the text is, a host also for that of the dateline; null where that is the guest's own.
 */
export function hostOfGuests(
  mention: PersonMention,
  { met, received }: Guests,
  setting: Setting,
): StateWords | null {
  if (met.size === 0) return null
  const place = placeBehind(mention, setting) ?? placeTold(mention, setting)
  if (place) return met.has(place.code) ? null : place
  const home = received.size > 0 ? homeOf(mention, setting) : null
  return home && !met.has(home.code) ? home : null
}

const homeOf = ({ name }: PersonMention, { home }: Setting): StateWords | null =>
  home === null ? null : { code: home, start: name.nameStart, end: name.nameEnd }

/** "met Prime Minister X in Tel Aviv": the place right behind the name. */
function placeBehind({ sentence, chunk }: PersonMention, { sentences }: Setting): StateWords | null {
  const chunks = sentences[sentence]?.chunks ?? []
  return wordOf(chunks[chunk + 1]) === 'in' ? placeAt(chunks, chunk + 2) : null
}

/** The place told of last before a name in its paragraph. */
function placeTold({ sentence, chunk }: PersonMention, { sentences }: Setting): StateWords | null {
  const part = sentences[sentence]?.sentence.part
  for (let i = sentence; i >= Math.max(0, sentence - REACH); i--) {
    const scene = sentences[i]
    if (!scene || scene.sentence.part !== part || scene.sentence.role === 'HEADLINE') return null
    const to = i === sentence ? chunk : scene.chunks.length
    const chunks = scene.chunks.slice(Math.max(0, to - LONGEST), to)
    for (let at = chunks.length - 1; at >= 0; at--) {
      const words = placeAt(chunks, at)
      if (words) return words
    }
  }
  return null
}

/** "in Lima", "to Peru", "at Izmir". */
export function placeAt(chunks: readonly Chunk[], at: number): StateWords | null {
  const chunk = chunks[at]
  const before = wordOf(chunks[at - 1])
  const link = before === 'the' ? wordOf(chunks[at - 2]) : before
  if (!chunk || !/^(?:in|to|at|for|visit(?:ed|s|ing)?|reached)$/.test(link)) return null
  if (chunk.kind === 'COUNTRY') return chunk.form === 'DEMONYM' ? null : chunk
  if (chunk.kind === 'SEAT') return chunk
  if (!/^(?:in|to|at)$/.test(link)) return null
  for (const length of [3, 2, 1]) {
    const words = capitals(chunks.slice(at, at + length))
    const place = words === null ? null : findPlace(words)
    if (place)
      return { code: place.country, start: chunk.start, end: chunks[at + length - 1]?.end ?? chunk.end }
  }
  return null
}

/** "Tel Aviv", whatever its words were read for; null where one of them is no capital. */
function capitals(chunks: readonly Chunk[]): string | null {
  const words = chunks.map(capitalText)
  return words.length > 0 && words.every((word) => word !== '') ? words.join(' ') : null
}
