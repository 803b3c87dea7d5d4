import fc from 'fast-check'
import { discrepanciesOf, servedByMeeting } from '../../src/domain/discrepancies'
import type { Meeting } from '../../src/domain/model'
import { contributionOf, type FoldedKind, serve } from '../../src/resolve/kinds'
import { emptyFold, type Fold, mergeFolds } from '../../src/resolve/statements'
import { type ArticleSeed, factsOf } from '../support/seeds'

/** What one article, with its place in time, says of the first entity of a kind. */
const said = (kind: FoldedKind, id: string, seed: ArticleSeed): Fold =>
  contributionOf(
    kind,
    { id, facts: factsOf(seed), officialIds: ['off_0000000000000000', 'off_1111111111111111'] },
    [0],
  )

const fold = (folds: readonly Fold[]): Fold => folds.reduce(mergeFolds, emptyFold)

const officials = [
  { name: 'Joko Widodo', country: 'ID', office: 'President' },
  { name: 'Antony Blinken', country: 'US', office: 'Secretary of State' },
]

const reports = fc.array(
  fc.record({
    day: fc.constantFrom('2021-12-13', '2021-12-14', '2021-12-15', null),
    kind: fc.constantFrom('COURTESY_CALL', 'BILATERAL'),
    status: fc.constantFrom('HELD', 'PLANNED', 'CANCELLED'),
    date: fc.constantFrom('2021-12-13', '2021-12-14', '2021-12', null),
    city: fc.constantFrom('Jakarta', 'Bogor', null),
  }),
  { minLength: 1, maxLength: 12 },
)

describe('A fold of reports', () => {
  it('does not depend on the order or on how they are taken together', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (list, at) => {
        const folds = list.map(({ day, ...meeting }, index) =>
          said('MEETING', `art_${index}`, {
            publishedAt: day,
            officials,
            meetings: [{ who: ['Joko Widodo', 'Antony Blinken'], ...meeting } as never],
          }),
        )
        const split = at % folds.length

        const inOrder = fold(folds)
        const backwards = fold([...folds].reverse())
        const inParts = mergeFolds(fold(folds.slice(split)), fold(folds.slice(0, split)))

        expect(backwards).toEqual(inOrder)
        expect(inParts).toEqual(inOrder)
        expect(serve('MEETING', backwards)).toEqual(serve('MEETING', inOrder))
        expect(inOrder.reportCount).toBe(list.length)
        for (const { evidence, count } of inOrder.statements) {
          expect(evidence.length).toBe(Math.min(3, count))
          expect(new Set(evidence.map(({ articleId }) => articleId)).size).toBe(evidence.length)
        }
      }),
    )
  })

  it('counts an article once, in however many mentions it says a thing', () => {
    const facts = factsOf({ officials: [officials[0], officials[0]] as never })

    const twice = contributionOf('OFFICIAL', { id: 'art_a', facts, officialIds: ['x', 'x'] }, [0, 1])

    expect(twice.reportCount).toBe(1)
    expect(twice.statements.map(({ count }) => count)).toEqual(twice.statements.map(() => 1))
  })
})

describe('An official', () => {
  const serveAll = (...seeds: ArticleSeed[]) =>
    serve('OFFICIAL', fold(seeds.map((seed, index) => said('OFFICIAL', `art_${index}`, seed))))

  it('has the full name that most reports give, and all forms', () => {
    const of = (name: string) => ({ officials: [{ name, country: 'UA', office: 'President' }] })

    const official = serveAll(
      of('Volodymyr Zelensky'),
      of('Zelensky'),
      of('Zelensky'),
      of('Volodymyr Zelensky'),
      of('Volodymyr Zelenskyy'),
    )

    expect(official.name).toBe('Volodymyr Zelensky')
    expect(official.names).toEqual(['Volodymyr Zelensky', 'Zelensky', 'Volodymyr Zelenskyy'])
  })

  it('has the office of the latest report, and each office with its time', () => {
    const of = (publishedAt: string, office: string) => ({
      publishedAt,
      officials: [{ name: 'A B', country: 'ID', office }],
    })

    const official = serveAll(
      of('2019-01-01', 'Governor'),
      of('2022-01-01', 'President'),
      of('2023-01-01', 'president'),
      of('2020-01-01', 'Governor'),
    )

    expect(official.office).toBe('president')
    expect(official.offices).toMatchObject([
      { title: 'president', firstSeen: '2022-01-01', lastSeen: '2023-01-01', count: 2 },
      { title: 'Governor', firstSeen: '2019-01-01', lastSeen: '2020-01-01', count: 2 },
    ])
  })
})

