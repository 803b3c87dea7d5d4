import { createContext } from '../../src/graphql/context'
import { networkArgs, networkFile } from '../../src/graphql/networkFile'
import { executableSchema } from '../../src/graphql/schema'
import { storeReads } from '../../src/store/reads'
import { collectionScans } from '../support/explain'
import { meeting, mtg, storeObjects } from '../support/objects'
import { testQueries, testServiceFacts } from '../support/testQueries'

const service = testQueries()
const state = (code: string) => ({ kind: 'COUNTRY' as const, code })
const asean = { kind: 'ORGANIZATION' as const, name: 'ASEAN & "friends"' }
const both = [state('ID'), state('RU')]

beforeEach(() =>
  storeObjects(service.store, {
    meetings: [
      meeting({ id: mtg(1), on: '2021-12-14', parties: both, series: 'bilateral consultations', ordinal: 6 }),
      meeting({ id: mtg(2), on: '2019', parties: both, series: 'Consultation', ordinal: 4 }),
      meeting({ id: mtg(3), parties: both, series: 'Consultations', ordinal: 5, status: 'CANCELLED' }),
      meeting({ id: mtg(4), on: '2023', parties: [asean, state('ID')], series: 'ASEAN Summit', ordinal: 1 }),
    ],
  }),
)

describe('Query.series', () => {
  it('says which meetings of a mechanism are known, and which are missing', async () => {
    const { data, errors, commands } = await service.query(
      `{ series(mechanism: "the bilateral consultations", parties: ["ID", "RU"]) {
        name parties { name } known missing last meetingCount meetings(first: 1) { id } } }`,
    )

    expect(errors).toBeUndefined()
    expect(data.series).toEqual({
      name: 'Consultation',
      parties: [{ name: 'Indonesia' }, { name: 'Russia' }],
      known: [4, 6],
      missing: [1, 2, 3, 5],
      last: 6,
      meetingCount: 2,
      meetings: [{ id: mtg(1) }],
    })
    expect(commands.length).toBe(2)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('is null where no report names such a mechanism', async () => {
    const { data } = await service.query('{ series(mechanism: "joint commission") { name } }')

    expect(data.series).toBeNull()
  })
})

describe('Query.seriesList', () => {
  it('gives all of them in pages, or those of which a meeting is missing', async () => {
    const first = await service.query(
      '{ seriesList(first: 1) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }',
    )
    const { endCursor, hasNextPage } = first.data.seriesList.pageInfo
    const rest = await service.query(
      `{ seriesList(after: "${endCursor}") { nodes { name } pageInfo { hasNextPage } } }`,
    )
    const incomplete = await service.query('{ seriesList(incomplete: true) { totalCount } }')

    expect([first.data.seriesList.totalCount, hasNextPage]).toEqual([2, true])
    expect(first.data.seriesList.nodes).toEqual([{ name: 'Consultation' }])
    expect(rest.data.seriesList).toEqual({
      nodes: [{ name: 'ASEAN Summit' }],
      pageInfo: { hasNextPage: false },
    })
    expect(incomplete.data.seriesList.totalCount).toBe(1)
    expect(await collectionScans(service.store.db, first.commands)).toEqual([])
  })
})

describe('A network as a file', () => {
  const schema = executableSchema()
  const context = () => createContext({ store: storeReads(service.store.db), service: testServiceFacts })
  const args = (search: string) => networkArgs(schema, new URLSearchParams(search))

  it('holds the network that the same arguments give, its names escaped', async () => {
    const text = await networkFile('gexf', args('filter={"date":{"after":"2022"}}&first=1'), context())

    expect(text).toContain('label="ASEAN &amp; &quot;friends&quot;"')
    expect(text).toContain('<edge id="0" source="cty_ID" target="org_asean-friends" weight="1">')
    expect(text).not.toContain('cty_RU')
  })

  it.each([
    ['first=5001', 'first'],
    ['first=many', 'first'],
    ['of=PEOPLE', 'of'],
    ['filter=date', 'filter'],
    ['filter={"day":{}}', 'filter'],
    ['minweight=1', 'minweight'],
    ['first=1&first=2', 'first'],
  ])('is refused for %s', async (search, argument) => {
    const asked = async () => networkFile('graphml', args(search), context())

    await expect(asked()).rejects.toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument } })
  })
})
