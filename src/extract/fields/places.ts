import { cityMapping } from 'city-timezones'
import { getAllTimezones, getCountry } from 'countries-and-timezones'
import worldCountries from 'world-countries'
import type { CountryCode } from '../../domain/model'
import { morePlaces } from './placeTable'

/** A city or a country that a dateline can name, and the zone of its clocks. */
export interface KnownPlace {
  readonly city: string | null
  readonly country: CountryCode
  /** IANA; null where the country has several and nothing says which. */
  readonly zone: string | null
  readonly people: number
}

// "Mexico/General" and "Canada/Pacific" are named after no town.
const ofPlaces = /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//

const plainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

/** A name as it is looked up: without accents, case and punctuation. */
export const placeKey = (name: string): string =>
  plainWords.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()

interface Gazetteer {
  readonly cities: ReadonlyMap<string, readonly KnownPlace[]>
  readonly countries: ReadonlyMap<string, CountryCode>
}

let built: Gazetteer | null = null

function gazetteer(): Gazetteer {
  built ??= { cities: buildCities(), countries: buildCountries() }
  return built
}

function buildCities(): Map<string, KnownPlace[]> {
  const cities = new Map<string, KnownPlace[]>()
  const add = (name: string, place: KnownPlace) => {
    const key = placeKey(name)
    const same = cities.get(key)
    if (!same) cities.set(key, [place])
    else if (!same.some(({ country }) => country === place.country)) same.push(place)
  }
  for (const { names, country, zone } of morePlaces)
    for (const name of names) add(name, { city: name, country, zone, people: 10_000_000 })
  for (const { city, iso2, timezone, pop } of [...cityMapping].sort((a, b) => b.pop - a.pop))
    add(city, { city, country: iso2, zone: timezone, people: pop })
  for (const { cca2, capital } of worldCountries)
    for (const city of capital)
      add(city, { city, country: cca2, zone: zoneOfCountry(cca2), people: 1_000_000 })
  for (const { name, countries } of Object.values(getAllTimezones({ deprecated: true }))) {
    const [country] = countries
    const city = name.split('/').at(-1)?.replaceAll('_', ' ') ?? ''
    if (country && ofPlaces.test(name)) add(city, { city, country, zone: name, people: 100_000 })
  }
  return cities
}

function buildCountries(): Map<string, CountryCode> {
  const countries = new Map<string, CountryCode>()
  for (const { cca2, name, altSpellings } of worldCountries)
    for (const form of [name.common, name.official, ...altSpellings.filter((word) => word.length > 3)])
      if (!countries.has(placeKey(form))) countries.set(placeKey(form), cca2)
  return countries
}

/** The only zone of a country's clocks; null where there are several. */
export function zoneOfCountry(code: CountryCode): string | null {
  const zones = getCountry(code)?.timezones ?? []
  return zones.length === 1 ? (zones[0] ?? null) : null
}

let regions: Map<string, CountryCode | null> | null = null

/** The country that has the province, state or region of that name; null where none or several have. */
export function findRegion(name: string): CountryCode | null {
  if (!regions) {
    regions = new Map()
    for (const { province, iso2 } of cityMapping) {
      const key = placeKey(province ?? '')
      const known = regions.get(key)
      regions.set(key, known === undefined || known === iso2 ? iso2 : null)
    }
  }
  return regions.get(placeKey(name)) ?? null
}

/** The country of that name; null where there is none. */
export const findCountry = (name: string): CountryCode | null =>
  gazetteer().countries.get(placeKey(name)) ?? null

/** The city (or country) of that name, in the named country or region where several have it. */
export function findPlace(name: string, region: string | null = null): KnownPlace | null {
  const country = region === null ? null : findCountry(region)
  const found = gazetteer().cities.get(placeKey(name)) ?? []
  const there = country === null ? found[0] : found.find((place) => place.country === country)
  if (there) return there
  if (country !== null) return { city: name, country, zone: zoneOfCountry(country), people: 0 }
  if (found[0]) return found[0]
  const state = findCountry(name)
  return state ? { city: null, country: state, zone: zoneOfCountry(state), people: 0 } : null
}
