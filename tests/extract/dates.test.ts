import { dateReader } from '../../src/extract/dates'
import { dateRules } from '../../src/extract/dates/rules'
import { tokenise } from '../../src/extract/tokens'
import { cpuMs } from '../support/cpu'
import { datesOf } from '../support/dates'

describe('dateRules', () => {
  it.each(dateRules.map((rule) => [rule.id, rule] as const))('%s reads its own example', (_id, rule) => {
    const tokens = tokenise(rule.example)
    const at = /^(?:in|on) /.test(rule.example) ? 1 : 0

    // What the day is reckoned from stands behind it.
    const rest = /(?<=after )(?:he had met B|it was signed)$/.exec(rule.example)?.[0]
    expect(rule.read(tokens, at)?.next).toBe(tokens.length - (rest?.split(' ').length ?? 0))
  })
})

describe('dateReader', () => {
  it.each([
    ['on Monday, December 13, 2021.', 'Monday, December 13, 2021 = 2021-12-13'],
    ['on 13 December 2021', '13 December 2021 = 2021-12-13'],
    ['on the 13th of December 2021', '13th of December 2021 = 2021-12-13'],
    ['on Dec. 13, 2021', 'Dec. 13, 2021 = 2021-12-13'],
    ['on 13/12/2021', '13/12/2021 = 2021-12-13'],
    ['on 12/13/2021', '12/13/2021 = 2021-12-13'],
    ['on 13.12.2021', '13.12.2021 = 2021-12-13'],
    ['on 2021-12-13', '2021-12-13 = 2021-12-13'],
    ['from 29 to 30 November 2022', '29 to 30 November 2022 = 2022-11-29/2022-11-30'],
    ['from 29 November to 2 December 2022', '29 November to 2 December 2022 = 2022-11-29/2022-12-02'],
    ['on November 29-30, 2022', 'November 29-30, 2022 = 2022-11-29/2022-11-30'],
    ['in October 2020', 'October 2020 = 2020-10'],
    ['in 2007', '2007 = 2007'],
    ['the treaty with Egypt (1979)', '1979 = 1979'],
    ['in the autumn of 2022', 'autumn of 2022 = 2022-23'],
  ])('reads the whole date of %j', (sentence, expected) => {
    expect(datesOf(null, sentence)).toEqual([expected])
  })

  it.each([
    ['2021-12-14', 'They met on Monday.', 'Monday = 2021-12-13'],
    ['2021-12-14', 'They met on Tuesday.', 'Tuesday = 2021-12-14'],
    ['2021-12-14', 'They met on Wednesday.', 'Wednesday = 2021-12-08'],
    ['2021-12-14', 'They will meet on Wednesday.', 'Wednesday = 2021-12-15'],
    ['2021-12-14', 'It will be carried out by the minister on Tuesday.', 'Tuesday = 2021-12-14'],
    ['2021-12-14', 'They are to meet on Monday.', 'Monday = 2021-12-20'],
    ['2021-12-14', 'The talks are scheduled for Thursday.', 'Thursday = 2021-12-16'],
    ['2021-12-14', 'They will meet soon, he said on Monday.', 'Monday = 2021-12-13'],
    ['2021-12-14', 'On Friday they will meet.', 'Friday = 2021-12-17'],
    ['2021-12-14', 'The minister flies on to Tallinn on Thursday.', 'Thursday = 2021-12-16'],
    ['2021-12-14', 'A meeting planned for November had been put off.', 'November = 2021-11'],
    ['2021-12-14', 'He invited her to the summit in May.', 'May = 2022-05'],
    ['2021-12-14', 'He will return the visit in the spring.', 'spring = 2022'],
    ['2021-12-14', 'They met in the autumn.', 'autumn = 2021'],
    ['2021-12-14', 'They met in mid-October.', 'mid-October = 2021-10'],
    ['2021-12-14', 'They met over the weekend.', 'over the weekend = 2021-12-11/2021-12-12'],
    ['2021-12-14', 'They will meet at the weekend.', 'at the weekend = 2021-12-18/2021-12-19'],
    ['2022-06-14', 'They spoke of the November summit.', 'November = 2022-11'],
    ['2022-06-14', 'They spoke of the March talks.', 'March = 2022-03'],
    ['2021-12-14', 'They met last weekend.', 'last weekend = 2021-12'],
    ['2021-12-14', 'They met on Monday last week.', 'Monday last week = 2021-12-06'],
    ['2021-12-14', 'They will meet on Tuesday evening next week.', 'Tuesday evening next week = 2021-12-21'],
    ['2021-12-14', 'Last week, on Monday, they met.', 'Last week, on Monday = 2021-12-06'],
    ['2021-12-14', 'They met two weeks ago on Friday.', 'two weeks ago on Friday = 2021-12-03'],
    ['2021-12-14', 'They will meet before the year is out.', 'the year is out = 2021'],
    ['2021-12-14', 'They will meet by the end of the month.', 'end of the month = 2021-12'],
    ['2021-11-14', 'They will meet by Christmas.', 'Christmas = 2021-12'],
    ['2022-01-14', "They met on New Year's Eve.", "New Year's Eve = 2021-12-31"],
    ['2021-12-14', 'They met earlier in the week.', 'earlier in the week = 2021-12'],
    ['2021-12-14', 'They met on the first of December.', 'the first of December = 2021-12-01'],
    ['2021-12-14', 'They met on the 4th of last month.', 'the 4th of last month = 2021-11-04'],
    ['2021-12-14', 'The visit, pencilled in for the 9th, failed.', 'the 9th = 2021-12-09'],
    ['2021-12-14', 'She will come within a fortnight.', 'a fortnight = 2021-12'],
    ['2021-12-14', "They'll meet on Wednesday.", 'Wednesday = 2021-12-15'],
    ['2021-12-14', 'He has asked the envoy, A B, to come on Thursday.', 'Thursday = 2021-12-16'],
    ['2021-12-14', 'He had announced himself for Thursday.', 'Thursday = 2021-12-09'],
    ['2021-12-14', 'A, who was due on Thursday, has put off her visit.', 'Thursday = 2021-12-16'],
    ['2021-12-16', 'His visit on Friday was called off.', 'Friday = 2021-12-17'],
    ['2021-12-14', 'They met on Tuesday (December 7).', 'Tuesday (December 7 = 2021-12-07'],
    ['2021-12-14', 'They met on 7 December (Tuesday).', '7 December = 2021-12-07'],
    ['2021-12-14', 'They met a week earlier, on December 7.', 'a week earlier, on December 7 = 2021-12-07'],
    ['2021-12-14', 'last Tuesday', 'last Tuesday = 2021-12-07'],
    ['2021-12-14', 'next Tuesday', 'next Tuesday = 2021-12-21'],
    [
      '2022-11-28',
      'On Tuesday and Wednesday they will meet.',
      'Tuesday and Wednesday = 2022-11-29/2022-11-30',
    ],
    ['2021-12-14', 'on Tuesday (14/12)', 'Tuesday (14/12) = 2021-12-14'],
    ['2021-12-15', 'They met on Monday, December 12.', 'Monday, December 12 = 2021-12-12'],
    ['2021-12-14', 'He arrived yesterday evening.', 'yesterday evening = 2021-12-13'],
    ['2021-12-14', 'He arrived the day before yesterday.', 'the day before yesterday = 2021-12-12'],
    ['2021-12-14', 'He left two days ago.', 'two days ago = 2021-12-12'],
    ['2021-12-14', 'They met in November.', 'November = 2021-11'],
    ['2022-03-10', 'They met in November.', 'November = 2021-11'],
    ['2022-04-29', 'He will host a summit in November.', 'November = 2022-11'],
    ['2022-11-03', 'Last November he told them.', 'Last November = 2021-11'],
    ['2019-03-01', 'They met in June last year.', 'June last year = 2018-06'],
    ['2016-09-27', 'In June of this year both were back.', 'June of this year = 2016-06'],
    ['2022-01-10', 'They met on 20 December.', '20 December = 2021-12-20'],
    [
      '2022-03-10',
      'The summit announced for March 28-29 will not take place.',
      'March 28-29 = 2022-03-28/2022-03-29',
    ],
    ['2021-02-25', 'She started last week.', 'last week = 2021-02'],
    ['2021-12-15', 'They met last month.', 'last month = 2021-11'],
    ['2021-12-15', 'They will meet next year.', 'next year = 2022'],
    ['2022-01-25', 'later this year', 'this year = 2022'],
  ])('published %s, reads %j', (publication, sentence, expected) => {
    expect(datesOf(publication, sentence)).toEqual([expected])
  })

  it.each(['They met on Tuesday.', 'They met on 3 March.', 'They met last week.'])(
    'gives nothing for %j without a day of publication',
    (sentence) => {
      expect(datesOf(null, sentence)).toEqual([])
    },
  )

  it.each([
    'May I come?',
    'They march on.',
    'a war of 52 years',
    'two days after the vote',
    'the day after the invasion',
    'Resolution 2231 of the Council',
    'the second day',
    'for the first time since the 10th Retreat',
    'her delegation to the 5th Joint Committee',
    'The 12th Retreat will be in Oslo.',
    'the week before the vote',
    'Two days after he had met her, they signed.',
    'They spoke of the May rally.',
    'They met often in two weeks of talks.',
    'March 8 and 20 ministers'.replace('March 8', 'eight'),
  ])('reads no date in %j', (sentence) => {
    expect(datesOf('2021-12-14', sentence)).toEqual([])
  })

  it('tells what was reckoned from what was printed, and how a date is bound', () => {
    const [since, day] = dateReader('2021-12-14')(tokenise('Since Thursday they met, on 13 December 2021.'))

    expect(since).toMatchObject({ basis: 'INFERRED', bound: 'SINCE', rule: 'date:weekday@publication' })
    expect(day).toMatchObject({ basis: 'STATED', bound: 'ON', rule: 'date:day-month' })
  })

  it('knows the date of a dateline', () => {
    const read = dateReader('2019-08-01')
    const [dateline, met] = read(tokenise('BANGKOK, Aug 1, 2019 (Foreign Desk) — They met on Monday.'))

    expect(dateline?.dateline).toBe(true)
    expect(met?.dateline).toBe(false)
  })

  it('takes time in proportion to the length of a line', () => {
    const long = 'on 3 March and the day before 13/12 last '.repeat(20_000)
    const started = cpuMs()

    dateReader('2021-12-14')(tokenise(long))

    expect(cpuMs() - started).toBeLessThan(5_000)
  })
})
