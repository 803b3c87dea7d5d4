import { collectionScans } from '../support/explain'
import { agr, agreement, art, article, meeting, mtg, off, official, storeObjects } from '../support/objects'
import { factsOf } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const state = (code: string) => ({ kind: 'COUNTRY' as const, code })
const planned = { status: 'PLANNED' as const }
const indonesia = [state('ID'), state('RU')]
const retno = {
  officialId: off('retno'),
  role: 'PARTICIPANT' as const,
  country: 'ID',
  organization: null,
  office: null,
}

beforeEach(() =>
  storeObjects(service.store, {
    officials: [official({ id: off('retno') })],
    meetings: [
      meeting({ id: mtg(1), on: '2021-12-13', ...planned, parties: indonesia, participants: [retno] }),
      meeting({ id: mtg(2), on: '2021-12', ...planned }),
      meeting({ id: mtg(3), on: '2021-12-20', ...planned }),
      meeting({ id: mtg(4), on: '2021-11-01/..', ...planned }),
      meeting({ id: mtg(5), ...planned }),
      meeting({ id: mtg(6), on: '2021-12-12', status: 'HELD' }),
      meeting({ id: mtg(7), on: '2021-12-12', status: 'CANCELLED' }),
    ],
    agreements: [
      agreement({ id: agr(1), on: '2021-12-13', status: 'PLANNED', parties: indonesia }),
      agreement({ id: agr(2), on: '2021', status: 'PLANNED' }),
      agreement({ id: agr(3), on: '2021-10-01', status: 'SIGNED' }),
    ],
    articles: [
      article({
        id: art(1),
        facts: factsOf({ headline: 'Early', publishedAt: '2021-12-01' }),
        meetingIds: [mtg(1)],
      }),
      article({
        id: art(2),
        facts: factsOf({ headline: 'Late', publishedAt: '2021-12-02' }),
        meetingIds: [mtg(1)],
        agreementIds: [agr(1)],
      }),
    ],
  }),
)

const ids = (source: string, arguments_ = '') =>
  service.query(`{ followUps(${source}) { totalCount nodes { object { id } overdueDays } } }${arguments_}`)
const idsOf = (data: { followUps: { nodes: { object: { id: string } }[] } }) =>
  data.followUps.nodes.map(({ object }) => object.id)

