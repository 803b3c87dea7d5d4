import { type Country, countries } from '../domain/countries'
import { foldForSearch } from '../domain/values/searchText'
import { splitFilter } from '../store/filters/conjuncts'
import type { FilterInput } from '../store/filters/rules'
import { bindingOf, type CursorValue, type Order } from '../store/page'
import type { Dimension } from '../store/statistics/dimensions'
import { byCount, type FacetValue, facetValues } from '../store/statistics/facetValues'
import { pageInMemory } from './memoryPage'
import { checkedFilter, checkedOrder, type ListArgs, pageRequest } from './paging'
import type { ListPage } from './parents'

const isInput = (value: unknown): value is FilterInput => typeof value === 'object' && value !== null

/** Countries are few and fixed, so that their list is made in memory, with the operators the store has. */
function fits(text: string, operators: FilterInput): boolean {
  const folded = foldForSearch(text)
  const tests: Readonly<Record<string, (operand: unknown) => boolean>> = {
    eq: (operand) => text === operand,
    in: (operand) => Array.isArray(operand) && operand.includes(text),
    notIn: (operand) => Array.isArray(operand) && !operand.includes(text),
    contains: (operand) => folded.includes(foldForSearch(String(operand))),
    startsWith: (operand) => folded.startsWith(foldForSearch(String(operand))),
    isNull: (operand) => operand === false,
  }
  return Object.entries(operators).every(
    ([operator, operand]) => operand === undefined || (tests[operator]?.(operand) ?? true),
  )
}

const fields: Readonly<Record<string, (country: Country) => string>> = {
  code: ({ code }) => code,
  name: ({ name }) => name,
  region: ({ region }) => region,
}

function matches(country: Country, filter: FilterInput): boolean {
  return Object.entries(filter).every(([field, value]) => {
    if (value === undefined) return true
    if (field === 'and' && Array.isArray(value)) return value.every((part) => matches(country, part))
    if (field === 'or' && Array.isArray(value)) return value.some((part) => matches(country, part))
    if (!isInput(value)) return true
    return field === 'not' ? !matches(country, value) : fits(fields[field]?.(country) ?? '', value)
  })
}

const keys: Readonly<Record<string, (country: Country) => string>> = {
  NAME: ({ name }) => foldForSearch(name),
  CODE: ({ code }) => code,
}

const byName: readonly Order[] = [{ field: 'NAME', direction: 'ASC' }]

const positionOf = (country: Country, orderBy: readonly Order[]): CursorValue[] => [
  ...orderBy.map(({ field }) => keys[field]?.(country) ?? ''),
  country.id,
]

/** A page of all countries. */
export function countryList(_root: unknown, args: ListArgs): ListPage<Country> {
  const filter = checkedFilter(args.filter)
  const given = checkedOrder(args.orderBy)
  const orderBy = given.length > 0 ? given : byName
  const all = countries
    .filter((country) => filter === null || matches(country, filter))
    .map((country) => ({ node: country, position: positionOf(country, orderBy) }))
  const ways = [...orderBy, ...orderBy.slice(-1)].map(({ direction }) => (direction === 'ASC' ? 1 : -1))
  const binding = bindingOf('Query.countries', filter, orderBy)
  return {
    ...pageInMemory(all, ways, { page: pageRequest(args), binding }),
    source: { filter, search: null, of: null },
  }
}

/** The parts of the world of the countries that the filter holds, blind to what it asks of them itself. */
export function regionFacet(dimension: Dimension, filter: FilterInput | null, first: number): FacetValue[] {
  const split = splitFilter(filter, dimension.own)
  const named = dimension.named(split.own)
  const counts = new Map<string, number>()
  for (const country of countries)
    if (split.rest.every((part) => matches(country, part)))
      counts.set(country.region, (counts.get(country.region) ?? 0) + 1)
  const counted = [...counts].map(([value, count]) => ({ value, count })).sort(byCount)
  const listed = counted.filter(({ value }, index) => index < first || named.includes(value))
  return facetValues(dimension, split, listed)
}
