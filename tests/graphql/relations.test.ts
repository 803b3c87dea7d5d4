import { toPartialDate } from '../../src/domain/values/partialDate'
import { collectionScans } from '../support/explain'
import {
  agr,
  agreement,
  art,
  article,
  meeting,
  mtg,
  off,
  official,
  quo,
  quote,
  storeObjects,
} from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const state = (code: string) => ({ kind: 'COUNTRY' as const, code })
const nato = { kind: 'ORGANIZATION' as const, name: 'NATO' }
const part = (name: string, country: string | null, office: string | null = null) => ({
  officialId: off(name),
  role: 'PARTICIPANT' as const,
  country,
  organization: null,
  office,
})
const both = [state('ID'), state('RU')]

beforeEach(() =>
  storeObjects(service.store, {
    officials: [
      official({ id: off('joko'), name: 'Joko Widodo', country: 'ID', office: 'President' }),
      official({ id: off('retno'), name: 'Retno Marsudi', country: 'ID', office: 'Foreign Minister' }),
      official({ id: off('nikolai'), name: 'Nikolai Patrushev', country: 'RU' }),
      official({ id: off('vladimir'), name: 'Vladimir Putin', country: 'RU', office: 'President' }),
    ],
    meetings: [
      meeting({
        id: mtg(1),
        on: '2021-12-13',
        parties: both,
        participants: [
          part('joko', 'ID', 'President'),
          part('retno', 'ID', 'Foreign Minister'),
          part('nikolai', 'RU', 'Secretary of the Security Council'),
        ],
      }),
      // No report says which offices they held then, nor for whom Putin acted.
      meeting({
        id: mtg(2),
        on: '2016',
        parties: both,
        participants: [part('joko', 'ID'), part('vladimir', null)],
      }),
      meeting({
        id: mtg(3),
        on: '2022-11',
        status: 'PLANNED',
        parties: both,
        participants: [part('joko', 'ID')],
      }),
      meeting({
        id: mtg(4),
        on: '2021-12-01',
        parties: [state('ID'), nato],
        participants: [part('retno', 'ID')],
      }),
    ],
    agreements: [
      agreement({
        id: agr(1),
        on: '2021-12-14',
        parties: both,
        actions: [
          { kind: 'PLANNED', date: toPartialDate('2021-12-13') },
          { kind: 'SIGNED', date: toPartialDate('2021-12-14') },
        ],
      }),
      agreement({ id: agr(2), status: 'NEGOTIATING', parties: both }),
    ],
    articles: [article({ id: art(1) })],
    quotes: [
      quote({ id: quo(1), officialId: off('retno'), country: 'ID', publishedAt: '2021-12-14T09:00' }),
      quote({ id: quo(2), publishedAt: null }),
    ],
  }),
)

const entries = `nodes { __typename ... on MeetingEntry { date { edtf } meeting { id status } }
  ... on AgreementEntry { date { edtf } action agreement { id } } ... on QuoteEntry { date { edtf } quote { id party { name } } } }`

const met = (edtf: string, id: string, status = 'HELD') => ({
  __typename: 'MeetingEntry',
  date: { edtf },
  meeting: { id, status },
})
const act = (edtf: string | null, action: string, id: string) => ({
  __typename: 'AgreementEntry',
  date: edtf && { edtf },
  action,
  agreement: { id },
})

