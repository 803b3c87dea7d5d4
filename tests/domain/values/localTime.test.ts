import {
  compareLocalTime,
  formatOffset,
  isTimeZone,
  localDay,
  localTimeAt,
  offsetMinutes,
  parseIsoTime,
  toLocalTime,
  zoneOffset,
} from '../../../src/domain/values/localTime'

describe('parseIsoTime', () => {
  it.each([
    ['2021-12-14', '2021-12-14', null],
    ['2021-12-14T00:14', '2021-12-14T00:14', null],
    ['2021-12-14 00:14:33', '2021-12-14T00:14', null],
    ['2021-12-14T00:14:33.250+0700', '2021-12-14T00:14', '+07:00'],
    ['2021-12-14T00:14:00-05', '2021-12-14T00:14', '-05:00'],
    ['2021-12-13T17:14:00Z', '2021-12-13T17:14', 'Z'],
  ])('reads %s', (text, local, offset) => {
    expect(parseIsoTime(text)).toEqual({ local, offset })
  })

  it.each([
    '',
    '2021',
    '2021-02-30',
    '2021-13-01',
    '2021-12-14T24:00',
    '14 December 2021',
    `2021-12-14${' '.repeat(9)}T`,
  ])('refuses %j', (text) => {
    expect(parseIsoTime(text)).toBeNull()
  })
})

describe('toLocalTime', () => {
  it('gives the instant that the zone clocks show', () => {
    expect(toLocalTime('2021-12-14T00:14', 'Asia/Jakarta', 'INFERRED')).toEqual({
      local: '2021-12-14T00:14',
      zone: 'Asia/Jakarta',
      zoneBasis: 'INFERRED',
      instant: '2021-12-14T00:14:00+07:00',
    })
  })

  it('knows the change of clocks', () => {
    expect(toLocalTime('2022-07-01T12:00', 'Europe/London', 'STATED').instant).toBe(
      '2022-07-01T12:00:00+01:00',
    )
    expect(toLocalTime('2022-01-01T12:00', 'Europe/London', 'STATED').instant).toBe(
      '2022-01-01T12:00:00+00:00',
    )
    expect(zoneOffset('2022-03-27T01:30', 'Europe/Berlin')).toBe(60)
    expect(zoneOffset('2022-03-27T03:30', 'Europe/Berlin')).toBe(120)
  })

  it('has no instant for a date, nor without zone and offset', () => {
    expect(toLocalTime('2021-12-14', 'Asia/Jakarta', 'INFERRED').instant).toBeNull()
    expect(toLocalTime('2021-12-14T00:14', null, 'UNKNOWN').instant).toBeNull()
  })

  it('takes a stated offset before the zone', () => {
    expect(toLocalTime('2021-12-14T00:14', null, 'STATED', '-03:30').instant).toBe(
      '2021-12-14T00:14:00-03:30',
    )
  })
})

describe('Zones and offsets', () => {
  it.each(['Asia/Jakarta', 'UTC', 'Pacific/Rarotonga'])('%s is a zone', (zone) => {
    expect(isTimeZone(zone)).toBe(true)
  })

  it.each(['', 'Jakarta', '+07:00', 'Mars/Olympus', '../etc'])('%j is none', (zone) => {
    expect(isTimeZone(zone)).toBe(false)
  })

  it('goes from minutes to text and back', () => {
    for (const minutes of [-600, -210, 0, 345, 420, 840])
      expect(offsetMinutes(formatOffset(minutes))).toBe(minutes)
    expect(offsetMinutes('Z')).toBe(0)
  })

  it('tells the clocks of a zone at a moment', () => {
    expect(localTimeAt(Date.UTC(2021, 11, 13, 17, 14), 'Asia/Jakarta')).toBe('2021-12-14T00:14')
    expect(localTimeAt(0, 'Mars/Olympus')).toBeNull()
  })

  it('orders by local time, dates before their hours', () => {
    const times = ['2021-12-14T00:14', '2021-12-13', '2021-12-14'].map((local) =>
      toLocalTime(local, null, 'UNKNOWN'),
    )

    expect(times.sort(compareLocalTime).map(({ local }) => local)).toEqual([
      '2021-12-13',
      '2021-12-14',
      '2021-12-14T00:14',
    ])
    expect(times.map(localDay)).toEqual(['2021-12-13', '2021-12-14', '2021-12-14'])
  })
})
