import { locationOf } from '../../src/domain/locations'

describe('locationOf', () => {
  it('gives a city its own point, whatever case and accents', () => {
    expect(locationOf('Jakarta', 'ID')).toEqual({ latitude: -6.174, longitude: 106.829, basis: 'CITY' })
    expect(locationOf('SÃO PAULO', 'BR')).toEqual(locationOf('Sao Paulo', 'BR'))
    expect(locationOf('sao paulo', 'BR')?.basis).toBe('CITY')
  })

  it('takes the city of the country named, and the largest where none is', () => {
    expect(locationOf('London', 'CA')?.longitude).toBeCloseTo(-81.25, 1)
    expect(locationOf('London', null)?.longitude).toBeCloseTo(-0.12, 1)
  })

  it("gives the country's middle where the city is not known, and says so", () => {
    expect(locationOf('Nowhere', 'ID')).toEqual({ latitude: -5, longitude: 120, basis: 'COUNTRY' })
    expect(locationOf(null, 'XK')?.basis).toBe('COUNTRY')
  })

  it('is null where nothing is known', () => {
    expect(locationOf(null, null)).toBeNull()
    expect(locationOf('Nowhere', null)).toBeNull()
    expect(locationOf(null, 'ZZ')).toBeNull()
  })
})
