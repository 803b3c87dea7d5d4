import fc from 'fast-check'
import { parseSearch } from '../../src/domain/search/query'
import { gallery } from '../support/gallery'
import { naiveSearch, type SearchedList } from '../support/naiveSearch'
import { storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()
const objects = gallery(30)
const lists = ['articles', 'officials', 'meetings', 'agreements', 'quotes'] as const
const types = ['ARTICLE', 'OFFICIAL', 'MEETING', 'AGREEMENT', 'QUOTE'] as const

const everything = `query ($q: String!) {
  ${lists.map((list) => `${list}(first: 100, search: $q) { totalCount nodes { id } }`).join('\n')}
  best: meetings(first: 100, search: $q, orderBy: [{ field: RELEVANCE, direction: DESC }]) { nodes { id } }
  search(query: $q, first: 100) { totalCount counts { type count } edges { score node { ...on Node { id } } } pageInfo { hasNextPage } }
}`

const atoms = [
  'marsudi',
  'retno',
  'erdogan',
  'Erdoğan',
  '"Retno Marsudi"',
  '"Kim Jong"',
  'oberg',
  'minister',
  '"foreign minister"',
  'presid*',
  'er*',
  'indonesia',
  'indonesian',
  'russia',
  'nato',
  'courtesy',
  '"courtesy call"',
  'summit',
  'held',
  'signed',
  'trade',
  'mou',
  'jakarta',
  '"sao paulo"',
  'geneve',
  'agree',
  'text',
  'kind:summit',
  'kind:mou',
  'status:held',
  'status:signed',
  'country:ID',
  'country:Russia',
  'party:NATO',
  'party:FR',
  'city:Jakarta',
  'official:marsudi',
  'official:"Retno Marsudi"',
  'speaker:oberg',
  'headline:headline',
  'date:2021-12',
  'date:2021-12-14',
  'before:2021-12-14',
  'after:2021-12-14',
  'type:meeting',
  'type:official',
]

/** What is served for a query and what looking at each object gives, both sorted. */
async function compared(query: string) {
  const { data, errors } = await service.query(everything, { variables: { q: query } })
  expect([query, errors]).toEqual([query, undefined])
  const node = parseSearch(query)
  const expected = Object.fromEntries(
    lists.map((list): [SearchedList, string[]] => {
      const fits = naiveSearch(list, node, objects) as (object: unknown) => boolean
      return [
        list,
        (objects[list] as readonly { readonly id: string }[])
          .filter(fits)
          .map(({ id }) => id)
          .sort(),
      ]
    }),
  ) as Record<SearchedList, string[]>
  const served = Object.fromEntries(
    lists.map((list) => [list, data[list].nodes.map(({ id }: { id: string }) => id).sort()]),
  )
  return { data, served, expected }
}

async function check(query: string): Promise<void> {
  const { data, served, expected } = await compared(query)

  expect([query, served]).toEqual([query, expected])
  for (const [index, list] of lists.entries()) {
    const count = expected[list].length
    expect([query, list, data[list].totalCount]).toEqual([query, list, count])
    expect(data.search.counts[index]).toEqual({ type: types[index], count })
  }
  const all = Object.values(expected).flat()
  expect(data.search.totalCount).toBe(all.length)
  expect(data.best.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected.meetings)
  const edges: { score: number; node: { id: string } }[] = data.search.edges
  expect(edges.length).toBe(Math.min(100, all.length))
  expect(data.search.pageInfo.hasNextPage).toBe(all.length > 100)
  expect(edges.every(({ node }) => all.includes(node.id))).toBe(true)
  expect(edges.map(({ score }) => score)).toEqual(edges.map(({ score }) => score).sort((a, b) => b - a))
  expect(edges.every(({ score }) => score >= 0 && score <= 1.01)).toBe(true)
}

describe('A search of every list and of all at once', () => {
  beforeEach(() => storeObjects(service.store, objects))

  it('finds and counts what looking at each object finds, for each kind of condition', async () => {
    for (const atom of atoms) await check(atom)
  }, 480_000)

  it('does so for conditions put together, whatever they are', async () => {
    const atom = fc.constantFrom(...atoms)
    const joined = fc
      .tuple(
        atom,
        atom,
        atom,
        fc.constantFrom('A B', 'A OR B', 'A -B', 'A (B OR C)', 'A B -C', '(A OR B) -(B C)'),
      )
      .map(([a, b, c, form]) =>
        form
          .replace(/A/g, () => a)
          .replace(/\bB\b/g, () => b)
          .replace(/\bC\b/g, () => c),
      )

    await fc.assert(fc.asyncProperty(joined, check), { numRuns: 15 })
  }, 480_000)
})
