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
