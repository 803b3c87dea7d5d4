import type { CountryCode, Office } from '../../domain/model'
import type { BodyHit } from '../countries/bodyMentions'
import { institutionNouns, type OfficeHead, officeModifiers, portfolioWords } from '../data/offices'
import type { Token } from '../tokens'
import { headAt, type Words } from './officeHead'

/** Articles. */
export const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** Possessive pronouns. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my'])

/** Words that count office holders. */
export const COUNTS: ReadonlySet<string> = new Set([
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'both',
  'several',
  'other',
])

/** State of one reading: kept token ranges make the title. */
export interface Reading {
  readonly kept: [number, number][]
  readonly heads: OfficeHead[]
  readonly countries: CountryCode[]
  organization: string | null
  tenure: Office['tenure']
  plural: boolean
  qualified: boolean
  at: number
}

/** Adds tokens to the title. */
export const keep = (reading: Reading, from: number, to: number) => {
  const last = reading.kept.at(-1)
  if (last && last[1] === from) last[1] = to
  else reading.kept.push([from, to])
}

/** The kept words as a title. */
export function titleOf(
  text: string,
  tokens: readonly Token[],
  kept: readonly (readonly [number, number])[],
): string {
  return inTitleCase(
    kept
      .map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?:in|of|for|to|at|on|the|and)$/, ''),
  )
}

const SMALL_WORD = /^(?:in|of|for|to|at|on|the|and)$/

/** `FOREIGN MINISTER` is a Foreign Minister; acronyms stay as they are. */
function inTitleCase(title: string): string {
  if (title.length < 5 || title !== title.toUpperCase()) return title
  return title
    .split(' ')
    .map((word) => {
      const lower = word.toLowerCase()
      if (SMALL_WORD.test(lower)) return lower
      return word.length < 4 ? word : word.charAt(0) + lower.slice(1)
    })
    .join(' ')
}

/** Whether the word can be part of an office before its noun. */
export const isModifier = (token: Token): boolean =>
  officeModifiers.has(token.norm) ||
  (token.norm.includes('-') && token.norm.split('-').every((half) => officeModifiers.has(half)))

/** Whether only modifiers stand before the next office noun. */
export function headFollows(tokens: readonly Token[], from: number, _words: Words): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i]
    if (!token) return false
    if (headAt(tokens, i)) return true
    if (!isModifier(token) && token.norm !== 'and' && token.text !== ',') return false
  }
  return false
}

/** Over `'s`; always true, to end a reading step. */
export function skipPossessive(tokens: readonly Token[], reading: Reading): true {
  if (tokens[reading.at]?.kind === 'POSSESSIVE') reading.at++
  return true
}

/** Takes a body as the one that the office acts for. */
export function takeBody(
  tokens: readonly Token[],
  reading: Reading,
  body: BodyHit,
  where: 'BEFORE' | 'BEHIND',
): true {
  reading.organization = body.actsFor
  if (where === 'BEFORE' && body.isOrgan) {
    // "AU Commission chief": the body's own name goes, its organ's stays in the title.
    const acronym = tokens[body.from]
    const from = acronym && acronym.text === acronym.text.toUpperCase() ? body.from + 1 : body.from
    keep(reading, from, body.to)
  }
  reading.at = body.to
  reading.qualified = true
  return skipPossessive(tokens, reading)
}

/** Whether the word can name a public institution. */
export const isPublicWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'WORD' && (isPortfolio(token) || institutionNouns.has(token.norm))

/** Whether the word can be part of the name of a portfolio. */
export const isPortfolio = (token: Token): boolean =>
  portfolioWords.has(token.norm) ||
  (token.norm.includes('-') && token.norm.split('-').some((half) => portfolioWords.has(half)))
