import { dateReader } from '../../src/extract/dates'
import { dateRules } from '../../src/extract/dates/rules'
import { tokenise } from '../../src/extract/tokens'
import { cpuMs } from '../support/cpu'

/** The dates of sentences read one after the other, as `words = value`. */
function datesOf(publication: string | null, ...sentences: string[]): string[] {
  const read = dateReader(publication)
  return sentences.flatMap((text) =>
    read(tokenise(text))
      .filter(({ dateline }) => !dateline)
      .map(({ start, end, value }) => `${text.slice(start, end)} = ${value.edtf}`),
  )
}

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

  it('reckons from the day that the text itself set', () => {
    const story = [
      'The outline had been agreed on July 13.',
      'Two days earlier he had telephoned Moscow and, the next day, Kyiv.',
      'They signed on Friday.',
      'The same day he left.',
    ]

    expect(datesOf('2022-07-22', ...story)).toEqual([
      'July 13 = 2022-07-13',
      'Two days earlier = 2022-07-11',
      'the next day = 2022-07-12',
      'Friday = 2022-07-22',
      'The same day = 2022-07-22',
    ])
  })

  it('takes weeks from a day to the day, from a month for the year, and a bare ordinal for a day of the month', () => {
    const story = ['They spoke on 10 August.', 'Two weeks later they met.', 'On the 19th he had seen others.']

    expect(datesOf('2021-11-29', ...story)).toEqual([
      '10 August = 2021-08-10',
      'Two weeks later = 2021-08-24',
      'the 19th = 2021-08-19',
    ])
    expect(datesOf('2021-11-29', 'He came in May.', 'Two weeks later he left.')).toEqual([
      'May = 2021-05',
      'Two weeks later = 2021',
    ])
    expect(datesOf('2021-11-29', 'It was the 19th session.')).toEqual([])
  })

  it('reckons "following" and a bare ordinal from the date last told of', () => {
    expect(datesOf('2023-03-12', 'In May 2021 he came.', 'The following September they met.')).toEqual([
      'May 2021 = 2021-05',
      'following September = 2021-09',
    ])
    expect(
      datesOf('2023-03-12', 'On 24 November he won.', 'In January he flew to Jakarta, and saw A on the 9th.'),
    ).toEqual(['24 November = 2022-11-24', 'January = 2023-01', 'the 9th = 2023-01-09'])
  })

  it('reads each of several days, months and years', () => {
    expect(datesOf('2025-07-11', 'They spoke on May 19, 21 and 24.')).toEqual([
      'May 19 = 2025-05-19',
      '21 = 2025-05-21',
      '24 = 2025-05-24',
    ])
    expect(datesOf('2025-07-11', 'They spoke on 3, 4 and 7 March.')).toEqual([
      '3 = 2025-03-03',
      '4 = 2025-03-04',
      '7 March = 2025-03-07',
    ])
    expect(datesOf('2025-07-11', 'They met in March, May and June.')).toHaveLength(3)
    expect(datesOf('2025-07-11', 'They met in 2019, 2021 and 2023.')).toHaveLength(3)
    expect(datesOf('2025-07-11', 'They met on May 19, 21 ministers and 24 envoys.')).toEqual([
      'May 19 = 2025-05-19',
    ])
  })

  it('counts the days of what lasted some', () => {
    const days = 'On 12 and 13 May they met in Oslo.'

    expect(datesOf('2025-05-16', days, 'A text was adopted on the second day.')[1]).toBe(
      'the second day = 2025-05-13',
    )
    expect(datesOf('2025-05-16', days, 'On the last day B came.')[1]).toBe('the last day = 2025-05-13')
    expect(datesOf('2025-05-16', days, 'Talks were set for the first of these days.')[1]).toBe(
      'the first of these days = 2025-05-12',
    )
    expect(datesOf('2025-05-16', days, 'On the third day B came.')).toHaveLength(1)
  })

  it.each([
    ['The same week A met B.', 'The same week = 2021-08'],
    ['A year on, A met B.', 'A year on = 2022'],
    ['The year before, A had met B.', 'The year before = 2020'],
    ['On the eve of the summit, A met B.', 'the eve of the summit = 2021-08-09'],
    ['Next day A met B.', 'Next day = 2021-08-11'],
    ['That October A met B.', 'That October = 2021-10'],
    ['That autumn A met B.', 'That autumn = 2021'],
    ['By the following spring A had met B.', 'following spring = 2022'],
    ['He telephoned on the day to excuse himself.', 'the day = 2021-08-10'],
    ['They had sat there all morning.', 'all morning = 2021-08-10'],
  ])('reckons %j from the day told of, in a text published later', (sentence, expected) => {
    expect(datesOf('2023-11-29', 'They spoke on 10 August 2021.', sentence)[1]).toBe(expected)
  })

  it('is no more exact than what the sentence has told of', () => {
    expect(
      datesOf(
        '2022-09-22',
        'They met on Tuesday.',
        'In July he received B, whom A had seen two days earlier.',
      ),
    ).toEqual(['Tuesday = 2022-09-20', 'July = 2022-07', 'two days earlier = 2022-07'])
  })

  it('takes "the same day" of what was done for none that lies ahead', () => {
    expect(
      datesOf('2025-09-12', 'They met on Thursday.', 'He will be in Bo on Monday.', 'She left the same day.'),
    ).toEqual(['Thursday = 2025-09-11', 'Monday = 2025-09-15', 'the same day = 2025-09-11'])
  })

  it('goes through a week gone by day by day', () => {
    expect(
      datesOf(
        '2026-06-12',
        'On Monday last week she was in Oslo.',
        'Riga followed on Thursday.',
        'On Tuesday she saw A.',
      ),
    ).toEqual(['Monday last week = 2026-06-01', 'Thursday = 2026-06-04', 'Tuesday = 2026-06-09'])
  })

  it('takes no weekday of a plan for today where days to come have been told of', () => {
    expect(
      datesOf('2025-03-21', 'He will see A on Monday.', 'They met in May.', 'She will see B on Friday.')[2],
    ).toBe('Friday = 2025-03-28')
  })

  it('reckons no plan from a day of a clause of time', () => {
    expect(
      datesOf(
        '2025-07-11',
        'It will be laid before them when they gather on 17 August.',
        'On Saturday he will see A.',
      )[1],
    ).toBe('Saturday = 2025-07-12')
  })

  it('lends no year to come to what was done', () => {
    expect(
      datesOf('2025-09-12', 'He asks for a date in 2026 for the visit, which was dropped in May.'),
    ).toEqual(['2026 = 2026', 'May = 2025-05'])
  })

  it("goes on from the story's day, not from that of a clause on the side", () => {
    expect(
      datesOf(
        '2023-03-12',
        'She flew home on Friday from a town whose mayor had died the day before.',
        'She is to see A later in the day.',
      ),
    ).toEqual(['Friday = 2023-03-10', 'the day before = 2023-03-09', 'later in the day = 2023-03-10'])
  })

  it('goes on from the day told of where a plan is told day by day', () => {
    expect(
      datesOf('2018-04-20', 'He will land in Praia on 24 April.', 'On Friday he is to see the president.'),
    ).toEqual(['24 April = 2018-04-24', 'Friday = 2018-04-27'])
  })

  it('lends a year printed in the sentence to the days after it', () => {
    expect(
      datesOf('2022-04-25', 'It fell in 2019; on 21 September of that year he came, on 9 October his guest.'),
    ).toEqual(['2019 = 2019', '21 September of that year = 2019-09-21', '9 October = 2019-10-09'])
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
