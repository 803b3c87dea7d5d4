import worldCountries from 'world-countries'
import type { CountryCode } from './model'
import { foldForSearch } from './values/searchText'

/** A point on the map in degrees (WGS 84), and of what it is the point. */
export interface Location {
  readonly latitude: number
  readonly longitude: number
  readonly basis: 'CITY' | 'COUNTRY'
}

type Point = readonly [latitude: number, longitude: number]

interface City {
  readonly country: CountryCode
  readonly point: Point
}

let cities: ReadonlyMap<string, readonly City[]> | null = null

const isMapped = (point: unknown): point is Point => Array.isArray(point) && point.length === 2

/** About a hundred metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1_000) / 1_000

/** The table of cities by their folded names, the largest first; it is read when it is first asked. */
function cityTable(): ReadonlyMap<string, readonly City[]> {
  if (cities) return cities
  const { cityMapping } = require('city-timezones') as typeof import('city-timezones')
  const table = new Map<string, City[]>()
  for (const { city, city_ascii, iso2, lat, lng } of [...cityMapping].sort((a, b) => b.pop - a.pop))
    for (const name of new Set([city, city_ascii].map(foldForSearch))) {
      const same = table.get(name) ?? []
      table.set(name, same)
      same.push({ country: iso2, point: [lat, lng] })
    }
  cities = table
  return table
}

const middles = new Map(
  worldCountries.flatMap(({ cca2, latlng }) => (isMapped(latlng) ? [[cca2, latlng] as const] : [])),
)

const toLocation = ([latitude, longitude]: Point, basis: Location['basis']): Location => ({
  latitude: rounded(latitude),
  longitude: rounded(longitude),
  basis,
})

/** Where a city lies, in its country where that is known; of what is in no table the country's middle, else null. */
export function locationOf(city: string | null, country: CountryCode | null): Location | null {
  const named = city === null ? [] : (cityTable().get(foldForSearch(city)) ?? [])
  const found = country === null ? named[0] : named.find((place) => place.country === country)
  if (found) return toLocation(found.point, 'CITY')
  const middle = country === null ? undefined : middles.get(country)
  return middle ? toLocation(middle, 'COUNTRY') : null
}
