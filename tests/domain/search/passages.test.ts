import fc from 'fast-check'
import { passagesOf, sentencesIn } from '../../../src/domain/search/passages'
import { parseSearch, positiveTerms } from '../../../src/domain/search/query'

const cut = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('The sentences of a text', () => {
  it.each([
    ['One here. Two there! Three?', ['One here.', 'Two there!', 'Three?']],
    ['Mr. Lavrov met Gen. Dunford. He left.', ['Mr. Lavrov met Gen. Dunford.', 'He left.']],
    ['Nikolay P. Patrushev met the U.S. Secretary.', ['Nikolay P. Patrushev met the U.S. Secretary.']],
    ['“We agree.” He left.', ['“We agree.”', 'He left.']],
    ['Growth of 3.5 percent. 12 came.', ['Growth of 3.5 percent.', '12 came.']],
    ['A line\nanother line\n\n  third ', ['A line', 'another line', 'third']],
    ['', []],
  ])('of %j are told apart', (text, sentences) => {
    expect(cut(text)).toEqual(sentences)
  })

  it('hold all of its words in their order, whatever it is', () => {
    const piece = fc.constantFrom('Mr.', 'A.', 'word', 'Word', '. ', '! ', '.” ', ' ', '\n', '“', '2021', 'é')

    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        (text) => {
          const bare = (some: string) => some.replace(/\s+/g, '')

          expect(bare(cut(text).join(''))).toBe(bare(text))
          for (const sentence of cut(text)) expect(sentence).toBe(sentence.trim())
        },
      ),
    )
  })
})

describe('The passages of an article', () => {
  const text =
    'Talks on trade\n\nJakarta. They signed. The ministers signed in Jakarta. Both signed, in Jakarta, twice.'
  const parts = [
    { role: 'HEADLINE' as const, start: 0, end: 14 },
    { role: 'PARAGRAPH' as const, start: 16, end: text.length },
  ]
  const passages = (query: string) => passagesOf({ text, parts }, positiveTerms(parseSearch(query)))

  it('are its sentences with most of the words, with offsets that give them back', () => {
    const found = passages('sign Jakarta')

    expect(found.map((passage) => passage.text)).toEqual([
      'The ministers signed in Jakarta.',
      'Both signed, in Jakarta, twice.',
    ])
    for (const { start, end, text: sentence, ranges } of found) {
      expect(text.slice(start, end)).toBe(sentence)
      expect(ranges.map((range) => sentence.slice(range.start, range.end))).toEqual(['signed', 'Jakarta'])
    }
  })

  it('are its first sentence where none has any', () => {
    expect(passages('sanctions')).toEqual([{ start: 0, end: 14, text: 'Talks on trade', ranges: [] }])
  })
})
