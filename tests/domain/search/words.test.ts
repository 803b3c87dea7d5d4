import fc from 'fast-check'
import { prefixStems, stemOf, variantsOf } from '../../../src/domain/search/stem'
import { wordsOf } from '../../../src/domain/search/words'

describe('The words of a text', () => {
  it('are folded, and their offsets are those of the text', () => {
    const text = 'The U.S.–Türkiye talks: Erdoğan’s “O’Neil” and l’Europe, Asia-Pacific 2+2 Патрушев.'

    const words = wordsOf(text)

    expect(words.map((word) => word.text)).toEqual(
      'the us turkiye talks erdogan oneil and l europe asia pacific 2 2 патрушев'.split(' '),
    )
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
      'The|U.S.|Türkiye|talks|Erdoğan’s|O’Neil|and|l|Europe|Asia|Pacific|2|2|Патрушев'.split('|'),
    )
  })

  it('lie in the text one behind the other, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = wordsOf(text)

        words.forEach(({ start, end, text: folded }, at) => {
          expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(folded).not.toBe('')
        })
      }),
    )
  })

  it('of a very long line are found quickly', () => {
    expect(wordsOf(`${'a'.repeat(200_000)} ${"b'".repeat(100_000)}`)[0]?.text.length).toBe(60)
  })
})

describe('The stem of a word', () => {
  it.each([
    ['sign signs signed signing'],
    ['meet meets meeting meetings'],
    ['country countries'],
    ['party parties'],
    ['agree agrees agreed agreeing'],
    ['plan plans planned planning'],
    ['negotiate negotiates negotiated negotiating negotiation negotiations'],
    ['cooperate cooperation cooperating'],
    ['visa visas'],
    ['process processes processed processing'],
    ['minister ministers'],
    ['embassy embassies'],
  ])('is one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1)
  })

  it.each([['party part'], ['mission miss'], ['minister ministry'], ['speed spe'], ['king ke']])(
    'tells %s apart',
    (words) => {
      expect(new Set(words.split(' ').map(stemOf)).size).toBe(2)
    },
  )

  it('leaves words of Indonesian and other languages written with Latin letters as they are', () => {
    const words =
      'batas bata tugas kelas panas keras jelas beras emas atas menteri kerjasama pertemuan kunjungan status makanan ' +
      'visite año réunion treffen außen Regierungen crisis virus Paris Widodo Marsudi Erdogan Lavrov Xi'

    const changed = words.split(' ').filter((word) => stemOf(word) !== word)

    expect(changed).toEqual(['visite'])
  })

  it('is among those that each beginning of the word stands for', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aeiouyrstnlmdgs', 'ing', 'ed', 'ies', 'tion', 'll', 'pp', 'y', 'es'),
      minLength: 2,
      maxLength: 8,
    })

    fc.assert(
      fc.property(word, fc.nat(), (text, cut) => {
        const prefix = text.slice(0, 2 + (cut % Math.max(1, text.length - 1)))
        const stem = stemOf(text)

        expect([
          text,
          prefix,
          (stem.length > prefix.length && stem.startsWith(prefix)) || prefixStems(prefix).includes(stem),
        ]).toEqual([text, prefix, true])
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('The spellings of a word', () => {
  it.each([
    ['defence', 'defense'],
    ['defense', 'defence'],
    ['organisation', 'organization'],
    ['labor', 'labour'],
    ['centre', 'center'],
    ['programmes', 'programs'],
    ['патрушев', 'patrushev'],
    ['παπανδρεου', 'papandreou'],
  ])('of %s hold %s', (word, other) => {
    expect(variantsOf(word)).toContain(other)
    expect(variantsOf(word)[0]).toBe(word)
  })

  it('of a short word are itself', () => {
    expect(variantsOf('four')).toEqual(['four'])
  })
})
