import { readFileSync } from 'node:fs'
import type { Labels } from '../../scripts/score/labels'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import { toLabels } from '../../src/extract/toLabels'

/** A sentence of news with the meetings that it tells, each as five words; `*` stands for anything. */
export interface PlainReport {
  readonly text: string
  readonly meetings: readonly string[]
}

/** The reports of a file: `text => KIND STATUS DATE CITY people:PARTY,PARTY & …`, or `=> none`; `#` opens a comment. */
export const readReports = (file: string): PlainReport[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', told = ''] = line.split('=>').map((part) => part.trim())
      return { text, meetings: told === 'none' ? [] : told.split('&').map((meeting) => meeting.trim()) }
    })

const joined = (word: string): string => word.replace(/ /g, '_')

/** What an agency's page of Friday, 21 March 2025, tells of meetings: `BILATERAL HELD 2025-03-20 Oslo 2:DK,NO`. */
export const meetingsOf = (text: string): string[] =>
  meetingsOfPage(`GENEVA, March 21, 2025 (Desk) - ${text.replaceAll('\\n', '\n\n')}`)

/** The same of a page whose words behind the headline are its own. */
export function meetingsOfPage(words: string): string[] {
  const page = `Ministers meet\n\n${words}\n`
  const [read] = readSource(Buffer.from(page), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  const { meetings } = toLabels('page', extractFacts(read.document, { timeZone: null })) as unknown as Labels
  return meetings.map(({ kind, status, date, place, participants, parties }) =>
    [
      kind,
      status,
      date ?? '-',
      joined(place?.city ?? '-'),
      `${participants.length}:${parties.map(joined).sort().join(',')}`,
    ].join(' '),
  )
}

/** Whether a meeting is the expected one. */
export function isTold(expected: string, meeting: string): boolean {
  const [words, found] = [expected.split(/\s+/), meeting.split(' ')]
  return words.every((word, at) => word === '*' || fits(word, found[at] ?? ''))
}

function fits(word: string, found: string): boolean {
  const [count, sides] = word.split(':')
  if (sides === undefined) return word === found
  const wanted = sides.split(',').sort().join(',')
  return found.endsWith(`:${wanted}`) && (count === '*' || found.startsWith(`${count}:`))
}
