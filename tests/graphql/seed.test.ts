import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFunctions } from '../../src/texts'
import { executors } from '../support/executors'
import { testQueries } from '../support/testQueries'

const page = readFileSync(join(__dirname, '..', '..', 'examples', '000_4c713c3c638a0567.txt'), 'utf8')

const facts = `{
  headline byline dateline tags caption imageCredit format
  publishedAt { local zone zoneBasis instant }
  officials { name names country { code } organization { name } office }
  meetings { kind status ordinal date { edtf precision sourceText basis } place { venue city country { code } }
    parties { name } participants { official { name } role office party { name } } }
  agreements { kind status subject title parties { name } date { edtf sourceText basis }
    signatories { official { name } office party { name } } actions { kind date { edtf } } }
  quotes { index speaker official { name } text }
}`

const words = 'field exact start end article { text }'
const spans = `{
  evidence { ${words} } publishedAt { evidence { ${words} } } mentions { evidence { ${words} } }
  officials { evidence { ${words} } statements { evidence { ${words} } } }
  meetings { evidence { ${words} } participants { evidence { ${words} } } }
  agreements { evidence { ${words} } signatories { evidence { ${words} } } actions { evidence { ${words} } } }
  quotes { evidence { ${words} } }
}`

const indonesia = { name: 'Indonesia' }
const russia = { name: 'Russia' }
const official = (names: readonly string[], code: string, office: string) => ({
  name: names[0],
  names,
  country: { code },
  organization: null,
  office,
})
const jokowi = { official: { name: 'Joko Widodo' }, role: 'HOST', office: 'President', party: indonesia }
const patrushev = {
  official: { name: 'Nikolay P. Patrushev' },
  office: 'Secretary of the Security Council',
  party: russia,
}
const mahfud = {
  official: { name: 'Mahfud Md' },
  office: 'Coordinating Minister for Political, Legal and Security Affairs',
  party: indonesia,
}
const palace = { venue: 'Merdeka Palace', city: 'Jakarta', country: { code: 'ID' } }
const retno = { speaker: 'Retno', official: { name: 'Retno' } }

/** What the sample page says, and nothing else. */
const expected = {
  headline: 'President Jokowi Welcomes Cooperation in Information Security between Indonesia, Russia',
  byline: ['Andhika Prasetyo'],
  dateline: 'Jakarta',
  tags: ['asean', 'president joko widodo', 'g20 presidency', 'russia'],
  caption:
    'President Joko Widodo (Jokowi) and Secretary of the Security Council of Russia Nikolay P. Patrushev',
  imageCredit: 'BPMI Setpres',
  format: 'PAGE_TEXT',
  publishedAt: {
    local: '2021-12-14T00:14',
    zone: 'Asia/Jakarta',
    zoneBasis: 'INFERRED',
    instant: '2021-12-14T00:14:00+07:00',
  },
  officials: [
    official(['Joko Widodo', 'Jokowi'], 'ID', 'President'),
    official(
      ['Nikolay P. Patrushev', 'Nikolay Patrushev', 'Patrushev'],
      'RU',
      'Secretary of the Security Council',
    ),
    official(['Anthony J. Blinken'], 'US', 'Secretary of State'),
    official(['Retno'], 'ID', 'Foreign Minister'),
    official(['Mahfud Md'], 'ID', 'Coordinating Minister for Political, Legal and Security Affairs'),
  ],
  meetings: [
    {
      kind: 'COURTESY_CALL',
      status: 'HELD',
      ordinal: null,
      date: {
        edtf: '2021-12-13',
        precision: 'DAY',
        sourceText: 'Monday, December 13, 2021',
        basis: 'STATED',
      },
      place: palace,
      parties: [indonesia, russia],
      participants: [jokowi, { ...patrushev, role: 'GUEST' }],
    },
    {
      kind: 'COURTESY_CALL',
      status: 'HELD',
      ordinal: null,
      date: {
        edtf: '2021-12-13',
        precision: 'DAY',
        sourceText: "Before receiving the courtesy call from Russia's top official",
        basis: 'INFERRED',
      },
      place: palace,
      parties: [indonesia, { name: 'United States' }],
      participants: [
        jokowi,
        {
          official: { name: 'Anthony J. Blinken' },
          role: 'GUEST',
          office: 'Secretary of State',
          party: { name: 'United States' },
        },
      ],
    },
    {
      kind: 'CONSULTATION',
      status: 'PLANNED',
      ordinal: 6,
      date: null,
      place: null,
      parties: [indonesia, russia],
      participants: [
        { ...patrushev, role: 'PARTICIPANT' },
        { ...mahfud, role: 'PARTICIPANT' },
      ],
    },
  ],
  agreements: [
    {
      kind: 'MOU',
      status: 'PLANNED',
      subject: 'international information security cooperation',
      title: null,
      parties: [indonesia, russia],
      date: { edtf: '2021-12-14', sourceText: 'Tuesday', basis: 'INFERRED' },
      signatories: [mahfud, patrushev],
      actions: [{ kind: 'PLANNED', date: { edtf: '2021-12-14' } }],
    },
  ],
  quotes: [
    {
      index: 0,
      ...retno,
      text: "The president also received a courtesy call from Secretary Nikolay Patrushev. The President again conveyed Indonesia's priorities as it chairs the G20. He hopes for Russian support,",
    },
    {
      index: 1,
      ...retno,
      text: 'Secretary Patrushev will conduct bilateral consultations with the Coordinating Minister for Political, Legal and Security Affairs and this is the sixth consultations,',
    },
    {
      index: 2,
      ...retno,
      text: 'This strategic trust is very important as a foundation to build a mutually beneficial and respectful cooperation. This strategic trust is also needed to build a peaceful, stable, and prosperous world and Indonesia has a very high commitment to contribute to creating a peaceful, stable and prosperous world,',
    },
  ],
}

