import { placeMentions } from '../../src/extract/places'
import { tokenise } from '../../src/extract/tokens'

const here = { venue: null, city: 'Bangkok', country: 'TH' }
const placesOf = (text: string) =>
  placeMentions(text, tokenise(text), here).map(({ venue, city, country, basis }) => [
    venue ?? city,
    country,
    basis,
  ])

describe('placeMentions', () => {
  it.each([
    ['They met in Jakarta on Monday.', ['Jakarta', 'ID', 'STATED']],
    ['They met at Merdeka Palace.', ['Merdeka Palace', null, 'STATED']],
    ['They met at the Great Hall of the People.', ['Great Hall of the People', null, 'STATED']],
    ['They met at the foreign ministry.', ['foreign ministry', null, 'STATED']],
    ['They will meet in Bucharest, Romania.', ['Bucharest', 'RO', 'STATED']],
    ['They met in Panama City in April.', ['Panama City', 'PA', 'STATED']],
    ['They met in the Cambodian capital.', ['Phnom Penh', 'KH', 'INFERRED']],
    ['They met here on Friday.', ['Bangkok', 'TH', 'INFERRED']],
    ['He travelled to Naypyidaw.', ['Naypyidaw', 'MM', 'STATED']],
    ['Talks in the White House went on.', ['White House', null, 'STATED']],
    ['It took place in a lounge of the hotel in Windsor.', ['Windsor', 'GB', 'STATED']],
  ])('finds the place of %j', (text, expected) => {
    expect(placesOf(text)).toContainEqual(expected)
  })

  it.each([
    'In March they met.',
    'They talked to Blinken.',
    'in the same city',
    'Moscow said so.',
    'on Friday',
  ])('finds none in %j', (text) => {
    expect(placesOf(text)).toEqual([])
  })

  it('finds the venue and the city beside it, each with its own words', () => {
    const text = 'He was received at Merdeka Palace, Jakarta, and at Gedung Pancasila Building in Jakarta.'

    const found = placeMentions(text, tokenise(text), null)

    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Merdeka Palace',
      'Jakarta',
      'Gedung Pancasila Building',
      'Jakarta',
    ])
  })
})
