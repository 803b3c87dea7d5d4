import { mechanismKey, seriesOf } from '../../src/domain/series'

const meeting = (id: string, series: string, ordinal: number | null, ...parties: string[]) => ({
  id,
  series,
  ordinal,
  parties,
})

describe('mechanismKey', () => {
  it.each([
    ['bilateral consultations', 'Consultation'],
    ['the Bilateral Consultation', 'consultations'],
    ['2+2 format', '2+2'],
    ['ASEAN Summit', 'asean summits'],
    ['meeting of the Joint Commission', 'Joint Commission'],
    ['US–Fiji Strategic Dialogue', 'US-Fiji Strategic Dialogue'],
  ])('is one for %s and %s', (a, b) => {
    expect(mechanismKey(a)).toBe(mechanismKey(b))
  })

  it.each([
    ['ASEAN Summit', 'G20 Summit'],
    ['consultations', 'dialogue'],
    ['Bilateral Meeting', ''],
  ])('tells %s from %s', (a, b) => {
    expect(mechanismKey(a)).not.toBe(mechanismKey(b))
  })
})

describe('seriesOf', () => {
  it('knows from the sixth meeting alone that there were five before', () => {
    const [series] = seriesOf([meeting('m', 'bilateral consultations', 6, 'cty_ID', 'cty_RU')])

    expect(series).toMatchObject({ known: [6], missing: [1, 2, 3, 4, 5], name: 'bilateral consultations' })
  })

  it('tells mechanisms of a common name by their parties, others by the name alone', () => {
    const all = seriesOf([
      meeting('a', 'consultations', 6, 'cty_ID', 'cty_RU'),
      meeting('b', 'Bilateral Consultation', 7, 'cty_ID', 'cty_RU'),
      meeting('c', 'consultations', 7, 'cty_DE', 'cty_US'),
      meeting('d', 'ASEAN Summit', 42, 'org_asean'),
      meeting('e', 'ASEAN summit', 43, 'cty_ID', 'org_asean'),
    ])

    expect(all.map(({ meetingIds }) => meetingIds)).toEqual([['d', 'e'], ['a', 'b'], ['c']])
    expect(all[1]?.missing).toEqual([1, 2, 3, 4, 5])
  })

  it('takes no year for a number, and misses nothing where no meeting has one', () => {
    const [series] = seriesOf([meeting('a', 'dialogue', null, 'x'), meeting('b', 'dialogue', 2021, 'x')])

    expect(series).toMatchObject({ known: [], missing: [], meetingIds: ['a', 'b'] })
  })
})
