import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { costOf } from '../../src/graphql/cost'
import { costPaths } from '../../src/graphql/costPaths'
import { executableSchema } from '../../src/graphql/schema'
import { executors } from '../support/executors'
import { testQueries } from '../support/testQueries'

const schema = executableSchema()
const page = readFileSync(join(__dirname, '..', '..', 'docs', 'schema.md'), 'utf8')
const documented = [...page.matchAll(/```graphql\n([^`]*)```/g)].map(([, source = '']) => source)

const written = [
  ...documented,
  '{ articles(first: 3) { edges { node { ...A } } nodes { officials { id } } } } fragment A on Article { quotes { id } }',
  '{ a: meetings(first: 2) { facets { kind(first: 5) { value } } } b: meetings { nodes { participants { official { name } } } } }',
  'query ($n: Int) { officials(first: $n) { nodes { meetings(last: $n) { nodes { id } } } } }',
  '{ __schema { types { name } } meetingStats(groupBy: [MONTH], first: 12) { buckets { keys { label } } } }',
]

describe('costPaths', () => {
  it.each(written)('adds up to the cost of the operation: %s', (source) => {
    const document = parse(source)
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
    const operation = document.definitions[0] as OperationDefinitionNode
    const paths = costPaths({ schema, fragments, seen: { fields: 0 } }, operation, { n: 7 })

    expect(paths.reduce((sum, { cost }) => sum + cost, 0)).toBe(
      costOf(schema, fragments, operation)({ n: 7 }),
    )
  })
})

describe.each(executors)('explainCost, run by $name', ({ run }) => {
  const service = testQueries(run)
  const source = `query ($query: String!, $variables: String, $operationName: String) {
    explainCost(query: $query, variables: $variables, operationName: $operationName) {
      cost isAllowed limits { name value max } fields { path cost } } }`
  const limits = [
    { name: 'depth', max: 4 },
    { name: 'cost', max: 100 },
    { name: 'aliases', max: 30 },
  ]
  const facts = {
    name: '',
    version: '',
    extractor: '',
    startedAt: '2022-01-01T00:00:00Z',
    limits,
    scores: {},
  }
  const explain = (variables: Record<string, string>) => service.query(source, { variables, service: facts })

  it('says what each field costs, the dearest first, and what of the limits is used, without running it', async () => {
    const query = 'query ($n: Int) { meetings(first: $n) { nodes { kind participants { role } } } }'

    const { data, errors, commands } = await explain({ query, variables: '{ "n": 4 }' })

    expect(errors).toBeUndefined()
    expect(commands).toEqual([])
    expect(data.explainCost).toEqual({
      cost: 44,
      isAllowed: true,
      limits: [
        { name: 'cost', value: 44, max: 100 },
        { name: 'aliases', value: 0, max: 30 },
        { name: 'depth', value: 4, max: 4 },
      ],
      fields: [
        { path: 'meetings.nodes.participants', cost: 40 },
        { path: 'meetings.nodes', cost: 4 },
      ],
    })
    expect((await explain({ query })).data.explainCost).toMatchObject({ cost: 220, isAllowed: false })
  })

  it.each([
    ['query', { query: '{ meetings { nodes { nothing } } }' }, 'nothing'],
    ['query', { query: '{ meetings' }, 'Syntax Error'],
    ['variables', { query: '{ service { name } }', variables: '[1]' }, 'JSON object'],
    ['variables', { query: 'query ($n: Int!) { meetings(first: $n) { totalCount } }' }, '$n'],
    [
      'operationName',
      { query: 'query A { service { name } } query B { service { name } }' },
      'one operation',
    ],
  ])('refuses a wrong %s: %j', async (argument, variables, words) => {
    const { errors } = await explain(variables)

    expect(errors?.[0]?.message).toContain(words)
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument } })
  })
})
