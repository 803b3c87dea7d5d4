import { join } from 'node:path'
import { agreementsOf, isTold, meetingsOf, readReports } from '../support/plainNews'

const reports = (file: string) =>
  readReports(join(__dirname, 'plainNews', file)).map(({ text, told }) => [text, told] as const)

/** Each that is expected is told once, and nothing else is. */
function expectTold(told: readonly string[], expected: readonly string[]): void {
  const left = [...told]
  for (const each of expected) {
    const at = left.findIndex((one) => isTold(each, one))
    if (at < 0) expect(told).toContain(each)
    left.splice(at, 1)
  }
  expect(left).toEqual([])
}

describe('Sentences as agencies write them', () => {
  it.each(reports('meetings.txt'))('tell of meetings: %s', (text, expected) => {
    expectTold(meetingsOf(text), expected)
  })

  it.each(reports('agreements.txt'))('tell of agreements: %s', (text, expected) => {
    expectTold(agreementsOf(text), expected)
  })
})
