import type { Facts } from '../../src/domain/model'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** What a page of these lines, published on Sunday, 12 March 2023, says. */
function factsOf(...lines: string[]): Facts {
  const [read] = readSource(Buffer.from(`${lines.join('\n\n')}\n`), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return extractFacts(read.document, { timeZone: null })
}

const statesIn = (...lines: string[]): string[] =>
  factsOf(...lines).officials.map(({ name, country }) => `${name} | ${country?.value ?? '-'}`)

/** The people and the parties of each meeting. */
function meetingsIn(...lines: string[]): string[] {
  const { meetings, officials } = factsOf(...lines)
  return meetings.map(({ participants, parties }) => {
    const people = participants.map(({ official }) => officials[official]?.name)
    const sides = parties.map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
    return `${people.join(' + ')} | ${sides.sort().join(' ')}`
  })
}

const call = [
  'On the new government\n\n12 March 2023',
  'President Halvorsen called Dr. Teburoro Tokataake on Sunday to congratulate him on his appointment as the Kiribati Prime Minister. Both leaders spoke of the sea, and Dr. Tokataake thanked the President for his call.',
]

describe('States of two who meet', () => {
  it('are not guessed to be one: nobody takes the state of whom they call from the call alone', () => {
    expect(statesIn(...call)).toEqual(['Halvorsen | -', 'Teburoro Tokataake | KI'])
  })

  it('leave the meeting where the state of one is not known', () => {
    expect(meetingsIn(...call)).toEqual(['Halvorsen + Teburoro Tokataake | KI'])
  })

  it('come from the institution that publishes the text in a line of its own', () => {
    expect(statesIn('The White House\n\nOffice of the Press Secretary', ...call)).toEqual([
      'Halvorsen | US',
      'Teburoro Tokataake | KI',
    ])
  })

  it('are two where both chair one session', () => {
    const session = [
      'The spokesman was asked about ties with the Philippines.',
      'The Philippines and China agreed to go on. Vice Foreign Minister Lin Weiming and Undersecretary Carmela Reyes co-chaired the eighth meeting of the bilateral consultation mechanism in Xiamen on March 6.',
    ]
    expect(statesIn(...session)).toEqual(['Lin Weiming | CN', 'Carmela Reyes | PH'])
    expect(meetingsIn(...session)).toEqual(['Lin Weiming + Carmela Reyes | CN PH'])
  })

  it('stay one for two of whom a third is told: an invitation is not received from whom it is for', () => {
    expect(
      statesIn(
        'Brazil and Argentina\n\n12 March 2023',
        'Foreign Minister Caio Prado of Brazil saw the Foreign Minister of Argentina, Elena Ibarra, on Sunday.',
        'During the talks Prado received an invitation for President Tiago Moura to visit Argentina.',
      ),
    ).toEqual(['Caio Prado | BR', 'Elena Ibarra | AR', 'Tiago Moura | BR'])
  })

  it('make no meeting of two who arrive together', () => {
    expect(
      meetingsIn(
        'Palau at the summit\n\n12 March 2023',
        'Prime Minister Tomas Remeliik of Palau and his foreign minister, Ann Cole, were met with flowers on Sunday.',
      ),
    ).toEqual([])
  })
})

describe('States beside names', () => {
  it('are read behind a comma, each name of a list with its own', () => {
    expect(
      statesIn(
        'Ministers sign\n\n12 March 2023',
        'Foreign Ministers Paulo Quissanga, of Angola, and Tendai Mutasa, of Zimbabwe, signed three agreements on Sunday.',
      ),
    ).toEqual(['Paulo Quissanga | AO', 'Tendai Mutasa | ZW'])
  })
})

describe('Visitors', () => {
  it.each([
    [
      'arrive where a summit takes place',
      "President Marlowe arrives for the leaders' summit in Nusa Dua, Indonesia, on Sunday. President Marlowe said Indonesia had prepared well.",
    ],
    [
      'are met in a sentence that opens with their visit',
      'Visiting Jakarta within the scope of the regional forum, President Marlowe held a bilateral meeting with US Secretary of State Ann Cole on Sunday.',
    ],
  ])('do not act for the state that they visit: they %s', (_where, text) => {
    expect(statesIn('News of the day\n\n12 March 2023', text)[0]).toBe('Marlowe | -')
  })
})
