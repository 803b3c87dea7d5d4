import { foldForSearch } from '../../src/domain/values/searchText'

describe('foldForSearch', () => {
  it.each([
    ['Erdoğan', 'ERDOGAN'],
    ['São Tomé', 'sao tome'],
    ['Łódź', 'lodz'],
    ['Straße', 'STRASSE'],
    ['d’État', "D'ETAT"],
    ['  two\u00a0 words ', 'Two words'],
    ['Ｆｕｌｌ', 'full'],
    ['Ελλάδα', 'ΕΛΛΑΔΑ'],
  ])('makes %s and %s alike', (a, b) => {
    expect(foldForSearch(a)).toBe(foldForSearch(b))
  })

  it('keeps letters of other scripts and signs', () => {
    expect(foldForSearch('Путин (2)')).toBe('путин (2)')
    expect(foldForSearch('習近平')).toBe('習近平')
  })

  it('takes a very long line', () => {
    expect(foldForSearch('é '.repeat(200_000)).length).toBe(399_999)
  })
})
