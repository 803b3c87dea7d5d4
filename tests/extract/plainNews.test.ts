import { join } from 'node:path'
import {
  agreementsOf,
  isLike,
  isTold,
  meetingsOf,
  officialsOf,
  quotesOf,
  readReports,
} from '../support/plainNews'

const folder = join(__dirname, 'plainNews')

/** Tests each report of a file: what it tells is all that is expected, and nothing more. */
function testReports(
  file: string,
  toldBy: (text: string) => string[],
  isSame: (expected: string, line: string) => boolean,
): void {
  it.each(readReports(join(folder, file)).map(({ text, told }) => [text, told] as const))(
    '%s',
    (text, told) => {
      const lines = toldBy(text)
      const left = [...lines]
      for (const expected of told) {
        const at = left.findIndex((line) => isSame(expected, line))
        if (at < 0) expect(lines).toContain(expected)
        left.splice(at, 1)
      }
      expect(left).toEqual([])
    },
  )
}

describe('Meetings as agencies write of them', () => testReports('meetings.txt', meetingsOf, isTold))
describe('Agreements as agencies write of them', () => testReports('agreements.txt', agreementsOf, isTold))
describe('Officials as agencies name them', () => testReports('officials.txt', officialsOf, isLike))
describe('Quotations as agencies attribute them', () => testReports('quotes.txt', quotesOf, isLike))
