import { boardDay } from '../../../web/dashboard/board/boardDay'
import { meetingKinds } from '../../../web/dashboard/board/filters'
import { monthsOf, mostMonths, seriesOfKinds, ticksTo, toBars } from '../../../web/dashboard/board/timeBars'

describe('Bars over time', () => {
  it('have no gap between the first month and the last, and no kind too few', () => {
    const bars = toBars([
      { time: '2021-11', kind: 'CALL', count: 2 },
      { time: '2022-01', kind: 'BILATERAL', count: 3 },
      { time: '2022-01', kind: 'SIGNING', count: 1 },
      { time: '2022-01', kind: 'OTHER', count: 1 },
    ])

    expect(bars.map(({ time, total }) => [time, total])).toEqual([
      ['2021-11', 2],
      ['2021-12', 0],
      ['2022-01', 5],
    ])
    expect(bars[2]?.counts).toEqual([3, 0, 0, 0, 0, 0, 0, 2])
    expect(seriesOfKinds.flatMap(({ kinds }) => kinds).sort()).toEqual([...meetingKinds].sort())
  })

  it('are years where years are given', () => {
    const bars = toBars([
      { time: '1999', kind: 'CALL', count: 1 },
      { time: '2001', kind: 'CALL', count: 1 },
    ])

    expect(bars.map(({ time }) => time)).toEqual(['1999', '2000', '2001'])
    expect(monthsOf('1999', '2001')).toEqual({ from: '1999-01', to: '2001-12' })
    expect(monthsOf('1999-02', '2001-03')).toEqual({ from: '1999-02', to: '2001-03' })
  })

  it('of months are no more than the months of each year and the meetings in it', () => {
    expect(mostMonths([{ count: 3 }, { count: 12 }, { count: 500 }])).toBe(3 + 12 + 12)
    expect(mostMonths([])).toBe(0)
  })

  it('are none where nothing is counted', () => {
    expect(toBars([])).toEqual([])
  })

  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [16, [0, 5, 10, 15, 20]],
    [230, [0, 100, 200, 300]],
  ])('have an axis of round numbers up to %d and beyond', (most, ticks) => {
    expect(ticksTo(most)).toEqual(ticks)
  })
})

describe('The day from which the board looks', () => {
  const today = '2022-01-31'

  it.each([
    [
      'the one that the address names',
      { chosen: '2020-01-01', today, newest: '2019-01-01' },
      '2020-01-01',
      false,
    ],
    ['today while there is news', { chosen: null, today, newest: '2022-01-01' }, today, false],
    [
      'that of the newest article where that is old',
      { chosen: null, today, newest: '2021-12-14' },
      '2021-12-14',
      true,
    ],
    ['today where no article is dated', { chosen: null, today, newest: null }, today, false],
  ])('is %s', (_, days, day, isLate) => {
    expect(boardDay(days)).toEqual({ day, isLate })
  })
})
