import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type FragmentDefinitionNode, Kind, parse, validate } from 'graphql'
import { costOf } from '../../src/graphql/cost'
import { cpuMs } from '../support/cpu'

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'))

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  return costOf(schema, fragments, operation)(variables)
}

describe('The cost of an operation', () => {
  it.each([
    { what: 'one object', text: '{ article(id: "a") { id slug } }', nodes: 1 },
    { what: 'a page as long as nobody said', text: '{ articles { nodes { id } } }', nodes: 20 },
    { what: 'a page as long as told', text: '{ articles(first: 3) { nodes { id } } }', nodes: 3 },
    { what: 'a page from the end', text: '{ articles(last: 7) { nodes { id } } }', nodes: 7 },
    {
      what: 'a page by its edges',
      text: '{ articles(first: 3) { edges { cursor node { id } } } }',
      nodes: 3,
    },
    { what: 'an empty page', text: '{ articles(first: 0) { nodes { officials { id } } } }', nodes: 0 },
    { what: 'how many there are', text: '{ articles { totalCount pageInfo { hasNextPage } } }', nodes: 0 },
    {
      what: 'a list in a page',
      text: '{ articles(first: 3) { nodes { officials { id } } } }',
      nodes: 3 + 3 * 10,
    },
    {
      what: 'a page in a page',
      text: '{ officials(first: 10) { nodes { quotes(first: 5) { nodes { id } } } } }',
      nodes: 10 + 10 * 5,
    },
    {
      what: 'the same twice, merged',
      text: '{ article(id: "a") { id } article(id: "a") { slug } }',
      nodes: 1,
    },
    {
      what: 'the same under another name',
      text: '{ a: article(id: "a") { id } article(id: "a") { id } }',
      nodes: 2,
    },
    { what: 'nothing but a name', text: '{ __typename }', nodes: 0 },
  ])('of $what is $nodes', ({ text, nodes }) => {
    expect(cost(text)).toBe(nodes)
  })

  it('follows the variables', () => {
    const text = 'query ($n: Int, $m: Int) { articles(first: $n, last: $m) { nodes { id } } }'

    expect(cost(text, { n: 4 })).toBe(4)
    expect(cost(text, { m: 6 })).toBe(6)
    expect(cost(text, { n: null })).toBe(20)
    expect(cost(text)).toBe(20)
    expect(cost(text, { n: -5 })).toBe(0)
  })

  it('follows fragments, and counts one that is spread twice in one place once', () => {
    const spread =
      '{ articles(first: 2) { nodes { ...A ... on Article { ...A } } } } fragment A on Article { officials { id } }'

    expect(cost(spread)).toBe(2 + 2 * 10)
  })

  it('lets a whole introspection pass but not many', () => {
    expect(cost('{ __schema { types { name } } }')).toBe(2_500)
    expect(cost('{ a: __schema { types { name } } b: __schema { types { name } } }')).toBe(5_000)
  })

  it('is found quickly for fragments that double at every step', () => {
    const chain = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Article { ... on Node { ...F${n + 1} } ... on Article { ...F${n + 1} } }`,
    )
    const wide = Array.from(
      { length: 8 },
      (_, n) =>
        `fragment W${n} on Official { meetings(first: $n) { nodes { participants { official { ...W${n + 1} } } } }
         a: meetings(first: $n) { nodes { participants { official { ...W${n + 1} } } } }
         b: meetings(first: 0) { nodes { participants { official { ...W${n + 1} } } } } }`,
    )
    const startedAt = cpuMs()

    expect(
      cost(`{ article(id: "a") { ...F0 } } ${chain.join(' ')} fragment F40 on Article { officials { id } }`),
    ).toBe(11)
    expect(
      cost(
        `query ($n: Int) { official(id: "o") { ...W0 } } ${wide.join(' ')} fragment W8 on Official { id }`,
        { n: 0 },
      ),
    ).toBe(Number.POSITIVE_INFINITY)
    expect(cpuMs() - startedAt).toBeLessThan(10_000)
  })
})
