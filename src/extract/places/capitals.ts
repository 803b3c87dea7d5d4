import worldCountries from 'world-countries'
import type { CountryCode } from '../../domain/model'

/** Seats of government by which news means a capital where the table has another city or form. */
const otherwise: Readonly<Record<CountryCode, string>> = {
  US: 'Washington',
  IL: 'Jerusalem',
  UA: 'Kyiv',
  MM: 'Naypyidaw',
}

const capitals: ReadonlyMap<CountryCode, string> = new Map(
  worldCountries.flatMap(({ cca2, capital }) => {
    const city = otherwise[cca2] ?? capital[0]
    return city === undefined ? [] : [[cca2, city] as const]
  }),
)

/** The capital of a state by its usual English name; null where the table has none. */
export const capitalOf = (country: CountryCode): string | null => capitals.get(country) ?? null
