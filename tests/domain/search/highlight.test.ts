import fc from 'fast-check'
import { highlightsOf, rangesOf } from '../../../src/domain/search/highlight'
import { parseSearch, positiveTerms } from '../../../src/domain/search/query'

const termsOf = (query: string) => positiveTerms(parseSearch(query))
const marked = (text: string, query: string) =>
  rangesOf(text, termsOf(query)).map(({ start, end }) => text.slice(start, end))

describe('What a search found in a text', () => {
  it.each([
    ['signing', ['signed', 'Sign', 'signs']],
    ['"strategic trust"', ['Strategic\ntrust']],
    ['erdogan', ['Erdoğan']],
    ['strat*', ['Strategic']],
    ['patrushev', ['Патрушев']],
    ['signed -trust', ['signed', 'Sign', 'signs']],
    ['"strategic trust" trust', ['Strategic\ntrust']],
    ['defense', ['Defence']],
  ])('by %s are the very words', (query, words) => {
    const text =
      'Erdoğan signed. Sign here; he signs no signal. Strategic\ntrust with Патрушев of the Defence staff.'

    expect(marked(text, query)).toEqual(words)
  })

  it('is shown in fragments of one line each, the richest, in the order of the text', () => {
    const filler = 'nothing is said here of any talks at all, '.repeat(12)
    const text = `A visit.\n${filler}visit and visit, ${filler}\nThe visit of the guest. ${filler}visit ${filler}`

    const found = highlightsOf([{ field: 'text', text }], termsOf('visit'))

    expect(found.length).toBe(3)
    for (const { fragment, ranges, start } of found) {
      expect(text.slice(start, start + fragment.length)).toBe(fragment)
      expect(fragment).not.toContain('\n')
      expect(fragment.length).toBeLessThanOrEqual(220)
      for (const range of ranges) expect(fragment.slice(range.start, range.end)).toBe('visit')
    }
    expect(found.map(({ ranges }) => ranges.length)).toEqual([1, 2, 1])
  })

  it('has offsets that give back words whose stems are asked for, whatever the text', () => {
    const word = fc.constantFrom('visit', 'Visits', 'visiting', 'Jakarta', 'the', '😀', '\n', ' — ', 'é')
    const text = fc.array(word, { maxLength: 300 }).map((words) => words.join(' '))

    fc.assert(
      fc.property(text, (given) => {
        for (const { fragment, ranges, start } of highlightsOf(
          [{ field: 'text', text: given }],
          termsOf('visit OR jakarta'),
        )) {
          expect(given.slice(start, start + fragment.length)).toBe(fragment)
          for (const range of ranges)
            expect(fragment.slice(range.start, range.end)).toMatch(/^(?:visit(?:s|ing)?|jakarta)$/i)
        }
      }),
    )
  })
})
