import type { Facts } from '../../src/domain/model'
import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'

/** What a page published on Sunday, 12 March 2023, says. */
function factsOf(...paragraphs: string[]): Facts {
  const page = `Ministers speak of the sea\n12 March 2023\n\n${paragraphs.join('\n\n')}\n`
  const [read] = readSource(Buffer.from(page), { name: null })
  if (!read || !('document' in read)) throw new Error('the text was not read')
  return extractFacts(read.document, { timeZone: null })
}

/** Each meeting as kind, status, date, people and parties. */
function meetingsIn(...paragraphs: string[]): string[] {
  const { meetings, officials } = factsOf(...paragraphs)
  return meetings.map(({ kind, status, date, participants, parties }) =>
    [
      kind.value,
      status.value,
      date?.value.edtf ?? '-',
      participants.map(({ official }) => officials[official]?.name).join(' + ') || '-',
      parties
        .map(({ value }) => (value.kind === 'COUNTRY' ? value.code : value.name))
        .sort()
        .join(' '),
    ].join(' | '),
  )
}

describe('Meetings as ministries and agencies tell them', () => {
  it.each([
    [
      'a holder of an office whom the text does not name',
      [
        'New York: The Secretary-General met with H.E. Mr. Tomas Remeliik, President of Palau, on 11 March. He thanked Palau for its troops under the United Nations flag.',
      ],
      ['BILATERAL | HELD | 2023-03-11 | Tomas Remeliik | PW United Nations'],
    ],
    [
      'an unnamed minister of a state',
      ['Suva: Fijian President Ratu Epeli Nacola met the Thai prime minister on Saturday.'],
      ['BILATERAL | HELD | 2023-03-11 | Ratu Epeli Nacola | FJ TH'],
    ],
    [
      'one meeting with the minister of each state',
      [
        'Suva: Fijian Foreign Minister Mere Vakatale on Saturday held talks with the foreign ministers of Palau, Nauru and Tonga respectively.',
        'During the talks with Palauan Foreign Minister Tomas Remeliik, Vakatale said that the seas are warm.',
      ],
      [
        'BILATERAL | HELD | 2023-03-11 | Mere Vakatale | FJ NR',
        'BILATERAL | HELD | 2023-03-11 | Mere Vakatale | FJ TO',
        'BILATERAL | HELD | 2023-03-11 | Mere Vakatale + Tomas Remeliik | FJ PW',
      ],
    ],
    [
      'the day that stands in the sentence after',
      [
        'Suva: US Ambassador to Fiji John Carver met Foreign Minister Mere Vakatale. The meeting took place at the ministry in Suva on Friday (March 10th). After the meeting, Carver said that he was glad.',
      ],
      ['BILATERAL | HELD | 2023-03-10 | John Carver + Mere Vakatale | FJ US'],
    ],
    [
      'no year of what they spoke about',
      [
        'London: Prime Minister David Harlow of Britain spoke to French President Jean Morel today. They discussed progress on the plan to withdraw by the end of 2024.',
      ],
      ['BILATERAL | HELD | 2023-03-12 | David Harlow + Jean Morel | FR GB'],
    ],
    [
      'no third side of what they build on',
      [
        'London: British Prime Minister David Harlow met French President Jean Morel today. They agreed on joint work, building on the trilateral discussions with Pakistan.',
      ],
      ['BILATERAL | HELD | 2023-03-12 | David Harlow + Jean Morel | FR GB'],
    ],
    [
      'no meeting by its preparations',
      ['Suva: Fijian Foreign Minister Mere Vakatale spoke to the press about the G20 summit preparations.'],
      [],
    ],
    [
      'no meeting by a request for one',
      [
        'Suva: Fijian President Ratu Epeli Nacola on Saturday asked British Prime Minister David Harlow to speak to the Thai prime minister about prisoners.',
      ],
      [],
    ],
    [
      'those who attended, named behind the verb',
      [
        'Madrid: Spanish Foreign Minister Pilar Ortiz received her Emirati counterpart, H.H. Sheikh Rashid bin Saeed Al Nuaimi, on Saturday. Attending the meeting were Sheikh Hamad bin Nasser Al Falasi, the UAE Minister of State, and Juan Vidal, Spain’s Ambassador to the UAE.',
      ],
      [
        'BILATERAL | HELD | 2023-03-11 | Pilar Ortiz + Rashid bin Saeed Al Nuaimi + Hamad bin Nasser Al Falasi + Juan Vidal | AE ES',
      ],
    ],
  ])('have %s', (_case, paragraphs, expected) => {
    expect(meetingsIn(...paragraphs)).toEqual(expected)
  })

  it('take no ministry that is a source for the place', () => {
    const { meetings } = factsOf(
      'Hanoi: Prime Minister Tran Van Minh will pay an official visit to Brazil from March 17-20, according to the Ministry of Foreign Affairs.',
    )

    expect(meetings.map(({ place }) => place.venue)).toEqual([null])
  })
})

describe('Junk that looks like a name', () => {
  it.each([
    'The General Debate of the assembly begins on Monday.',
    'The European Union and its Member States agreed.',
    'The Chairman of the National Emergency Crisis and Disasters Management Authority came.',
    'The Presidency Pro Tempore of Mercosur and the Associated States agreed.',
    'The plant is owned by Tesla Inc. of Texas.',
  ])('is nobody: %s', (sentence) => {
    const [read] = readSource(
      Buffer.from(`Ministers speak of the sea\n12 March 2023\n\nSuva: ${sentence}\n`),
      {
        name: null,
      },
    )
    if (!read || !('document' in read)) throw new Error('the text was not read')

    expect(extractFacts(read.document, { timeZone: null }).officials).toEqual([])
  })
})
