import type { OfficeHeld } from '../../src/domain/model'
import { officeAt } from '../../src/domain/officials'

const held = (
  title: string,
  firstSeen: string | null,
  lastSeen: string | null,
  more: Partial<OfficeHeld> = {},
): OfficeHeld => ({
  title,
  country: null,
  organization: null,
  tenure: 'CURRENT',
  firstSeen,
  lastSeen,
  count: 1,
  ...more,
})

const offices = [
  held('Minister', '2020-01-10', '2021-06-01T08:00'),
  held('Ambassador', '2012-05-05', '2012-05-05'),
  held('President', '2022-01-01', '2022-01-01', { tenure: 'DESIGNATE' }),
  held('Mayor', null, null),
]

describe('officeAt', () => {
  it.each([
    ['2020-01-10', 'Minister'],
    ['2021-06-01', 'Minister'],
    ['2022-01-01', 'Minister'],
    ['2012-01-01', 'Ambassador'],
    ['2015-01-01', 'Ambassador'],
    ['2017-01-01', 'Minister'],
  ])('of %s is %s, the one reported nearest to that day as held', (day, title) => {
    expect(officeAt(offices, day)?.title).toBe(title)
  })

  it('is the better supported of two that are equally near', () => {
    const both = [
      held('Deputy', '2020-01-01', '2021-01-01'),
      held('Chief', '2020-06-01', '2021-01-01', { count: 3 }),
    ]

    expect(officeAt(both, '2020-08-01')?.title).toBe('Chief')
  })

  it('is null where no report gives one as held', () => {
    expect(officeAt([], '2020-01-01')).toBeNull()
    expect(officeAt(offices.slice(2), '2020-01-01')).toBeNull()
  })
})
