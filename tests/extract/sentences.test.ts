import { splitSentences } from '../../src/extract/sentences'
import { fold, tokenise } from '../../src/extract/tokens'

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it.each([
    ['initials', 'He met Anthony J. Blinken. They spoke.', ['He met Anthony J. Blinken.', 'They spoke.']],
    [
      'titles',
      'Gen. Min Aung Hlaing met Dr. Lee. It rained.',
      ['Gen. Min Aung Hlaing met Dr. Lee.', 'It rained.'],
    ],
    ['H.E.', 'The President, H.E. Joko Widodo, spoke.', ['The President, H.E. Joko Widodo, spoke.']],
    ['months', 'It ends on Nov. 2 in Rome. We go.', ['It ends on Nov. 2 in Rome.', 'We go.']],
    ['states', 'It was made in the U.S. The deal holds.', ['It was made in the U.S.', 'The deal holds.']],
    ['U.S. before a name', 'The U.S. Secretary came.', ['The U.S. Secretary came.']],
    ['Jr.', 'He saw Teodoro Locsin Jr. She left.', ['He saw Teodoro Locsin Jr.', 'She left.']],
    ['quotations', '"It is over." He left.', ['"It is over."', 'He left.']],
    ['speech behind a question', '"Is it over?" Blinken asked.', ['"Is it over?" Blinken asked.']],
    ['numbers', 'It is 627.5 miles long. Good.', ['It is 627.5 miles long.', 'Good.']],
    ['line ends', 'First point\nSecond point', ['First point', 'Second point']],
  ])('survives %s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('loses no token', () => {
    const text = 'A. B. "C?" d! (E.) F… G: h; i'

    expect(splitSentences(text).flatMap(({ tokens }) => tokens.map((token) => token.text))).toEqual(
      tokenise(text).map((token) => token.text),
    )
  })
})

describe('tokenise', () => {
  it('keeps initials, hyphens and apostrophes inside words and parts the possessive', () => {
    expect(
      tokenise("U.S. L.P. Ban Ki-moon's O'Brien Russia’s V.Putin 12.30").map(({ text }) => text),
    ).toEqual(['U.S.', 'L.P.', 'Ban', 'Ki-moon', "'s", "O'Brien", 'Russia', '’s', 'V.', 'Putin', '12.30'])
  })

  it('folds accents, case and curly apostrophes alike', () => {
    expect(['Børge', 'Šefčovič', 'O’Brien', 'ERDOĞAN'].map(fold)).toEqual([
      'borge',
      'sefcovic',
      "o'brien",
      'erdogan',
    ])
  })
})
