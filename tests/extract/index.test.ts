import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { readCorpus } from '../../scripts/score/corpus'
import type { Evidence } from '../../src/domain/model'
import { extractFacts, extractorVersion } from '../../src/extract'
import { analyse } from '../../src/extract/analyse'
import { readSource } from '../../src/extract/read'
import { paragraphs } from '../support/analyseText'

const corpus = readCorpus(join(__dirname, '..', 'corpus'))
const options = { timeZone: null }

/** Every piece of evidence anywhere in a value. */
function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (typeof value !== 'object' || value === null) return []
  if ('exact' in value && 'rule' in value) return [value as Evidence]
  return Object.values(value).flatMap(evidenceIn)
}

const textOf = (source: string) => {
  const [read] = readSource(Buffer.from(source), { name: 'article.txt' })
  if (!read || !('document' in read)) throw new Error('The text could not be read')
  return read.document
}

/** What is found, without where and in straight marks: what must not change with spaces and marks. */
const found = (source: string) => {
  const { officials, meetings, agreements, quotes } = extractFacts(textOf(source), options)
  const told = {
    officials: officials.map(({ name, offices, country, organization }) => [
      name,
      offices.map(({ value }) => value),
      country?.value,
      organization?.value,
    ]),
    meetings: meetings.map(({ kind, status, participants, parties, date, place, ordinal, series }) => [
      [kind.value, status.value, date?.value.edtf, ordinal?.value, series?.value],
      [place.venue?.value, place.city?.value, place.country?.value],
      participants.map(({ official, role, office }) => [official, role, office]),
      parties.map(({ value }) => value),
    ]),
    agreements: agreements.map(({ kind, status, subject, title, date, parties, signatories, actions }) => [
      [kind.value, status.value, subject?.value, title?.value, date?.value.edtf],
      signatories.map(({ official, role, office }) => [official, role, office]),
      parties.map(({ value }) => value),
      actions.length,
    ]),
    quotes: quotes.map(({ text, official, speaker }) => [text, official, speaker?.value]),
  }
  return JSON.parse(JSON.stringify(told), (_, value) =>
    typeof value === 'string' ? value.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : value,
  )
}

describe('extractFacts', () => {
  it.each(corpus.map(({ id, document, facts }) => ({ id, document, facts })))(
    'gives spans of $id that reproduce their words',
    ({ document, facts }) => {
      const wrong = evidenceIn(facts).filter(
        ({ span, exact }) => span && (!exact || document.text.slice(span.start, span.end) !== exact),
      )

      expect(wrong).toEqual([])
      expect(evidenceIn(facts).length).toBeGreaterThan(5)
    },
  )

  it('gives the same facts for the same text', () => {
    for (const { document, facts } of corpus) expect(extractFacts(document, options)).toEqual(facts)
  })

  it('says which rules it is', () => {
    expect(extractorVersion).toMatch(/^[\w-]+$/)
  })

  it('finds the five officials and three quotations of the sample page', () => {
    const sample = readFileSync(join(__dirname, '..', '..', 'examples', '000_4c713c3c638a0567.txt'))
    const [read] = readSource(sample, { name: 'seed.txt' })
    if (!read || !('document' in read)) throw new Error('The sample could not be read')

    const { officials, quotes } = extractFacts(read.document, options)

    expect(
      officials.map(({ name, offices, country }) => [name, offices[0]?.value.title, country?.value]),
    ).toEqual([
      ['Joko Widodo', 'President', 'ID'],
      ['Nikolay P. Patrushev', 'Secretary of the Security Council', 'RU'],
      ['Anthony J. Blinken', 'Secretary of State', 'US'],
      ['Retno', 'Foreign Minister', 'ID'],
      ['Mahfud Md', 'Coordinating Minister for Political, Legal and Security Affairs', 'ID'],
    ])
    expect(officials[0]?.forms).toEqual(['Joko Widodo', 'Jokowi'])
    expect(quotes.map(({ speaker }) => speaker?.value)).toEqual(['Retno', 'Retno', 'Retno'])
  })

  it('does not mind trailing spaces, the style of line ends, or curly marks', () => {
    const texts = corpus.filter(({ document, part }) => document.format === 'PAGE_TEXT' && part === 'tuning')
    const expected = new Map(texts.map(({ id, document }) => [id, found(document.text)]))
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.constantFrom('', ' ', '  ', '\t'), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(/(?!)/g, /[“”]/g, /[‘’]/g, /[“”‘’]/g),
        ({ id, document }, lineEnd, spaces, straightened) => {
          const marked = document.text.replace(straightened, (mark) => (/[“”]/.test(mark) ? '"' : "'"))
          const lines = marked.split('\n').map((line, at) => `${line}${spaces[at % spaces.length]}`)

          expect(found(lines.join(lineEnd))).toEqual(expected.get(id))
        },
      ),
      { numRuns: 80 },
    )
  })

  it('takes any text without an error, with spans that reproduce their words', () => {
    const word = fc.constantFrom(
      'President',
      'the',
      'Foreign Minister',
      'of',
      'Indonesia',
      'Russian',
      'Retno',
      'Marsudi',
      ',',
      '.',
      '"',
      '“',
      '”',
      'said',
      'and',
      'his',
      'counterpart',
      '(UN)',
      "'s",
      'von der',
      'H.E.',
      'Gen.',
      '\n\n',
      '’',
      '(',
      ')',
      'EU',
      'leaders',
      'ambassador to',
      'who heads',
      'Jakarta',
      '—',
      ':',
      'met',
      'on 3 May',
      '日本',
      '🙂',
      'Ökonom',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const document = paragraphs(words.join(' '))
        const { officials, quotes } = analyse(document, options)
        for (const { span, exact } of evidenceIn([officials, quotes]))
          if (span && (!exact || document.text.slice(span.start, span.end) !== exact)) return false
        return true
      }),
      { numRuns: 300 },
    )
  })
})

describe('The time of analysis', () => {
  const seconds = (text: string): number => {
    const document = paragraphs(text)
    const before = process.cpuUsage().user
    analyse(document, options)
    return (process.cpuUsage().user - before) / 1e6
  }
  const article = corpus.map(({ document }) => document.text.replace(/\s+/g, ' ')).join(' ')

  it.each([
    ['a single paragraph', (times: number) => article.repeat(times), 2],
    ['quotation marks', (times: number) => 'He said "we agree on this". '.repeat(2500 * times), 1],
    ['capitals', (times: number) => 'Alpha Beta Gamma '.repeat(8000 * times), 1],
    ['brackets', (times: number) => '( '.repeat(20_000 * times), 1],
    ['offices', (times: number) => 'President of the '.repeat(8000 * times), 1],
  ])(
    'grows with the length of %s and not faster',
    (_name, make, unit) => {
      seconds(make(unit))
      const once = seconds(make(unit))
      const fourTimes = seconds(make(4 * unit))

      expect(fourTimes).toBeLessThan(Math.max(1, once) * 9)
    },
    60_000,
  )
})
