import { bodies } from '../../src/extract/data/bodies'
import { countryWords } from '../../src/extract/data/countries'
import { analyseText } from '../support/analyseText'

const statesIn = (text: string) =>
  analyseText(text).countries.map(({ code, form, start, end }) => `${code} ${form} ${text.slice(start, end)}`)

describe('Countries', () => {
  it.each([
    ['names and demonyms', 'Indonesia and the Dutch agreed.', ['ID NAME Indonesia', 'NL DEMONYM Dutch']],
    ['official names', 'The Russian Federation signed.', ['RU NAME Russian Federation']],
    ['abbreviations in capitals', 'The US told us so.', ['US NAME US']],
    ['hyphened pairs', 'An Indonesia-Australia deal.', ['ID NAME Indonesia', 'AU NAME Australia']],
    ['capitals that act', 'Moscow said that it would wait.', ['RU CAPITAL Moscow']],
    ['capitals that own', "Manila's foreign department answered.", ['PH CAPITAL Manila']],
    [
      'capitals between states',
      'Ties between Jakarta and Moscow grow.',
      ['ID CAPITAL Jakarta', 'RU CAPITAL Moscow'],
    ],
    ['no capital that is a place', 'They met in Moscow and flew to Jakarta.', []],
    ['nothing inside other names', 'He left New Jersey for the South China Sea.', []],
    ['no language', 'She spoke in English, he did not.', []],
  ])('are found: %s', (_name, text, expected) => {
    expect(statesIn(text)).toEqual(expected)
  })

  it('have one reading a word', () => {
    const codes = countryWords.map(([, { code }]) => code)

    expect(new Set(codes).size).toBeGreaterThan(240)
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true)
  })
})

describe('Bodies', () => {
  it('are named as texts mostly name them', () => {
    const text = 'The UN, the Association of Southeast Asian Nations and the AU met the European Commission.'

    expect(analyseText(text).bodies.map(({ name }) => name)).toEqual([
      'United Nations',
      'ASEAN',
      'African Union',
      'European Commission',
    ])
  })

  it('of a text’s own are known by the acronym it explains', () => {
    const text = "The Oromo People's Freedom Front (OPFF) came. Later the OPFF left."

    expect(analyseText(text).bodies.map(({ name }) => name)).toContain('OPFF')
  })

  it('act for bodies of the table', () => {
    const names = new Set(bodies.map(({ name }) => name))

    expect(bodies.filter(({ of }) => of !== null && !names.has(of))).toEqual([])
  })
})
