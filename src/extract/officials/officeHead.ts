import type { CountryCode } from '../../domain/model'
import { type OfficeHead, officeHeads } from '../data/offices'
import { seats } from '../data/seats'
import { longestAt, phraseTable } from '../phrases'
import type { Token } from '../tokens'

interface HeadHit {
  readonly head: OfficeHead
  readonly plural: boolean
}

/** Heads that are written in capitals: "FM", "MoS". */
const acronyms: ReadonlySet<OfficeHead> = new Set(
  officeHeads.filter(({ singular }) => /^\p{Lu}\p{L}?\p{Lu}/u.test(singular)),
)
const severalCapitals = /\p{Lu}.*\p{Lu}/u

const headTable = phraseTable<HeadHit>(
  officeHeads.flatMap((head) => [
    [head.singular, { head, plural: false }] as const,
    [head.plural, { head, plural: true }] as const,
  ]),
)

const seatTable = phraseTable<CountryCode>(Object.entries(seats))

/** How many tokens may stand before an office noun. */
export const LONGEST_PREFIX = 10

/** What the words of a text add to the tables: its own acronyms of bodies, and surnames that are common nouns, folded. */
export interface Words {
  readonly acronyms: ReadonlyMap<string, string>
  readonly surnames: ReadonlySet<string>
}

/** What a text adds where nobody has asked it. */
export const NO_WORDS: Words = { acronyms: new Map(), surnames: new Set() }

/** A state's institution at token `at`. */
export function seatAt(tokens: readonly Token[], at: number): { code: CountryCode; length: number } | null {
  if (!tokens[at]?.cap) return null
  const found = longestAt(seatTable, tokens, at)
  return found ? { code: found.value, length: found.length } : null
}

/** The office noun at token `at`; "chief" in lower case and "Chief" alike. */
export function headAt(tokens: readonly Token[], at: number): (HeadHit & { length: number }) | null {
  const found = longestAt(headTable, tokens, at)
  if (!found) return null
  const { head, plural } = found.value
  // "Keith Moss" is no several Ministers of State.
  if (acronyms.has(head) && !severalCapitals.test(tokens[at]?.text ?? '')) return null
  return { head, plural, length: found.length }
}

const headPlaces = new WeakMap<readonly Token[], readonly number[]>()

/** For each token the place of the next office noun, itself included: most words have none within reach. */
export function nextHeads(tokens: readonly Token[]): readonly number[] {
  const known = headPlaces.get(tokens)
  if (known) return known
  const places: number[] = new Array(tokens.length)
  let next = Number.POSITIVE_INFINITY
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (headAt(tokens, at) ?? prefixedHead(tokens, at)) next = at
    places[at] = next
  }
  headPlaces.set(tokens, places)
  return places
}

/** `then-President`, `ex-minister`. */
export function prefixedHead(tokens: readonly Token[], at: number): (HeadHit & { length: number }) | null {
  const token = tokens[at]
  const match = token?.norm.includes('-') ? /^(?:ex|then|former)-(.+)$/.exec(token.norm) : null
  if (!token || !match?.[1]) return null
  const rest = { ...token, norm: match[1] }
  return headAt([rest, ...tokens.slice(at + 1, at + 4)], 0)
}
