import { enumLabel, timeLabel } from '../../src/domain/labels'
import { agreementKinds, agreementStatuses, meetingKinds, meetingStatuses } from '../../src/domain/model'

describe('timeLabel', () => {
  it.each([
    ['YEAR', '2021', '2021'],
    ['MONTH', '2021-12', 'December 2021'],
    ['WEEK', '2021-W05', 'Week 5 of 2021'],
    ['DAY', '2021-12-03', '3 December 2021'],
  ] as const)('says a %s in words', (unit, bucket, label) => {
    expect(timeLabel(unit, bucket)).toBe(label)
  })
})

describe('enumLabel', () => {
  it('says values in words', () => {
    expect(['COURTESY_CALL', 'MOU', 'IN_FORCE'].map(enumLabel)).toEqual([
      'Courtesy call',
      'Memorandum of understanding',
      'In force',
    ])
  })

  it('gives different values different words', () => {
    for (const values of [meetingKinds, meetingStatuses, agreementKinds, agreementStatuses])
      expect(new Set(values.map(enumLabel)).size).toBe(values.length)
  })
})
