import { readableField, readableValue } from '../../../web/dashboard/facts/readableValue'

describe('A statement’s value for readers', () => {
  it.each([
    ['kind', 'COURTESY_CALL', 'Courtesy call'],
    ['kind', 'MOU', 'MoU'],
    ['date', '2021-12', 'December 2021'],
    ['country', 'ID', 'Indonesia'],
    ['parties', 'cty_RU', 'Russia'],
    ['parties', 'org:European Union', 'European Union'],
    ['offices', '["President","ID",null,"CURRENT"]', 'President, Indonesia'],
    ['offices', '["Secretary-General",null,"NATO","FORMER"]', 'Secretary-General, NATO (former)'],
    ['actions', 'SIGNED 2021-12-14', 'Signed, 14 December 2021'],
    ['actions', 'IN_FORCE', 'In force'],
    ['participants', 'off_1', 'Retno Marsudi'],
    ['venue', 'Merdeka Palace', 'Merdeka Palace'],
  ])('of %s, %s is %s', (field, value, words) => {
    expect(readableValue(field, value, new Map([['off_1', 'Retno Marsudi']]))).toBe(words)
  })

  it('names its field in words', () => {
    expect(readableField('publishedAt')).toBe('Published at')
  })
})
