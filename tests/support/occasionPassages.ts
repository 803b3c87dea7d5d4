import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts, MeetingMention } from '../../src/domain/model'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** A short report, published on Sunday, 12 March 2023, and a line for each occasion that it tells of. */
export interface OccasionPassage {
  readonly title: string
  readonly text: string
  readonly occasions: readonly string[]
}

const folder = join(__dirname, '..', 'extract', 'occasions')
const isOccasion = (line: string): boolean => line.startsWith('> ')
const inOrder = (list: string, separator: string): string => list.split(separator).sort().join(separator)

/** `> KIND STATUS DATE | surnames | parties`, each list in the order of the alphabet. */
function occasionOf(line: string): string {
  const [head = '', people = '', parties = ''] = line
    .slice(2)
    .split('|')
    .map((part) => part.trim())
  return [head, inOrder(people, ', '), inOrder(parties, ' ')].join(' | ')
}

/** The passages of a file: each begins with `###` and its title. */
export function readOccasionPassages(part: 'tuning' | 'held'): OccasionPassage[] {
  return readFileSync(join(folder, `${part}.txt`), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.trim().split('\n')
      return {
        title,
        text: lines.filter((line) => !isOccasion(line)).join('\n\n'),
        occasions: lines.filter(isOccasion).map(occasionOf),
      }
    })
}

/** The last name, or what the passages call somebody by whose name is in another order or has a particle. */
function surnameOf(name: string): string {
  const words = name.split(' ')
  const particle = words.findIndex((word) => /^(?:Al|Ben)$/.test(word))
  if (particle >= 0) return words.slice(particle).join(' ')
  return (
    (/^Jang\b/.test(name)
      ? words[0]
      : name
          .replace(/ [IVX]+$/, '')
          .split(' ')
          .at(-1)) ?? name
  )
}

function lineOf({ officials }: Facts, meeting: MeetingMention): string {
  const people = meeting.participants
    .map(({ official }) => surnameOf(officials[official]?.name ?? '?'))
    .sort()
  const parties = meeting.parties.map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
  const head = `${meeting.kind.value} ${meeting.status.value} ${meeting.date?.value.edtf ?? '-'}`
  return [head, people.join(', '), inOrder(parties.join(' '), ' ')].join(' | ')
}

/** What the extractor says of a passage, in the form of its lines. */
export function occasionsFound(text: string): string[] {
  const [read] = readSource(Buffer.from(`Ministers speak of the sea\n12 March 2023\n\n${text}\n`), {
    name: null,
  })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  const facts = extractFacts(read.document, { timeZone: null })
  return facts.meetings.map((meeting) => lineOf(facts, meeting))
}

/** How many lines are found word for word, of those told and of those found. */
export function measureOccasions(passages: readonly OccasionPassage[]): {
  precision: number
  recall: number
} {
  let [right, told, found] = [0, 0, 0]
  for (const { text, occasions } of passages) {
    const rest = [...occasions]
    const lines = occasionsFound(text)
    for (const line of lines) {
      const at = rest.indexOf(line)
      if (at >= 0) rest.splice(at, 1)
    }
    right += occasions.length - rest.length
    told += occasions.length
    found += lines.length
  }
  return { precision: right / found, recall: right / told }
}
