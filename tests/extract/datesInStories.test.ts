import { datesOf } from '../support/dates'

describe('Dates of a story', () => {
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
})
