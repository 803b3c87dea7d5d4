import { factsOf, meetingsIn } from '../support/meetingLines'

const citiesOf = (...paragraphs: string[]): (string | null)[] =>
  factsOf(...paragraphs).meetings.map(({ place }) => place.city?.value ?? null)

describe('Where a meeting was', () => {
  it.each([
    [
      'a town that no table knows',
      'The foreign ministers of Estonia and Latvia, Mart Kask and Anda Liepa, will meet in Põltsvere on 20 March.',
      ['Põltsvere'],
    ],
    [
      'no town by a matter of cooperation',
      'Estonian Foreign Minister Mart Kask met Latvian Foreign Minister Anda Liepa to speak of progress in Digital Trade.',
      [null],
    ],
    [
      'the city of a conference that is named after it',
      'Norwegian Foreign Minister Ola Berg met French Foreign Minister Jean Petit on the sidelines of the Munich Security Conference on Saturday.',
      ['Munich'],
    ],
    [
      'no city of another conference that they spoke of',
      'Norwegian Foreign Minister Ola Berg met French Foreign Minister Jean Petit on Saturday to discuss the outcome of the Madrid summit.',
      [null],
    ],
    [
      'the city of a house that everybody knows',
      'Norwegian Prime Minister Kari Dahl was received by Russian President Ivan Petrov in the Kremlin on Friday.',
      ['Moscow'],
    ],
    [
      'no house out of a city and the office behind it',
      'Yesterday in Warsaw the Speaker of the Parliament of Georgia, Nodar Maisuradze, ended a tour. He was received by the Marshal of the Sejm, Anna Sikora.',
      ['Warsaw'],
    ],
    [
      'no city where somebody will be for what was done',
      'ACCRA, Sept. 12, 2025 - Ghanaian President Kofi Mensah received Irish Ambassador Niamh Keane on Thursday. The envoy will be in Kumasi on Monday. Polish Ambassador Piotr Lis called on President Mensah the same day.',
      ['Accra', 'Accra'],
    ],
    [
      'what is planned in the city told of last',
      'Norwegian Prime Minister Kari Dahl flies to Riga on Monday. Talks with Latvian President Anda Liepa are planned for Tuesday.',
      ['Riga'],
    ],
    [
      'what was dropped in the city where the rest of the day was',
      'In Riga on Friday Norwegian Prime Minister Kari Dahl met Latvian President Anda Liepa. Talks with Foreign Minister Janis Ozols had to be dropped.',
      ['Riga', 'Riga'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(citiesOf(text)).toEqual(expected)
  })
})

describe('What is told of a row, of plans and of matters', () => {
  it.each([
    [
      'the next guest of a host after a courtesy call',
      [
        'Indian Foreign Minister Raghu Dalvi received Philippine Foreign Secretary Emilio Reyes on Friday. The visitor had paid a courtesy call on President Anil Rao on Thursday.',
        'Then came Armenian Foreign Minister Aram Petrosyan.',
      ],
      'BILATERAL | HELD | 2023-03-10 | Raghu Dalvi + Aram Petrosyan | AM IN',
    ],
    [
      'a meeting that spoke of negotiations',
      [
        'Libyan Prime Minister Fayez Zentani met EU foreign policy chief Carla Rosi in Brussels on Friday. They discussed how to relaunch the UN-led political negotiations.',
      ],
      'BILATERAL | HELD | 2023-03-10 | Fayez Zentani + Carla Rosi | European Union LY',
    ],
    [
      'two who met with negotiations for their matter',
      [
        'Libyan Prime Minister Fayez Zentani met EU foreign policy chief Carla Rosi on Friday and praised the progress of negotiations on fish.',
      ],
      'BILATERAL | HELD | 2023-03-10 | Fayez Zentani + Carla Rosi | European Union LY',
    ],
    [
      'a visit that was agreed',
      [
        'Japanese Prime Minister Haruo Ota telephoned Australian Prime Minister Colin Reed on Friday. A visit by Ota to Canberra in May was agreed.',
      ],
      'VISIT | PLANNED | 2023-05 | Haruo Ota | AU JP',
    ],
    [
      'a guest who dropped in',
      [
        'Slovenian Prime Minister Neža Kranjc dropped in on Austrian Chancellor Leopold Huber in Vienna on Friday.',
      ],
      'BILATERAL | HELD | 2023-03-10 | Neža Kranjc + Leopold Huber | AT SI',
    ],
    [
      'two who spoke in person',
      [
        'Mongolian President Bat Ganzorig telephoned South Korean President Seo Min-ho on Friday. He came to Seoul in November, when he and Seo spoke for the first time in person at Cheong Wa Dae.',
      ],
      'BILATERAL | HELD | 2022-11 | Bat Ganzorig + Seo Min-ho | KR MN',
    ],
  ])('finds %s', (_, paragraphs, expected) => {
    expect(meetingsIn(...paragraphs)).toContain(expected)
  })
})