describe('Query.timeline', () => {
  it('has meetings, acts and quotations in the order of time, undated ones last', async () => {
    const { data, errors } = await service.query(`{ timeline { totalCount ${entries} } }`)

    expect(errors).toBeUndefined()
    expect(data.timeline).toEqual({
      totalCount: 9,
      nodes: [
        met('2016', mtg(2)),
        met('2021-12-01', mtg(4)),
        act('2021-12-13', 'PLANNED', agr(1)),
        met('2021-12-13', mtg(1)),
        act('2021-12-14', 'SIGNED', agr(1)),
        {
          __typename: 'QuoteEntry',
          date: { edtf: '2021-12-14' },
          quote: { id: quo(1), party: { name: 'Indonesia' } },
        },
        met('2022-11', mtg(3), 'PLANNED'),
        act(null, 'NEGOTIATING', agr(2)),
        { __typename: 'QuoteEntry', date: null, quote: { id: quo(2), party: null } },
      ],
    })
  })

  it('is restricted by types, parties, officials and dates', async () => {
    const filter = `{ types: [MEETING, QUOTE], parties: ["ID"], officials: ["${off('retno')}"], date: { within: "2021-12" } }`

    const { data } = await service.query(
      `{ timeline(order: LATEST_FIRST, filter: ${filter}) { totalCount ${entries} } }`,
    )

    expect(data.timeline.totalCount).toBe(3)
    expect(data.timeline.nodes.map((node: { date: { edtf: string } }) => node.date.edtf)).toEqual([
      '2021-12-14',
      '2021-12-13',
      '2021-12-01',
    ])
  })

  it.each(['{ types: [OFFICIAL] }', '{ parties: ["Indonesia"] }', '{ date: null }'])(
    'refuses %s',
    async (filter) => {
      const { errors } = await service.query(`{ timeline(filter: ${filter}) { totalCount } }`)

      expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT' })
    },
  )

  it.each(['EARLIEST_FIRST', 'LATEST_FIRST'])('costs a fixed number of commands, %s', async (order) => {
    const filters = ['', '(filter: { parties: ["ID"] })', `(filter: { officials: ["${off('retno')}"] })`]
    for (const filter of filters) {
      const arguments_ = filter === '' ? `(order: ${order})` : filter.replace(')', `, order: ${order})`)
      const first = await service.query(
        `{ timeline${arguments_} { totalCount ${entries} pageInfo { startCursor } } }`,
      )
      const cursor = first.data.timeline.pageInfo.startCursor
      const next = await service.query(
        `{ timeline${arguments_.replace(')', `, after: "${cursor}")`)} { ${entries} } }`,
      )

      // the page, whether the tallies are up to date, its number, meetings, agreements, quotations
      expect(first.commands.length).toBeLessThanOrEqual(6)
      expect(await collectionScans(service.store.db, [...first.commands, ...next.commands])).toEqual([])
    }
  })
})

describe('Query.bilateral', () => {
  const ask = (fields: string, a = 'ID', b = 'cty_RU') =>
    service.query(`{ bilateral(a: "${a}", b: "${b}") { ${fields} } }`, {
      now: () => new Date('2021-12-20T12:00:00Z'),
    })

  it('says when two met last at which level, and how long ago', async () => {
    const { data, errors, commands } = await ask(
      `a { name } b { id } daysSinceLastContact { least most }
       lastContact { level meeting { id } date { edtf } daysSince(asOf: "2021-12-14") { least most } }`,
    )

    expect(errors).toBeUndefined()
    expect(data.bilateral).toEqual({
      a: { name: 'Indonesia' },
      b: { id: 'cty_RU' },
      daysSinceLastContact: { least: 7, most: 7 },
      lastContact: [
        {
          level: 'HEAD',
          meeting: { id: mtg(2) },
          date: { edtf: '2016' },
          daysSince: { least: 1809, most: 2174 },
        },
        {
          level: 'MINISTER',
          meeting: { id: mtg(1) },
          date: { edtf: '2021-12-13' },
          daysSince: { least: 1, most: 1 },
        },
      ],
    })
    // the meetings held, the officials whose offices or parties those do not say, the meetings served
    expect(commands.length).toBe(4)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('lists what both have a part in, and agreements by stage', async () => {
    const { data } = await ask(
      `meetings { totalCount nodes { id } } agreements(filter: { status: { eq: SIGNED } }) { totalCount }
       agreementsByStage { status count last { id } } timeline(first: 2) { totalCount ${entries} }`,
    )

    expect(data.bilateral).toEqual({
      meetings: { totalCount: 3, nodes: [{ id: mtg(3) }, { id: mtg(1) }, { id: mtg(2) }] },
      agreements: { totalCount: 1 },
      agreementsByStage: [
        { status: 'NEGOTIATING', count: 1, last: { id: agr(2) } },
        { status: 'SIGNED', count: 1, last: { id: agr(1) } },
      ],
      timeline: { totalCount: 6, nodes: [met('2016', mtg(2)), act('2021-12-13', 'PLANNED', agr(1))] },
    })
  })

  it('knows bodies that reports name, and no others', async () => {
    const known = await ask('b { name } meetings { totalCount } lastContact { level }', 'ID', 'org_nato')
    const unknown = await ask('b { name }', 'ID', 'org_nobody')

    expect(known.data.bilateral).toEqual({
      b: { name: 'NATO' },
      meetings: { totalCount: 1 },
      lastContact: [{ level: 'OTHER' }],
    })
    expect(unknown.data.bilateral).toBeNull()
  })

  it.each([
    ['ID', 'cty_ID', 'b'],
    ['Indonesia', 'RU', 'a'],
    ['ID', 'XX', 'b'],
  ])('refuses %s with %s', async (a, b, argument) => {
    const { errors } = await ask('a { name }', a, b)

    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument } })
  })
})