interface Words {
  readonly exact: string
  readonly start: number | null
  readonly end: number | null
  readonly article: { readonly text: string }
}

/** Every evidence anywhere in an answer. */
function evidenceIn(answer: unknown): Words[] {
  if (Array.isArray(answer)) return answer.flatMap(evidenceIn)
  if (typeof answer !== 'object' || answer === null) return []
  return 'exact' in answer ? [answer as Words] : Object.values(answer).flatMap(evidenceIn)
}

describe.each(executors)('The sample page, asked by $name', ({ run }) => {
  const service = testQueries(run)
  const input = { text: page }
  const options = () => ({
    load: loadFunctions(service.store, null),
    viewer: { roles: ['IMPORTER' as const] },
  })
  const mutation = (field: string, selection: string) =>
    `mutation ($input: ArticleImportInput!) { ${field}(input: $input) ${selection} }`

  it('gives all its facts and no other', async () => {
    const source = mutation(
      'articleImport',
      `{ outcome article ${facts} userErrors { code } changes { position event type } }`,
    )

    const { data, errors } = await service.query(source, { ...options(), variables: { input } })

    expect(errors).toBeUndefined()
    expect(data.articleImport.article).toEqual(expected)
    expect(data.articleImport).toMatchObject({ outcome: 'NEW', userErrors: [] })
    expect(data.articleImport.changes.length).toBe(13)
    const read = await service.query(`{ articles { totalCount nodes ${facts} } }`)
    expect(read.data.articles).toEqual({ totalCount: 1, nodes: [expected] })
  })

  it('is previewed as it is imported, and the preview leaves nothing behind', async () => {
    const source = mutation(
      'articlePreview',
      `{ outcome article ${facts} changes { event type object { __typename } } }`,
    )

    const { data, errors } = await service.query(source, { ...options(), variables: { input } })

    expect(errors).toBeUndefined()
    expect(data.articlePreview.article).toEqual(expected)
    expect(data.articlePreview.outcome).toBe('NEW')
    expect(data.articlePreview.changes.every(({ object }: { object: unknown }) => object !== null)).toBe(true)
    const after = await service.query(
      '{ articles { totalCount } officials { totalCount } changes { position totalCount } }',
    )
    expect(after.data).toEqual({
      articles: { totalCount: 0 },
      officials: { totalCount: 0 },
      changes: { position: 0, totalCount: 0 },
    })
  })

  it('has the very words of each value at the place it names', async () => {
    await loadFunctions(service.store, null).importText({ text: page, publisher: null, timeZone: null })

    const { data, errors } = await service.query(`{ articles { nodes ${spans} } }`)

    expect(errors).toBeUndefined()
    const all = evidenceIn(data)
    expect(all.length).toBeGreaterThan(100)
    const wrong = all.filter(
      ({ exact, start, end, article }) => article.text.slice(start ?? 0, end ?? 0) !== exact,
    )
    expect(wrong).toEqual([])
  })

  it('is taken out by its retraction, and comes back the same', async () => {
    const { importText } = loadFunctions(service.store, null)
    const { articleId } = await importText({ text: page, publisher: null, timeZone: null })
    const retraction =
      'mutation ($input: ArticleRetractInput!) { articleRetract(input: $input) { retractedId changes { event } userErrors { code field } } }'
    const editor = { ...options(), viewer: { roles: ['EDITOR' as const] } }

    const gone = await service.query(retraction, { ...editor, variables: { input: { id: articleId } } })
    const again = await service.query(retraction, { ...editor, variables: { input: { id: articleId } } })
    const empty = await service.query(
      '{ articles { totalCount } officials { totalCount } meetings { totalCount } }',
    )
    await importText({ text: page, publisher: null, timeZone: null })
    const back = await service.query(`{ articles { nodes ${facts} } }`)

    expect(gone.errors).toBeUndefined()
    expect(gone.data.articleRetract).toMatchObject({ retractedId: articleId, userErrors: [] })
    expect(gone.data.articleRetract.changes.length).toBe(13)
    expect(again.data.articleRetract).toMatchObject({
      retractedId: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }],
    })
    expect(empty.data).toEqual({
      articles: { totalCount: 0 },
      officials: { totalCount: 0 },
      meetings: { totalCount: 0 },
    })
    expect(back.data.articles.nodes).toEqual([expected])
  })

  it('is refused without a token, with the wrong role, where mutations are off, and where there is no text', async () => {
    const source = mutation(
      'articleImport',
      '{ outcome article { id } userErrors { code reason field documentationUrl } clientMutationId }',
    )
    const ask = (more: object, text = page) =>
      service.query(source, { ...options(), ...more, variables: { input: { text, clientMutationId: 'm1' } } })
    const codes = async (more: object) =>
      (await ask(more)).errors?.map(
        ({ extensions, originalError }) =>
          extensions?.code ?? (originalError as { code?: string } | undefined)?.code,
      )

    expect(await codes({ viewer: null })).toEqual(['UNAUTHENTICATED'])
    expect(await codes({ viewer: { roles: [] } })).toEqual(['FORBIDDEN'])
    expect(await codes({ load: null })).toEqual(['FORBIDDEN'])
    const empty = await ask({}, '  ')
    expect(empty.errors).toBeUndefined()
    expect(empty.data.articleImport).toEqual({
      outcome: 'REJECTED',
      article: null,
      userErrors: [
        {
          code: 'UNREADABLE_SOURCE',
          reason: 'EMPTY',
          field: ['input', 'text'],
          documentationUrl: '/docs/errors.md#unreadable_source',
        },
      ],
      clientMutationId: 'm1',
    })
  })
})
