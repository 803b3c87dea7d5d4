import { countryByCode } from '../../domain/countries'
import { partyId } from '../../domain/ids'
import type { Basis, CountryCode, PartialDate, Party, Sourced } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import { countryAt } from '../../extract/countries/countryMentions'
import { bodies } from '../../extract/data/bodies'
import { tokenise } from '../../extract/tokens'
import type { Claim, PartyClaim } from './answer'
import type { DropReason } from './usage'
import { type Check, drop, evidenceAt, locate, verbatim } from './words'

/** What a value is by its own words: the value, or why they do not bear it. */
type Reading<T> = { readonly value: T; readonly basis: Basis } | DropReason

/** A value that stands in no text as such (a code, a date) with the words it was concluded from; null where it fails. */
export function sourced<T>(
  check: Check,
  claim: Claim | null | undefined,
  { near, read }: { near: number; read: (value: string, words: string) => Reading<T> },
): Sourced<T> | null {
  if (!claim) return null
  const span = locate(check, claim.words, near)
  if (!span) return null
  const reading = read(claim.value.trim(), check.text.slice(span.start, span.end))
  if (typeof reading === 'string') return drop(check, reading)
  return { value: reading.value, evidence: [evidenceAt(check, span, reading.basis)] }
}

/** The one of a closed list that is meant; null for any other. */
export const memberOf = <T extends string>(values: readonly T[], value: string): T | null =>
  values.find((one) => one === value) ?? null

/** Reads one of a closed list, which a model concludes from the words. */
export const readMember =
  <T extends string>(values: readonly T[]) =>
  (value: string): Reading<T> => {
    const member = memberOf(values, value)
    return member === null ? 'WRONG_VALUE' : { value: member, basis: 'INFERRED' }
  }

/** The countries that words call by name, or by their people; capitals may mean the city. */
function namedCountries(words: string): Set<CountryCode> {
  const tokens = tokenise(words)
  const named = new Set<CountryCode>()
  for (let at = 0; at < tokens.length; ) {
    const found = countryAt(tokens, at)
    if (found && 'hit' in found && found.hit.form !== 'CAPITAL') named.add(found.hit.code)
    at = found ? ('hit' in found ? found.hit.to : at + found.skip) : at + 1
  }
  return named
}

/** Reads a country's code. Words that name other countries and not this one speak against it. */
export function readCountry(value: string, words: string): Reading<CountryCode> {
  if (countryByCode(value) === null) return 'WRONG_VALUE'
  const named = namedCountries(words)
  if (named.size === 0) return { value, basis: 'INFERRED' }
  return named.has(value) ? { value, basis: 'STATED' } : 'CONTRADICTED'
}

const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/

/** Reads an EDTF date. Words with another year speak against it. */
export function readDate(value: string, words: string): Reading<PartialDate> {
  const date = toPartialDate(value)
  if (!date || date.precision === 'UNKNOWN') return 'WRONG_VALUE'
  const printed = year.exec(words)?.[0]
  if (printed === undefined) return { value: date, basis: 'INFERRED' }
  const [first, last] = [date.earliest?.slice(0, 4) ?? '0000', date.latest?.slice(0, 4) ?? '9999']
  return first <= printed && printed <= last ? { value: date, basis: 'STATED' } : 'CONTRADICTED'
}

/** Reads the place in a series, from 1. Words with another number speak against it. */
export function readOrdinal(value: string, words: string): Reading<number> {
  if (!/^[1-9]\d{0,3}$/.test(value)) return 'WRONG_VALUE'
  const printed = /(?<!\d)\d{1,4}(?!\d)/.exec(words)?.[0]
  if (printed === undefined) return { value: Number(value), basis: 'INFERRED' }
  return Number(printed) === Number(value) ? { value: Number(value), basis: 'STATED' } : 'CONTRADICTED'
}

const bodyNames = new Map(
  bodies.flatMap(({ name, also }) => [name, ...also].map((form) => [form.toLowerCase(), name] as const)),
)

/** A body by the words that name it; one that is known by the name that all texts are given. */
export function readBody(
  check: Check,
  words: string | null | undefined,
  near: number,
): Sourced<string> | null {
  const said = verbatim(check, words, near)
  return said && { ...said, value: bodyNames.get(said.value.toLowerCase()) ?? said.value }
}

function readParty(check: Check, { country, words }: PartyClaim, near: number): Sourced<Party> | null {
  if (country) {
    const said = sourced(check, { value: country, words }, { near, read: readCountry })
    return said && { ...said, value: { kind: 'COUNTRY', code: said.value } }
  }
  const said = readBody(check, words, near)
  return said && { ...said, value: { kind: 'ORGANIZATION', name: said.value } }
}

/** The parties whose words hold, each once. */
export function readParties(check: Check, claims: readonly PartyClaim[], near: number): Sourced<Party>[] {
  const parties = new Map<string, Sourced<Party>>()
  for (const claim of claims) {
    const party = readParty(check, claim, near)
    if (!party) continue
    if (parties.has(partyId(party.value))) drop(check, 'DUPLICATE')
    else parties.set(partyId(party.value), party)
  }
  return [...parties.values()]
}
