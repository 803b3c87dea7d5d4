import { findCountry, findPlace } from '../fields/places'
import type { Token } from '../tokens'
import { capitalOf } from './capitals'
import type { Found } from './readVenue'

const longestName = 5

const notCities: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december parliament congress english president prime south north east west central`.split(
    /\s+/,
  ),
)

/** The longest run of capitalised words that the gazetteer knows for a city, with the country behind a comma. */
export function readCity(text: string, tokens: readonly Token[], at: number, mayOwn = false): Found | null {
  const first = tokens[at]
  if (first?.norm === 'the' && tokens[at + 1]?.norm === 'hague') return cityFound(text, tokens, at, 2)
  if (!first?.cap || notCities.has(first.norm)) return null
  const long = readLongCity(text, tokens, at)
  if (long) return long
  let run = 0
  while (run < longestName && tokens[at + run]?.cap) run++
  const whole = tokens[at + run]
  for (let length = run; length > 0; length--) {
    const last = tokens[at + length - 1]
    if (!last) continue
    const name = text.slice(first.start, last.end)
    if (length < run && findCountry(text.slice(first.start, tokens[at + run - 1]?.end)) !== null) return null
    const region = length === run && whole?.norm === ',' ? regionAt(text, tokens, at + run + 1) : null
    const place = findPlace(name, region)
    const state = findCountry(name)
    if (state !== null && capitalOf(state) !== name) continue
    const isOwner = !mayOwn && tokens[at + length]?.kind === 'POSSESSIVE' && length === run
    if (!place?.city || isOwner) continue
    return cityFound(text, tokens, at, length, place.country)
  }
  return null
}

/** The tokens of a city as a place; its country is that of the gazetteer where none is given. */
function cityFound(
  text: string,
  tokens: readonly Token[],
  at: number,
  length: number,
  known?: string,
): Found | null {
  const [first, last] = [tokens[at], tokens[at + length - 1]]
  const city = first && last ? text.slice(first.start, last.end) : ''
  const country = known ?? findPlace(city)?.country
  if (!first || !last || country === undefined) return null
  const { start } = first
  const { end } = last
  const mention = { start, end, venue: null, city, country, rule: 'place:city', basis: 'STATED' as const }
  return { mention, next: at + length }
}

const particles = /^(?:es|de|do|da|del|of|el|al|am|la|en)$/

/** "Dar es Salaam", "Rio de Janeiro", "Port of Spain": a small word within the name of a city. */
function readLongCity(text: string, tokens: readonly Token[], at: number): Found | null {
  const particle = [at + 1, at + 2].find((place) => particles.test(tokens[place]?.norm ?? ''))
  const first = tokens[at]
  if (!first || particle === undefined || tokens[particle]?.cap || !tokens[particle + 1]?.cap) return null
  for (const length of [particle + 2 - at, particle + 3 - at]) {
    const last = tokens[at + length - 1]
    const name = last?.cap ? text.slice(first.start, last.end) : ''
    if (findPlace(name)?.city && findCountry(name) === null) return cityFound(text, tokens, at, length)
  }
  return null
}

/** The state or region that capitalised words behind a comma name: "Springfield, Illinois". */
export function regionAt(text: string, tokens: readonly Token[], at: number): string | null {
  let end = at
  while (end < at + 4 && tokens[end]?.cap) end++
  const [first, last] = [tokens[at], tokens[end - 1]]
  const name = first && last && end > at ? text.slice(first.start, last.end) : null
  return name !== null && findCountry(name) !== null ? name : null
}
