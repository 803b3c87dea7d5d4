import { isEnumType } from 'graphql'
import { executableSchema } from '../../src/graphql/schema'
import { createIndexes, indexes } from '../../src/store/indexes'
import { collectionScans } from '../support/explain'
import { casesOf, connections, inputType } from '../support/filterCases'
import { gallery } from '../support/gallery'
import { type Fields, naiveFields } from '../support/naive'
import { storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()
const schema = executableSchema()
const objects = gallery(30)
const stored = connections.filter(({ list }) => list !== 'countries')

function ordersOf(list: string): readonly string[] {
  const name = `${list[0]?.toUpperCase()}${list.slice(1, -1)}OrderField`
  const type = schema.getType(name)
  // By relevance is of searches alone (tests/graphql/search.test.ts).
  return isEnumType(type)
    ? type.getValues().flatMap(({ name: order }) => (order === 'RELEVANCE' ? [] : [order]))
    : []
}

/** Of filters that differ in the words or numbers they ask for alone, the first: dates are of many forms, and stay. */
function oneOfEach(cases: readonly object[]): object[] {
  const shapeOf = (filter: object) =>
    JSON.stringify(filter, (_key, value: unknown) =>
      (typeof value === 'string' && !/^(?:\d{4}|\.\.|XXXX)/.test(value)) || typeof value === 'number'
        ? typeof value
        : value,
    )
  return [...new Map(cases.map((filter) => [shapeOf(filter), filter] as const).reverse()).values()]
}

describe('The indexes', () => {
  it('are all there once the store is open, and made anew without harm', async () => {
    await createIndexes(service.store.db)

    for (const [collection, specs] of Object.entries(indexes)) {
      const there = await service.store.db.collection(collection).indexes()
      const keys = there.map(({ key }) => JSON.stringify(key))
      expect(keys).toEqual(expect.arrayContaining(specs.map(({ key }) => JSON.stringify(key))))
    }
  })

  it.each(Object.entries(indexes))(
    'of %s are different from each other, and each says what it serves',
    (_, specs) => {
      const keys = specs.map(({ key }) => JSON.stringify(key))

      expect(new Set(keys).size).toBe(keys.length)
      expect(specs.filter(({ serves }) => serves === '')).toEqual([])
    },
  )
})

describe.each(stored)('No list of $list reads its whole collection', ({ list, filter }) => {
  const all = 'nodes { __typename } totalCount pageInfo { startCursor endCursor }'
  beforeEach(() => storeObjects(service.store, objects))

  it('in any order, either way, from its start, its end and its middle', async () => {
    for (const field of ordersOf(list)) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = `orderBy: [{ field: ${field}, direction: ${direction} }]`
        const start = await service.query(`{ ${list}(first: 5, ${orderBy}) { ${all} } }`)
        const end = await service.query(`{ ${list}(last: 5, ${orderBy}) { ${all} } }`)
        const at = start.data[list].pageInfo.endCursor
        const middle = await service.query(`{ ${list}(first: 5, after: "${at}", ${orderBy}) { ${all} } }`)
        const back = await service.query(`{ ${list}(last: 3, before: "${at}", ${orderBy}) { ${all} } }`)

        const commands = [start, end, middle, back].flatMap((answer) => answer.commands)
        expect(commands.length).toBe(8)
        expect(await collectionScans(service.store.db, commands)).toEqual([])
      }
    }
  })

  it('in two orders at once', async () => {
    const [first, second] = ordersOf(list)
    if (!first || !second) return
    const orderBy = `[{ field: ${second}, direction: DESC }, { field: ${first} }]`

    const { errors, commands } = await service.query(`{ ${list}(orderBy: ${orderBy}) { ${all} } }`)

    expect(errors).toBeUndefined()
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('under any filter', async () => {
    const fields = naiveFields(objects.officials)[list] as Fields<unknown>
    const cases = oneOfEach(casesOf(fields, inputType(filter), objects[list as keyof typeof objects]))
    const source = `query ($filter: ${filter}) { ${list}(first: 5, filter: $filter) { ${all} } }`
    const scans: unknown[] = []
    for (const one of cases) {
      const { commands } = await service.query(source, { variables: { filter: one } })
      const found = await collectionScans(service.store.db, commands)
      if (found.length > 0) scans.push({ filter: one, command: found[0]?.command })
    }

    expect(scans).toEqual([])
  }, 120_000)
})
