import { collectionScans } from '../support/explain'
import { meeting, mtg, off, official, storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const state = (code: string) => ({ kind: 'COUNTRY' as const, code })
const nato = { kind: 'ORGANIZATION' as const, name: 'NATO' }
const part = (name: string) => ({
  officialId: off(name),
  role: 'PARTICIPANT' as const,
  country: null,
  organization: null,
  office: null,
})

beforeEach(() =>
  storeObjects(service.store, {
    officials: ['joko', 'retno', 'nikolai'].map((name) =>
      official({ id: off(name), name: `Name of ${name}` }),
    ),
    meetings: [
      meeting({
        id: mtg(1),
        on: '2021-12-13',
        reportCount: 5,
        parties: [state('RU'), state('ID')],
        participants: [part('joko'), part('nikolai')],
      }),
      meeting({
        id: mtg(2),
        on: '2021-12',
        parties: [state('ID'), state('RU'), nato],
        participants: [part('joko'), part('nikolai'), part('retno')],
      }),
      meeting({
        id: mtg(3),
        on: '2022-01-05',
        kind: 'CALL',
        status: 'PLANNED',
        parties: [state('ID'), state('US')],
      }),
      meeting({ id: mtg(4), on: '2022-01-06', parties: [state('ID')], participants: [part('joko')] }),
      meeting({ id: mtg(5), parties: [state('ID'), nato] }),
    ],
  }),
)

const ties = 'edges { source target weight meetings evidenceCount lastMet { edtf } }'

describe('Query.network', () => {
  it('ties the parties that met, the heaviest tie first', async () => {
    const { data, errors } = await service.query(
      `{ network { nodes { id label weight degree object { __typename id } } ${ties}
        totalNodes totalEdges meetingCount crowdCount } }`,
    )

    expect(errors).toBeUndefined()
    expect(data.network).toEqual({
      nodes: [
        node('cty_ID', 'Indonesia', 3, 2),
        node('cty_RU', 'Russia', 2, 2),
        { ...node('org_nato', 'NATO', 2, 2), object: { __typename: 'Organization', id: 'org_nato' } },
      ],
      edges: [
        tie('cty_ID', 'cty_RU', 1.5, 2, 6, '2021-12-13'),
        tie('cty_ID', 'org_nato', 1.5, 2, 2, '2021-12'),
        tie('cty_RU', 'org_nato', 0.5, 1, 1, '2021-12'),
      ],
      totalNodes: 3,
      totalEdges: 3,
      meetingCount: 3,
      crowdCount: 0,
    })
  })

  it('ties officials by name', async () => {
    const { data } = await service.query(
      `{ network(of: OFFICIALS, minMeetings: 2) { nodes { label object { ... on Official { names } } } ${ties} } }`,
    )

    expect(data.network.nodes.map(({ label }: { label: string }) => label)).toEqual([
      'Name of joko',
      'Name of nikolai',
    ])
    expect(data.network.edges).toEqual([tie(off('joko'), off('nikolai'), 1.5, 2, 6, '2021-12-13')])
  })

  it('counts what was only planned where the filter says so, at whatever depth', async () => {
    const sources = [
      '{ kind: { eq: CALL } }',
      '{ kind: { eq: CALL }, status: { in: [HELD, PLANNED] } }',
      '{ and: [{ kind: { eq: CALL } }, { not: { status: { eq: CANCELLED } } }] }',
    ]

    const counts = []
    for (const filter of sources)
      counts.push(
        (await service.query(`{ network(filter: ${filter}) { totalEdges } }`)).data.network.totalEdges,
      )

    expect(counts).toEqual([0, 1, 1])
  })

  it('refuses more ties than it may give', async () => {
    const { errors } = await service.query('{ network(first: 101) { totalEdges } }')

    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { argument: 'first', limit: { max: 100, value: 101 } },
    })
  })

  it.each([
    ['{ network { edges { weight } totalNodes } }', 2],
    ['{ network { nodes { label } edges { weight } } }', 3],
    ['{ network(of: OFFICIALS) { nodes { label object { id } } } }', 2],
    ['{ network(filter: { date: { overlaps: "2021" } }) { edges { weight } } }', 1],
    ['{ network(filter: { city: { eq: "Jakarta" } }) { edges { weight } } }', 1],
  ])('reads no collection whole: %s', async (source, most) => {
    const { errors, commands } = await service.query(source)

    expect(errors).toBeUndefined()
    expect(commands.length).toBe(most)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })
})

const node = (id: string, label: string, weight: number, degree: number) => ({
  id,
  label,
  weight,
  degree,
  object: { __typename: 'Country', id },
})

const tie = (
  source: string,
  target: string,
  weight: number,
  meetings: number,
  evidenceCount: number,
  edtf: string,
) => ({ source, target, weight, meetings, evidenceCount, lastMet: { edtf } })
