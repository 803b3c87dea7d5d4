import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Labels, OfficialLabel } from '../../scripts/score/labels'
import { align, overlap, sameOfficial } from '../../scripts/score/matching'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import { toLabels } from '../../src/extract/toLabels'

/** A short report and the officials expected of it; an office or body with several right answers has them all. */
interface Passage {
  readonly title: string
  readonly text: string
  readonly officials: readonly ExpectedOfficial[]
}

interface ExpectedOfficial {
  readonly name: string
  readonly offices: readonly string[]
  readonly country: string | null
  readonly organizations: readonly string[]
}

/** The figures of some passages, in shares; `countryPrecision` is of the countries given, `country` of those expected. */
interface PassageFigures {
  readonly precision: number
  readonly recall: number
  readonly office: number
  readonly country: number
  readonly countryPrecision: number
  readonly organization: number
  readonly errors: readonly string[]
}

const answers = (field: string | undefined): string[] =>
  (field ?? '-')
    .split(';')
    .map((answer) => answer.trim())
    .filter((answer) => answer !== '-')

/** Reads `tests/extract/officialPassages/NAME.txt`: `### title`, the text, then `> name | office | state | body` lines. */
export function readPassages(name: string): Passage[] {
  const file = join(__dirname, '..', 'extract', 'officialPassages', `${name}.txt`)
  return readFileSync(file, 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.trim().split('\n')
      const officials = lines
        .filter((line) => line.startsWith('> '))
        .map((line) => line.slice(2).split(' | '))
        .map(([name = '', offices, country, organizations]) => ({
          name,
          offices: answers(offices),
          country: answers(country)[0] ?? null,
          organizations: answers(organizations),
        }))
      return { title, text: lines.filter((line) => !line.startsWith('> ')).join('\n'), officials }
    })
}

function officialsOf(text: string): readonly OfficialLabel[] {
  const [result] = readSource(Buffer.from(text), { name: 'passage.txt' })
  if (!result || !('document' in result)) throw new Error('The passage could not be read')
  const labels = toLabels('passage', extractFacts(result.document, { timeZone: null })) as unknown as Labels
  return labels.officials
}

/** Measures what is extracted of passages against what is expected. */
export function measurePassages(passages: readonly Passage[]): PassageFigures {
  const counts = { matched: 0, missed: 0, invented: 0, given: 0 }
  const right = { office: 0, country: 0, organization: 0 }
  const of = { office: 0, country: 0, organization: 0 }
  const errors: string[] = []
  for (const { title, text, officials } of passages) {
    const note = (what: string) => errors.push(`${title}: ${what}`)
    const expected = officials.map((official) => ({ ...official, office: null, organization: null }))
    const { matched, missed, invented } = align(expected, officialsOf(text), sameOfficial, 0.6)
    counts.matched += matched.length
    counts.missed += missed.length
    counts.invented += invented.length
    for (const { name } of missed) note(`missed ${name}`)
    for (const { name } of invented) note(`invented ${name}`)
    for (const [gold, found] of matched) {
      const check = (field: keyof typeof of, ok: boolean, got: string | null, wanted: string | null) => {
        of[field]++
        if (ok) right[field]++
        else note(`${field} of ${gold.name}: ${got}, expected ${wanted}`)
      }
      if (found.country) counts.given++
      if (gold.offices.length) {
        const ok = gold.offices.some((office) => overlap(office, found.office) >= 0.6)
        check('office', ok, found.office, gold.offices.join('; '))
      }
      if (gold.country) check('country', gold.country === found.country, found.country, gold.country)
      else if (found.country) note(`country of ${gold.name}: ${found.country}, expected none`)
      if (gold.organizations.length) {
        const ok = gold.organizations.some((body) => overlap(body, found.organization) >= 0.5)
        check('organization', ok, found.organization, gold.organizations.join('; '))
      }
    }
  }
  const share = (part: number, whole: number) => (whole ? part / whole : 1)
  return {
    precision: share(counts.matched, counts.matched + counts.invented),
    recall: share(counts.matched, counts.matched + counts.missed),
    office: share(right.office, of.office),
    country: share(right.country, of.country),
    countryPrecision: share(right.country, counts.given),
    organization: share(right.organization, of.organization),
    errors,
  }
}
