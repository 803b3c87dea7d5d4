import { readableDate, readableTime } from '../../../web/dashboard/facts/readableDate'

describe('A date for readers', () => {
  it.each([
    ['2021-12-14', '14 December 2021'],
    ['2021-12', 'December 2021'],
    ['2021', '2021'],
    ['202X', '2020s'],
    ['19XX', '1900s'],
    ['2021-23', 'autumn 2021'],
    ['2022-11-29/2022-11-30', '29–30 November 2022'],
    ['2022-06-30/2022-07-02', '30 June – 2 July 2022'],
    ['2022-11/2022-12', 'November – December 2022'],
    ['2021-12-31/2022-01-01', '31 December 2021 – 1 January 2022'],
    ['../2021-12', 'until December 2021'],
    ['2021-12-14/..', 'from 14 December 2021'],
    ['2021-12~', 'about December 2021'],
    ['2021-12?', 'December 2021 (uncertain)'],
  ])('%s is %s, never more exact than it is known', (edtf, words) => {
    expect(readableDate(edtf)).toBe(words)
  })

  it('keeps a printed clock time as printed', () => {
    expect([readableTime('2021-12-14T00:14'), readableTime('2021-12-14')]).toEqual([
      '14 December 2021, 00:14',
      '14 December 2021',
    ])
  })
})
