import { toPartialDate } from '../../src/domain/values/partialDate'
import { isoDay, spanOf } from '../../web/graphiql/shape/edtf'
import { ticksOf } from '../../web/graphiql/shape/ticks'

const days = (text: string) => {
  const span = spanOf(text)
  return span && [span.first, span.last].map((day) => (day === null ? null : isoDay(day)))
}

describe('spanOf', () => {
  it.each([
    ['2021-12-13', '2021-12-13', '2021-12-13'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2021-XX', '2021-01-01', '2021-12-31'],
    ['2021-12-XX', '2021-12-01', '2021-12-31'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2022-12-01', '2023-02-28'],
    ['2022-33', '2022-01-01', '2022-03-31'],
    ['2021-12?', '2021-12-01', '2021-12-31'],
    ['2021-12-13/2021-12-15', '2021-12-13', '2021-12-15'],
    ['2021-12/2022', '2021-12-01', '2022-12-31'],
    ['2021-12-14/..', '2021-12-14', null],
    ['../2021-12-14', null, '2021-12-14'],
    ['XXXX', null, null],
    ['2021-12-14T00:14', '2021-12-14', '2021-12-14'],
    ['0079-08-24', '0079-08-24', '0079-08-24'],
  ])('of %s is %s to %s', (text, first, last) => {
    expect(days(text)).toEqual([first, last])
  })

  it.each(['', 'soon', '2021-13', '2021-02-30', '2021-00-01', 'a/b', '2021/2022/2023'])(
    'of %j is null',
    (text) => {
      expect(spanOf(text)).toBeNull()
    },
  )

  it.each([
    '2021-12-14',
    '2021-12',
    '2021',
    '202X',
    '2022-21',
    '2021-12-13/2021-12-15',
    '2021-12-14/..',
    '2022-03-01?',
  ])('agrees with the days that the service gives for %s', (text) => {
    const served = toPartialDate(text)

    expect(days(text)).toEqual([served?.earliest ?? null, served?.latest ?? null])
  })
})

describe('ticksOf', () => {
  const day = (text: string) => spanOf(text)?.first ?? 0

  it.each([
    ['2021-12-01', '2021-12-04', 6],
    ['2021-11-20', '2022-02-10', 6],
    ['2015-01-01', '2024-12-31', 5],
    ['1648-10-24', '2024-01-01', 5],
  ])('between %s and %s are at most %i, inside and in order', (first, last, most) => {
    const ticks = ticksOf(day(first), day(last), most).map((tick) => tick.day)

    expect(ticks.length).toBeGreaterThan(0)
    expect(ticks.length).toBeLessThanOrEqual(most + 1)
    expect([...ticks].sort((a, b) => a - b)).toEqual(ticks)
    expect(Math.min(...ticks)).toBeGreaterThanOrEqual(day(first))
    expect(Math.max(...ticks)).toBeLessThanOrEqual(day(last))
  })

  it('names years, months or days, as fine as there is room for', () => {
    expect(ticksOf(day('2015-01-01'), day('2024-12-31'), 5)[0]?.label).toBe('2015')
    expect(ticksOf(day('2021-11-20'), day('2022-02-10'), 6)[0]?.label).toMatch(/^\d+ Nov 2021$/)
  })
})
