import { join } from 'node:path'
import { isTold, meetingsOf, readReports } from '../support/plainNews'

const folder = join(__dirname, 'plainNews')

describe('A sentence as agencies write them', () => {
  it.each(readReports(join(folder, 'meetings.txt')).map(({ text, meetings }) => [text, meetings] as const))(
    '%s',
    (text, meetings) => {
      const told = meetingsOf(text)
      const left = [...told]
      for (const expected of meetings) {
        const at = left.findIndex((meeting) => isTold(expected, meeting))
        if (at < 0) expect(told).toContain(expected)
        left.splice(at, 1)
      }
      expect(left).toEqual([])
    },
  )
})
