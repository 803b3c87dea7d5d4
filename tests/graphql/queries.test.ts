import type { Statement } from '../../src/domain/model'
import { executors } from '../support/executors'
import {
  agr,
  agreement,
  art,
  article,
  change,
  meeting,
  mtg,
  off,
  official,
  quo,
  quote,
  storeObjects,
} from '../support/objects'
import { factsOf, sourced } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const said = (field: string, value: string, exact: string, count = 1): Statement => ({
  field,
  value,
  count,
  first: '2021-12-14T08:00',
  last: '2021-12-15',
  evidence: [
    {
      articleId: art(1),
      publishedAt: '2021-12-14T08:00',
      span: { start: 0, end: exact.length },
      exact,
      rule: 'test',
      basis: 'STATED',
    },
  ],
})

const participant = {
  officialId: off('retno'),
  role: 'HOST' as const,
  country: 'ID',
  organization: null,
  office: 'Foreign Minister',
}

const office = (
  title: string,
  firstSeen: string,
  lastSeen: string,
  tenure: 'CURRENT' | 'FORMER' = 'CURRENT',
) => ({
  title,
  country: 'ID',
  organization: null,
  tenure,
  firstSeen,
  lastSeen,
  count: 1,
})

/** One article, whose official hosted the meeting and signed the agreement, and an official of a body. */
const objects = {
  articles: [
    article({
      id: art(1),
      slug: 'talks',
      url: 'https://example.org/talks',
      text: 'Talks. “We” agreed. “Twice  over”.',
      parts: [{ role: 'HEADLINE' as const, start: 0, end: 6 }],
      facts: {
        ...factsOf({
          headline: 'Talks',
          officials: [{ name: 'Retno', country: 'ID', office: 'Foreign Minister' }],
        }),
        notes: [{ code: 'ZONE_UNKNOWN', message: 'No zone.', span: null }],
      },
      officialIds: [off('retno')],
      meetingIds: [mtg(1)],
      agreementIds: [agr(1)],
      quoteIds: [quo(1)],
    }),
  ],
  officials: [
    official({
      id: off('retno'),
      slug: 'retno-marsudi',
      name: 'Retno Marsudi',
      names: ['Retno Marsudi', 'Retno'],
      country: 'ID',
      office: 'Foreign Minister',
      redirectedFrom: [off('old')],
      offices: [
        office('Foreign Minister', '2021-12-14T08:00', '2022-03-01'),
        office('Ambassador', '2012-01-01', '2013-01-01'),
        office('President', '2024-01-01', '2024-01-01', 'FORMER'),
      ],
      statements: [
        said('name', 'Retno Marsudi', 'Retno', 2),
        said('country', 'ID', 'Talks'),
        said('country', 'MY', 'We'),
      ],
    }),
    official({ id: off('jens'), name: 'Jens Stoltenberg', organization: 'NATO' }),
  ],
  meetings: [
    meeting({
      id: mtg(1),
      slug: 'talks-2021',
      on: '2021-12-14',
      participants: [participant],
      parties: [
        { kind: 'COUNTRY', code: 'ID' },
        { kind: 'ORGANIZATION', name: 'NATO' },
      ],
      place: { venue: 'Merdeka Palace', city: 'Jakarta', country: 'ID' },
      statements: [said('date', '2021-12-14', 'Talks'), said('participants', off('retno'), 'We')],
    }),
  ],
  agreements: [
    agreement({
      id: agr(1),
      slug: 'mou',
      on: '2021-12-14',
      subject: 'trade',
      signatories: [participant],
      actions: [
        {
          kind: 'SIGNED',
          date: { edtf: '2021-12', precision: 'MONTH', earliest: '2021-12-01', latest: '2021-12-31' },
        },
      ],
      statements: [said('actions', 'SIGNED 2021-12', 'agreed')],
    }),
  ],
  quotes: [
    quote({
      id: quo(1),
      articleId: art(1),
      text: 'We Twice over',
      spans: [
        { start: 8, end: 10 },
        { start: 21, end: 32 },
      ],
      officialId: off('retno'),
      speaker: sourced('Retno'),
    }),
  ],
  changes: [
    change({ position: 1, objectId: art(1), articleId: art(1) }),
    change({ position: 2, event: 'MERGED', type: 'OFFICIAL', objectId: off('old'), intoId: off('retno') }),
    change({ position: 3, event: 'REMOVED', type: 'MEETING', objectId: mtg(9), articleId: art(9) }),
  ],
  redirects: [{ from: off('old'), to: off('retno') }],
} as const

