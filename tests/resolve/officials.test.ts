import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OfficialMention } from '../../src/domain/model'
import { type RecurringPerson, resolutionScore } from '../../src/resolve/score'
import { factsOf, type OfficialSeed } from '../support/seeds'

const mentionsOf = (articles: Readonly<Record<string, readonly OfficialSeed[]>>) =>
  new Map(Object.entries(articles).map(([id, officials]) => [id, factsOf({ officials }).officials]))

/** Whether two names, each in an article of its own, are made one person. */
function areOne(a: OfficialSeed, b: OfficialSeed): boolean {
  const people = [{ canonical: 'x', variants: { a: a.name, b: b.name } }]
  return resolutionScore(people, mentionsOf({ a: [a], b: [b] })).recall === 1
}

const same: readonly (readonly [OfficialSeed, OfficialSeed])[] = [
  [{ name: 'Nikolai Patrushev' }, { name: 'Nikolay P. Patrushev' }],
  [{ name: 'Nikolai Patrushev' }, { name: 'Nikolai Platonovich Patrushev' }],
  [{ name: 'Nikolai Patrushev' }, { name: 'Николай Патрушев' }],
  [{ name: 'Volodymyr Zelensky' }, { name: 'Volodymyr Zelenskyy' }],
  [{ name: 'Volodymyr Zelenskiy' }, { name: 'VOLODYMYR ZELENSKYY' }],
  [{ name: 'Antony Blinken' }, { name: 'Anthony J. Blinken' }],
  [{ name: 'Joseph R. Biden Jr.' }, { name: 'Joe Biden' }],
  [{ name: 'Retno LP Marsudi' }, { name: 'Retno L.P. Marsudi' }],
  [{ name: 'Retno Marsudi' }, { name: 'Retno Lestari Priansari Marsudi' }],
  [{ name: 'Luhut B. Pandjaitan' }, { name: 'Luhut Binsar Pandjaitan' }],
  [{ name: 'Muhammad Lutfi' }, { name: 'Mohammed Lutfi' }],
  [{ name: 'Yoon Suk Yeol' }, { name: 'Yoon Suk-yeol' }],
  [{ name: 'KISHIDA Fumio' }, { name: 'Fumio Kishida' }],
  [{ name: 'Ferdinand Marcos Jr' }, { name: 'Ferdinand Romualdez Marcos Jr.' }],
  [{ name: 'Lloyd J. Austin III' }, { name: 'Lloyd Austin' }],
  [{ name: 'Sergei Shoigu' }, { name: 'Sergey Shoygu' }],
  [{ name: 'António Guterres' }, { name: 'Antonio Guterres' }],
  [{ name: 'Mohammad bin Salman' }, { name: 'Mohammed bin Salman' }],
  [{ name: 'Bashar al-Assad' }, { name: 'Bashar Al Assad' }],
  [
    { name: 'Jaushieh Joseph Wu', country: 'TW', office: 'Foreign Minister' },
    { name: 'Joseph Wu', country: 'TW', office: 'Minister of Foreign Affairs' },
  ],
  [
    { name: 'Moussa Faki', organization: 'African Union', office: 'Commission chief' },
    { name: 'Moussa Faki Mahamat', organization: 'African Union' },
  ],
  [
    { name: 'Mohammed bin Zayed', country: 'AE', office: 'Crown Prince' },
    { name: 'Mohammed bin Zayed Al Nahyan', country: 'AE', office: 'President' },
  ],
  // A country that a text gets wrong makes a discrepancy, not another person.
  [
    { name: 'Josep Borrell', country: 'ES' },
    { name: 'Josep Borrell', organization: 'European Union' },
  ],
  [
    { name: 'Zelensky', country: 'UA', office: 'President' },
    { name: 'Volodymyr Zelenskyy', country: 'UA', office: 'president' },
  ],
  [
    { name: 'Retno', country: 'ID', office: 'Foreign Minister' },
    { name: 'Retno Marsudi', country: 'ID', office: 'Minister for Foreign Affairs' },
  ],
  [
    { name: 'S. Jaishankar', country: 'IN', office: 'External Affairs Minister' },
    { name: 'Subrahmanyam Jaishankar', country: 'IN', office: 'Minister of External Affairs' },
  ],
  [
    { name: 'Naruhito', country: 'JP', office: 'Emperor' },
    { name: 'Naruhito', country: 'JP' },
  ],
]

