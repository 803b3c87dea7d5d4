import type { Store } from '../../src/store/open'
import { executors } from '../support/executors'
import {
  agr,
  agreement,
  art,
  article,
  meeting,
  mtg,
  off,
  official,
  quo,
  quote,
  storeObjects,
} from '../support/objects'
import { factsOf } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const participant = (officialId: string) => ({
  officialId,
  role: 'PARTICIPANT' as const,
  country: 'ID',
  organization: null,
  office: null,
})

/** Takes part in every meeting, and no article names them. */
const host = off('host')

const day = (index: number) => `2021-12-${String((index % 28) + 1).padStart(2, '0')}`

/** `count` articles, each with two officials, who take part in its meeting, its agreement and say its quotation. */
async function fill(store: Store, count: number): Promise<void> {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const few = indexes.slice(0, 100)
  const pair = (index: number) => [off(index), off((index + 1) % count)]
  await storeObjects(store, {
    articles: indexes.map((index) =>
      article({
        id: art(index),
        facts: factsOf({ headline: `Headline ${index}`, publishedAt: `${day(index)}T08:00` }),
        officialIds: pair(index),
        meetingIds: [mtg(index)],
        agreementIds: [agr(index)],
        quoteIds: [quo(index)],
      }),
    ),
    officials: [
      official({ id: host, name: 'The host', country: 'ID' }),
      ...indexes.map((index) => official({ id: off(index), name: `Name ${index}`, country: 'ID' })),
    ],
    meetings: indexes.map((index) =>
      meeting({
        id: mtg(index),
        on: day(index),
        kind: index % 2 === 0 ? 'BILATERAL' : 'CALL',
        participants: [...pair(index), host].map(participant),
        parties: [{ kind: 'COUNTRY', code: 'ID' }],
      }),
    ),
    agreements: few.map((index) =>
      agreement({ id: agr(index), on: day(index), signatories: pair(index).map(participant) }),
    ),
    quotes: few.map((index) => quote({ id: quo(index), articleId: art(index), officialId: off(index) })),
  })
}

const operations: readonly { readonly name: string; readonly commands: number; readonly source: string }[] = [
  {
    name: 'an article by its id',
    commands: 1,
    source: '{ article(id: "art_0000000000000001") { headline publishedAt { local } text } }',
  },
  {
    name: 'the first 20 articles',
    commands: 1,
    source: '{ articles(first: 20) { nodes { id headline publishedAt { local } } pageInfo { endCursor } } }',
  },
  {
    name: '20 articles with officials and meetings with participants',
    commands: 4,
    source: `{ articles(first: 20) { nodes { headline officials { name }
      meetings { kind participants { official { name } role } } } } }`,
  },
  {
    name: 'an official with 20 meetings, their participants and sources',
    commands: 4,
    source: `{ official(id: "off_000000000000host") { name meetings(first: 20) { nodes { kind date { edtf }
      participants { official { name } } reports(first: 5) { nodes { headline } } } } } }`,
  },
  {
    name: 'filtered meetings with their number',
    commands: 3,
    source: '{ meetings(filter: { kind: { eq: CALL } }) { totalCount nodes { id date { edtf } } } }',
  },
  {
    name: '20 officials with five meetings each',
    commands: 2,
    source:
      '{ officials(first: 20) { nodes { name meetings(first: 5) { nodes { kind } pageInfo { hasNextPage } } } } }',
  },
  {
    name: '100 officials with their number of meetings and their last agreements',
    commands: 3,
    source: `{ officials(first: 100) { nodes { name meetings(first: 3) { totalCount nodes { kind } }
      agreements(last: 2) { totalCount nodes { kind } } } } }`,
  },
  {
    name: 'a country with its officials, meetings and agreements',
    commands: 3,
    source: `{ country(code: "ID") { name officials(first: 10) { nodes { name } }
      meetings(first: 10) { nodes { kind } } agreements(first: 10) { nodes { kind } } } }`,
  },
  {
    name: 'quotations with speakers and articles',
    commands: 3,
    source: '{ quotes(first: 50) { nodes { text official { name } article { headline } } } }',
  },
  {
    name: 'a hundred nodes of several types',
    commands: 3,
    source: `{ nodes(ids: ["off_0000000000000001", "off_0000000000000002", "mtg_0000000000000001", "cty_ID", "art_0000000000000003"]) { id } }`,
  },
  {
    name: 'a search of all types with its number and highlights',
    commands: 6,
    source: `{ search(query: "headline text", first: 20) { totalCount edges { score node { ... on Article { headline } }
      highlights { fragment } } } }`,
  },
  {
    name: 'a search of one list with its number',
    commands: 2,
    source: '{ articles(first: 20, search: "headline -nowhere") { totalCount nodes { headline } } }',
  },
  {
    name: 'passages with their articles',
    commands: 4,
    source: '{ passages(query: "text", first: 20) { totalCount nodes { text article { headline } } } }',
  },
  {
    // The first after a change; those that follow need three.
    name: 'suggestions of every type',
    commands: 9,
    source: '{ suggest(prefix: "host") { text type count matchedForm } }',
  },
  {
    name: 'officials by a name in any spelling',
    commands: 2,
    source: '{ officials(name: "Hosst") { edges { score matchedForm node { name } } } }',
  },
]

/** A laptop's own store is as constant at a tenth of the rows. */
const many = process.env.MONGODB_URI ? 10_000 : 1_000

describe.each(executors)('Run by $name', ({ name, run }) => {
  const service = testQueries(run)

  // Filling a store takes long: once is enough, since both ways ran the same commands on a small one.
  it.each(name === 'graphql-jit' ? [10, many] : [10])(
    'each operation costs its own number of commands on %d rows',
    async (count) => {
      await fill(service.store, count)

      const spent: Record<string, number> = {}
      for (const { name, source } of operations) {
        const { data, errors, commands } = await service.query(source)
        expect(errors).toBeUndefined()
        expect(data).toBeTruthy()
        spent[name] = commands.length
      }

      expect(spent).toEqual(Object.fromEntries(operations.map(({ name, commands }) => [name, commands])))
    },
    300_000,
  )
})
