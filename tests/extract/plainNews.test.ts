import { join } from 'node:path'
import { isTold, meetingsOf, meetingsOfPage, readReports } from '../support/plainNews'

const folder = join(__dirname, 'plainNews')

describe.each(['meetings.txt', 'stories.txt'])('News of %s, as agencies write them', (file) => {
  it.each(readReports(join(folder, file)).map(({ text, meetings }) => [text, meetings] as const))(
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
    'Xinhua | Updated: 2025-03-21 10:30\n\n',
  ])('%j', (dateline) => {
    const page = `Published: 21 March 2025\n\n${dateline}${sentence}\n\nLund said the cable would be repaired.`

    expect(meetingsOfPage(page)).toEqual(['BILATERAL HELD 2025-03-20 Oslo 2:DK,NO'])
  })
})
