import { meetingsIn } from '../support/meetingLines'

describe('Which kind of meeting is told of', () => {
  it.each([
    [
      'two at a summit meet each other',
      'The G20 summit in New Delhi, on Saturday and Sunday, also saw a meeting between Chinese Premier Li Wenjun and Italian Prime Minister Carla Rosi.',
      [
        'SUMMIT | HELD | 2023-03-11/2023-03-12 | - | G20',
        'BILATERAL | HELD | 2023-03-11/2023-03-12 | Li Wenjun + Carla Rosi | CN IT',
      ],
    ],
    [
      'what two leaders did is called a summit',
      'Japanese Prime Minister Kenji Ota met President Park Ji-hoon of South Korea in Tokyo on Thursday. The summit, the first in twelve years, lasted 85 minutes.',
      ['SUMMIT | HELD | 2023-03-09 | Kenji Ota + Park Ji-hoon | JP KR'],
    ],
    [
      'three presidents whom nobody names',
      'The presidents of Kenya, Uganda and Tanzania met in Arusha on Friday to discuss the pipeline.',
      ['SUMMIT | HELD | 2023-03-10 | - | KE TZ UG'],
    ],
    [
      'talks with a mediator',
      'Serbian President Milan Jovanović and Kosovo’s Prime Minister Arben Krasniqi held EU-mediated talks in Ohrid on Saturday.',
      ['NEGOTIATION | HELD | 2023-03-11 | Milan Jovanović + Arben Krasniqi | RS XK'],
    ],
    [
      'negotiators',
      'Negotiators of Sudan and South Sudan met in Juba on Friday.',
      ['NEGOTIATION | HELD | 2023-03-10 | - | SD SS'],
    ],
    [
      'an ambassador calls on a speaker',
      'The new ambassador of Chile, Rodrigo Paz, called on Kenyan Speaker Grace Wanjiku in Nairobi on Thursday.',
      ['COURTESY_CALL | HELD | 2023-03-09 | Rodrigo Paz + Grace Wanjiku | CL KE'],
    ],
    [
      'one president calls on another',
      'Chilean President Rodrigo Paz called on Kenyan President Grace Wanjiku in Nairobi on Thursday.',
      ['BILATERAL | HELD | 2023-03-09 | Rodrigo Paz + Grace Wanjiku | CL KE'],
    ],
    [
      'a visit that tells of one of the hosts',
      'Solomon Islands’ foreign minister, Jeremiah Mane, was in Beijing on 21 September 2019 to establish relations with Wang Shulin, his Chinese colleague.',
      ['BILATERAL | HELD | 2019-09-21 | Jeremiah Mane + Wang Shulin | CN SB'],
    ],
    [
      'a visitor who asks in person',
      'Australia’s minister for the Pacific, Zed Selby, flew to Honiara on Thursday and asked Solomon Islands Prime Minister Manasseh Ofa in person not to sign.',
      ['BILATERAL | HELD | 2023-03-09 | Zed Selby + Manasseh Ofa | AU SB'],
    ],
    [
      'two who met about a summit of a body',
      'Russian Foreign Minister Sergei Orlov met Chinese Foreign Minister Wang Shulin on Friday. They discussed the opening of the APEC summit at their bilateral meeting.',
      ['BILATERAL | HELD | 2023-03-10 | Sergei Orlov + Wang Shulin | CN RU'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetingsIn(text)).toEqual(expected)
  })
})

describe('When a meeting was', () => {
  it.each([
    [
      'a journey told in the present is made on the weekday ahead',
      'Dutch Defence Minister Bart Wijnands flies on to Tallinn on Tuesday for talks with Prime Minister Maarja Kuusik of Estonia.',
      ['BILATERAL | PLANNED | 2023-03-14 | Bart Wijnands + Maarja Kuusik | EE NL'],
    ],
    [
      'the day before a summit is not the summit’s',
      'Ahead of the Quad summit in Sydney, Prime Minister Mark Doyle of Australia will receive Prime Minister Arvind Joshi of India on Monday.',
      ['BILATERAL | PLANNED | 2023-03-13 | Mark Doyle + Arvind Joshi | AU IN'],
    ],
    [
      'what was called off on a day was not for that day',
      'US President Theodore Marsh called off his visit to Australia on Wednesday.',
      ['VISIT | CANCELLED | - | Theodore Marsh | AU US'],
    ],
    [
      'a stay of several days leaves the month to what no day is told of',
      'Norwegian Foreign Minister Ole Strand flew out of Suva on Friday after four days. Fijian President Ratu Nacola received him in the course of the stay.',
      ['BILATERAL | HELD | 2023-03 | Ratu Nacola + Ole Strand | FJ NO'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetingsIn(text)).toEqual(expected)
  })
})
