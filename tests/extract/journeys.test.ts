import { meetingsIn } from '../support/meetingLines'

describe('Journeys of one official', () => {
  it.each([
    [
      'of somebody whom a nationality means',
      [
        'Suva: Georgian Prime Minister Nodar Kvirikashvili spoke to reporters. On Monday the Georgian will be in Riga.',
      ],
      ['VISIT | PLANNED | 2023-03-13 | Nodar Kvirikashvili | GE LV'],
    ],
    [
      'to the capital of a state',
      ['Suva: Bolivian General Hernan Choque was in the Brazilian capital in November.'],
      ['VISIT | HELD | 2022-11 | Hernan Choque | BO BR'],
    ],
    [
      'home from a city',
      ['Suva: Zambian Foreign Minister Mary Phiri came home from Tokyo on Tuesday with a promise of loans.'],
      ['VISIT | HELD | 2023-03-07 | Mary Phiri | JP ZM'],
    ],
    [
      'that drop in on a city',
      ['Suva: Slovenian President Ana Zupan drops in on Zagreb in May.'],
      ['VISIT | PLANNED | 2023-05 | Ana Zupan | HR SI'],
    ],
    [
      'that are time spent somewhere',
      ['Suva: South Korean President Pyo Sang-chul spent two days in Ulaanbaatar in August 2011.'],
      ['VISIT | HELD | 2011-08 | Pyo Sang-chul | KR MN'],
    ],
    [
      'that an accepted invitation leads to',
      [
        "Suva: Montenegro's foreign minister, Vesna Raičević, accepted an invitation for March 20, her first to the Croatian capital since taking office.",
      ],
      ['VISIT | PLANNED | 2023-03-20 | Vesna Raičević | HR ME'],
    ],
    [
      'that were to have been made',
      [
        'Suva: Indonesian Foreign Minister Laksmi Adiningrat, who was to have been in Tokyo on Thursday, has put off her visit because of the holiday.',
      ],
      ['VISIT | CANCELLED | 2023-03-16 | Laksmi Adiningrat | ID JP'],
    ],
    [
      'that were to have been made, told by the noun',
      [
        'Suva: Kenyan President Josephat Omolo stayed at home. A visit that Omolo was to have paid to Dodoma in January was called off four days before.',
      ],
      ['VISIT | CANCELLED | 2023-01 | Josephat Omolo | KE TZ'],
    ],
    [
      'of which the date stands between commas before what became of them',
      [
        "Suva: The visit to Bishkek of Japan's prime minister, Nishio Takuma, pencilled in for March 17, was dropped after the government lost its majority.",
      ],
      ['VISIT | CANCELLED | 2023-03-17 | Nishio Takuma | JP KG'],
    ],
    [
      'to where the traveller was to come before',
      [
        'Suva: South Korean President Han Tae-joon is expected in Canberra in September. He was to have come in January, but stayed at home when wildfires swept his country.',
      ],
      [
        'VISIT | PLANNED | 2023-09 | Han Tae-joon | AU KR',
        'VISIT | CANCELLED | 2023-01 | Han Tae-joon | AU KR',
      ],
    ],
    [
      'to the state in which the report was written',
      [
        'SUVA, March 12, 2023 - The visit of the Ukrainian Foreign Minister, Danylo Hrytsak, announced for Thursday, had to be postponed. He is now expected on 3 June.',
      ],
      [
        'VISIT | CANCELLED | 2023-03-09 | Danylo Hrytsak | FJ UA',
        'VISIT | PLANNED | 2023-06-03 | Danylo Hrytsak | FJ UA',
      ],
    ],
    [
      'that have a new date',
      ['Suva: A visit to Chile by Peruvian Foreign Minister Ana Quispe has been moved to September.'],
      ['VISIT | PLANNED | 2023-09 | Ana Quispe | CL PE'],
    ],
    [
      'of whoever the clause with "who" is about',
      [
        'Suva: Rwandan High Commissioner Jean Habimana, who had called on the Ghanaian Foreign Minister, Akosua Donkor, on Wednesday, will be in Lusaka on Monday.',
      ],
      [
        'COURTESY_CALL | HELD | 2023-03-08 | Jean Habimana + Akosua Donkor | GH RW',
        'VISIT | PLANNED | 2023-03-13 | Jean Habimana | RW ZM',
      ],
    ],
    [
      'to the state that most of the story is of',
      [
        'Tongan Prime Minister Sione Havea received Fijian Prime Minister Semi Vakatale on Monday. Havea met New Zealand Foreign Minister Graeme Holt on Tuesday. On Wednesday Havea received Japanese Foreign Minister Kenji Uehara.',
        "Samoa's premier, Fa'asolo Leavasa, lands on Friday for three days.",
      ],
      [
        'BILATERAL | HELD | 2023-03-06 | Sione Havea + Semi Vakatale | FJ TO',
        'BILATERAL | HELD | 2023-03-07 | Sione Havea + Graeme Holt | NZ TO',
        'BILATERAL | HELD | 2023-03-08 | Sione Havea + Kenji Uehara | JP TO',
        "VISIT | PLANNED | 2023-03-17 | Fa'asolo Leavasa | TO WS",
      ],
    ],
    [
      'and none to a region that no table knows',
      [
        'SUVA, March 12, 2023 - US Secretary of State Anthony Blake cut short his trip to Micronesian Waters on Wednesday.',
      ],
      [],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(meetingsIn(...lines)).toEqual(expected)
  })
})

describe('One more occasion of the same two', () => {
  it.each([
    [
      'the last time before the one told of, by its city',
      [
        'Suva: President Chilufya Mwansa of Zambia met President Armando Cossa of Mozambique in Harare on Thursday. It was the first time the pair had shared a table since Lusaka in February.',
      ],
      [
        'BILATERAL | HELD | 2023-03-09 | Chilufya Mwansa + Armando Cossa | MZ ZM',
        'BILATERAL | HELD | 2023-02 | Chilufya Mwansa + Armando Cossa | MZ ZM',
      ],
    ],
    [
      'the last time before the one told of, by a noun',
      [
        'Suva: President Chilufya Mwansa of Zambia met President Armando Cossa of Mozambique in Harare on Thursday, their first time alone since a frosty encounter in Maputo in 2021.',
      ],
      [
        'BILATERAL | HELD | 2023-03-09 | Chilufya Mwansa + Armando Cossa | MZ ZM',
        'BILATERAL | HELD | 2021 | Chilufya Mwansa + Armando Cossa | MZ ZM',
      ],
    ],
    [
      'the next one, told in the present',
      [
        'Suva: Argentine President Horacio Casal was received by his Uruguayan counterpart, Anselmo Larra, in Montevideo on Monday. The two meet again in May, in Colonia.',
      ],
      [
        'BILATERAL | HELD | 2023-03-06 | Horacio Casal + Anselmo Larra | AR UY',
        'BILATERAL | PLANNED | 2023-05 | Horacio Casal + Anselmo Larra | AR UY',
      ],
    ],
    [
      'one that would have taken place',
      ['Suva: Peruvian President Ana Quispe would have met Chilean President Luis Rojas in Lima on Monday.'],
      ['BILATERAL | CANCELLED | 2023-03-13 | Ana Quispe + Luis Rojas | CL PE'],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(meetingsIn(...lines)).toEqual(expected)
  })
})
