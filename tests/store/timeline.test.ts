import type { Agreement, AgreementStatus, Meeting, Quote } from '../../src/domain/model'
import { comparePartialDates, overlaps, toPartialDate } from '../../src/domain/values/partialDate'
import type { PageRequest } from '../../src/store/page'
import type { TimelineQuery, TimelineRow } from '../../src/store/timeline'
import { gallery } from '../support/gallery'
import { storeObjects } from '../support/objects'
import { testStore } from '../support/testStore'

const service = testStore()

const given = gallery(24)
const edtf = ['2021-12-13', '2021-12', '2021', '2022-03-01', '2021-12-14/2021-12-15', '../2021-12-14', null]
const kinds: readonly AgreementStatus[] = ['NEGOTIATING', 'SIGNED', 'IN_FORCE']

/** Agreements with no act, one, or several, dated or not. */
const agreements: Agreement[] = given.agreements.map((agreement, at) => ({
  ...agreement,
  actions: kinds.slice(0, at % 4).map((kind, index) => {
    const text = edtf[(at * 3 + index * 2) % edtf.length] ?? null
    return { kind, date: text === null ? null : toPartialDate(text) }
  }),
}))
const quotes: Quote[] = given.quotes.map((quote, at) => ({
  ...quote,
  country: at % 3 === 0 ? 'ID' : null,
  organization: at % 3 === 1 ? 'NATO' : null,
}))
const { meetings, officials } = given

beforeEach(() => storeObjects(service.store, { officials, meetings, agreements, quotes }))

interface Entry {
  readonly id: string
  readonly key: string | null
  readonly edtf: string | null
  readonly type: TimelineQuery['types'][number]
  readonly parties: readonly string[]
  readonly officials: readonly string[]
}

const partyIds = (parties: Meeting['parties']) =>
  parties.map((party) =>
    party.kind === 'COUNTRY' ? `cty_${party.code}` : ({ NATO: 'org_nato' }[party.name] ?? ''),
  )

/** Every entry there is, made the plain way. */
const entries: readonly Entry[] = [
  ...meetings.map((meeting) => ({
    id: meeting.id,
    key: meeting.date?.earliest ?? null,
    edtf: meeting.date?.edtf ?? null,
    type: 'MEETING' as const,
    parties: partyIds(meeting.parties),
    officials: meeting.participants.map(({ officialId }) => officialId),
  })),
  ...agreements.flatMap((agreement) => {
    const dated = agreement.actions.filter(({ date }) => (date?.earliest ?? null) !== null)
    const acts = dated.length > 0 ? dated : [{ kind: agreement.status, date: agreement.date }]
    return acts.map(({ kind, date }) => ({
      id: `${agreement.id} ${kind} ${date?.edtf ?? ''}`,
      key: date?.earliest ?? null,
      edtf: date?.edtf ?? null,
      type: 'AGREEMENT' as const,
      parties: partyIds(agreement.parties),
      officials: agreement.signatories.map(({ officialId }) => officialId),
    }))
  }),
  ...quotes.map((quote) => ({
    id: quote.id,
    key: quote.publishedAt,
    edtf: quote.publishedAt?.slice(0, 10) ?? null,
    type: 'QUOTE' as const,
    parties: quote.country ? [`cty_${quote.country}`] : quote.organization ? ['org_nato'] : [],
    officials: quote.officialId === null ? [] : [quote.officialId],
  })),
]

const everything: TimelineQuery = {
  types: ['MEETING', 'AGREEMENT', 'QUOTE'],
  parties: [],
  officials: [],
  date: null,
}

function expected(query: TimelineQuery, way: 1 | -1): string[] {
  const within = query.date ? toPartialDate(String(query.date.overlaps)) : null
  const fitting = entries.filter((entry) => {
    const date = entry.edtf === null ? null : toPartialDate(entry.edtf)
    return (
      query.types.includes(entry.type) &&
      query.parties.every((id) => entry.parties.includes(id)) &&
      query.officials.every((id) => entry.officials.includes(id)) &&
      (within === null || (date !== null && overlaps(date, within)))
    )
  })
  const compare = (a: Entry, b: Entry): number => {
    if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1
    const [one, other] = [a.key ?? '', b.key ?? '']
    return one === other ? (a.id < b.id ? -way : way) : one < other ? -way : way
  }
  return [...fitting].sort(compare).map(({ id }) => id)
}

