import { extractFacts } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import { factsOf, meetingsIn } from '../support/meetingLines'

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
      'a summit that goes on without one leader',
      [
        'Moscow: It was confirmed on Saturday that Russian President Igor Belov will not attend the G20 summit in Bali on March 15-16 and will be represented by Foreign Minister Oleg Titov.',
      ],
      ['SUMMIT | PLANNED | 2023-03-15/2023-03-16 | Oleg Titov | G20 RU'],
    ],
    [
      'a summit of three, and none of what is to recur',
      [
        'Washington: U.S. President John Ortega met with Japanese Prime Minister Fumio Kato and South Korean President Yoon Dae-jung on Friday for a trilateral summit. The presidents also pledged to hold regular consultations. They will meet once a year.',
      ],
      ['SUMMIT | HELD | 2023-03-10 | John Ortega + Fumio Kato + Yoon Dae-jung | JP KR US'],
    ],
    [
      'the subject behind a fronted meeting, also behind a dateline',
      [
        'Jakarta: In a meeting with President of the European Commission Marta von der Aue on Friday, Indonesian President Joko Widodo welcomed the progress of negotiations of the trade agreement.',
      ],
      ['BILATERAL | HELD | 2023-03-10 | Joko Widodo + Marta von der Aue | European Union ID'],
    ],
    [
      'the two who chaired it',
      [
        'Pretoria: The accord was reached in a meeting co-chaired by Nigerian President Musa Buhari and President Cyril Ramosa of South Africa in Pretoria on Friday.',
      ],
      ['BILATERAL | HELD | 2023-03-10 | Musa Buhari + Cyril Ramosa | NG ZA'],
    ],
    [
      'nobody who would meet himself',
      [
        'Today the President spoke by phone separately with British Prime Minister David Harlow and French President Jean Morel.',
      ],
      [],
    ],
    [
      'the guest of a reception, behind time and place',
      [
        'Hanoi: Vietnamese Prime Minister Pham Van Chinh hosted a reception in Hanoi on March 10 for outgoing Lao Ambassador to Vietnam Sengdao Houng.',
      ],
      ['BILATERAL | HELD | 2023-03-10 | Pham Van Chinh + Sengdao Houng | LA VN'],
    ],
    [
      'days between two days, and a bracketed day with the month first',
      [
        'Colombo: Sri Lankan President Nimal Perera will visit Pakistan between April 5 and 7. British Prime Minister David Harlow met French President Jean Morel in Paris on Saturday (2/25).',
      ],
      [
        'VISIT | PLANNED | 2023-04-05/2023-04-07 | Nimal Perera | LK PK',
        'BILATERAL | HELD | 2023-02-25 | David Harlow + Jean Morel | FR GB',
      ],
    ],
    [
      'whoever speaks after it',
      [
        'Port Moresby: Papua New Guinea Prime Minister James Tavare said this after a meeting with Indian High Commissioner to PNG H.E. Imba Sundar on Friday.',
      ],
      ['BILATERAL | HELD | 2023-03-10 | James Tavare + Imba Sundar | IN PG'],
    ],
    [
      'each of several counterparts',
      [
        'Suva: Fijian Foreign Minister Mere Vakatale met on Saturday with her counterparts from Hungary, Ecuador and Iran.',
      ],
      [
        'BILATERAL | HELD | 2023-03-11 | Mere Vakatale | FJ HU',
        'BILATERAL | HELD | 2023-03-11 | Mere Vakatale | EC FJ',
        'BILATERAL | HELD | 2023-03-11 | Mere Vakatale | FJ IR',
      ],
    ],
    [
      'those who accompanied the host',
      [
        'Bogor: Indonesian President Joko Widodo hosted Vietnamese President Tran Van Phuc on Saturday. Accompanying President Widodo were Foreign Minister Ratna Marsi and Trade Minister Zul Hasan.',
      ],
      ['BILATERAL | HELD | 2023-03-11 | Joko Widodo + Tran Van Phuc + Ratna Marsi + Zul Hasan | ID VN'],
    ],
    [
      'those who took part in what was held, not in the next round',
      [
        'Suva: Fiji and Palau held their 9th Human Rights Dialogue in Suva on Saturday. The next round will take place in Koror in 2024. The Palauan Ambassador to Fiji, Vince Piket, also took part.',
      ],
      ['CONSULTATION | HELD | 2023-03-11 | Vince Piket | FJ PW', 'CONSULTATION | PLANNED | 2024 | - | FJ PW'],
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

describe('Officials as agencies name them', () => {
  const named = (sentence: string) =>
    factsOf(`Suva: ${sentence}`).officials.map(
      ({ name, forms, offices, country }) =>
        `${name} | ${offices[0]?.value.title ?? '-'} | ${country?.value ?? '-'} | ${forms.length}`,
    )

  it('are one person by two names', () => {
    expect(named('US President John Robinette Ortega or Joe Ortega came. Joe Ortega spoke.')).toEqual([
      'John Robinette Ortega | President | US | 2',
    ])
  })

  it('have their office written out where the text writes it out', () => {
    expect(
      named(
        'Pak FM Bilal Zardar met his Russian counterpart Oleg Titov. Pakistani Foreign Minister Bilal Zardar smiled.',
      ),
    ).toEqual(['Bilal Zardar | Foreign Minister | PK | 1', 'Oleg Titov | Foreign Minister | RU | 1'])
  })

  it('may be designated, and bear a name that is a form of address elsewhere', () => {
    expect(
      named('United Nations Secretary-General-designate Antonio Gomes met Indonesian Speaker Puan Maharsi.'),
    ).toEqual(['Antonio Gomes | Secretary-General-designate | - | 1', 'Puan Maharsi | Speaker | ID | 1'])
  })

  it('have no opening verb in their office', () => {
    expect(named('Receiving Lao Minister of Planning Khamphan Vongsa, the king spoke.')).toEqual([
      'Khamphan Vongsa | Minister of Planning | LA | 1',
    ])
  })

  it('act for states with an ampersand', () => {
    expect(named('The High Commissioner of Trinidad & Tobago, Roger Gopaul, came.')).toEqual([
      'Roger Gopaul | High Commissioner | TT | 1',
    ])
  })

  it('are called Highness before their name, not in it', () => {
    expect(named('His Highness Sheikh Rashid Al Nuaimi, the UAE foreign minister, came.')).toEqual([
      'Rashid Al Nuaimi | foreign minister | AE | 1',
    ])
  })
})

describe('A text without a day of publication', () => {
  it('reckons weekdays from the day of its picture', () => {
    const [read] = readSource(
      Buffer.from(
        "G20 Leaders Gather\nLeaders pose in Bali, Monday, Nov. 14, 2022. (Image Credit: AP)\n\nBali: US President John Ortega is expected to meet China's Li Ping on Monday ahead of the summit, which opens on Tuesday.\n",
      ),
      { name: null },
    )
    if (!read || !('document' in read)) throw new Error('the text was not read')
    const facts = extractFacts(read.document, { timeZone: null })

    expect(facts.publishedAt).toBeNull()
    expect(facts.meetings.map(({ date }) => date?.value.edtf)).toContain('2022-11-14')
  })
})

describe('A headline in title case', () => {
  it('makes no name of its verbs', () => {
    const [read] = readSource(
      Buffer.from(
        'President Tevita Holds Bilateral Meetings with State Leaders ahead of Pacific Summit\n12 March 2023\n\nSuva: Fijian President Ratu Tevita Nacola held bilateral meetings on Saturday.\n',
      ),
      { name: null },
    )
    if (!read || !('document' in read)) throw new Error('the text was not read')

    expect(extractFacts(read.document, { timeZone: null }).officials.map(({ name }) => name)).toEqual([
      'Ratu Tevita Nacola',
    ])
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
