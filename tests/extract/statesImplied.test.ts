import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** The officials of a page of these lines, published on Sunday, 12 March 2023, with their states. */
function statesIn(...lines: string[]): string[] {
  const page = ['News of the day', '12 March 2023', ...lines]
  const [read] = readSource(Buffer.from(`${page.join('\n\n')}\n`), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  const { officials } = extractFacts(read.document, { timeZone: null })
  return officials.map(({ name, country }) => `${name} | ${country?.value ?? '-'}`)
}

describe('States of owners', () => {
  it.each([
    [
      'that does something, not the place where it is done',
      'Malawi left the talks in Brussels on Friday, when its envoy, Tamanda Phiri, flew home.',
      'Tamanda Phiri | MW',
    ],
    [
      'whose capital does something',
      'It came undone in May, when Dodoma called off a trip to Lilongwe by its prime minister, Hamisi Mushi.',
      'Hamisi Mushi | TZ',
    ],
    [
      'that is named right before',
      'They thanked the people of Finland and its foreign minister, Aino Salmela, on Sunday.',
      'Aino Salmela | FI',
    ],
  ])('are those of the state %s', (_which, text, expected) => {
    expect(statesIn(text)).toContain(expected)
  })

  it('are not those of whoever is named last, where the owned one has a counterpart there', () => {
    expect(
      statesIn(
        "Hungary's prime minister, Bence Ferenczy, learned of it from the press; her foreign minister, Alan Hribar, spent half an hour on the telephone with his opposite number in Hungary, Judit Szalontai.",
      ),
    ).not.toContain('Alan Hribar | HU')
  })

  it('are told apart for the presidents of two ministers', () => {
    const states = statesIn(
      'Chilean Foreign Minister Ana Rojas and her Peruvian counterpart, Luis Quispe, have met three times on Angolan soil, and their presidents, Marco Vidal and Hugo Salas, shook hands in New York.',
    )
    expect(states).toEqual(expect.arrayContaining(['Marco Vidal | CL', 'Hugo Salas | PE']))
  })
})
