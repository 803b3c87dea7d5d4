import type { CountryCode, Span } from '../../domain/model'
import { type CountryForm, type CountryWord, countryWords, isCapsOnly, notCountries } from '../data/countries'
import { longestAt, phraseTable } from '../phrases'
import type { Token } from '../tokens'

type Entry = CountryWord | 'NONE'

const table = phraseTable<Entry>([
  ...notCountries.map((phrase) => [phrase, 'NONE' as const] as const),
  ...countryWords,
])

/** A word for a state where it stands, with its tokens; `place` says that a capital means the city. */
export interface CountryHit extends Span {
  readonly code: CountryCode
  readonly form: CountryForm
  /** Index of its first token in the sentence and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** The word for a state at token `at`; `skip` tokens that only look like one. */
export function countryAt(
  tokens: readonly Token[],
  at: number,
): { hit: CountryHit } | { skip: number } | null {
  const first = tokens[at]
  if (!first?.cap) return null
  const found = longestAt(table, tokens, at)
  if (!found) return null
  if (found.value === 'NONE') return { skip: found.length }
  if (isCapsOnly(first.norm) && found.length === 1 && first.text !== first.text.toUpperCase()) return null
  const last = tokens[at + found.length - 1]
  if (!last) return null
  const { code, form } = found.value
  return { hit: { code, form, start: first.start, end: last.end, from: at, to: at + found.length } }
}

const WHERE: ReadonlySet<string> = new Set(
  (
    'in at to from near outside inside around via through into for leaving left reached visit visited visiting ' +
    'toward towards of across beyond leave capital city airport flew arrived landed between'
  ).split(' '),
)
const ACTS: ReadonlySet<string> = new Set(
  (
    'said says has had will would wants wanted is was and also agreed sees hopes insists denies expects asked sent ' +
    'says, warned called rejected announced backs must can could may might should does did'
  ).split(' '),
)

/** Whether a capital's name stands for its state: `Moscow said`, `relations with Moscow`, `Manila's foreign department`. */
export function capitalMeansState(tokens: readonly Token[], hit: CountryHit): boolean {
  const before = tokens[hit.from - 1]
  const after = tokens[hit.to]
  if (before && WHERE.has(before.norm)) return before.norm === 'between' && after?.norm === 'and'
  if (after?.kind === 'POSSESSIVE') return true
  if (after && ACTS.has(after.norm) && !before?.cap)
    return after.norm !== 'and' || isBetween(tokens, hit.from)
  return (
    before !== undefined &&
    /^(?:with|between|by|against|and)$/.test(before.norm) &&
    isRelation(tokens, hit.from)
  )
}

const isBetween = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => norm === 'between')

function isRelation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.norm !== 'and') return true
  const city = countryAt(tokens, at - 2)
  return city !== null && 'hit' in city
}

/** Hyphened names as `Indonesia-Australia`, `US-China` and `Korea-Japan-China`: the states of their parts. */
export function hyphenedCountries(token: Token): CountryHit[] {
  if (!token.cap || token.text.search(hyphens) < 1) return []
  const hits: CountryHit[] = []
  let from = 0
  for (const text of token.text.split(hyphens)) {
    const norm = token.norm.slice(from, from + text.length)
    const [start, end] = [token.start + from, token.start + from + text.length]
    const found = countryAt([{ ...token, text, norm, cap: text !== text.toLowerCase(), start, end }], 0)
    if (found && 'hit' in found) hits.push(found.hit)
    from += text.length + 1
  }
  return hits
}

const hyphens = /[-‐‑]/
