import worldCountries from 'world-countries'
import type { CountryCode } from './model'

/** A state or territory of ISO 3166-1, or Kosovo. */
export interface Country {
  /** As served: `cty_ID`. */
  readonly id: string
  readonly code: CountryCode
  /** The short name in English. */
  readonly name: string
  readonly officialName: string
  readonly demonym: string | null
  /** The first where there are several; null where there is none. */
  readonly capital: string | null
  readonly region: string
}

const textOrNull = (text: string | undefined): string | null => (text ? text : null)

/** All of them, by code. */
export const countries: readonly Country[] = worldCountries
  .map(({ cca2, name, demonyms, capital, region }) => ({
    id: `cty_${cca2}`,
    code: cca2,
    name: name.common,
    officialName: name.official,
    demonym: textOrNull(demonyms.eng?.m),
    capital: textOrNull(capital[0]),
    region,
  }))
  .sort((a, b) => (a.code < b.code ? -1 : 1))

const byCode = new Map(countries.map((country) => [country.code, country]))

/** The country of an ISO 3166-1 alpha-2 code in upper case; null where there is none. */
export const countryByCode = (code: CountryCode): Country | null => byCode.get(code) ?? null
