import { areCompatible } from '../../src/domain/compatible'
import { discrepanciesOf } from '../../src/domain/discrepancies'
import type { Statement } from '../../src/domain/model'

const said = (value: string, count: number, basis: 'STATED' | 'INFERRED'): Statement => ({
  field: 'country',
  value,
  count,
  first: null,
  last: null,
  evidence: [{ span: null, exact: value, rule: 'test', basis, articleId: `art_${value}`, publishedAt: null }],
})

describe('Reports disagree', () => {
  it('where words state one value and others state another', () => {
    const statements = [said('AU', 3, 'STATED'), said('US', 1, 'STATED')]

    expect(discrepanciesOf(statements, { country: 'AU' })).toEqual([
      { field: 'country', served: statements[0], others: [statements[1]] },
    ])
  })

  it('not where the other value was only inferred, unless the served one was too', () => {
    expect(discrepanciesOf([said('AU', 1, 'STATED'), said('US', 1, 'INFERRED')], { country: 'AU' })).toEqual(
      [],
    )
    expect(
      discrepanciesOf([said('AU', 2, 'INFERRED'), said('US', 1, 'INFERRED')], { country: 'AU' }),
    ).toHaveLength(1)
  })

  it.each([
    ['kind', 'BILATERAL', 'COURTESY_CALL', true],
    ['kind', 'OTHER', 'CALL', true],
    ['kind', 'CALL', 'COURTESY_CALL', false],
    ['kind', 'MULTILATERAL', 'COURTESY_CALL', false],
    ['series', 'Bilateral Consultation', 'consultations', true],
    ['series', 'G20 Summit', 'ASEAN Summit', false],
    ['date', '2021-12', '2021-12-13', true],
    ['date', '2021-12-14', '2021-12-13', false],
  ])('of a %s, %s and %s can both be true: %s', (field, a, b, areBoth) => {
    expect(areCompatible(field, a, b)).toBe(areBoth)
    expect(areCompatible(field, b, a)).toBe(areBoth)
  })
})
