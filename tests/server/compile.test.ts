import * as fc from 'fast-check'
import { type ExecutionResult, execute, parse, validate } from 'graphql'
import { toClientError } from '../../src/graphql/errors'
import { compileOperation } from '../../src/server/compile'
import { newWorld, testSchema, withServer } from './testServer'

const schema = testSchema(newWorld())
const context = { requestId: 'r', role: null }
const rules = { isUnavailable: () => false, maxMessage: 300 }

/** What a client would get, errors in whatever order. */
function asServed({ data, errors = [] }: ExecutionResult) {
  const told = errors.map((error) => JSON.stringify(toClientError(error, rules, null).error))
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: told.sort() }
}

async function bothWays(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const compiled = compileOperation(schema, document, null)
  const interpreted = await execute({ schema, document, contextValue: context, variableValues: variables })
  return {
    compiled: compiled && asServed(await compiled(context, variables)),
    interpreted: asServed(interpreted),
  }
}

const conditions = [
  '',
  '',
  '',
  ' @skip(if: $a)',
  ' @include(if: $a)',
  ' @include(if: $b)',
  ' @skip(if: false)',
]
const names = ['id', 'name', 'day', 'kind', 'x: name', '__typename']

/** Selections of an item, with conditions on fields and fragments spread here and there. */
const { selection } = fc.letrec<{ selection: string; field: string }>((tie) => ({
  field: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(fc.constantFrom(...names), fc.constantFrom(...conditions)).map((parts) => parts.join('')),
    fc.constantFrom('...F', '...G'),
    tie('selection').map((set) => `... on Item ${set}`),
    fc
      .tuple(fc.constantFrom(...conditions), tie('selection'))
      .map(([condition, set]) => `parent${condition} ${set}`),
  ),
  selection: fc
    .array(tie('field'), { minLength: 1, maxLength: 4 })
    .map((fields) => `{ ${fields.join(' ')} }`),
}))

const anyQuery = fc.tuple(selection, selection, selection).map(
  ([one, two, three]) =>
    `query ($a: Boolean!, $b: Boolean = true) {
         item(id: "a") ${one} items(first: 2) { nodes ${two} } node(id: "i") { ... on Item ${three} id ...F ...G }
       }
       fragment F on Item { name day @skip(if: $a) } fragment G on Item { kind @include(if: $b) ...F }`,
)

describe('A compiled operation', () => {
  it.each([
    ['values', '{ hello item(id: "a") { id name day kind } }'],
    ['aliases and arguments', '{ a: hello(name: "A") b: hello(name: null) c: hello }'],
    ['an interface', '{ node(id: "p") { __typename id ... on Place { city } ... on Item { name } } }'],
    [
      'a fragment on an interface',
      '{ node(id: "i") { ...N } } fragment N on Node { id ... on Item { kind } }',
    ],
    ['nothing there', '{ item(id: "none") { id name } }'],
    ['lists of lists', '{ items(first: 2) { nodes { items: parent { id } id } pageInfo { hasNextPage } } }'],
    ['an error', '{ fault hello }'],
    ['an error of the client', '{ wrong hello }'],
    ['a value that does not fit', '{ badKind { id kind } }'],
    ['a null where none may be', '{ hello nullFault { id } }'],
    ['an object literal', '{ by(by: { id: "1" }) }'],
    ['a scalar of ours', '{ day(of: "2021-12-14") }'],
    ['introspection', '{ __schema { queryType { name } } __type(name: "Kind") { enumValues { name } } }'],
    ['its own name', 'query Named { __typename }'],
  ])('answers as an interpreted one, in the same order: %s', async (_what, text) => {
    const { compiled, interpreted } = await bothWays(text)

    expect(JSON.stringify(compiled)).toBe(JSON.stringify(interpreted))
  })

  it.each([
    ['query ($n: Int = 2) { items(first: $n) { totalCount } }', {}],
    ['query ($n: Int = 2) { items(first: $n) { totalCount } }', { n: null }],
    ['query ($n: Int = 2) { items(first: $n) { totalCount } }', { n: 5 }],
    ['query ($d: Day) { day(of: $d) }', { d: '2021-12-14' }],
    ['query ($b: By!) { by(by: $b) }', { b: { name: 'x' } }],
    ['query ($i: ID!) { by(by: { id: $i }) }', { i: '7' }],
    ['query ($a: Boolean!) { hello @skip(if: $a) item(id: "a") @include(if: $a) { id } }', { a: true }],
    [
      'query ($a: Boolean!) { item(id: "a") { ...F ...F x: name @skip(if: $a) } } fragment F on Item { id @include(if: $a) }',
      { a: true },
    ],
    [
      'query ($a: Boolean!) { item(id: "a") { name @skip(if: $a) ...F } } fragment F on Item { name }',
      { a: true },
    ],
  ])('answers as an interpreted one: %s with %j', async (text, variables) => {
    const { compiled, interpreted } = await bothWays(text, variables)

    expect(compiled).toEqual(interpreted)
  })

  it.each([
    'query ($a: Boolean!) { item(id: "a") { ...F @skip(if: $a) ...F } } fragment F on Item { name }',
    'query ($a: Boolean!) { item(id: "a") { ... @include(if: $a) { name } name @skip(if: $a) } }',
  ])('is left to the interpreter where it would differ: %s', async (text) => {
    expect(compileOperation(schema, parse(text), null)).toBeNull()
  })

  it('answers as an interpreted one, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyQuery,
        fc.boolean(),
        fc.option(fc.boolean(), { nil: undefined }),
        async (text, a, b) => {
          const { compiled, interpreted } = await bothWays(text, b === undefined ? { a } : { a, b })
          expect(compiled).toEqual(interpreted)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is what runs from the second time on, with the same whole answer', async () => {
    const query =
      'query Q($n: Int) { items(first: $n) { nodes { id kind } } badKind { kind } fault away2: requestId }'
    await withServer({ cacheBytes: 0 }, async ({ post }) => {
      const ask = () => post(query, { variables: { n: 2 } }, { 'x-request-id': 'same' })
      const [first, second, third] = [await ask(), await ask(), await ask()]

      expect(second.body).toEqual(first.body)
      expect(third.body).toEqual(first.body)
    })
  })
})
