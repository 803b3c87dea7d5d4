import type { MeetingMention } from '../../src/domain/model'
import { analyse } from '../../src/extract/analyse'
import type { Analysis } from '../../src/extract/analysis'
import { meetingMentions } from '../../src/extract/meetings'
import { readSource } from '../../src/extract/read'
import { hardMeetingStyles } from './hardMeetingStyles'
import { meetingNarration } from './meetingNarration'
import { meetingStyles } from './meetingStyles'
import { wireStyles } from './wireStyles'

function analysisOf(text: string): Analysis {
  const [read] = readSource(Buffer.from(`Ministers meet\n\nDesk • 14 December 2021 20:15\n\n${text}\n`), {
    name: null,
  })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return analyse(read.document, { timeZone: null })
}

/** Kind, status, date, last names (or parties, where nobody is named) and city, in the form of the expected lines. */
function lineOf(analysis: Analysis, meeting: MeetingMention): string {
  const people = meeting.participants.map(
    ({ official }) => analysis.officials[official]?.name.split(' ').at(-1) ?? '?',
  )
  const parties = meeting.parties.map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
  const who = people.sort().join(', ') || parties.sort().join(' ')
  const { kind, status, date, place } = meeting
  return [kind.value, status.value, date?.value.edtf ?? '-', who, place.city?.value ?? '-'].join(' | ')
}

function linesOf(text: string): string[] {
  const analysis = analysisOf(text)
  return meetingMentions(analysis).map((meeting) => lineOf(analysis, meeting))
}

describe('meetings in many styles of report', () => {
  it.each([...meetingStyles, ...meetingNarration, ...wireStyles])('reads %j', (text, ...expected) => {
    expect(linesOf(text).sort()).toEqual([...expected].sort())
  })

  it('finds a third of the occasions that hard styles tell of, and not twice as many', () => {
    const expected = hardMeetingStyles.flatMap(([, ...lines]) => lines)
    const told = hardMeetingStyles.map(([text, ...lines]) => ({ lines, found: linesOf(text) }))

    const right = told.flatMap(({ lines, found }) => lines.filter((line) => found.includes(line)))

    expect(right.length / expected.length).toBeGreaterThanOrEqual(0.3)
    expect(told.flatMap(({ found }) => found).length).toBeLessThan(expected.length * 2)
  })
})