const request = (way: 1 | -1, page: Partial<PageRequest>, query: TimelineQuery) => ({
  list: 'timeline',
  filter: query,
  way,
  page: { limit: 100, backward: false, after: null, before: null, offset: 0, ...page },
  wants: { rows: true, totalCount: true },
})

/** Reads all pages, from the start or from the end. */
async function readAll(
  query: TimelineQuery,
  way: 1 | -1,
  { limit, backward }: { limit: number; backward: boolean },
) {
  const { timeline } = service.store
  const found: TimelineRow[] = []
  const totals = new Set<number | null>()
  for (let cursor: string | null = null; ; ) {
    const place = backward ? { before: cursor } : { after: cursor }
    const page = await timeline.page(query, request(way, { limit, backward, ...place }, query))
    const nodes = page.rows.map(({ node }) => node)
    found.splice(backward ? 0 : found.length, 0, ...nodes)
    totals.add(page.totalCount)
    const last = backward ? page.rows[0] : page.rows.at(-1)
    if (!last || !(backward ? page.hasPreviousPage : page.hasNextPage)) break
    cursor = Buffer.from(JSON.stringify([1, page.binding, ...last.position])).toString('base64url')
  }
  return { ids: found.map(({ _id }) => _id), totals: [...totals] }
}

const queries: readonly (readonly [name: string, query: TimelineQuery])[] = [
  ['everything', everything],
  ['agreements', { ...everything, types: ['AGREEMENT'] }],
  ['what one party has a part in', { ...everything, parties: ['cty_ID'] }],
  ['what two parties have a part in', { ...everything, parties: ['cty_ID', 'org_nato'] }],
  ['what an official has a part in', { ...everything, officials: [officials[1]?.id ?? ''] }],
  ['what can have been in a month', { ...everything, date: { overlaps: '2021-12' } }],
  [
    'acts that can have been in a month',
    { ...everything, types: ['AGREEMENT'], date: { overlaps: '2021-12' } },
  ],
]

describe.each([
  ['from the earliest on', 1],
  ['from the latest back', -1],
] as const)('A timeline %s', (_, way) => {
  it.each(queries)(
    'holds %s, page by page, forwards and backwards, whatever the page',
    async (_name, query) => {
      const whole = expected(query, way)
      expect(whole.length).toBeGreaterThan(0)

      for (const limit of [2, 7])
        for (const backward of [false, true]) {
          const { ids, totals } = await readAll(query, way, { limit, backward })
          expect({ limit, backward, ids }).toEqual({ limit, backward, ids: whole })
          expect(totals).toEqual([whole.length])
        }
    },
    120_000,
  )

  it('keeps to what lies between two cursors, and passes over an offset', async () => {
    const whole = expected(everything, way)
    const { timeline } = service.store
    const page = await timeline.page(everything, request(way, { limit: 50 }, everything))
    const cursorAt = (at: number) =>
      Buffer.from(JSON.stringify([1, page.binding, ...(page.rows[at]?.position ?? [])])).toString('base64url')
    const bounds = { after: cursorAt(4), before: cursorAt(30) }
    const ids = async (more: Partial<PageRequest>) =>
      (await timeline.page(everything, request(way, more, everything))).rows.map(({ node }) => node._id)

    expect(await ids(bounds)).toEqual(whole.slice(5, 30))
    expect(await ids({ ...bounds, backward: true, limit: 6 })).toEqual(whole.slice(24, 30))
    expect(await ids({ offset: 10, limit: 5 })).toEqual(whole.slice(10, 15))
  })
})

it('The order of a timeline is that of partial dates', () => {
  const dated = expected(everything, 1).flatMap((id) => {
    const entry = entries.find((one) => one.id === id)
    const date = toPartialDate(entry?.edtf ?? '')
    return entry?.key != null && date ? [date] : []
  })
  const firstDays = dated.map(({ earliest }) => earliest)

  expect(firstDays).toEqual([...dated].sort(comparePartialDates).map(({ earliest }) => earliest))
})
