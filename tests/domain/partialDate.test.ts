import fc from 'fast-check'
import type { PartialDate } from '../../src/domain/model'
import {
  comparePartialDates,
  daysInMonth,
  overlaps,
  parseEdtf,
  toPartialDate,
  within,
} from '../../src/domain/values/partialDate'

const date = (edtf: string): PartialDate => {
  const parsed = toPartialDate(edtf)
  if (!parsed) throw new Error(`no EDTF: ${edtf}`)
  return parsed
}

describe('toPartialDate', () => {
  it.each([
    ['2021-12-13', 'DAY', '2021-12-13', '2021-12-13'],
    ['2021-12', 'MONTH', '2021-12-01', '2021-12-31'],
    ['2020-02', 'MONTH', '2020-02-01', '2020-02-29'],
    ['2021', 'YEAR', '2021-01-01', '2021-12-31'],
    ['2021-XX', 'YEAR', '2021-01-01', '2021-12-31'],
    ['2021-12-XX', 'MONTH', '2021-12-01', '2021-12-31'],
    ['201X', 'DECADE', '2010-01-01', '2019-12-31'],
    ['19XX', 'CENTURY', '1900-01-01', '1999-12-31'],
    ['2021-22', 'SEASON', '2021-06-01', '2021-08-31'],
    ['2023-24', 'SEASON', '2023-12-01', '2024-02-29'],
    ['2021-12?', 'MONTH', '2021-12-01', '2021-12-31'],
    ['1984~', 'YEAR', '1984-01-01', '1984-12-31'],
    ['2022-11-29/2022-11-30', 'INTERVAL', '2022-11-29', '2022-11-30'],
    ['2012/2016-09', 'INTERVAL', '2012-01-01', '2016-09-30'],
    ['2017/..', 'INTERVAL', '2017-01-01', null],
    ['../2017-05-01', 'INTERVAL', null, '2017-05-01'],
    ['/2017', 'INTERVAL', null, '2017-12-31'],
    ['XXXX', 'UNKNOWN', null, null],
    ['XXXX-12-14', 'UNKNOWN', null, null],
  ])('reads %s as a %s', (edtf, precision, earliest, latest) => {
    expect(toPartialDate(edtf)).toEqual({ edtf, precision, earliest, latest })
  })

  it.each([
    '',
    'yesterday',
    '21-12-13',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-2-3',
    '2021-XX-05',
    '2021-12-13T10:00',
    '2021-21-01',
    '201X-21',
    '../..',
    '2021/2020',
    '2021/2022/2023',
    '2021/soon',
    ' 2021',
  ])('refuses %j', (text) => {
    expect(toPartialDate(text)).toBeNull()
  })

  it('accepts every day of the calendar and keeps its own bounds in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        const last = `${text}-${String(daysInMonth(year, month)).padStart(2, '0')}`

        expect(date(text).latest).toBe(last)
        expect(within(date(last), date(text))).toBe(true)
        expect(toPartialDate(`${text}-${daysInMonth(year, month) + 1}`)).toBeNull()
      }),
    )
  })
})

describe('parseEdtf', () => {
  it('tells the qualifiers apart', () => {
    expect(parseEdtf('2004-06~')).toMatchObject({ date: { approximate: true, uncertain: false } })
    expect(parseEdtf('2004-06?')).toMatchObject({ date: { approximate: false, uncertain: true } })
    expect(parseEdtf('2004-06%')).toMatchObject({ date: { approximate: true, uncertain: true } })
  })
})

describe('overlaps and within', () => {
  it.each([
    ['2021-12-13', '2021-12', true, true],
    ['2021-12', '2021-12-13', true, false],
    ['2021-12-29/2022-01-03', '2022', true, false],
    ['2021', '2022', false, false],
    ['2021', '2017/..', true, true],
    ['2017/..', '2021', true, false],
    ['2017/..', '../2016', false, false],
    ['2017/..', '../2018', true, false],
    ['XXXX', '2021', false, false],
    ['2021', 'XXXX', false, false],
  ])('%s and %s: overlaps %s, within %s', (a, b, shared, inside) => {
    expect(overlaps(date(a), date(b))).toBe(shared)
    expect(overlaps(date(b), date(a))).toBe(shared)
    expect(within(date(a), date(b))).toBe(inside)
  })
})

describe('comparePartialDates', () => {
  it('orders by first day, then last, with open starts first and unknown dates last', () => {
    const ordered = ['../2019', '2020', '2020/..', '2020-03-01', '2020-03', '2021-01-01', 'XXXX']

    const sorted = [...ordered].reverse().map(date).sort(comparePartialDates)

    expect(sorted.map(({ edtf }) => edtf)).toEqual(ordered)
  })
})
