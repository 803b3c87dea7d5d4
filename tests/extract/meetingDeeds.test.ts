import { meetingsIn } from '../support/meetingLines'

describe('Two officials who are arguments of one verb', () => {
  it.each([
    [
      'what is done to somebody',
      'Suva: Fijian Foreign Minister Mere Vakatale squeezed in the Palauan president, Tomas Remeliik, on Saturday.',
      ['BILATERAL | HELD | 2023-03-11 | Mere Vakatale + Tomas Remeliik | FJ PW'],
    ],
    [
      'what is done to whom a pronoun means, behind what is said of the subject',
      'Suva: Palauan President Tomas Remeliik recalled the evening in May 2015 when Fijian Foreign Minister Mere Vakatale, the mayor at the time, had walked him through the docks.',
      ['BILATERAL | HELD | 2015-05 | Mere Vakatale + Tomas Remeliik | FJ PW'],
    ],
    [
      'having somebody somewhere',
      'Suva: Palauan President Tomas Remeliik tried the idea on Fijian Foreign Minister Mere Vakatale, who had him up to the ministry on Friday.',
      ['BILATERAL | HELD | 2023-03-10 | Mere Vakatale + Tomas Remeliik | FJ PW'],
    ],
    [
      'what two do as one',
      'Suva: Fijian Foreign Minister Mere Vakatale and her Palauan counterpart, Tomas Remeliik, on Friday sketched the bargain in Nadi.',
      ['BILATERAL | HELD | 2023-03-10 | Mere Vakatale + Tomas Remeliik | FJ PW'],
    ],
    [
      'what two will do as one',
      'Suva: Fijian Foreign Minister Mere Vakatale and Tomas Remeliik of Palau are due to open a border post on 17 March.',
      ['BILATERAL | PLANNED | 2023-03-17 | Mere Vakatale + Tomas Remeliik | FJ PW'],
    ],
    [
      'somebody being awaited somewhere on a day',
      'Suva: Mere Vakatale, the Fijian premier, expects Palauan President Tomas Remeliik at the palace on 17 March.',
      ['BILATERAL | PLANNED | 2023-03-17 | Mere Vakatale + Tomas Remeliik | FJ PW'],
    ],
    [
      'sitting or speaking beside each other',
      'Suva: Palauan President Tomas Remeliik, speaking beside his host, Fijian Prime Minister Mere Vakatale, on Friday, praised the sea.',
      ['BILATERAL | HELD | 2023-03-10 | Tomas Remeliik + Mere Vakatale | FJ PW'],
    ],
    [
      'what is to be done with somebody',
      'Suva: Palauan President Tomas Remeliik is to dine on 17 March with his Fijian counterpart, Mere Vakatale.',
      ['BILATERAL | PLANNED | 2023-03-17 | Tomas Remeliik + Mere Vakatale | FJ PW'],
    ],
    [
      'a relative clause in which "he" is the other one',
      'Suva: Palauan President Tomas Remeliik met Fijian Prime Minister Mere Vakatale on Friday. Remeliik praised the sea. Foreign Minister Ilaisa Rabuka of Tonga, whom he saw there on Saturday, praised the fish.',
      [
        'BILATERAL | HELD | 2023-03-10 | Tomas Remeliik + Mere Vakatale | FJ PW',
        'BILATERAL | HELD | 2023-03-11 | Tomas Remeliik + Ilaisa Rabuka | PW TO',
      ],
    ],
    [
      'papers handed over, each for itself',
      'Suva: Noriko Takemura of Japan and Emmanuel Kipkemboi of Kenya handed over copies of their credentials at the ministry on Friday to Fijian Foreign Minister Mere Vakatale.',
      [
        'OTHER | HELD | 2023-03-10 | Noriko Takemura + Mere Vakatale | FJ JP',
        'OTHER | HELD | 2023-03-10 | Emmanuel Kipkemboi + Mere Vakatale | FJ KE',
      ],
    ],
    [
      'papers accepted',
      "Suva: Fijian Foreign Minister Mere Vakatale had accepted Japanese Ambassador Noriko Takemura's working copies on Friday.",
      ['OTHER | HELD | 2023-03-10 | Noriko Takemura + Mere Vakatale | FJ JP'],
    ],
    [
      'an hour with somebody, of whom the text is about',
      'Suva: Palauan President Tomas Remeliik began a tour. Remeliik praised the sea, and Remeliik ate fish. On Friday it was Fiji: two hours with his colleague Mere Vakatale of Fiji.',
      ['BILATERAL | HELD | 2023-03-10 | Tomas Remeliik + Mere Vakatale | FJ PW'],
    ],
  ])('have met by %s', (_told, sentence, expected) => {
    expect(meetingsIn(sentence)).toEqual(expected)
  })

  it.each([
    ['opinion', 'Fijian Foreign Minister Mere Vakatale praised Palauan President Tomas Remeliik on Friday.'],
    [
      'succession',
      'The United Nations envoy Mere Vakatale of Fiji replaced Tomas Remeliik of Palau on Friday.',
    ],
    ['invitation', 'Fijian President Ratu Epeli Nacola invited Palauan President Tomas Remeliik on Friday.'],
    [
      'speech of each',
      'Fijian Foreign Minister Mere Vakatale and Palauan President Tomas Remeliik welcomed the ruling on Friday.',
    ],
    [
      'what a noun tells of the object',
      'Fijian Foreign Minister Mere Vakatale spoke on Friday of the deposed Palauan president Tomas Remeliik.',
    ],
    [
      'what is done to what the other owns',
      "Fijian Foreign Minister Mere Vakatale studied Palauan President Tomas Remeliik's letter on Friday.",
    ],
    [
      'what two do at no time and nowhere',
      'Fijian Foreign Minister Mere Vakatale and Palauan President Tomas Remeliik balanced budgets.',
    ],
  ])('have not by %s', (_told, sentence) => {
    expect(meetingsIn(sentence)).toEqual([])
  })
})
