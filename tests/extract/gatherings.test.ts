import { analyse } from '../../src/extract/analyse'
import { meetingMentions } from '../../src/extract/meetings'
import { readSource } from '../../src/extract/read'

/** Kind, status, date, last names (or parties, where nobody is named) of each meeting that a text tells of. */
function linesOf(text: string): string[] {
  const [read] = readSource(Buffer.from(`A week of talks\n\nDesk • 30 June 2025 10:00\n\n${text}\n`), {
    name: null,
  })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  const analysis = analyse(read.document, { timeZone: null })
  return meetingMentions(analysis).map(({ kind, status, date, participants, parties }) => {
    const people = participants.map(({ official }) => analysis.officials[official]?.name.split(' ').at(-1))
    const named = parties.map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
    const who = people.sort().join(', ') || named.sort().join(' ')
    return [kind.value, status.value, date?.value.edtf ?? '-', who].join(' | ')
  })
}

describe('gatherings of bodies', () => {
  it.each([
    [
      'The defence ministers of NATO meet in Brussels on 11 July.',
      'MULTILATERAL | PLANNED | 2025-07-11 | NATO',
    ],
    [
      'The foreign ministers of Mercosur will confer by video on Friday.',
      'MULTILATERAL | PLANNED | 2025-07-04 | Mercosur',
    ],
    [
      'ECOWAS is losing patience. The chiefs of staff of the bloc gather in Abuja on Thursday and were asked to bring maps.',
      'MULTILATERAL | PLANNED | 2025-07-03 | ECOWAS',
    ],
    [
      'ECOWAS is losing patience. Heads of state will take it up at an extraordinary summit in Abuja on Thursday.',
      'SUMMIT | PLANNED | 2025-07-03 | ECOWAS',
    ],
    [
      'The accord will be laid before SADC leaders when they gather in Antananarivo on 17 August.',
      'SUMMIT | PLANNED | 2025-08-17 | SADC',
    ],
    [
      'There was no change to the South Korea-Japan-China summit, to be held on Jeju Island in December.',
      'SUMMIT | PLANNED | 2025-12 | CN JP KR',
    ],
    [
      "The SADC water ministers' meeting took place in Windhoek in March.",
      'MULTILATERAL | HELD | 2025-03 | SADC',
    ],
  ])('reads %j', (text, expected) => {
    expect(linesOf(text)).toEqual([expected])
  })

  it('has the next one where its host is told, without its people', () => {
    const text =
      "Uruguay's president, Rosario Aldecoa, opened the summit of Mercosur in Montevideo on Tuesday.\n\n" +
      'Paraguay will play host to the leaders in Asunción in December.'

    expect(linesOf(text)).toEqual([
      'SUMMIT | HELD | 2025-06-24 | Aldecoa',
      'SUMMIT | PLANNED | 2025-12 | Mercosur PY',
    ])
  })

  it('is told of no habit and of no time', () => {
    expect(linesOf('The defence ministers of NATO meet twice a year. They like Brussels.')).toEqual([])
  })
})

describe('who was at a gathering', () => {
  const opening =
    "Uruguay's president, Rosario Aldecoa, opened the summit of Mercosur in Montevideo on Tuesday. "

  it.each([
    ['Bolivia sent Foreign Minister Wilma Condori.', 'Aldecoa, Condori'],
    [
      'The guests, for the record, were Moussa Traboulsi, chairperson of the African Union Commission, and President Ana Soto of Chile.',
      'Aldecoa, Soto, Traboulsi',
    ],
    ["Argentina's foreign minister, Elsa Brun, who chaired, adjourned it.", 'Aldecoa, Brun'],
  ])('reads %j', (text, people) => {
    expect(linesOf(opening + text)).toEqual([`SUMMIT | HELD | 2025-06-24 | ${people}`])
  })

  it('leaves out who is sent where no gathering is told of', () => {
    expect(linesOf('Bolivia sent Foreign Minister Wilma Condori.')).toEqual([])
  })

  it('has those who do something in the session that the sentence tells of', () => {
    const text =
      'At the 51st session of the Mercosur Council, held on Monday in Montevideo, Brazil’s trade minister, Caio Leal, ' +
      'proposed a cut, and Argentina’s trade minister, Elsa Brun, would not hear of it.'

    expect(linesOf(text)).toEqual(['MULTILATERAL | HELD | 2025-06-30 | Brun, Leal'])
  })
})
