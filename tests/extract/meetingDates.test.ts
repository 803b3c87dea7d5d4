import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import { factsOf } from '../support/meetingLines'

/** The meetings of a page without a day of publication, as status and date. */
function undated(text: string): string[] {
  const [read] = readSource(Buffer.from(`Ministers speak of the sea\n\n${text}\n`), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return extractFacts(read.document, { timeZone: null }).meetings.map(
    ({ status, date }) => `${status.value} ${date?.value.edtf ?? '-'}`,
  )
}

const met =
  'MUSCAT - Norwegian Foreign Minister Kari Dahl met French Foreign Minister Jean Petit in Oslo on Wednesday.'

/** The meetings of a page published on Sunday, 12 March 2023, as status and date. */
const datesIn = (...paragraphs: string[]): string[] =>
  factsOf(...paragraphs).meetings.map(({ status, date }) => `${status.value} ${date?.value.edtf ?? '-'}`)

describe('When a meeting was', () => {
  it.each([
    [
      'the day in front of its own clause, not of the next one',
      [
        'On Tuesday the president of France, Jean Petit, had Norwegian Prime Minister Kari Dahl to himself for an hour, and on Wednesday morning she was at the shipyard, where men worked.',
      ],
      ['HELD 2023-03-07'],
    ],
    [
      'the day before a semicolon',
      [
        'On Thursday Norwegian Prime Minister Kari Dahl gave a speech.',
        'Norwegian Prime Minister Kari Dahl met Estonian President Mart Kask on Friday; later she met French President Jean Petit.',
      ],
      ['HELD 2023-03-10', 'HELD 2023-03-10'],
    ],
    [
      'no day of what is said of somebody before',
      [
        'On Thursday Norwegian Prime Minister Kari Dahl gave a speech.',
        'French President Jean Petit, who lost a vote on Friday, met Norwegian Prime Minister Kari Dahl.',
      ],
      ['HELD 2023-03-09'],
    ],
    [
      'of the conference at which it was, not of the news conference that tells of it',
      [
        'On Thursday Kari Dahl gave a speech.',
        'At the Munich conference last month Estonian President Mart Kask met Latvian President Anda Liepa.',
      ],
      ['HELD 2023-02'],
    ],
    [
      'reckoned back from that of the sentence',
      [
        'Estonian President Mart Kask met Latvian President Anda Liepa on Monday, two days after he had received Lithuanian President Jonas Ralys.',
      ],
      ['HELD 2023-03-06', 'HELD 2023-03-04'],
    ],
    [
      'no day of somebody in office',
      [
        'On Thursday Kari Dahl gave a speech.',
        'Estonian President Mart Kask, elected in 2021, met Latvian President Anda Liepa, whose term ends in July.',
      ],
      ['HELD 2023-03-09'],
    ],
    [
      'a month before its noun',
      [
        'On Thursday Kari Dahl gave a speech.',
        'The October talks between Estonian President Mart Kask and Latvian President Anda Liepa failed.',
      ],
      ['HELD 2022-10'],
    ],
    [
      'no month before another noun',
      [
        'On Thursday Estonian President Mart Kask met Latvian President Anda Liepa, who wants to host the April conference.',
      ],
      ['HELD 2023-03-09'],
    ],
    [
      'that to which it was moved',
      [
        'A meeting of Estonian President Mart Kask with Latvian President Anda Liepa, planned for Wednesday, was moved to 20 March.',
      ],
      ['PLANNED 2023-03-20'],
    ],
    [
      'told behind it',
      [
        'On Friday Norwegian Prime Minister Kari Dahl flew home.',
        'In Oslo Norwegian Prime Minister Kari Dahl received French President Jean Petit. That was on the 6th.',
      ],
      ['HELD 2023-03-06'],
    ],
    [
      'told behind it, with its place',
      [
        'Norwegian Prime Minister Kari Dahl once made French President Jean Petit wait; they met in a shed on Friday. That was at Kirkenes, the border post, in June 2011.',
      ],
      ['HELD 2011-06'],
    ],
    [
      'some day of several',
      [
        'On Tuesday the chair of Norwegian Prime Minister Kari Dahl stood empty.',
        'Wednesday and Thursday were spent in Paris. There Norwegian Prime Minister Kari Dahl met French President Jean Petit.',
      ],
      ['HELD 2023-03'],
    ],
    [
      'of the year that a paragraph looks back to',
      [
        'Former Norwegian Prime Minister Kari Dahl died on Friday.',
        'In 1984 she had a house in Oslo. There Norwegian Prime Minister Kari Dahl met French President Jean Petit.',
      ],
      ['HELD 1984'],
    ],
    [
      'for which it was planned, not when it was called off',
      [
        '"They cancelled all," she said of French President Jean Petit, whose visit to Norway on Friday was called off at the start of the month.',
      ],
      ['CANCELLED 2023-03-10'],
    ],
  ])('is %s', (_what, paragraphs, expected) => {
    expect(datesIn(...paragraphs)).toEqual(expected)
  })

  it('is reckoned from the day that a text calls today', () => {
    expect(undated(`${met} Relations are restored as of today, Thursday, 3 September 2020.`)).toEqual([
      'HELD 2020-09-02',
    ])
    expect(undated(`${met} Relations are good today, as on 3 September 2020.`)).toEqual(['HELD -'])
  })
})
