import type { SourceDocument } from '../../../src/domain/model'
import { readSource } from '../../../src/extract/read'
import type { Input } from '../../../src/load/readInput'

const lines = (number: number, extra: string): string[] => [
  `Ministers sign fisheries memorandum number ${number}`,
  'Jane Roe • 14 December 2021 00:14',
  'Jakarta: Indonesian Foreign Minister Retno Marsudi met Japanese Foreign Minister Hayashi Yoshimasa at Merdeka Palace on Monday for the sixth strategic dialogue.',
  'The two ministers signed a memorandum of understanding on sustainable fisheries. President Joko Widodo, better known as Jokowi, was not in town.',
  '“We want more than words,” Retno said after the talks, “and Japan’s answer is here.”',
  'The next meeting is planned for 2022 in Tokyo, Hayashi Yoshimasa told reporters.',
  ...(extra === '' ? [] : [extra]),
]

/** An article as a page prints it; the number tells one from another. */
export const textOf = (number = 1, extra = ''): string => `${lines(number, extra).join('\n\n')}\n`

export function documentOf(text: string): SourceDocument {
  const [read] = readSource(Buffer.from(text), { name: 'a.txt' })
  if (!read || !('document' in read)) throw new Error('The article of a test can be read')
  return read.document
}

export async function* inputsOf(texts: readonly string[]): AsyncGenerator<Input> {
  for (const [index, text] of texts.entries())
    yield { origin: `a${index + 1}.txt`, line: null, document: documentOf(text) }
}

/** What a truthful model answers to any of the articles. */
export const rightAnswer = {
  officials: [
    {
      name: 'Retno Marsudi',
      forms: ['Retno Marsudi', 'Retno'],
      offices: [
        {
          title: 'Foreign Minister',
          tenure: 'CURRENT',
          words: 'Indonesian Foreign Minister Retno Marsudi',
        },
      ],
      country: { value: 'ID', words: 'Indonesian' },
      organization: null,
    },
    {
      name: 'Hayashi Yoshimasa',
      forms: ['Hayashi Yoshimasa'],
      offices: [
        {
          title: 'Foreign Minister',
          tenure: 'CURRENT',
          words: 'Japanese Foreign Minister Hayashi Yoshimasa',
        },
      ],
      country: { value: 'JP', words: 'Japanese' },
      organization: null,
    },
    {
      name: 'Joko Widodo',
      forms: ['Joko Widodo', 'Jokowi'],
      offices: [{ title: 'President', tenure: 'CURRENT', words: 'President Joko Widodo' }],
      country: null,
      organization: null,
    },
  ],
  meetings: [
    {
      words: 'met Japanese Foreign Minister Hayashi Yoshimasa at Merdeka Palace on Monday',
      kind: { value: 'CONSULTATION', words: 'sixth strategic dialogue' },
      status: { value: 'HELD', words: 'met' },
      participants: [
        { official: 0, role: 'HOST' },
        { official: 1, role: 'GUEST' },
      ],
      parties: [
        { country: 'ID', words: 'Indonesian' },
        { country: 'JP', words: 'Japanese' },
      ],
      date: { value: '2021-12-13', words: 'on Monday' },
      venue: 'Merdeka Palace',
      city: 'Jakarta',
      country: { value: 'ID', words: 'Jakarta' },
      ordinal: { value: '6', words: 'sixth' },
      series: 'strategic dialogue',
    },
  ],
  agreements: [
    {
      words: 'signed a memorandum of understanding on sustainable fisheries',
      kind: { value: 'MOU', words: 'memorandum of understanding' },
      status: { value: 'SIGNED', words: 'signed' },
      subject: 'sustainable fisheries',
      title: null,
      parties: [
        { country: 'ID', words: 'Indonesian' },
        { country: 'JP', words: 'Japanese' },
      ],
      signatories: [
        { official: 0, role: 'PARTICIPANT' },
        { official: 1, role: 'PARTICIPANT' },
      ],
      date: { value: '2021-12-13', words: 'on Monday' },
      actions: [{ kind: 'SIGNED', date: '2021-12-13', words: 'signed a memorandum' }],
    },
  ],
  quotes: [
    {
      parts: ['We want more than words', "and Japan's answer is here."],
      official: 0,
      speaker: 'Retno',
    },
  ],
}
