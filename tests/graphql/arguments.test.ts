import type { GraphQLFormattedError } from 'graphql'
import { toClientError } from '../../src/graphql/errors'
import { executors } from '../support/executors'
import { art, article, storeObjects } from '../support/objects'
import { factsOf } from '../support/seeds'
import { testQueries } from '../support/testQueries'

const long = 'x'.repeat(501)
const many = (count: number, item: string) => `[${Array.from({ length: count }, () => item).join(', ')}]`
const nested = (depth: number): string =>
  depth === 0 ? '{ kind: { eq: CALL } }' : `{ not: ${nested(depth - 1)} }`

/** Arguments that are wrong, the argument that the error must name, and the limit it passes. */
const wrong: readonly { readonly source: string; readonly argument: string; readonly max?: number }[] = [
  { source: '{ articles(first: -1) { totalCount } }', argument: 'first' },
  { source: '{ articles(first: 101) { totalCount } }', argument: 'first', max: 100 },
  { source: '{ articles(last: -1) { totalCount } }', argument: 'last' },
  { source: '{ articles(last: 101) { totalCount } }', argument: 'last', max: 100 },
  { source: '{ articles(first: 1, last: 1) { totalCount } }', argument: 'last' },
  { source: '{ articles(offset: -1) { totalCount } }', argument: 'offset' },
  { source: '{ articles(offset: 10001) { totalCount } }', argument: 'offset', max: 10_000 },
  { source: '{ articles(last: 1, offset: 1) { totalCount } }', argument: 'offset' },
  { source: '{ articles(after: "nothing") { totalCount } }', argument: 'after' },
  { source: '{ articles(before: "nothing") { totalCount } }', argument: 'before' },
  { source: `{ articles(after: "${'x'.repeat(3000)}") { totalCount } }`, argument: 'after' },
  { source: '{ countries(after: "nothing") { totalCount } }', argument: 'after' },
  { source: '{ countries(first: 101) { totalCount } }', argument: 'first', max: 100 },
  { source: '{ changes(first: 101) { totalCount } }', argument: 'first', max: 100 },
  { source: '{ changes(after: "nothing") { totalCount } }', argument: 'after' },
  { source: '{ changes(after: "nothing", afterPosition: 1) { totalCount } }', argument: 'afterPosition' },
  { source: '{ meetings(filter: { kind: null }) { totalCount } }', argument: 'filter' },
  { source: '{ meetings(filter: { city: { eq: null } }) { totalCount } }', argument: 'filter' },
  {
    source: '{ meetings(filter: { and: [{ not: { city: { contains: null } } }] }) { totalCount } }',
    argument: 'filter',
  },
  {
    source: '{ meetings(filter: { participants: { some: { role: null } } }) { totalCount } }',
    argument: 'filter',
  },
  {
    source: `{ meetings(filter: { city: { in: ${many(251, '"x"')} } }) { totalCount } }`,
    argument: 'filter',
    max: 250,
  },
  {
    source: `{ meetings(filter: { city: { eq: "${long}" } }) { totalCount } }`,
    argument: 'filter',
    max: 500,
  },
  { source: `{ meetings(filter: { and: ${many(21, '{}')} }) { totalCount } }`, argument: 'filter', max: 20 },
  { source: `{ meetings(filter: { or: ${many(21, '{}')} }) { totalCount } }`, argument: 'filter', max: 20 },
  { source: `{ meetings(filter: ${nested(14)}) { totalCount } }`, argument: 'filter', max: 12 },
  { source: '{ countries(filter: { name: { eq: null } }) { totalCount } }', argument: 'filter' },
  { source: '{ meetings(orderBy: [{ field: DATE }, { field: DATE }]) { totalCount } }', argument: 'orderBy' },
  { source: `{ nodes(ids: ${many(101, '"x"')}) { id } }`, argument: 'ids', max: 100 },
  { source: '{ article { id } }', argument: 'id' },
  { source: '{ article(id: "x", by: { slug: "y" }) { id } }', argument: 'by' },
]

