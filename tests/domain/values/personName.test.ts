import { idOf, organizationId, partyId } from '../../../src/domain/ids'
import { asciiWords, foldName, nameUnits, skeletonOf, slugOf } from '../../../src/domain/values/personName'
import { cpuMs } from '../../support/cpu'

describe('A name', () => {
  it.each([
    ['Þórdís Kolbrún R. Gylfadóttir', 'thordis kolbrun r gylfadottir'],
    ['Николай Патрушев', 'nikolay patrushev'],
    ['Chan-o-cha', 'chan-o-cha'],
    ['O’Brien', 'obrien'],
    ['  L.P.  MARSUDI ', 'lp marsudi'],
  ])('%s is written in ASCII as %s', (name, ascii) => {
    expect(asciiWords(name)).toBe(ascii)
  })

  it.each([
    ['Ursula von der Leyen', ['ursula', 'vonderleien']],
    ['Mohammed bin Salman', ['muhamad', 'binsalman']],
    ['Retno LP Marsudi', ['retno', 'marsudi']],
    ['NG Eng Hen', ['ng', 'eng', 'hen']],
    ['Mahfud MD', ['mahfud', 'md']],
    ['Charles III', ['charles', 'iii']],
    ['Lloyd J. Austin III', ['loid', 'austin']],
    ['Bashar al-Assad', ['bashar', 'asad']],
    ['K.', ['k']],
  ])('%s has the units %j', (name, units) => {
    expect(nameUnits(name).units).toEqual(units)
  })

  it('of any length and script is cut in time', () => {
    for (const name of [
      'von '.repeat(20_000),
      'ŷ'.repeat(100_000),
      "'-".repeat(50_000),
      '王'.repeat(20_000),
    ]) {
      const startedAt = cpuMs()
      nameUnits(name)
      slugOf(name)
      expect(cpuMs() - startedAt).toBeLessThan(2_000)
    }
  })

  it('of no letters has no units that are empty', () => {
    expect(nameUnits('— …').units).toEqual([])
    expect(slugOf('— …')).toBe('')
    expect(foldName('')).toBe('')
  })

  it('that is spelled otherwise has the same skeleton', () => {
    for (const [a, b] of [
      ['sergei', 'sergey'],
      ['antony', 'anthony'],
      ['zelenskyy', 'zelenskiy'],
      ['mohammed', 'muhammad'],
    ] as const)
      expect(skeletonOf(a)).toBe(skeletonOf(b))
  })
})

describe('An id', () => {
  it('is the same wherever it is made, of its kind, and another for another key', () => {
    expect(idOf('OFFICIAL', 'f:joko+widodo')).toMatch(/^off_[0-9a-hjkmnp-tv-z]{16}$/)
    expect(idOf('OFFICIAL', 'a')).toBe(idOf('OFFICIAL', 'a'))
    expect(idOf('OFFICIAL', 'a').slice(4)).not.toBe(idOf('MEETING', 'a').slice(4))
    expect(new Set(Array.from({ length: 5_000 }, (_, at) => idOf('ARTICLE', String(at)))).size).toBe(5_000)
  })

  it('of a party is its code, or its name without case and accents', () => {
    expect(partyId({ kind: 'COUNTRY', code: 'ID' })).toBe('cty_ID')
    expect(partyId({ kind: 'ORGANIZATION', name: 'European Union' })).toBe('org_european-union')
    expect(organizationId('MERCOSUR')).toBe(organizationId('Mercosur'))
  })
})
