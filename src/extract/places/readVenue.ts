import { longestAt, phraseTable } from '../phrases'
import type { Token } from '../tokens'
import type { PlaceMention } from './placeMention'
import { namedVenues, plainVenues, venueNouns } from './venues'

const named = phraseTable(namedVenues.map((name) => [name, 'NAMED'] as const))
const plain = phraseTable(plainVenues.map((name) => [name, 'PLAIN'] as const))

/** A place that was read, and the token behind it. */
export interface Found {
  readonly mention: Omit<PlaceMention, 'preposition'>
  readonly next: number
}

/** A house at a token: one that everybody knows, a plain one, or any with a noun of houses in its name. */
export function readVenue(text: string, tokens: readonly Token[], at: number): Found | null {
  const phrase = longestAt(named, tokens, at)
  if (
    phrase &&
    (tokens[at]?.cap || tokens[at]?.kind === 'NUMBER') &&
    !venueNouns.has(tokens[at + phrase.length]?.norm ?? '')
  )
    return venueFound(text, tokens, at, at + phrase.length, 'place:named-venue')
  const common = longestAt(plain, tokens, at)
  if (common && tokens[at - 1]?.norm === 'the')
    return venueFound(text, tokens, at, at + common.length, 'place:plain-venue')
  let next = at
  let end = 0
  for (; next < at + 8; next++) {
    const token = tokens[next]
    if (!token) break
    if (venueNouns.has(token.norm) && next > at && tokens[at]?.cap) end = next + 1
    else if (!token.cap && !isLink(tokens, next) && token.kind !== 'POSSESSIVE') break
  }
  if (end === 0 && tokens[at]?.cap && frontNoun.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.cap)
    end = at + 2
  return end === 0 ? null : venueFound(text, tokens, at, end, 'place:venue')
}

/** Nouns of venues that stand before the name. */
const frontNoun = /^(?:palais|palazzo|palacio|hotel|villa|schloss|istana)$/
const linksName: ReadonlySet<string> = new Set(['of', 'de', 'del', 'la', 'al', 'and'])

/** "Hall of the People"; "in Warsaw the Speaker of the Parliament" names no house. */
const isLink = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.norm ?? ''
  return linksName.has(word) || (word === 'the' && tokens[at - 1]?.norm === 'of')
}

function venueFound(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  rule: string,
): Found | null {
  const [first, last] = [tokens[at], tokens[next - 1]]
  if (!first || !last) return null
  const { start } = first
  const { end } = last
  const mention = { start, end, venue: text.slice(start, end), city: null, country: null, rule }
  return { mention: { ...mention, basis: 'STATED' }, next }
}
