import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AgreementMention } from '../../src/domain/model'
import { agreementMentions } from '../../src/extract/agreements'
import { accordHits } from '../../src/extract/agreements/read'
import { analyse } from '../../src/extract/analyse'
import type { Analysis } from '../../src/extract/analysis'
import { accordCues, accordNouns } from '../../src/extract/data/agreementRules'
import { meetingMentions } from '../../src/extract/meetings'
import { scenesOf } from '../../src/extract/meetings/scene'
import { readSource } from '../../src/extract/read'

function analysisOf(source: string | Buffer): Analysis {
  const [read] = readSource(Buffer.from(source), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return analyse(read.document, { timeZone: null })
}

const report = (...paragraphs: string[]): Analysis =>
  analysisOf(`Ministers meet\n\nDesk • 14 December 2021 20:15\nJakarta: ${paragraphs.join('\n\n')}\n`)

const mentionsOf = (analysis: Analysis): AgreementMention[] =>
  agreementMentions(analysis, meetingMentions(analysis))

const partiesOf = ({ parties }: AgreementMention): string[] =>
  parties.map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))

/** An accord in one line: kind, status, date, subject, parties, signatories. */
function brief(analysis: Analysis, accord: AgreementMention): string {
  const names = accord.signatories.map(({ official }) => analysis.officials[official]?.name ?? '?')
  const subject = accord.subject?.value ?? '-'
  const words = [accord.kind.value, accord.status.value, accord.date?.value.edtf ?? '-', subject]
  return [...words, partiesOf(accord).join(', '), names.join(', ')].join(' | ')
}

const accordsOf = (...paragraphs: string[]): string[] => {
  const analysis = report(...paragraphs)
  return mentionsOf(analysis).map((accord) => brief(analysis, accord))
}

describe('accordNouns', () => {
  it.each(accordNouns.map((noun) => [noun.id, noun] as const))(
    '%s is found in its own example',
    (id, { example }) => {
      const hits = scenesOf(report(example)).flatMap((scene) => accordHits(scene))

      expect(hits.map(({ noun }) => noun.id)).toContain(id)
    },
  )
})

describe('accordCues', () => {
  it.each(accordCues.map((cue) => [cue.id, cue] as const))(
    '%s is found in its own example',
    (id, { example }) => {
      const hits = scenesOf(report(example)).flatMap((scene) => accordHits(scene))

      expect(hits.map(({ cue }) => cue?.rule.id)).toContain(id)
    },
  )
})

describe('agreementMentions', () => {
  it.each([
    [
      'Indonesian Foreign Minister Retno Marsudi and Vietnamese Foreign Minister Bui Thanh Son signed an agreement on fisheries in Jakarta on Monday.',
      ['AGREEMENT | SIGNED | 2021-12-13 | fisheries | ID, VN | Retno Marsudi, Bui Thanh Son'],
    ],
    [
      'Indonesia and Vietnam signed memoranda of understanding on energy, maritime security and higher education on Monday.',
      [
        'MOU | SIGNED | 2021-12-13 | energy | ID, VN | ',
        'MOU | SIGNED | 2021-12-13 | maritime security | ID, VN | ',
        'MOU | SIGNED | 2021-12-13 | higher education | ID, VN | ',
      ],
    ],
    [
      'Indonesia and Australia are negotiating an extradition treaty.',
      ['TREATY | NEGOTIATING | - | extradition | ID, AU | '],
    ],
    [
      'The extradition treaty between Indonesia and Australia entered into force in 2019.',
      ['TREATY | IN_FORCE | 2019 | extradition | ID, AU | '],
    ],
    [
      'Indonesia and Australia will sign a letter of intent on nickel on Thursday.',
      ['LETTER_OF_INTENT | PLANNED | 2021-12-16 | nickel | ID, AU | '],
    ],
    ['Russia withdrew from the grain deal in July.', ['AGREEMENT | TERMINATED | 2021-07 | grain | RU | ']],
  ])('reads %j', (text, expected) => {
    expect(accordsOf(text)).toEqual(expected)
  })

  it.each([
    'Indonesia and Australia agreed to strengthen ties.',
    'The two ministers were in agreement on most questions.',
    'Indonesia hopes for a good deal of understanding.',
  ])('finds no accord in %j', (text) => {
    expect(accordsOf(text)).toEqual([])
  })

  it('takes the names of one accord together', () => {
    const accords = accordsOf(
      'Indonesia and Australia signed a treaty on extradition on Monday.',
      'The treaty has five articles. Parliament has yet to see the extradition treaty.',
    )

    expect(accords).toEqual(['TREATY | SIGNED | 2021-12-13 | extradition | ID, AU | '])
  })

  it('finds in the sample page the planned memorandum, and nothing else', () => {
    const analysis = analysisOf(readFileSync(join(__dirname, '../../examples/000_4c713c3c638a0567.txt')))

    const accords = mentionsOf(analysis)

    expect(accords.map((accord) => brief(analysis, accord))).toEqual([
      'MOU | PLANNED | 2021-12-14 | international information security cooperation | ID, RU | Mahfud Md, Nikolay P. Patrushev',
    ])
    expect(accords[0]?.date?.evidence[0]).toMatchObject({ exact: 'Tuesday', basis: 'INFERRED' })
  })
})

describe('Signatories', () => {
  it('are not those who were to have signed', () => {
    const [accord] = accordsOf(
      "A roadmap exists, which Chilean Foreign Minister Ana Rojas and Peru's Luis Quispe drew up. Presidents Marco Vidal and Hugo Salas were to have signed it on 30 March.",
    )

    expect(accord).toMatch(/\| $/)
  })
})
