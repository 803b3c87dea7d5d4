import { dayNumber } from '../../src/domain/values/days'
import { toPartialDate } from '../../src/domain/values/partialDate'
import { agreementIdentities } from '../../src/resolve/agreements'
import type { Claim } from '../../src/resolve/identity'
import { meetingIdentities } from '../../src/resolve/meetings'
import { partition } from '../../src/resolve/partition'
import { type AgreementSeed, type ArticleSeed, factsOf, type MeetingSeed } from '../support/seeds'

const officials = [
  { name: 'Joko Widodo', country: 'ID', office: 'President' },
  { name: 'Retno Marsudi', country: 'ID', office: 'Foreign Minister' },
  { name: 'Antony Blinken', country: 'US', office: 'Secretary of State' },
  { name: 'Nikolai Patrushev', country: 'RU', office: 'Secretary of the Security Council' },
]

/** How many occasions the articles tell of, when their officials are the same people. */
function countOf(identify: typeof meetingIdentities, articles: readonly ArticleSeed[]): number {
  const claims = articles.flatMap((seed, at): Claim[] => {
    const facts = factsOf({ ...seed, officials })
    const officialIds = officials.map((_, index) => `off_${index}`)
    const articleId = `art_${at}`
    return identify({ articleId, facts, officialIds }).map((identity, index) => ({
      articleId,
      index,
      identity,
    }))
  })
  const none = { byKey: () => null, byHint: () => [] }
  const result = partition({ claims, known: none, rebuilt: [] })
  return result.outcome === 'SETTLED' ? result.components.length : -1
}

const meetings = (...articles: readonly MeetingSeed[][]): number =>
  countOf(
    meetingIdentities,
    articles.map((list) => ({ meetings: list })),
  )
const agreements = (...articles: readonly AgreementSeed[][]): number =>
  countOf(
    agreementIdentities,
    articles.map((list) => ({ agreements: list })),
  )

const call: MeetingSeed = {
  kind: 'COURTESY_CALL',
  who: ['Joko Widodo', 'Antony Blinken'],
  parties: ['ID', 'US'],
  date: '2021-12-13',
  city: 'Jakarta',
}

describe('Reports of a meeting are one meeting', () => {
  it('whatever kind they give it and whoever came along', () => {
    expect(meetings([call], [{ ...call, kind: 'BILATERAL', along: ['Retno Marsudi'], city: null }])).toBe(1)
  })

  it('when they give it the next day in the same city', () => {
    expect(meetings([call], [{ ...call, date: '2021-12-14' }])).toBe(1)
    expect(meetings([{ ...call, date: '2021-12-14' }], [{ ...call, date: '2021-12-15' }])).toBe(1)
  })

  it('when they count it alike', () => {
    const sixth = {
      kind: 'CONSULTATION',
      who: ['Joko Widodo', 'Nikolai Patrushev'],
      parties: ['ID', 'RU'],
      ordinal: 6,
    } as const

    expect(meetings([{ ...sixth, date: null, status: 'PLANNED' }], [{ ...sixth, date: '2021-12-14' }])).toBe(
      1,
    )
    expect(meetings([sixth], [{ ...sixth, ordinal: 5 }])).toBe(2)
  })

  it('when one knows the month only and there was one in that month', () => {
    const lately = { ...call, date: '2021-12', city: null }

    expect(meetings([call], [lately])).toBe(1)
    expect(meetings([call], [lately], [{ ...call, date: '2021-12-30' }])).toBe(3)
  })

  it('of a body whose other members each names', () => {
    const summit = { kind: 'SUMMIT', date: '2022-11-15/2022-11-16', city: 'Nusa Dua' } as const

    expect(
      meetings(
        [{ ...summit, parties: ['G20', 'ID', 'US', 'JP'], country: 'ID' }],
        [{ ...summit, parties: ['G20', 'ID'], country: 'ID', date: '2022-11-15' }],
      ),
    ).toBe(1)
  })
})

describe('Reports tell of two meetings', () => {
  it('in two cities on two days, and two days apart', () => {
    expect(meetings([call], [{ ...call, date: '2021-12-14', city: 'Bali' }])).toBe(2)
    expect(meetings([call], [{ ...call, date: '2021-12-16' }])).toBe(2)
  })

  it('where one is a call, or others acted for a party', () => {
    expect(meetings([call], [{ ...call, kind: 'CALL' }])).toBe(2)
    expect(meetings([call], [{ ...call, who: ['Retno Marsudi', 'Antony Blinken'] }])).toBe(2)
  })

  it('where one article tells of both', () => {
    expect(meetings([call, { ...call, kind: 'BILATERAL' }])).toBe(2)
  })

  it('where nothing but the parties is known', () => {
    const visit = { kind: 'VISIT', parties: ['US', 'MY'], date: null } as const

    expect(meetings([visit], [visit])).toBe(2)
  })
})

describe('Reports of an agreement', () => {
  const planned: AgreementSeed = {
    kind: 'MOU',
    status: 'PLANNED',
    subject: 'international information security cooperation',
    parties: ['ID', 'RU'],
    date: '2021-12-14',
  }

  it('are one however they word its subject and call it', () => {
    const signed = {
      ...planned,
      kind: 'AGREEMENT',
      subject: 'cooperation in the field of international information security',
    } as const

    expect(agreements([planned], [signed])).toBe(1)
  })

  it('are one when one does not date it', () => {
    expect(agreements([{ ...planned, date: null, status: 'NEGOTIATING' }], [planned])).toBe(1)
  })

  it('are one when it was planned for one year and signed in the next', () => {
    const signed = { ...planned, status: 'SIGNED', date: '2022-01-25' } as const

    expect(agreements([planned], [signed])).toBe(1)
    expect(agreements([planned], [signed], [{ ...signed, date: '2021-12-14' }])).toBe(2)
  })

  it('are two of two subjects, of other parties and of other years', () => {
    const signed = { ...planned, status: 'SIGNED' } as const

    expect(agreements([planned], [{ ...planned, subject: 'extradition' }])).toBe(2)
    expect(agreements([planned], [{ ...planned, parties: ['ID', 'US'] }])).toBe(2)
    expect(agreements([signed], [{ ...signed, date: '1997' }])).toBe(2)
    expect(agreements([signed], [{ ...signed, date: '2022-12-14' }])).toBe(2)
  })

  it('without subject are the one that was signed that day', () => {
    const signed = { ...planned, status: 'SIGNED' } as const
    const unnamed = { ...signed, subject: null }

    expect(agreements([signed], [unnamed])).toBe(1)
    expect(agreements([signed, { ...signed, subject: 'extradition' }], [unnamed])).toBe(3)
  })
})

describe('A day', () => {
  it('is the first of an interval of days, and none of a month', () => {
    expect(dayNumber(toPartialDate('1970-01-02/1970-01-05'))).toBe(1)
    expect(dayNumber(toPartialDate('1970-01'))).toBeNull()
    expect(dayNumber(toPartialDate('1970-01/1970-02'))).toBeNull()
  })
})
