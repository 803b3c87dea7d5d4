import { collectionScans } from '../support/explain'
import { off, official, storeObjects } from '../support/objects'
import { testQueries } from '../support/testQueries'

const service = testQueries()

const held = (title: string) => ({
  title,
  country: null,
  organization: null,
  tenure: 'CURRENT' as const,
  firstSeen: null,
  lastSeen: null,
  count: 1,
})

beforeEach(() =>
  storeObjects(service.store, {
    officials: [
      official({
        id: off('nikolai'),
        name: 'Nikolay P. Patrushev',
        names: ['Nikolay P. Patrushev', 'Patrushev'],
        country: 'RU',
        office: 'Secretary of the Security Council',
        offices: [held('Secretary of the Security Council')],
        reportCount: 5,
      }),
      official({
        id: off('dmitry'),
        name: 'Dmitry Patrushev',
        country: 'RU',
        office: 'Agriculture Minister',
        offices: [held('Agriculture Minister')],
        reportCount: 2,
      }),
      official({ id: off('jokowi'), name: 'Joko Widodo', names: ['Joko Widodo', 'Jokowi'], country: 'ID' }),
      official({ id: off('retno'), name: 'Retno Marsudi', country: 'ID' }),
      official({ id: off('stoltenberg'), name: 'Jens Stoltenberg', organization: 'NATO' }),
    ],
  }),
)

describe('Query.officials by a name', () => {
  const named = async (name: string, more = '') => {
    const { data, errors, commands } = await service.query(
      `query ($name: String!) { officials(name: $name ${more}) {
        totalCount edges { cursor score matchedForm node { name } } pageInfo { hasNextPage endCursor } } }`,
      { variables: { name } },
    )
    return { list: data?.officials, errors, commands }
  }
  const namesOf = (list: { edges: { node: { name: string } }[] }) => list.edges.map(({ node }) => node.name)

  it.each([
    ['Николай Патрушев', ['Nikolay P. Patrushev']],
    ['patrushev', ['Nikolay P. Patrushev', 'Dmitry Patrushev']],
    ['N. Patruschew', ['Nikolay P. Patrushev']],
    ['Widodo, Joko', ['Joko Widodo']],
    ['Jokwoi', ['Joko Widodo']],
    ['Vladimir Putin', []],
    ['', []],
  ])('finds for %j those who can be meant, the likeliest first', async (name, expected) => {
    const { list, errors } = await named(name)

    expect(errors).toBeUndefined()
    expect(namesOf(list)).toEqual(expected)
    expect(list.totalCount).toBe(expected.length)
  })

  it('says which form is alike and how much, and pages by that', async () => {
    const first = await named('patrushev', ', first: 1')
    const second = await named('patrushev', `, first: 1, after: "${first.list.pageInfo.endCursor}"`)

    expect(first.list.edges[0]).toMatchObject({ matchedForm: 'Patrushev', score: 1 })
    expect(first.list.pageInfo.hasNextPage).toBe(true)
    expect(namesOf(second.list)).toEqual(['Dmitry Patrushev'])
    expect(second.list.edges[0].score).toBeLessThan(1)
    expect(second.list.totalCount).toBe(2)
  })

  it('goes together with filters and orders, and costs three commands', async () => {
    const filtered = await named('patrushev', ', filter: { office: { contains: "minister" } }')
    const ordered = await named('patrushev', ', orderBy: [{ field: NAME }]')

    expect(namesOf(filtered.list)).toEqual(['Dmitry Patrushev'])
    expect(namesOf(ordered.list)).toEqual(['Dmitry Patrushev', 'Nikolay P. Patrushev'])
    expect(filtered.commands.length).toBe(3)
    expect(await collectionScans(service.store.db, filtered.commands)).toEqual([])
  })

  it('leaves score and form out where no name is asked for', async () => {
    const { data } = await service.query('{ officials(first: 1) { edges { score matchedForm } } }')

    expect(data.officials.edges).toEqual([{ score: null, matchedForm: null }])
  })
})

describe('Query.matchOfficials', () => {
  const ask = `query ($queries: [OfficialQuery!]!) { matchOfficials(queries: $queries) {
    match { official { name } score isMatch matchedForm features { name office country organization } }
    runnerUp { official { name } score }
    candidates(first: 3) { official { name } isMatch } } }`
  const match = async (...queries: readonly object[]) => {
    const { data, errors, commands } = await service.query(ask, { variables: { queries } })
    return { matches: data?.matchOfficials, errors, commands }
  }

  it('answers each question by itself, in two commands', async () => {
    const { matches, errors, commands } = await match(
      { name: 'Патрушев Николай', country: 'RU' },
      { name: 'Jokowi', office: 'President' },
      { name: 'Angela Merkel' },
    )

    expect(errors).toBeUndefined()
    expect(matches.map((one: { match: { official: object } | null }) => one.match?.official ?? null)).toEqual(
      [{ name: 'Nikolay P. Patrushev' }, { name: 'Joko Widodo' }, null],
    )
    expect(matches[2]).toEqual({ match: null, runnerUp: null, candidates: [] })
    expect(commands.length).toBe(2)
    expect(await collectionScans(service.store.db, commands)).toEqual([])
  })

  it('does not choose between two who fit alike, unless something else tells them apart', async () => {
    const { matches } = await match(
      { name: 'D. N. Patrushev' },
      { name: 'Patrushev', office: 'Secretary of the Security Council', country: 'RU' },
      { name: 'Patrushev', office: 'Minister of Agriculture', country: 'RU' },
    )

    expect(matches[1].match).toMatchObject({
      official: { name: 'Nikolay P. Patrushev' },
      features: { name: 1, office: 1, country: 1, organization: null },
    })
    expect(matches[1].runnerUp.official.name).toBe('Dmitry Patrushev')
    expect(matches[2].candidates.map((one: { official: { name: string } }) => one.official.name)).toContain(
      'Dmitry Patrushev',
    )
  })

  it('takes a wrong country for another person', async () => {
    const { matches } = await match(
      { name: 'Joko Widodo', country: 'MY' },
      { name: 'Jens Stoltenberg', organization: 'Nato' },
    )

    expect(matches[0].match).toBeNull()
    expect(matches[0].candidates).toEqual([{ official: { name: 'Joko Widodo' }, isMatch: false }])
    expect(matches[1].match.features.organization).toBe(1)
  })

  it('refuses more than 50 questions and names that are too long', async () => {
    const many = await match(...Array.from({ length: 51 }, () => ({ name: 'x' })))
    const long = await match({ name: 'x'.repeat(501) })

    expect(many.errors?.[0]?.extensions).toMatchObject({ argument: 'queries', limit: { max: 50 } })
    expect(long.errors?.[0]?.extensions).toMatchObject({ argument: 'queries', limit: { max: 500 } })
  })
})
