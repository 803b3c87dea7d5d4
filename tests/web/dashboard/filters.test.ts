import fc from 'fast-check'
import {
  agreementFilter,
  type BoardFilters,
  bothFilters,
  followUpFilter,
  isNarrowed,
  meetingFilter,
  meetingKinds,
  parseFilters,
  toSearch,
} from '../../../web/dashboard/board/filters'

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
const filters: fc.Arbitrary<BoardFilters> = fc.record({
  from: fc.option(month),
  to: fc.option(month),
  kinds: fc.subarray([...meetingKinds]),
  parties: fc.uniqueArray(fc.constantFrom('cty_ID', 'cty_RU', 'org_nato', 'org_european-union'), {
    maxLength: 4,
  }),
  day: fc.option(month.map((text) => `${text}-28`)),
})

const none = parseFilters('')

describe('The board’s filters', () => {
  it('come out of an address as they went in', () => {
    fc.assert(fc.property(filters, (each) => expect(parseFilters(`?${toSearch(each)}`)).toEqual(each)))
  })

  it('are none where an address says nothing, or nothing that can be', () => {
    const odd = '?from=2021-13&to=yesterday&kind=PARTY&party=Indonesia&day=2021-02-30&x=1'

    expect(none).toEqual({ from: null, to: null, kinds: [], parties: [], day: null })
    expect(parseFilters(odd)).toEqual(none)
    expect([toSearch(none), isNarrowed(none), isNarrowed({ ...none, day: '2021-12-14' })]).toEqual([
      '',
      false,
      false,
    ])
  })

  it('narrow meetings, agreements and what was announced alike', () => {
    const narrowed = parseFilters('?from=2021-12&kind=CALL&party=cty_ID&party=cty_RU')
    const date = { overlaps: '2021-12/..' }
    const and = [
      { parties: { some: { id: { eq: 'cty_ID' } } } },
      { parties: { some: { id: { eq: 'cty_RU' } } } },
    ]

    expect(meetingFilter(narrowed)).toEqual({ date, kind: { in: ['CALL'] }, and })
    expect(agreementFilter(narrowed)).toEqual({ date, and })
    expect(followUpFilter(narrowed)).toEqual({ plannedFor: date, parties: ['cty_ID', 'cty_RU'] })
  })

  it('join a tile’s own filter without losing either', () => {
    expect(bothFilters({ status: 1 }, {})).toEqual({ status: 1 })
    expect(bothFilters<object>({ date: 1 }, { date: 2 })).toEqual({ and: [{ date: 1 }, { date: 2 }] })
    expect(bothFilters({}, {})).toEqual({ and: [] })
  })
})
