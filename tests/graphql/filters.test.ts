import { casesOf, connections, inputType, sampled } from '../support/filterCases'
import { gallery } from '../support/gallery'
import { allCountries, type Fields, naive, naiveFields } from '../support/naive'
import { storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

type Input = Readonly<Record<string, unknown>>

const service = testQueries()
const objects = { ...gallery(30), countries: allCountries }
const fields = naiveFields(objects.officials)

const keyOf = (list: string): string => (list === 'changes' ? 'position' : 'id')
/** Some pages of the longest lists: that pages of any size fit together is shown by `tests/store/page.test.ts`. */
const size = 40

/** The rest of a list behind a page, one way. */
async function rest(
  list: string,
  type: string,
  filter: Input,
  { backward, page }: { backward: boolean; page: Page },
) {
  const key = keyOf(list)
  const arguments_ = backward ? 'last: $size, before: $at' : 'first: $size, after: $at'
  const source = `query ($filter: ${type}, $at: String, $size: Int) { ${list}(${arguments_}, filter: $filter) {
    nodes { ${key} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const seen: unknown[] = []
  for (let at = page; backward ? at.pageInfo.hasPreviousPage : at.pageInfo.hasNextPage; ) {
    const cursor = backward ? at.pageInfo.startCursor : at.pageInfo.endCursor
    const variables = { filter, at: cursor, size: list === 'countries' ? 100 : size }
    const { data, errors } = await service.query(source, { variables })
    expect(errors).toBeUndefined()
    at = data[list]
    const keys = at.nodes.map((node) => node[key])
    if (backward) seen.unshift(...keys)
    else seen.push(...keys)
  }
  return seen
}

interface Page {
  readonly nodes: readonly Input[]
  readonly pageInfo: Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>> &
    Readonly<Record<'startCursor' | 'endCursor', string>>
}

/** What the service gives for a filter: its number, and all pages one way and the other. */
async function found(list: string, type: string, filter: Input) {
  const key = keyOf(list)
  const page = `nodes { ${key} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
  const both = list === 'changes' ? '' : `backwards: ${list}(last: $size, filter: $filter) { ${page} }`
  const source = `query ($filter: ${type}, $size: Int) {
    forwards: ${list}(first: $size, filter: $filter) { totalCount ${page} } ${both} }`
  const variables = { filter, size: list === 'countries' ? 100 : size }
  const { data, errors } = await service.query(source, { variables })
  expect(errors).toBeUndefined()
  const { forwards, backwards = null } = data
  const keys = ({ nodes }: Page) => nodes.map((node) => node[key])
  const there = [...keys(forwards), ...(await rest(list, type, filter, { backward: false, page: forwards }))]
  const back = backwards
    ? [...(await rest(list, type, filter, { backward: true, page: backwards })), ...keys(backwards)]
    : there
  return { totalCount: forwards.totalCount, there, back }
}

describe.each(connections)('Every filter field of $list', ({ list, filter: type }) => {
  const known = fields[list] as Fields<unknown>
  const all = objects[list] as unknown as readonly Input[]
  const cases = sampled(casesOf(known, inputType(type), all))

  beforeEach(() => storeObjects(service.store, objects))

  it('counts what paging forwards, paging backwards and looking at each object give', async () => {
    for (const filter of cases) {
      const expected = all.filter(naive(known, filter)).map((object) => object[keyOf(list)])
      const { totalCount, there, back } = await found(list, type, filter)

      expect({ filter, totalCount, back, ids: [...there].sort() }).toEqual({
        filter,
        totalCount: expected.length,
        back: there,
        ids: expected.sort(),
      })
    }
  }, 240_000)
})