/** Operations that only wrong values make wrong: which variable it is, the executor tells. */
const uncoercible: readonly { readonly type: string; readonly field: string; readonly value: unknown }[] = [
  { type: 'MeetingFilter', field: 'meetings(filter: $value)', value: { date: { overlaps: '2021-13' } } },
  {
    type: 'MeetingFilter',
    field: 'meetings(filter: $value)',
    value: { firstReportedAt: { on: '2021-02-30' } },
  },
  {
    type: 'MeetingFilter',
    field: 'meetings(filter: $value)',
    value: { firstReportedAt: { lt: '2021-02-28T24:00' } },
  },
  { type: 'OfficialFilter', field: 'officials(filter: $value)', value: { country: { eq: 'Indonesia' } } },
]

describe.each(executors)('Arguments, run by $name', ({ run }) => {
  const service = testQueries(run)

  it.each(wrong)('$argument is refused in $source', async ({ source, argument, max }) => {
    const { errors = [] } = await service.query(source)

    const shown = errors.map((error): GraphQLFormattedError['extensions'] => {
      const rules = { isUnavailable: () => false, maxMessage: 300 }
      return toClientError(error, rules, null).error.extensions
    })
    expect(shown.length).toBe(1)
    expect(shown[0]).toMatchObject({ code: 'BAD_USER_INPUT', argument, ...(max ? { limit: { max } } : {}) })
  })

  it.each(uncoercible)(
    'a value that is none of its kind is refused: $value',
    async ({ type, field, value }) => {
      const { errors } = await service.query(`query ($value: ${type}) { ${field} { totalCount } }`, {
        variables: { value },
      })

      expect(errors?.length).toBe(1)
      expect(errors?.[0]?.message).toMatch(/expected/)
    },
  )

  it('a cursor of another filter or order is refused, whatever the filter looks like', async () => {
    await storeObjects(service.store, {
      articles: [1, 2, 3].map((index) =>
        article({ id: art(index), facts: factsOf({ headline: `H${index}` }) }),
      ),
    })
    const { data } = await service.query('{ articles(first: 1) { pageInfo { endCursor } } }')
    const after = data.articles.pageInfo.endCursor
    const ask = (more: string) =>
      service.query(`{ articles(first: 1, after: "${after}"${more}) { nodes { headline } } }`)

    expect((await ask('')).errors).toBeUndefined()
    expect((await ask(', orderBy: [{ field: PUBLISHED_AT, direction: DESC }]')).errors).toBeUndefined()
    for (const more of [
      ', filter: {}',
      ', filter: { tag: { eq: "x" } }',
      ', orderBy: [{ field: HEADLINE }]',
    ]) {
      const { errors } = await ask(more)
      expect(errors?.[0]?.extensions?.argument ?? errors?.[0]?.originalError).toBeTruthy()
    }
  })

  it('a page may be empty, and pages join without gap or overlap from either side', async () => {
    const ids = Array.from({ length: 5 }, (_, index) => art(index))
    await storeObjects(service.store, { articles: ids.map((id) => article({ id })) })
    const page =
      'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
    const empty = await service.query(`{ articles(first: 0) { totalCount ${page} } }`)
    const first = await service.query(`{ articles(first: 2) { ${page} } }`)
    const [, second] = first.data.articles.edges
    const middle = await service.query(`{ articles(first: 2, after: "${second.cursor}") { ${page} } }`)
    const last = await service.query(`{ articles(last: 1) { ${page} } }`)
    const between = await service.query(
      `{ articles(after: "${second.cursor}", before: "${last.data.articles.pageInfo.startCursor}") { ${page} } }`,
    )
    const skipped = await service.query(`{ articles(first: 2, offset: 3) { ${page} } }`)
    const idsOf = (answer: typeof first) => answer.data.articles.nodes.map(({ id }: { id: string }) => id)

    expect(empty.data.articles).toEqual({
      totalCount: 5,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
    expect(idsOf(first)).toEqual([art(4), art(3)])
    expect(first.data.articles.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(idsOf(middle)).toEqual([art(2), art(1)])
    expect(middle.data.articles.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect(idsOf(last)).toEqual([art(0)])
    expect(last.data.articles.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(idsOf(between)).toEqual([art(2), art(1)])
    expect(idsOf(skipped)).toEqual([art(1), art(0)])
  })
})
