import fc from 'fast-check'
import {
  bucketOf,
  bucketsBetween,
  bucketsOf,
  rangeOf,
  timeUnits,
  weekOf,
} from '../../../src/domain/values/dateBuckets'
import { toPartialDate } from '../../../src/domain/values/partialDate'

const day = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))

describe('bucketsOf', () => {
  it.each([
    ['2021-12-13', '2021', '2021-12', '2021-W50', '2021-12-13'],
    ['2021-12', '2021', '2021-12', null, null],
    ['2021', '2021', null, null, null],
    ['2021?', '2021', null, null, null],
    ['2022-21', '2022', null, null, null],
    ['2022-24', null, null, null, null],
    ['202X', null, null, null, null],
    ['XXXX', null, null, null, null],
    ['2021-12-13/..', null, null, null, null],
    ['../2021-12-13', null, null, null, null],
    ['2021-12-13/2021-12-14', '2021', '2021-12', '2021-W50', null],
    ['2021-12-31/2022-01-01', null, null, '2021-W52', null],
    ['2021-11-30/2021-12-06', '2021', null, null, null],
  ])('gives %s the buckets that hold all of it', (edtf, year, month, week, ofDay) => {
    expect(bucketsOf(toPartialDate(edtf))).toEqual({ year, month, week, day: ofDay })
  })

  it('gives what has no date none', () => {
    expect(bucketsOf(null)).toEqual({ year: null, month: null, week: null, day: null })
  })
})

describe('weekOf', () => {
  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-12-31', '2019-W01'],
    ['2016-01-03', '2015-W53'],
    ['1970-01-01', '1970-W01'],
    ['1969-12-28', '1969-W52'],
  ])('gives %s the ISO week %s', (of, week) => {
    expect(weekOf(of)).toBe(week)
  })
})

describe('A bucket', () => {
  it.each(timeUnits)('of a %s holds exactly the days that fall in it', (unit) => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const bucket = bucketOf(unit, one)
        const range = rangeOf(unit, bucket)
        const isInside = range !== null && range.from <= other && other <= range.to
        expect(range !== null && range.from <= one && one <= range.to).toBe(true)
        expect(bucketOf(unit, other) === bucket).toBe(isInside)
      }),
    )
  })

  it.each([
    ['YEAR', '21'],
    ['MONTH', '2021-13'],
    ['WEEK', '2021-W53'],
    ['WEEK', '2021-12'],
    ['DAY', '2021-12'],
    ['DAY', '2021-02-31'],
  ] as const)('of a %s is not %s', (unit, bucket) => {
    expect(rangeOf(unit, bucket)).toBeNull()
  })
})

describe('bucketsBetween', () => {
  it('lists every bucket of the days, in order and once', () => {
    const days = { from: '2020-12-30', to: '2021-02-01' }

    expect(bucketsBetween('YEAR', days, 10)).toEqual(['2020', '2021'])
    expect(bucketsBetween('MONTH', days, 10)).toEqual(['2020-12', '2021-01', '2021-02'])
    expect(bucketsBetween('WEEK', days, 10)?.slice(0, 2)).toEqual(['2020-W53', '2021-W01'])
    expect(bucketsBetween('DAY', days, 100)?.length).toBe(34)
  })

  it('gives up where there are too many, and ends with the calendar', () => {
    expect(bucketsBetween('DAY', { from: '2021-01-01', to: '2021-01-11' }, 10)).toBeNull()
    expect(bucketsBetween('YEAR', { from: '9998-01-01', to: '9999-12-31' }, 10)).toEqual(['9998', '9999'])
  })
})
