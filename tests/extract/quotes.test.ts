import { analyseText } from '../support/analyseText'

const quotesIn = (text: string) =>
  analyseText(text).quotes.map(({ speaker, text }) => `${speaker?.value ?? '-'}: ${text}`)

const RETNO = 'Indonesian Foreign Minister Retno Marsudi came to Rome.'

describe('Quotations', () => {
  it.each([
    ['straight', `${RETNO} "We agreed on many things today," she said.`],
    ['curly', `${RETNO} “We agreed on many things today,” she said.`],
    ['guillemets', `${RETNO} «We agreed on many things today,» she said.`],
    ['German', `${RETNO} „We agreed on many things today,“ she said.`],
    ['mixed', `${RETNO} “We agreed on many things today," she said.`],
  ])('are found between %s marks', (_name, text) => {
    expect(quotesIn(text)).toEqual(['Retno Marsudi: We agreed on many things today,'])
  })

  it.each([
    ['the name behind', `${RETNO} "It is a good day for all of us," said Retno Marsudi.`],
    ['the surname before', `${RETNO} Marsudi said: "It is a good day for all of us."`],
    ['the office', `${RETNO} "It is a good day for all of us," the foreign minister told reporters.`],
    ['the pronoun', `${RETNO} "It is a good day for all of us," she added.`],
    ['the sentence before', `${RETNO} "It is a good day for all of us."`],
  ])('have their speaker by %s', (_name, text) => {
    expect(analyseText(text).quotes.map(({ speaker, official }) => [speaker?.value, official])).toEqual([
      ['Retno Marsudi', 0],
    ])
  })

  it.each([
    [
      'the United States',
      `${RETNO} "That is not on the table," she said. "Ask the United States what they want."`,
    ],
    [
      'a phone call',
      `${RETNO} In a phone call with Rome she had been brief. "It is a good day for all of us," Marsudi said.`,
    ],
  ])('are not given by nouns that look like verbs of saying: %s', (_name, text) => {
    expect(analyseText(text).quotes.map(({ speaker }) => speaker?.value)).toContain('Retno Marsudi')
    expect(analyseText(text).quotes.every(({ speaker }) => speaker?.value === 'Retno Marsudi')).toBe(true)
  })

  it('by "his host" are not by the one who spoke before', () => {
    const text =
      'Chilean President Tomas Arrau met Brazilian President Davi Moreira. "We have much to do together this year," Arrau said. "You are always welcome here, my friend," his host replied.'

    expect(analyseText(text).quotes.map(({ speaker }) => speaker?.value)).toEqual([
      'Tomas Arrau',
      'Davi Moreira',
    ])
  })

  it('by "he" are by who has "her guest" for a guest', () => {
    const text =
      'Chilean Foreign Minister Retno Lopez told her guest, the Brazilian Davi Moreira, what she wanted. He nodded. "It is easier to say than to do, I know," he said.'

    expect(analyseText(text).quotes.map(({ speaker }) => speaker?.value)).toEqual(['Davi Moreira'])
  })

  it('that only the words behind tell a speaker of are theirs', () => {
    const greeted =
      '"There is no better friend of ours in Europe," was how the Ukrainian president, Taras Melnyk, greeted them.'
    const packed =
      '"I was told to pack up and go," he said. The ambassador, Jarden Kefas, had not been warned.'

    expect(analyseText(greeted).quotes.map(({ speaker }) => speaker?.value)).toEqual(['Taras Melnyk'])
    expect(analyseText(packed).quotes.map(({ speaker }) => speaker?.value)).toEqual(['Jarden Kefas'])
  })

  it('interrupted by "he said" are one', () => {
    expect(quotesIn(`${RETNO} “We came here,” she said, “to speak of peace.”`)).toEqual([
      'Retno Marsudi: We came here, to speak of peace.',
    ])
  })

  it('of several paragraphs are one', () => {
    const text = `${RETNO}\n\n“We came here with hope in our hearts.\n\n“And we leave with a treaty,” Marsudi said.`

    expect(quotesIn(text)).toEqual([
      'Retno Marsudi: We came here with hope in our hearts. And we leave with a treaty,',
    ])
  })

  it('by somebody who is no official are named as the text names them', () => {
    const { quotes } = analyseText(
      '"They turned a blind eye to this violence," said Ben Schoenmaker, a historian.',
    )

    expect(quotes.map(({ speaker, official }) => [speaker?.value, official])).toEqual([
      ['Ben Schoenmaker', null],
    ])
  })

  it.each([
    [
      '“We flew in three times to talk about this,” grumbled an official in Windhoek.',
      'an official in Windhoek',
    ],
    ['“They talked about football,” a diplomat who was in the room recalls.', 'a diplomat'],
    ['Overheard from a delegate who gives no name: “We have met here too often.”', 'a delegate'],
    ['According to an aide, “the paint was not dry when he came to see us.”', 'an aide'],
    [
      '“We take note of what was said in Rome,” the Indonesian Foreign Ministry said.',
      'Indonesian Foreign Ministry',
    ],
  ])('by somebody whom the words only describe are theirs: %s', (words, speaker) => {
    const { quotes } = analyseText(`${RETNO} ${words}`)

    expect(quotes.map((quote) => [quote.speaker?.value, quote.official])).toEqual([[speaker, null]])
  })

  it.each([
    `${RETNO} “It is a good day for all of us,” one minister, Retno Marsudi, said.`,
    'Indonesian Foreign Minister Retno Marsudi, who succeeded Alex Natale, told reporters that “it is a good day for us”.',
  ])('are of whom the words name, not of what they mention on the side: %s', (text) => {
    expect(analyseText(text).quotes.map(({ speaker }) => speaker?.value)).toEqual(['Retno Marsudi'])
  })

  it('by nobody in person have no speaker', () => {
    expect(
      quotesIn(`${RETNO} “We take note of the reports from Rome,” the ministry said in a statement.`),
    ).toEqual(['-: We take note of the reports from Rome,'])
  })

  it.each([
    ['words held at arm’s length', `${RETNO} They had “officially signed” it “the other day”.`],
    ['phrases without a verb', `${RETNO} She wanted it “before the end of summer, not after”.`],
    ['titles', `${RETNO} She opened the “Joint Conference on Peace and Security in Europe”.`],
    ['nicknames', 'Philippine President Ferdinand “Bongbong” Marcos Jr. came.'],
  ])('are not %s', (_name, text) => {
    expect(quotesIn(text)).toEqual([])
  })
})