describe('Query.followUps', () => {
  it('gives what was planned for days that are all over, the last due first', async () => {
    const { data, errors } = await ids('asOf: "2021-12-20"')

    expect(errors).toBeUndefined()
    expect(data.followUps).toEqual({
      totalCount: 2,
      nodes: [
        { object: { id: mtg(1) }, overdueDays: 7 },
        { object: { id: agr(1) }, overdueDays: 7 },
      ],
    })
  })

  it('waits for the last day that a month or a year can mean', async () => {
    const onNewYearsEve = await ids('asOf: "2021-12-31"')
    const after = await ids('asOf: "2022-01-02", order: EARLIEST_FIRST')

    expect(idsOf(onNewYearsEve.data)).toEqual([mtg(3), mtg(1), agr(1)])
    expect(idsOf(after.data)).toEqual([agr(1), mtg(1), mtg(3), agr(2), mtg(2)])
  })

  it('looks from today where no day is given, and says so to whoever keeps the answer', async () => {
    const { data } = await service.query('{ followUps { totalCount } }', {
      now: () => new Date('2021-12-14T23:59:59Z'),
    })

    expect(data.followUps.totalCount).toBe(2)
  })

  it('says what was planned, for when, and which article told of it last', async () => {
    const { data } = await service.query(
      `{ followUps(asOf: "2021-12-20") { nodes { type plannedFor { edtf sourceText } lastReport { headline }
        object { __typename reportCount ... on Meeting { kind parties { name } } ... on Agreement { accord: kind } } } } }`,
    )

    expect(data.followUps.nodes).toEqual([
      {
        type: 'MEETING',
        plannedFor: { edtf: '2021-12-13', sourceText: null },
        lastReport: { headline: 'Late' },
        object: {
          __typename: 'Meeting',
          reportCount: 1,
          kind: 'BILATERAL',
          parties: [{ name: 'Indonesia' }, { name: 'Russia' }],
        },
      },
      {
        type: 'AGREEMENT',
        plannedFor: { edtf: '2021-12-13', sourceText: null },
        lastReport: { headline: 'Late' },
        object: { __typename: 'Agreement', reportCount: 1, accord: 'MOU' },
      },
    ])
  })

  it.each([
    ['{ types: [AGREEMENT] }', [agr(1)]],
    ['{ parties: ["RU", "cty_ID"], types: [MEETING] }', [mtg(1)]],
    ['{ parties: ["US"] }', []],
    [`{ officials: ["${off('retno')}"] }`, [mtg(1)]],
    ['{ plannedFor: { before: "2021-12-13" } }', []],
    ['{ plannedFor: { overlaps: "2021-12" } }', [mtg(1), agr(1)]],
  ])('is restricted by %s', async (filter, expected) => {
    const { data, errors } = await ids(`asOf: "2021-12-20", filter: ${filter}`)

    expect(errors).toBeUndefined()
    expect(idsOf(data)).toEqual(expected)
    expect(data.followUps.totalCount).toBe(expected.length)
  })

  it.each([
    ['{ types: [ARTICLE] }', 'filter'],
    ['{ parties: ["Russia"] }', 'filter.parties'],
    ['{ officials: ["cty_ID"] }', 'filter.officials'],
    ['{ parties: null }', 'filter'],
  ])('refuses %s', async (filter, argument) => {
    const { errors } = await ids(`filter: ${filter}`)

    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument } })
  })

  it.each(['EARLIEST_FIRST', 'LATEST_FIRST'])('is read in pages, either way, %s', async (order) => {
    const asOf = `asOf: "2022-01-02", order: ${order}`
    const whole = idsOf((await ids(`${asOf}, first: 100`)).data)
    const page = (more: string) =>
      service.query(
        `{ followUps(${asOf}, ${more}) { nodes { object { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      )

    const forward: string[] = []
    let next = await page('first: 2')
    forward.push(...idsOf(next.data))
    while (next.data.followUps.pageInfo.hasNextPage) {
      next = await page(`first: 2, after: "${next.data.followUps.pageInfo.endCursor}"`)
      forward.push(...idsOf(next.data))
    }
    const backward: string[] = []
    let previous = await page('last: 2')
    backward.unshift(...idsOf(previous.data))
    while (previous.data.followUps.pageInfo.hasPreviousPage) {
      previous = await page(`last: 2, before: "${previous.data.followUps.pageInfo.startCursor}"`)
      backward.unshift(...idsOf(previous.data))
    }

    expect(whole).toHaveLength(5)
    expect(forward).toEqual(whole)
    expect(backward).toEqual(whole)
    expect(idsOf((await page('first: 2, offset: 3')).data)).toEqual(whole.slice(3))
  })

  it('takes no cursor of another filter', async () => {
    const { data } = await service.query(
      '{ followUps(asOf: "2022-01-02", first: 1) { pageInfo { endCursor } } }',
    )
    const cursor = data.followUps.pageInfo.endCursor

    const { errors } = await ids(`asOf: "2022-01-02", filter: { types: [MEETING] }, after: "${cursor}"`)

    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'BAD_USER_INPUT',
      extensions: { argument: 'after' },
    })
  })

  it('costs a fixed number of commands, and reads no collection whole', async () => {
    const { commands } = await service.query(
      `{ followUps(asOf: "2022-01-02") { totalCount nodes { plannedFor { edtf } lastReport { headline }
        object { slug } } } }`,
    )

    // the page, its number, meetings, agreements, the last reports' ids, the articles
    expect(commands.length).toBe(6)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })
})
