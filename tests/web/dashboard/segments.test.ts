import fc from 'fast-check'
import { segmentsOf, spanOfHash } from '../../../web/dashboard/text/segments'

const text = 'President Joko Widodo received Nikolai Patrushev.'

describe('A marked text', () => {
  it('is cut where marks begin and end, so that nested and overlapping ones are all there', () => {
    const spans = [
      { start: 0, end: 21, fact: 'office' },
      { start: 10, end: 21, fact: 'name' },
      { start: 15, end: 30, fact: 'meeting' },
    ]

    expect(segmentsOf(text, spans, { from: 0, to: 31 })).toEqual([
      { start: 0, text: 'President ', facts: ['office'] },
      { start: 10, text: 'Joko ', facts: ['office', 'name'] },
      { start: 15, text: 'Widodo', facts: ['office', 'name', 'meeting'] },
      { start: 21, text: ' received', facts: ['meeting'] },
      { start: 30, text: ' ', facts: [] },
    ])
  })

  it('gives its text again, whatever is marked, each mark over exactly its words', () => {
    const place = fc.integer({ min: 0, max: text.length })
    const span = fc.record({ start: place, end: place, fact: fc.constantFrom('a', 'b', 'c') })
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const segments = segmentsOf(text, spans, { from: 0, to: text.length })
        const marked = (fact: string) =>
          segments.flatMap(({ start, text: words, facts }) =>
            facts.includes(fact) ? Array.from(words, (_, index) => start + index) : [],
          )
        const meant = (fact: string) =>
          Array.from(text, (_, index) => index).filter((index) =>
            spans.some((each) => each.fact === fact && each.start <= index && index < each.end),
          )

        expect(segments.map(({ text: words }) => words).join('')).toBe(text)
        for (const fact of ['a', 'b', 'c']) expect(marked(fact)).toEqual(meant(fact))
      }),
    )
  })

  it.each([
    ['#1965-2274', { start: 1965, end: 2274 }],
    ['#9-9', null],
    ['#content', null],
    ['', null],
  ])('is lit where an address says %s', (hash, span) => {
    expect(spanOfHash(hash)).toEqual(span)
  })
})