const different: readonly (readonly [OfficialSeed, OfficialSeed])[] = [
  [{ name: 'Kim Jong Un' }, { name: 'Kim Jong Il' }],
  [{ name: 'Kim Jin-pyo' }, { name: 'Kim Sung-han' }],
  [{ name: 'Kim Yong Un' }, { name: 'Kim Jong Un' }],
  [{ name: 'Wang Yi' }, { name: 'Wang Wenbin' }],
  [{ name: 'Nguyen Xuan Phuc' }, { name: 'Nguyen Van Phuc' }],
  [{ name: 'Pham Minh Chinh' }, { name: 'Pham Binh Minh' }],
  [
    { name: 'Mohammed bin Zayed Al Nahyan', country: 'AE', office: 'President' },
    { name: 'Abdullah bin Zayed Al Nahyan', country: 'AE', office: 'Foreign Minister' },
  ],
  [
    { name: 'Ali Akbar Salehi', country: 'IR', office: 'Foreign Minister' },
    { name: 'Ali Akbar Velayati', country: 'IR', office: 'Foreign Minister' },
  ],
  [{ name: 'Charles III', country: 'GB' }, { name: 'Charles Michel' }],
  [{ name: 'Penny Wong' }, { name: 'Lawrence Wong' }],
  [{ name: 'Mohammed bin Salman' }, { name: 'Mohammed bin Zayed' }],
  // One word of a name, of another country or another office.
  [
    { name: 'Kim', country: 'KR', office: 'President' },
    { name: 'Kim Jong Un', country: 'KP', office: 'President' },
  ],
]

describe('Two names', () => {
  it.each(same)('%j and %j are one person', (a, b) => {
    expect(areOne(a, b)).toBe(true)
    expect(areOne(b, a)).toBe(true)
  })

  it.each(different)('%j and %j are two people', (a, b) => {
    expect(areOne(a, b)).toBe(false)
    expect(areOne(b, a)).toBe(false)
  })

  it('of one article are two people, whatever they share', () => {
    const father = { name: 'Luis Alberto Lacalle', country: 'UY', office: 'President' }
    const son = { name: 'Luis Lacalle Pou', country: 'UY', office: 'President' }
    const people = [
      { canonical: 'a', variants: { x: father.name } },
      { canonical: 'b', variants: { x: son.name } },
    ]

    expect(resolutionScore(people, mentionsOf({ x: [father, son] })).wrong).toEqual([])
  })
})

describe('A name of one word', () => {
  const yi = { name: 'Wang Yi', country: 'CN', office: 'Foreign Minister' }
  const wenbin = { name: 'Wang Wenbin', country: 'CN', office: 'Foreign Ministry spokesman' }
  const minister = { name: 'Wang', country: 'CN', office: 'Foreign Minister' }
  const unsaid = { name: 'Wang', country: 'CN' }

  it('is told from others of that name by the office', () => {
    const people = [{ canonical: 'Wang Yi', variants: { a: 'Wang Yi', c: 'Wang' } }]

    const score = resolutionScore(people, mentionsOf({ a: [yi], b: [wenbin], c: [minister] }))

    expect(score).toMatchObject({ recall: 1, precision: 1 })
  })

  it('stays apart where two can be meant', () => {
    const people: RecurringPerson[] = [
      { canonical: 'Wang Yi', variants: { a: 'Wang Yi', c: 'Wang' } },
      { canonical: 'Wang Wenbin', variants: { b: 'Wang Wenbin' } },
    ]

    const score = resolutionScore(people, mentionsOf({ a: [yi], b: [wenbin], c: [unsaid] }))

    expect(score).toMatchObject({ recall: 0, wrong: [] })
  })
})

describe('The corpus', () => {
  const corpus = join(__dirname, '..', 'corpus')
  const labels = readdirSync(join(corpus, 'articles')).filter((name) => name.endsWith('.json'))
  const mentions = new Map(
    labels.map((name): [string, readonly OfficialMention[]] => {
      const { id, officials } = JSON.parse(readFileSync(join(corpus, 'articles', name), 'utf8'))
      return [
        id,
        factsOf({
          officials: officials.map((one: OfficialSeed & { surfaceForms: string[] }) => ({
            ...one,
            forms: one.surfaceForms,
          })),
        }).officials,
      ]
    }),
  )
  const people = (set: string): RecurringPerson[] =>
    JSON.parse(readFileSync(join(corpus, `people-${set}.json`), 'utf8'))

  it.each(['a', 'b'])('resolves the people who recur in set %s as their labels say', (set) => {
    const { precision, recall, wrong, missed, absent } = resolutionScore(people(set), mentions)

    expect({ wrong, missed, absent }).toEqual({ wrong: [], missed: [], absent: [] })
    expect([precision, recall]).toEqual([1, 1])
  })
})