describe.each(executors)('Queries run by $name', ({ run }) => {
  const service = testQueries(run)
  beforeEach(() => storeObjects(service.store, objects))

  it('find an object of any type by its id, and nothing by another', async () => {
    const ids = [
      art(1),
      off('retno'),
      mtg(1),
      agr(1),
      quo(1),
      'cty_ID',
      'org_nato',
      'org_none',
      'cty_ZZ',
      off('none'),
      'x',
      '',
    ]
    const { data, errors } = await service.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Party { name } ... on Reported { slug }
        ... on Article { headline } ... on Quote { text } } node(id: "org_nato") { ... on Organization { name } } }`,
      { variables: { ids } },
    )

    expect(errors).toBeUndefined()
    expect(data.nodes).toEqual([
      { __typename: 'Article', id: art(1), headline: 'Talks' },
      { __typename: 'Official', id: off('retno'), slug: 'retno-marsudi' },
      { __typename: 'Meeting', id: mtg(1), slug: 'talks-2021' },
      { __typename: 'Agreement', id: agr(1), slug: 'mou' },
      { __typename: 'Quote', id: quo(1), text: 'We Twice over' },
      { __typename: 'Country', id: 'cty_ID', name: 'Indonesia' },
      { __typename: 'Organization', id: 'org_nato', name: 'NATO' },
      null,
      null,
      null,
      null,
      null,
    ])
    expect(data.node).toEqual({ name: 'NATO' })
  })

  it('lead from a merged id to the survivor and say so', async () => {
    const { data, redirects } = await service.query(
      `query ($old: ID!) { official(id: $old) { id redirectedFrom } node(id: $old) { id } }`,
      { variables: { old: off('old') } },
    )

    expect(data).toEqual({
      official: { id: off('retno'), redirectedFrom: [off('old')] },
      node: { id: off('retno') },
    })
    expect(redirects).toEqual(expect.arrayContaining([{ from: off('old'), to: off('retno') }]))
  })

  it('find one object by slug or address, and null where there is none', async () => {
    const { data, errors } = await service.query(`{
      a: article(by: { slug: "talks" }) { id } b: article(by: { url: "https://example.org/talks" }) { id }
      c: official(by: { slug: "retno-marsudi" }) { id } d: meeting(by: { slug: "talks-2021" }) { id }
      e: agreement(by: { slug: "mou" }) { id } f: official(by: { slug: "nobody" }) { id } g: article(by: { id: "${art(1)}" }) { id }
    }`)

    expect(errors).toBeUndefined()
    expect(data).toEqual({
      a: { id: art(1) },
      b: { id: art(1) },
      c: { id: off('retno') },
      d: { id: mtg(1) },
      e: { id: agr(1) },
      f: null,
      g: { id: art(1) },
    })
  })

  it('give an article with the words of its values, its parts and what it mentions', async () => {
    const { data, errors } = await service.query(`{ article(id: "${art(1)}") {
      parts { role text } notes { code start } evidence(fields: ["headline"]) { field value exact article { slug } }
      publishedAt { local zoneBasis evidence { exact } } quotes { text index official { name } evidence { field exact start } }
      mentions(types: [OFFICIAL, QUOTE]) { type object { id } evidence { field value } } } }`)

    expect(errors).toBeUndefined()
    expect(data.article).toEqual({
      parts: [{ role: 'HEADLINE', text: 'Talks.' }],
      notes: [{ code: 'ZONE_UNKNOWN', start: null }],
      evidence: [{ field: 'headline', value: 'Talks', exact: 'Talks', article: { slug: 'talks' } }],
      publishedAt: {
        local: '2021-12-14T08:00',
        zoneBasis: 'UNKNOWN',
        evidence: [{ exact: '[object Object]' }],
      },
      quotes: [
        {
          text: 'We Twice over',
          index: 0,
          official: { name: 'Retno Marsudi' },
          evidence: [
            { field: 'text', exact: 'We', start: 8 },
            { field: 'text', exact: 'Twice  over', start: 21 },
            { field: 'speaker', exact: 'Retno', start: null },
          ],
        },
      ],
      mentions: [
        {
          type: 'OFFICIAL',
          object: { id: off('retno') },
          evidence: [
            { field: 'name', value: 'Retno' },
            { field: 'country', value: 'ID' },
            { field: 'offices', value: '["Foreign Minister","ID",null,"CURRENT"]' },
          ],
        },
      ],
    })
  })

  it('give an official with country, offices, statements, discrepancies and lists', async () => {
    const { data, errors } = await service.query(`{ official(id: "${off('retno')}") {
      name names country { code name } organization { id } office
      offices { title country { code } firstSeen }
      in2012: officeAt(date: "2012-06-01") { title } in2021: officeAt(date: "2021-12-31") { title } in2030: officeAt(date: "2030-01-01") { title }
      discrepancies { field served { value count } others { value evidence { exact field value } } }
      statements(fields: ["name"]) { value count first last }
      evidence(fields: ["country"]) { field value exact start end basis article { id } }
      meetings { totalCount nodes { slug } } agreements { nodes { slug } } quotes { nodes { text } } reports { nodes { slug } }
      duplicateCandidates { score } } }`)

    expect(errors).toBeUndefined()
    expect(data.official).toEqual({
      name: 'Retno Marsudi',
      names: ['Retno Marsudi', 'Retno'],
      country: { code: 'ID', name: 'Indonesia' },
      organization: null,
      office: 'Foreign Minister',
      offices: [
        { title: 'Foreign Minister', country: { code: 'ID' }, firstSeen: '2021-12-14T08:00' },
        { title: 'Ambassador', country: { code: 'ID' }, firstSeen: '2012-01-01' },
        { title: 'President', country: { code: 'ID' }, firstSeen: '2024-01-01' },
      ],
      in2012: { title: 'Ambassador' },
      in2021: { title: 'Foreign Minister' },
      in2030: { title: 'Foreign Minister' },
      discrepancies: [
        {
          field: 'country',
          served: { value: 'ID', count: 1 },
          others: [{ value: 'MY', evidence: [{ exact: 'We', field: 'country', value: 'MY' }] }],
        },
      ],
      statements: [{ value: 'Retno Marsudi', count: 2, first: '2021-12-14T08:00', last: '2021-12-15' }],
      evidence: [
        {
          field: 'country',
          value: 'ID',
          exact: 'Talks',
          start: 0,
          end: 5,
          basis: 'STATED',
          article: { id: art(1) },
        },
      ],
      meetings: { totalCount: 1, nodes: [{ slug: 'talks-2021' }] },
      agreements: { nodes: [{ slug: 'mou' }] },
      quotes: { nodes: [{ text: 'We Twice over' }] },
      reports: { nodes: [{ slug: 'talks' }] },
      duplicateCandidates: [],
    })
  })

  it('give a meeting and an agreement with parties, parts, dates and the words that say so', async () => {
    const part = 'official { name } role office party { __typename id name } evidence { exact }'
    const { data, errors } = await service.query(`{
      meeting(id: "${mtg(1)}") { kind status date { edtf precision earliest latest sourceText basis }
        place { venue city country { code } } parties { __typename id name } participants { ${part} } reports { nodes { slug } } }
      agreement(id: "${agr(1)}") { kind subject signatories { ${part} }
        actions { kind date { edtf sourceText } evidence { exact } } reports { totalCount } } }`)

    expect(errors).toBeUndefined()
    const indonesia = { __typename: 'Country', id: 'cty_ID', name: 'Indonesia' }
    const retno = {
      official: { name: 'Retno Marsudi' },
      role: 'HOST',
      office: 'Foreign Minister',
      party: indonesia,
    }
    expect(data.meeting).toEqual({
      kind: 'BILATERAL',
      status: 'HELD',
      date: {
        edtf: '2021-12-14',
        precision: 'DAY',
        earliest: '2021-12-14',
        latest: '2021-12-14',
        sourceText: 'Talks',
        basis: 'STATED',
      },
      place: { venue: 'Merdeka Palace', city: 'Jakarta', country: { code: 'ID' } },
      parties: [indonesia, { __typename: 'Organization', id: 'org_nato', name: 'NATO' }],
      participants: [{ ...retno, evidence: [{ exact: 'We' }] }],
      reports: { nodes: [{ slug: 'talks' }] },
    })
    expect(data.agreement).toEqual({
      kind: 'MOU',
      subject: 'trade',
      signatories: [{ ...retno, evidence: [] }],
      actions: [
        { kind: 'SIGNED', date: { edtf: '2021-12', sourceText: 'agreed' }, evidence: [{ exact: 'agreed' }] },
      ],
      reports: { totalCount: 1 },
    })
  })

  it('give countries and bodies with their officials and meetings', async () => {
    const { data, errors } = await service.query(`{
      country(code: "ID") { id name officialName demonym capital region officials { nodes { name } } meetings { totalCount } }
      none: country(code: "ZZ") { id }
      node(id: "org_nato") { ... on Organization { officials { nodes { name } } meetings { nodes { slug } } agreements { totalCount } } }
      countries(first: 2, filter: { region: { eq: "Asia" } }, orderBy: [{ field: CODE, direction: DESC }]) { totalCount nodes { code } }
    }`)

    expect(errors).toBeUndefined()
    expect(data).toEqual({
      country: {
        id: 'cty_ID',
        name: 'Indonesia',
        officialName: 'Republic of Indonesia',
        demonym: 'Indonesian',
        capital: 'Jakarta',
        region: 'Asia',
        officials: { nodes: [{ name: 'Retno Marsudi' }] },
        meetings: { totalCount: 1 },
      },
      none: null,
      node: {
        officials: { nodes: [{ name: 'Jens Stoltenberg' }] },
        meetings: { nodes: [{ slug: 'talks-2021' }] },
        agreements: { totalCount: 0 },
      },
      countries: { totalCount: 50, nodes: [{ code: 'YE' }, { code: 'VN' }] },
    })
  })

  it('give the log of changes from any position', async () => {
    const { data, errors } = await service.query(`{
      changes(first: 2) { position totalCount pageInfo { hasNextPage endCursor } nodes { position event object { id } } }
      behind: changes(afterPosition: 2) { totalCount nodes { position type objectId object { id } article { id } at } }
      service { name position counts { articles officials meetings agreements quotes } limits { name max } } }`)

    expect(errors).toBeUndefined()
    expect(data.changes).toMatchObject({
      position: 3,
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { position: 1, event: 'CREATED', object: { id: art(1) } },
        { position: 2, event: 'MERGED', object: { id: off('retno') } },
      ],
    })
    expect(data.behind).toEqual({
      totalCount: 3,
      nodes: [
        {
          position: 3,
          type: 'MEETING',
          objectId: mtg(9),
          object: null,
          article: null,
          at: '2021-12-14T01:00:00Z',
        },
      ],
    })
    expect(data.service).toMatchObject({
      position: 3,
      counts: { articles: 1, officials: 2, meetings: 1, agreements: 1, quotes: 1 },
    })
    const rest = await service.query(
      `{ changes(after: "${data.changes.pageInfo.endCursor}") { nodes { position } pageInfo { hasNextPage } } }`,
    )
    expect(rest.data.changes).toEqual({ nodes: [{ position: 3 }], pageInfo: { hasNextPage: false } })
  })

  it('read no more of a document than is asked for', async () => {
    const list = await service.query(
      '{ articles { nodes { headline } } meetings { nodes { date { edtf } } } }',
    )
    const words = await service.query('{ meetings { nodes { date { sourceText } } } }')
    const pages = await service.query(
      '{ articles { edges { cursor } } meetings { nodes { id } pageInfo { endCursor } } }',
    )

    const projections = ({ commands }: typeof list) =>
      commands.map(({ command }) => Object.keys(command.projection).sort())
    expect(projections(list)).toEqual([
      ['_id', 'facts.headline.value'],
      ['_id', 'date'],
    ])
    expect(projections(pages)).toEqual([
      ['_id', 'order.publishedAt.desc'],
      ['_id', 'order.date.desc'],
    ])
    expect(words.commands[0]?.command.projection).toMatchObject({ date: 1, statements: 1 })
  })

  it('count only where the number is asked for', async () => {
    const without = await service.query('{ meetings { nodes { id } } }')
    const only = await service.query('{ meetings(filter: { kind: { notIn: [CALL] } }) { totalCount } }')
    const whole = await service.query('{ meetings { totalCount } }')

    expect(without.commands.map(({ command }) => command.find)).toEqual(['meetings'])
    // Of all, and of a kind, the number is kept.
    expect(only.commands.map(({ command }) => command.find ?? command.aggregate)).toEqual(['meta', 'tallies'])
    expect(whole.commands.map(({ command }) => command.find)).toEqual(['meta'])
    expect([only, whole].map(({ data }) => data.meetings.totalCount)).toEqual([1, 1])
  })

  it('leave out what is no longer there', async () => {
    await service.store.db.collection('officials').deleteMany({})

    const { data, errors } =
      await service.query(`{ article(id: "${art(1)}") { officials { name } quotes { official { name } } }
      meeting(id: "${mtg(1)}") { participants { role official { name } } } }`)

    expect(errors).toBeUndefined()
    expect(data).toEqual({
      article: { officials: [], quotes: [{ official: null }] },
      meeting: { participants: [] },
    })
  })

  it('make a field null whose stored value does not fit, and serve the rest', async () => {
    const { db } = service.store
    await db.command({ collMod: 'meetings', validationLevel: 'off' })
    await db
      .collection('meetings')
      .updateOne({}, { $set: { ordinal: 'six', 'date.edtf': 'yesterday', series: { no: 1 } } })

    const { data, errors } = await service.query(
      `{ meeting(id: "${mtg(1)}") { slug ordinal series date { edtf } } }`,
    )

    await db.command({ collMod: 'meetings', validationLevel: 'strict' })
    expect(data).toEqual({ meeting: { slug: 'talks-2021', ordinal: null, series: null, date: null } })
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
      'meeting.date.edtf',
      'meeting.ordinal',
      'meeting.series',
    ])
  })
})