const ties = 'totalCount nodes { count evidenceCount lastMet { edtf } meetings { totalCount nodes { id } }'

describe('Official.counterparts', () => {
  it('are those of other sides, the most met first, with the meetings', async () => {
    const { data, errors, commands } = await service.query(
      `{ officials { nodes { name counterparts { ${ties} official { name } } } } } }`,
    )

    const of = Object.fromEntries(
      data.officials.nodes.map((node: { name: string; counterparts: object }) => [
        node.name,
        node.counterparts,
      ]),
    )
    expect(errors).toBeUndefined()
    expect(of['Joko Widodo']).toEqual({
      totalCount: 2,
      nodes: [
        tie(1, '2021-12-13', mtg(1), { official: { name: 'Nikolai Patrushev' } }),
        tie(1, '2016', mtg(2), { official: { name: 'Vladimir Putin' } }),
      ],
    })
    expect(of['Nikolai Patrushev'].nodes.map(({ official }: { official: object }) => official)).toEqual([
      { name: 'Joko Widodo' },
      { name: 'Retno Marsudi' },
    ])
    // officials, who are known then, their counterparts, the meetings of each pair
    expect(commands.length).toBe(3)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('are read in pages', async () => {
    const first = await service.query(
      `{ official(id: "${off('joko')}") { counterparts(first: 1) { nodes { official { id } } pageInfo { endCursor hasNextPage } } } }`,
    )
    const { endCursor, hasNextPage } = first.data.official.counterparts.pageInfo
    const rest = await service.query(
      `{ official(id: "${off('joko')}") { counterparts(after: "${endCursor}") { nodes { official { id } } pageInfo { hasNextPage } } } }`,
    )

    expect(first.data.official.counterparts.nodes).toEqual([{ official: { id: off('nikolai') } }])
    expect(hasNextPage).toBe(true)
    expect(rest.data.official.counterparts).toEqual({
      nodes: [{ official: { id: off('vladimir') } }],
      pageInfo: { hasNextPage: false },
    })
  })
})

describe('Country.partners', () => {
  it('are the parties it met, counted by the meetings held', async () => {
    const { data, errors, commands } = await service.query(
      `{ country(code: "ID") { partners { ${ties} party { name } } } } }`,
    )

    expect(errors).toBeUndefined()
    expect(data.country.partners).toEqual({
      totalCount: 2,
      nodes: [
        {
          ...tie(2, '2021-12-13', mtg(1), { party: { name: 'Russia' } }),
          meetings: { totalCount: 2, nodes: [{ id: mtg(1) }, { id: mtg(2) }] },
        },
        tie(1, '2021-12-01', mtg(4), { party: { name: 'NATO' } }),
      ].map((node) => ({ ...node, evidenceCount: node.count })),
    })
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('count what a filter says instead', async () => {
    const { data } = await service.query(
      `{ country(code: "RU") { partners(filter: { status: { eq: PLANNED } }) { ${ties} } } } }`,
    )

    expect(data.country.partners.nodes).toEqual([tie(1, '2022-11', mtg(3), {})])
  })

  it('are those of a body, too', async () => {
    const { data } = await service.query(
      '{ node(id: "org_nato") { ... on Organization { partners { nodes { party { id } count } } } } }',
    )

    expect(data.node.partners.nodes).toEqual([{ party: { id: 'cty_ID' }, count: 1 }])
  })
})

const tie = (count: number, edtf: string, id: string, other: object) => ({
  ...other,
  count,
  evidenceCount: 1,
  lastMet: { edtf },
  meetings: { totalCount: 1, nodes: [{ id }] },
})