describe('A meeting', () => {
  const meetingOf = (
    ...list: { day?: string; status?: string; date?: string; city?: string; kind?: string }[]
  ) => {
    const all = fold(
      list.map(({ day, ...meeting }, index) =>
        said('MEETING', `art_${index}`, {
          publishedAt: day ?? '2021-12-14',
          officials,
          meetings: [meeting as never],
        }),
      ),
    )
    return { ...all, ...serve('MEETING', all) }
  }
  const fieldsInDispute = (meeting: ReturnType<typeof meetingOf>): string[] =>
    discrepanciesOf(meeting.statements, servedByMeeting(meeting as unknown as Meeting)).map(
      ({ field }) => field,
    )

  it('that was planned is held once a report says so, and that is no disagreement', () => {
    const meeting = meetingOf({ day: '2021-12-15', status: 'PLANNED' }, { day: '2021-12-14', status: 'HELD' })

    expect(meeting.status).toBe('HELD')
    expect(fieldsInDispute(meeting)).toEqual([])
  })

  it('is what was reported last while it was not held', () => {
    expect(
      meetingOf({ day: '2021-12-10', status: 'PLANNED' }, { day: '2021-12-12', status: 'CANCELLED' }).status,
    ).toBe('CANCELLED')
    expect(
      meetingOf({ day: '2021-12-14', status: 'PLANNED' }, { day: '2021-12-12', status: 'CANCELLED' }).status,
    ).toBe('PLANNED')
  })

  it('is in dispute where reports say that it was held and that it was cancelled', () => {
    expect(fieldsInDispute(meetingOf({ status: 'HELD' }, { status: 'CANCELLED' }))).toEqual(['status'])
  })

  it('has the exact date that most reports allow', () => {
    const meeting = meetingOf({ date: '2021-12' }, { date: '2021-12-13' }, { date: '2021-12' })

    expect(meeting.date?.edtf).toBe('2021-12-13')
    expect(fieldsInDispute(meeting)).toEqual([])
  })

  it('is the form of a general kind that a report tells of, and that is no disagreement', () => {
    const general = [{ kind: 'BILATERAL' }, { kind: 'BILATERAL' }, { kind: 'OTHER' }]

    expect(meetingOf(...general).kind).toBe('BILATERAL')
    const call = meetingOf(...general, { kind: 'COURTESY_CALL' })
    expect(call.kind).toBe('COURTESY_CALL')
    expect(fieldsInDispute(call)).toEqual([])
    expect(meetingOf(...general, { kind: 'CALL' }).kind).toBe('BILATERAL')
  })

  it('is what more reports say of two forms', () => {
    const meeting = meetingOf(
      { kind: 'COURTESY_CALL' },
      { kind: 'BILATERAL' },
      { kind: 'CONSULTATION' },
      { kind: 'CONSULTATION' },
    )

    expect(meeting.kind).toBe('CONSULTATION')
    expect(fieldsInDispute(meeting)).toEqual(['kind'])
  })

  it('keeps the other day, city and kind as discrepancies', () => {
    const meeting = meetingOf(
      { date: '2021-12-13', city: 'Jakarta', kind: 'BILATERAL' },
      { date: '2021-12-13', city: 'JAKARTA', kind: 'BILATERAL' },
      { date: '2021-12-14', city: 'Bogor', kind: 'VISIT' },
    )

    expect(meeting).toMatchObject({ date: { edtf: '2021-12-13' }, kind: 'BILATERAL' })
    expect(fieldsInDispute(meeting)).toEqual(['kind', 'date', 'city'])
  })
})

describe('An agreement', () => {
  it('has come as far as any report says', () => {
    const all = fold(
      (['SIGNED', 'NEGOTIATING', 'RATIFIED', 'PLANNED'] as const).map((status, index) =>
        said('AGREEMENT', `art_${index}`, { agreements: [{ status, parties: ['ID', 'RU'], subject: 'x' }] }),
      ),
    )

    expect(serve('AGREEMENT', all).status).toBe('RATIFIED')
  })
})
