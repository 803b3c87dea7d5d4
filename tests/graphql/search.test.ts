import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSearch } from '../../src/domain/search/query'
import { searchAll } from '../../src/store/search/search'
import { loadFunctions } from '../../src/texts'
import { executors } from '../support/executors'
import { collectionScans } from '../support/explain'
import { quo, quote, storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const sample = readFileSync(join(__dirname, '..', '..', 'examples', '000_4c713c3c638a0567.txt'), 'utf8')

const found = `
  totalCount
  counts { type count }
  edges {
    cursor
    score
    node { __typename ... on Article { headline } ... on Official { name } ... on Meeting { kind status } ... on Quote { text } }
    highlights { field fragment start ranges { start end } }
  }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
const ask = `query ($query: String!, $types: [ObjectType!], $filter: SearchFilter, $first: Int, $after: String) {
  search(query: $query, types: $types, filter: $filter, first: $first, after: $after) { ${found} } }`

interface Edge {
  readonly cursor: string
  readonly score: number
  readonly node: Readonly<Record<string, string>>
  readonly highlights: readonly {
    readonly field: string
    readonly fragment: string
    readonly start: number
    readonly ranges: readonly { readonly start: number; readonly end: number }[]
  }[]
}

describe.each(executors)('Query.search, run by $name', ({ run }) => {
  const service = testQueries(run)
  beforeEach(() =>
    loadFunctions(service.store, null).importText({ text: sample, publisher: null, timeZone: null }),
  )

  const search = async (variables: Readonly<Record<string, unknown>>) => {
    const { data, errors, commands } = await service.query(ask, { variables })
    return { data: data?.search, errors, commands }
  }
  const typesOf = ({ edges }: { edges: readonly Edge[] }) => edges.map(({ node }) => node.__typename)

  it('finds objects of every type, the best first, and says how many of each there are', async () => {
    const { data, errors } = await search({ query: 'jokowi' })

    expect(errors).toBeUndefined()
    expect(typesOf(data)).toEqual(['Official', 'Article', 'Meeting', 'Meeting'])
    expect(data.totalCount).toBe(4)
    expect(data.counts).toEqual([
      { type: 'ARTICLE', count: 1 },
      { type: 'OFFICIAL', count: 1 },
      { type: 'MEETING', count: 2 },
      { type: 'AGREEMENT', count: 0 },
      { type: 'QUOTE', count: 0 },
    ])
    const scores = data.edges.map(({ score }: Edge) => score)
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a))
  })

  it('counts types that were not asked for, and lists them not', async () => {
    const { data } = await search({ query: 'jokowi', types: ['MEETING'] })

    expect(typesOf(data)).toEqual(['Meeting', 'Meeting'])
    expect(data.totalCount).toBe(2)
    expect(data.counts[0]).toEqual({ type: 'ARTICLE', count: 1 })
  })

  it.each([
    ['"strategic trust"', ['Quote']],
    ['"trust strategic"', []],
    ['strateg* -trust', []],
    ['signing', ['Article']],
    ['kind:consultation', ['Article', 'Meeting']],
    ['type:official country:RU', ['Official']],
    ['official:patrushev type:meeting', ['Meeting', 'Meeting']],
    ['(blinken OR retno) type:official', ['Official', 'Official']],
    ['speaker:retno "strategic trust"', ['Quote']],
    ['after:2021-12-13 type:agreement', ['Agreement']],
    ['before:2021-12-13', []],
    ['headline:cooperation', ['Article']],
    ['city:jakarta type:meeting', ['Meeting', 'Meeting']],
  ])('finds what `%s` asks for', async (query, types) => {
    const { data, errors } = await search({ query })

    expect(errors).toBeUndefined()
    expect(typesOf(data).filter((type) => types.length === 0 || types.includes(String(type)))).toEqual(types)
    expect(data.totalCount).toBeGreaterThanOrEqual(types.length)
  })

  it('highlights the words by offsets that reproduce them', async () => {
    const { data } = await search({ query: '"information security" signing', types: ['ARTICLE'] })
    const article = await service.query('{ articles { nodes { text headline } } }')
    const [{ text, headline }] = article.data.articles.nodes

    const [{ highlights }] = data.edges
    const words = highlights.flatMap(({ field, fragment, start, ranges }: Edge['highlights'][number]) => {
      const whole = field === 'headline' ? headline : text
      expect(whole.slice(start, start + fragment.length)).toBe(fragment)
      return ranges.map((range) => fragment.slice(range.start, range.end).toLowerCase())
    })
    expect(new Set(words)).toEqual(new Set(['information security', 'signing']))
    expect(words.length).toBeGreaterThan(2)
  })

  it('pages through all of it once, by cursors that belong to their query', async () => {
    const whole = await search({ query: 'jokowi OR russia OR retno', first: 100 })
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const { data, errors } = await search({ query: 'jokowi OR russia OR retno', first: 2, after })
      expect(errors).toBeUndefined()
      seen.push(...data.edges.map(({ cursor }: Edge) => cursor))
      expect(data.pageInfo.endCursor).toBe(data.edges.at(-1)?.cursor ?? null)
      if (!data.pageInfo.hasNextPage) break
      after = data.pageInfo.endCursor
    }

    expect(seen.length).toBeGreaterThan(5)
    expect(seen).toEqual(whole.data.edges.map(({ cursor }: Edge) => cursor))
    expect(whole.data.totalCount).toBe(seen.length)
    const other = await search({ query: 'jokowi', after: seen[1] })
    expect(other.errors?.[0]?.extensions).toMatchObject({ argument: 'after' })
  })

  it('filters by typed facts as the query would by fields', async () => {
    const typed = await search({ query: 'president', filter: { countries: ['ID'], date: '2021-12' } })
    const worded = await search({ query: 'president country:ID date:2021-12' })

    expect(typesOf(typed.data)).toEqual(typesOf(worded.data))
    expect(typed.data.totalCount).toBeGreaterThan(0)
  })

  it('refuses what is wrong with a query, and names its column', async () => {
    const { errors } = await search({ query: 'visit foo:bar' })

    expect(errors?.[0]?.message).toContain('column 7')
    expect(errors?.[0]?.extensions).toMatchObject({ argument: 'query', column: 7 })
  })

  it('reads no whole collection', async () => {
    for (const query of [
      'jokowi',
      '"strategic trust"',
      'indo*',
      'type:meeting -jakarta',
      'date:2021',
      'tag:x',
    ]) {
      const { commands, errors } = await search({ query })
      expect(errors).toBeUndefined()
      const scans = await collectionScans(service.store.db, commands)
      expect(scans.map(({ command }) => command)).toEqual([])
    }
  })
})

describe('The counts of Query.search', () => {
  const service = testQueries()

  beforeEach(() =>
    storeObjects(service.store, {
      quotes: Array.from({ length: 4 }, (_, index) =>
        quote({ id: quo(index), text: `Word ${index} of trust ${index < 2 ? 'in' : 'and more'} peace` }),
      ),
    }),
  )

  it('end at the most that are counted, and say whether there are more', async () => {
    const counted = async (most: number, query = 'wor*') => {
      const { counts } = await searchAll(service.store.db, { counted: most, read: most })({
        node: parseSearch(query),
        bound: null,
        types: ['QUOTE'],
        limit: 1,
        after: null,
        wants: { rows: false, counts: true },
      })
      return counts?.get('QUOTE')
    }

    expect(await counted(3)).toEqual({ count: 3, isExact: false })
    expect(await counted(4)).toEqual({ count: 4, isExact: true })
    // Of a phrase that some have, so many texts are read that have its words.
    const phrase = await counted(4, '"trust in peace"')
    expect(phrase).toEqual({ count: 2, isExact: true })
    expect((await counted(3, '"trust in peace"'))?.isExact).toBe(false)
    expect((await counted(3, '"trust in peace" word'))?.isExact).toBe(false)
    expect(await counted(4, '"trust in peace" word')).toEqual(phrase)
  })

  it('are exact below that', async () => {
    const { data } = await service.query(
      '{ search(query: "word") { totalCount totalCountIsExact counts { type count isExact } } }',
    )

    expect(data.search).toMatchObject({ totalCount: 4, totalCountIsExact: true })
    expect(data.search.counts.at(-1)).toEqual({ type: 'QUOTE', count: 4, isExact: true })
  })
})

describe('Query.passages', () => {
  const service = testQueries()
  beforeEach(() =>
    loadFunctions(service.store, null).importText({ text: sample, publisher: null, timeZone: null }),
  )

  it('gives the sentence with most of the words, where it stands and whom it names', async () => {
    const { data, errors, commands } = await service.query(`{
      passages(query: "memorandum Patrushev", first: 1) {
        totalCount
        nodes {
          text start end
          ranges { start end }
          article { headline text }
          mentions { type object { ... on Official { name } } evidence { exact start end } }
          others { text }
        }
        pageInfo { hasNextPage }
      }
    }`)

    expect(errors).toBeUndefined()
    expect(data.passages).toMatchObject({ totalCount: 1, pageInfo: { hasNextPage: false } })
    const [{ text, start, end, ranges, article, mentions }] = data.passages.nodes
    expect(article.text.slice(start, end)).toBe(text)
    expect(ranges.length).toBeGreaterThan(0)
    for (const range of ranges)
      expect(text.slice(range.start, range.end)).toMatch(/^(?:memorandum|patrushev)$/i)
    expect(mentions.length).toBeGreaterThan(0)
    for (const { type, evidence } of mentions) {
      expect(type).not.toBe('ARTICLE')
      for (const said of evidence) {
        expect(said.start >= start && said.end <= end).toBe(true)
        expect(text).toContain(said.exact)
      }
    }
    expect(commands.length).toBeLessThanOrEqual(9)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('pages as the articles do, and takes their filters', async () => {
    const none = await service.query(
      '{ passages(query: "jokowi", filter: { publisher: { eq: "Nobody" } }) { totalCount nodes { text } } }',
    )
    const wrong = await service.query('{ passages(query: "(jokowi") { totalCount } }')
    const only = await service.query('{ passages(query: "jokowi") { nodes { article { headline } } } }')

    expect(none.data.passages).toEqual({ totalCount: 0, nodes: [] })
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ argument: 'query', column: 1 })
    expect(only.data.passages.nodes.length).toBe(1)
  })
})

describe('Query.suggest', () => {
  const service = testQueries()
  beforeEach(() =>
    loadFunctions(service.store, null).importText({ text: sample, publisher: null, timeZone: null }),
  )

  const suggest = async (prefix: string, more = '') => {
    const { data, errors } = await service.query(
      `query ($prefix: String!) { suggest(prefix: $prefix ${more}) { text type matchedForm count query object { id __typename } } }`,
      { variables: { prefix } },
    )
    expect(errors).toBeUndefined()
    return data.suggest
  }

  it.each([
    ['jok', 'OFFICIAL', 'Joko Widodo'],
    ['jokowi', 'OFFICIAL', 'Joko Widodo'],
    ['wido', 'OFFICIAL', 'Joko Widodo'],
    ['widodo jo', 'OFFICIAL', 'Joko Widodo'],
    ['Патру', 'OFFICIAL', 'Nikolay P. Patrushev'],
    ['indon', 'COUNTRY', 'Indonesia'],
    ['indonesian', 'COUNTRY', 'Indonesia'],
    ['jakar', 'CITY', 'Jakarta'],
  ])('gives for `%s` the %s %s first', async (prefix, type, text) => {
    const [first] = await suggest(prefix)

    expect(first).toMatchObject({ type, text })
  })

  it('gives a query that finds what each stands for', async () => {
    for (const prefix of ['jok', 'indon', 'jakar', 'president']) {
      for (const { query } of await suggest(prefix)) {
        const { data, errors } = await service.query(
          'query ($query: String!) { search(query: $query) { totalCount } }',
          { variables: { query } },
        )
        expect(errors).toBeUndefined()
        expect([query, data.search.totalCount > 0]).toEqual([query, true])
      }
    }
  })

  it('gives the object, only types asked for, and nothing for one letter', async () => {
    const [official] = await suggest('jok', ', types: [OFFICIAL]')
    const cities = await suggest('ja', ', types: [CITY], first: 1')

    expect(official.object.__typename).toBe('Official')
    expect(cities).toMatchObject([{ type: 'CITY', text: 'Jakarta', object: null }])
    expect(await suggest('j')).toEqual([])
  })
})
