import { join } from 'node:path'
import {
  agreementsOf,
  isLike,
  isTold,
  meetingsOf,
  meetingsOfPage,
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
describe('Stories of several sentences', () => testReports('stories.txt', meetingsOf, isTold))
describe('Agreements as agencies write of them', () => testReports('agreements.txt', agreementsOf, isTold))
describe('Officials as agencies name them', () => testReports('officials.txt', officialsOf, isLike))
describe('Quotations as agencies attribute them', () => testReports('quotes.txt', quotesOf, isLike))

describe('A sentence behind a dateline', () => {
  const sentence =
    'Norwegian Foreign Minister Kari Lund met Danish Foreign Minister Mads Holm in Oslo on Thursday.'

  it.each([
    'DOHA, Qatar (AA) - ',
    'JAKARTA, Indonesia (AP) — ',
    'WARSAW, Poland – ',
    'TUNIS/Tunisia (TAP) - ',
    'DAR ES SALAAM, Tanzania (PANA) - ',
    'SINGAPORE - ',
    'Kyiv/Berlin (dpa) - ',
    '(Bloomberg) -- ',
    'ANKARA\n\n',
    'New Delhi [India], March 21 (ANI): ',
    'HANOI, 21 March (VNA) – ',
    'Madrid, Mar 21 (EFE).- ',
    'MOSCOW, March 21. /TASS/. ',
    'ULAANBAATAR /MONTSAME/. ',
    'HAVANA, March 21 (Prensa Norte) ',
    'PRISTINA, March 21, 2025 (Adria Wire) - ',
    'Xinhua | Updated: 2025-03-21 10:30\n\n',
  ])('%j', (dateline) => {
    const page = `Published: 21 March 2025\n\n${dateline}${sentence}\n\nLund said the cable would be repaired.`

    expect(meetingsOfPage(page)).toEqual(['BILATERAL HELD 2025-03-20 Oslo 2:DK,NO'])
  })
})
