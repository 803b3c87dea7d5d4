import worldCountries from 'world-countries'
import { personName } from './names'
import { randomAt } from './random'

/** A country of the ISO table, by the words that articles use for it. */
export interface WorldCountry {
  readonly code: string
  readonly name: string
  readonly demonym: string
  readonly capital: string
}

/** An invented holder of an office. */
export interface Person {
  readonly name: string
  readonly surname: string
  readonly office: string
  readonly country: WorldCountry
}

/** The offices of every country, those most in the news first. */
export const offices = [
  'Foreign Minister',
  'President',
  'Prime Minister',
  'Defence Minister',
  'Trade Minister',
  'Finance Minister',
  'Energy Minister',
  'Interior Minister',
  'Deputy Foreign Minister',
  'Environment Minister',
  'Health Minister',
  'National Security Adviser',
] as const
export type OfficeTitle = (typeof offices)[number]

/** Everything an article is made of; a seed decides all of it. */
export interface World {
  readonly seed: number
  /** Those most in the news first. */
  readonly countries: readonly [WorldCountry, ...WorldCountry[]]
  /** Who held an office on a day (`YYYY-MM-DD`): holders change every four years. */
  holder(country: WorldCountry, office: OfficeTitle, day: string): Person
}

/** First year of the ten in which occasions lie. */
export const firstYear = 2014
const termYears = 4
const termsEach = 4

const plainWord = /^[A-Z][A-Za-z]+$/
// An adjective as well as a noun: Indonesian, Japanese, Polish; not Icelander.
const adjective = /(?:an|ese|ish|i)$/

/** Countries that one capitalised word names, with a demonym that no other country shares. */
function knownCountries(): WorldCountry[] {
  const rows = worldCountries.map((row) => ({
    code: row.cca2,
    name: row.name.common,
    demonym: row.demonyms?.eng?.m ?? '',
    capital: row.capital?.[0] ?? '',
    member: row.unMember,
  }))
  const uses = new Map<string, number>()
  for (const { demonym } of rows) uses.set(demonym, (uses.get(demonym) ?? 0) + 1)
  return rows
    .filter(({ name, demonym, capital, member }) => {
      const plain = [name, demonym, capital].every((word) => plainWord.test(word))
      return member && plain && capital !== name && uses.get(demonym) === 1 && adjective.test(demonym)
    })
    .map(({ code, name, demonym, capital }) => ({ code, name, demonym, capital }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The world of a seed: its order of countries and its people. */
export function openWorld(seed: number): World {
  const known = knownCountries()
  const codes = new Map(known.map(({ code }, index) => [code, index]))
  const ordered = known
    .map((country, index) => ({ country, place: randomAt(seed, 1, index).next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ country }) => country)
  const [first, ...rest] = ordered
  if (!first) throw new Error('expected countries in world-countries, got none')
  const people = new Map<number, Person>()
  return {
    seed,
    countries: [first, ...rest],
    holder(country, office, day) {
      const post = (codes.get(country.code) ?? 0) * offices.length + offices.indexOf(office)
      const shift = randomAt(seed, 2, post).int(termYears)
      const term = Math.floor((Number(day.slice(0, 4)) - firstYear + shift) / termYears)
      const index = post * termsEach + Math.max(0, Math.min(termsEach - 1, term))
      const found = people.get(index) ?? newPerson(seed, index, country, office, codes.get(country.code) ?? 0)
      people.set(index, found)
      return found
    },
  }
}

function newPerson(
  seed: number,
  index: number,
  country: WorldCountry,
  office: string,
  style: number,
): Person {
  const { given, surname } = personName(seed, index, style)
  return { name: `${given} ${surname}`, surname, office, country }
}
