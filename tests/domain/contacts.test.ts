import { contactLevel, daysSince, levelOf } from '../../src/domain/contacts'
import { toPartialDate } from '../../src/domain/values/partialDate'

describe('levelOf', () => {
  it.each([
    ['President', 'HEAD'],
    ['Prime Minister', 'HEAD'],
    ['King', 'HEAD'],
    ['Vice President', 'HEAD'],
    ['Secretary-General', 'HEAD'],
    ['Foreign Minister', 'MINISTER'],
    ['Secretary of the Security Council', 'MINISTER'],
    ['Secretary of State', 'MINISTER'],
    ['Deputy Foreign Minister', 'DEPUTY'],
    ['Director-General for Asia', 'DEPUTY'],
    ['Ambassador to Spain', 'ENVOY'],
    ['Special Envoy', 'ENVOY'],
    ['Senator', 'OTHER'],
    ['Governor of South Sulawesi', 'OTHER'],
    ['Spokesperson', 'OTHER'],
    ['Gardener', 'OTHER'],
    [null, 'OTHER'],
  ] as const)('puts %s at %s', (office, level) => {
    expect(levelOf(office)).toBe(level)
  })
})

describe('contactLevel', () => {
  const at = (party: string | null, office: string | null) => ({ party, office })

  it('is that of the side whose highest official stands lower', () => {
    const attendees = [
      at('cty_ID', 'Foreign Minister'),
      at('cty_ID', 'President'),
      at('cty_RU', 'Secretary of the Security Council'),
      at('cty_RU', 'Ambassador to Indonesia'),
    ]

    expect(contactLevel(attendees, 'cty_ID', 'cty_RU')).toBe('MINISTER')
    expect(contactLevel(attendees, 'cty_RU', 'cty_ID')).toBe('MINISTER')
  })

  it('pays no heed to third parties', () => {
    const attendees = [at('cty_ID', 'President'), at('cty_AU', 'Prime Minister'), at('cty_PG', 'Ambassador')]

    expect(contactLevel(attendees, 'cty_ID', 'cty_AU')).toBe('HEAD')
  })

  it('is OTHER where no official of a side is named', () => {
    expect(contactLevel([at('cty_ID', 'President'), at(null, 'President')], 'cty_ID', 'cty_AU')).toBe('OTHER')
  })
})

describe('daysSince', () => {
  it.each([
    ['2021-12-13', '2021-12-20', { least: 7, most: 7 }],
    ['2021-11', '2021-12-20', { least: 20, most: 49 }],
    ['../2021-12-01', '2021-12-20', { least: 19, most: null }],
    ['2021-12-25', '2021-12-20', { least: -5, most: -5 }],
    ['2021-12-01/..', '2021-12-20', null],
  ])('counts from %s to %s', (edtf, day, expected) => {
    const date = toPartialDate(edtf)

    expect(date && daysSince(date, day)).toEqual(expected)
  })
})
