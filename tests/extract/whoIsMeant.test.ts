import { analyseText, officialsIn } from '../support/analyseText'
import { meetingsIn } from '../support/meetingLines'

/** Whom words stand for: `his → Mere Vakatale`. */
function meant(text: string): string[] {
  const { references, officials } = analyseText(text)
  return references
    .filter(({ by }) => by === 'PRONOUN' || by === 'STATE')
    .map(({ start, end, official }) => `${text.slice(start, end)} → ${officials[official]?.name}`)
}

describe('A counterpart', () => {
  it.each([
    [
      'has the office of the one meant last, not of a place named like a person',
      'Foreign Minister Mere Vakatale of Fiji leaves Delawini on Monday. In Koror she dines with her Palauan opposite number, Tomas Remeliik.',
      'Tomas Remeliik | Foreign Minister | PW',
    ],
    [
      'has the office of the one whom an office means',
      'Fijian Prime Minister Ratu Epeli Nacola spoke. Fijian Foreign Minister Mere Vakatale listened, and Nacola left. On Friday the foreign minister will be in Koror; talks with her Palauan colleague, Tomas Remeliik, are planned.',
      'Tomas Remeliik | Foreign Minister | PW',
    ],
    [
      'is of another state than whose colleague they are',
      'Fijian Foreign Minister Mere Vakatale met Palauan President Ngirmang Etpison. Before leaving she and Tomas Remeliik, her Palauan colleague, signed a memorandum.',
      'Tomas Remeliik | Foreign Minister | PW',
    ],
  ])('%s', (_what, text, official) => {
    expect(officialsIn(text)).toContain(official)
  })
})

describe('A nationality', () => {
  it('means the official of that state whom the text meant last', () => {
    const text =
      'Fijian Foreign Minister Mere Vakatale met Palauan President Tomas Remeliik. The Fijian had come by boat. “We talked,” said the Palauan, who stayed.'
    expect(meant(text)).toEqual(['Fijian → Mere Vakatale', 'Palauan → Tomas Remeliik'])
  })

  it('means nobody before a noun, or where the text has named no official of the state', () => {
    expect(
      meant(
        'Fijian Foreign Minister Mere Vakatale left. The Fijian delegation stayed, and the Tongan said nothing.',
      ),
    ).toEqual([])
  })
})

describe('A pronoun', () => {
  it.each([
    [
      'does not mean the one whom its clause tells of',
      'Fijian Foreign Minister Mere Vakatale was in Koror. President Tomas Remeliik, whom she saw there, praised the fish.',
      'she → Mere Vakatale',
    ],
    [
      'means the subject rather than any of several behind a preposition',
      'With Palauan President Tomas Remeliik and Tongan King Siaosi Fakatava looking on, Fijian Defence Minister Epeli Nacola came forward. He signed.',
      'He → Epeli Nacola',
    ],
  ])('%s', (_what, text, pronoun) => {
    expect(meant(text)).toContain(pronoun)
  })

  it('means whoever was named last where whom the text is about has met the guest already', () => {
    expect(
      meetingsIn(
        'Suva: Fijian President Epeli Nacola received Palauan President Tomas Remeliik on Thursday. Nacola gave a dinner, and Nacola thanked Remeliik. He then received Tongan Foreign Minister Siaosi Fakatava on Friday.',
        'Foreign Minister Litia Ravuvu looked on. He sees the Palauan again on Wednesday, when Remeliik is handed a medal.',
      ).some((line) => line.includes('PLANNED | 2023-03-15')),
    ).toBe(true)
  })
})
