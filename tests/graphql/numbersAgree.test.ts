import fc from 'fast-check'
import { dimensions, facets } from '../../src/store/statistics/tables'
import { casesOf, connections, inputType } from '../support/filterCases'
import { gallery } from '../support/gallery'
import { allCountries, type Fields, naiveFields } from '../support/naive'
import { storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

type Filter = Readonly<Record<string, unknown>>

/** A number that the service gives, with the filter that it says holds for exactly these. */
interface Told {
  readonly count: number
  readonly filter: Filter
}

interface Bucket extends Told {
  readonly keys: readonly { readonly value: string }[]
}

interface Asked {
  readonly filter: Filter
  readonly search: string | null
  readonly groupBy: readonly string[]
  readonly pageSize: number
  readonly which: number
}

const service = testQueries()
const objects = { ...gallery(30), countries: allCountries }
const known = naiveFields(objects.officials)
const words = [
  'minister',
  'presid*',
  '"foreign minister"',
  'indonesia OR russia',
  'kind:summit',
  'status:held',
  'retno',
  'trade',
]
const more = ['-jakarta', 'party:NATO', 'after:2021-12-13', 'country:ID', 'er*', '(summit OR signed)']

const typeOf = (list: string): string =>
  list === 'countries' ? 'Country' : `${list[0]?.toUpperCase()}${list.slice(1, -1)}`
const isSearched = (list: string): boolean => list !== 'countries' && list !== 'changes'
const isCounted = (list: string): list is keyof typeof dimensions => list in dimensions

/** Some of these, each time the same for the same number. */
const some = <T>(values: readonly T[], which: number, most: number): T[] =>
  values.length <= most
    ? [...values]
    : Array.from({ length: most }, (_, at) => values[(which + at * 7) % values.length] as T)

const askedOf = (list: string, cases: readonly Filter[]): fc.Arbitrary<Asked> => {
  const filter = fc.oneof(
    fc.constant({}),
    fc.constantFrom(...cases),
    ...(list === 'changes'
      ? []
      : [fc.tuple(fc.constantFrom(...cases), fc.constantFrom(...cases)).map((and) => ({ and }))]),
  )
  const query = fc.oneof(
    fc.constantFrom(...words),
    fc.tuple(fc.constantFrom(...words), fc.constantFrom(...more)).map((both) => both.join(' ')),
  )
  const names = isCounted(list) ? Object.keys(dimensions[list]) : ['']
  return fc.record({
    filter,
    search: isSearched(list) ? fc.oneof(fc.constant(null), query) : fc.constant(null),
    groupBy: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
    pageSize: fc.integer({ min: 2, max: 11 }),
    which: fc.nat(),
  })
}

/** Each row's place, which no two rows share. */
const cursorsOf = ({ edges }: { readonly edges: readonly { readonly cursor: string }[] }): string[] =>
  edges.map(({ cursor }) => cursor)

async function ask(source: string, variables: Filter) {
  const { data, errors } = await service.query(source, { variables })
  expect([variables, errors]).toEqual([variables, undefined])
  return data
}

/** The numbers of a list are told in many ways: each must be that of the list itself, with the filter that goes with it. */
function checkOf(list: string, filterType: string) {
  const type = typeOf(list)
  const searchable = isSearched(list)
  const head = `$filter: ${filterType}${searchable ? ', $search: String' : ''}`
  const args = `filter: $filter${searchable ? ', search: $search' : ''}`
  const facetFields = Object.keys(facets[list as keyof typeof facets])
  const statistics = `${type.toLowerCase()}Stats(${args}, groupBy: $groupBy, first: 400) {
    buckets { keys { value } count filter } totalBuckets totalCount undated unknown }`
  const whole = `query (${head}${isCounted(list) ? `, $groupBy: [${type}Dimension!]!` : ''}) {
    list: ${list}(${args}, first: 100) { totalCount edges { cursor }
      facets { ${facetFields.map((field) => `${field}(first: 4) { count filter }`).join(' ')} } }
    ${isCounted(list) ? `stats: ${statistics}` : ''} }`
  const page = `query (${head}, $first: Int, $after: String) {
    ${list}(${args}, first: $first, after: $after) { edges { cursor } pageInfo { hasNextPage endCursor } } }`
  const found = `query ($search: String!) { ${list}(search: $search, first: 0) { totalCount }
    search(query: $search, first: 0) { totalCountIsExact counts { type count isExact } } }`

  /** What the list itself counts with each of these filters. */
  async function countsOf(filters: readonly Filter[], search: string | null): Promise<number[]> {
    const names = filters.map((_, index) => `f${index}`)
    const parts = names.map(
      (name) =>
        `${name}: ${list}(filter: $${name}${searchable ? ', search: $search' : ''}, first: 0) { totalCount }`,
    )
    const variables = names.map((name) => `$${name}: ${filterType}`).join(', ')
    const data = await ask(
      `query (${searchable ? '$search: String, ' : ''}${variables}) { ${parts.join(' ')} }`,
      {
        ...Object.fromEntries(names.map((name, index) => [name, filters[index]])),
        ...(searchable ? { search } : {}),
      },
    )
    return names.map((name) => data[name].totalCount)
  }

  async function paged({ filter, search, pageSize }: Asked): Promise<string[]> {
    const ids: string[] = []
    for (let after: string | null = null; ; ) {
      const data = await ask(page, { filter, first: pageSize, after, ...(searchable ? { search } : {}) })
      ids.push(...cursorsOf(data[list]))
      if (!data[list].pageInfo.hasNextPage) return ids
      after = data[list].pageInfo.endCursor
    }
  }

  function checkSums(asked: Asked, { buckets, totalBuckets, totalCount, undated, unknown }: Sums): void {
    if (!isCounted(list)) return
    const table: Readonly<Record<string, { readonly many: boolean }>> = dimensions[list]
    const sum = buckets.reduce((total, { count }) => total + count, 0)
    const placed = totalCount - undated - unknown
    expect(buckets.length).toBe(Math.min(400, totalBuckets))
    if (!asked.groupBy.some((name) => table[name]?.many)) expect(sum).toBe(placed)
    else expect(sum).toBeGreaterThanOrEqual(buckets.length < totalBuckets ? 0 : placed)
  }

  return async (asked: Asked): Promise<void> => {
    const { filter, search, groupBy, which } = asked
    const data = await ask(whole, {
      filter,
      ...(searchable ? { search } : {}),
      ...(isCounted(list) ? { groupBy } : {}),
    })
    const { totalCount, facets: values } = data.list
    const ids = await paged(asked)

    expect([asked, ids.length]).toEqual([asked, totalCount])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 100)).toEqual(cursorsOf(data.list))
    const buckets: Bucket[] = data.stats?.buckets ?? []
    if (data.stats) {
      expect([asked, data.stats.totalCount]).toEqual([asked, totalCount])
      checkSums(asked, data.stats)
    }
    const told: Told[] = [...some(Object.values<Told[]>(values).flat(), which, 6), ...some(buckets, which, 3)]
    const counted =
      told.length > 0
        ? await countsOf(
            told.map((one) => one.filter),
            search,
          )
        : []
    expect([asked, told.map((one) => one.filter), counted]).toEqual([
      asked,
      told.map((one) => one.filter),
      told.map(({ count }) => count),
    ])
    if (search === null) return
    const all = await ask(found, { search })
    expect(all.search.totalCountIsExact).toBe(true)
    expect(all.search.counts).toContainEqual({
      type: type.toUpperCase(),
      count: all[list].totalCount,
      isExact: true,
    })
  }
}

interface Sums {
  readonly buckets: readonly Bucket[]
  readonly totalBuckets: number
  readonly totalCount: number
  readonly undated: number
  readonly unknown: number
}

describe('Pages to the end, totals, facets, statistics and counts of a search', () => {
  it.each(connections)(
    'agree on $list, whatever its filter and search',
    async ({ list, filter }) => {
      await storeObjects(service.store, objects)
      const cases = casesOf(
        known[list] as Fields<unknown>,
        inputType(filter),
        objects[list] as readonly unknown[],
      )

      await fc.assert(fc.asyncProperty(askedOf(list, cases), checkOf(list, filter)), { numRuns: 12, seed: 7 })
    },
    120_000,
  )
})
