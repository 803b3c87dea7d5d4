import { readFileSync } from 'node:fs'
import type { Labels } from '../../scripts/score/labels'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import { toLabels } from '../../src/extract/toLabels'

/** A sentence of news with what it tells, a line each; `*` stands for anything. */
export interface PlainReport {
  readonly text: string
  readonly told: readonly string[]
}

/** The reports of a file: `text => KIND STATUS DATE CITY people:PARTY,PARTY & …`, or `=> none`; `#` opens a comment, `\\n` a paragraph. */
export const readReports = (file: string): PlainReport[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', told = ''] = line.split('=>').map((part) => part.trim())
      return { text, told: told === 'none' ? [] : told.split(' & ').map((line) => line.trim()) }
    })

const joined = (word: string): string => word.replace(/ /g, '_')

/** What a page tells; a report that begins with `Published:` is a whole page, any other one stands behind a dateline. */
const labelsOf = (text: string): Labels => {
  const words = text.replaceAll('\\n', '\n\n')
  return labelsOfPage(words.startsWith('Published:') ? words : `GENEVA, March 21, 2025 (Desk) - ${words}`)
}

function labelsOfPage(words: string): Labels {
  const page = `Ministers meet\n\n${words}\n`
  const [read] = readSource(Buffer.from(page), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return toLabels('page', extractFacts(read.document, { timeZone: null })) as unknown as Labels
}

const sidesOf = (people: readonly string[], parties: readonly string[]): string =>
  `${people.length}:${parties.map(joined).sort().join(',')}`

/** What an agency's page of Friday, 21 March 2025, tells of meetings: `BILATERAL HELD 2025-03-20 Oslo 2:DK,NO`. */
export const meetingsOf = (text: string): string[] => toldOf(labelsOf(text))

/** The same of a page whose words behind the headline are its own. */
export const meetingsOfPage = (words: string): string[] => toldOf(labelsOfPage(words))

const toldOf = ({ meetings }: Labels): string[] =>
  meetings.map(({ kind, status, date, place, participants, parties }) =>
    [kind, status, date ?? '-', joined(place?.city ?? '-'), sidesOf(participants, parties)].join(' '),
  )

/** What such a page tells of agreements: `TREATY SIGNED 2025-03-20 2:DK,NO`, the number that of its signatories. */
export const agreementsOf = (text: string): string[] =>
  labelsOf(text).agreements.map(({ kind, status, date, signatories, parties }) =>
    [kind, status, date ?? '-', sidesOf(signatories, parties)].join(' '),
  )

/** Whether a meeting or an agreement is the expected one. */
export function isTold(expected: string, told: string): boolean {
  const [words, found] = [expected.split(/\s+/), told.split(' ')]
  return words.every((word, at) => word === '*' || fits(word, found[at] ?? ''))
}

function fits(word: string, found: string): boolean {
  const [count, sides] = word.split(':')
  if (sides === undefined) return word === found
  const wanted = sides.split(',').sort().join(',')
  return found.endsWith(`:${wanted}`) && (count === '*' || found.startsWith(`${count}:`))
}

/** The officials of such a page: `Kari Lund: Foreign Minister / NO`. */
export const officialsOf = (text: string): string[] =>
  labelsOf(text).officials.map(
    ({ name, office, organization, country }) =>
      `${name}: ${office ?? '-'} / ${organization ?? country ?? '-'}`,
  )

const OPENING = 4

/** The quotations of such a page with their speakers: `Kari Lund: We will repair the`. */
export const quotesOf = (text: string): string[] =>
  labelsOf(text).quotes.map(
    ({ speaker, text: words }) => `${speaker ?? '-'}: ${words.split(' ').slice(0, OPENING).join(' ')}`,
  )

/** Whether a line is the expected one, in which `*` stands for any words. */
export function isLike(expected: string, line: string): boolean {
  const [first = '', ...rest] = expected.split('*')
  if (rest.length === 0) return line === expected
  let at = first.length
  if (!line.startsWith(first)) return false
  for (const part of rest.slice(0, -1)) {
    const found = line.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  const last = rest.at(-1) ?? ''
  return line.length - last.length >= at && line.endsWith(last)
}
