import { parse } from 'graphql'
import { AppError } from '../../src/domain/errors'
import { checkStructure, checkText, defaultLimits, type Limits } from '../../src/graphql/limits'
import { cpuMs } from '../support/cpu'

const refused = (check: () => unknown): { code: string; limit: unknown } | null => {
  try {
    check()
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { code: error.code, limit: error.extensions.limit }
  }
}

const many = (count: number, part: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between)

describe('The text of a document', () => {
  it.each([
    { name: 'documentCharacters', max: 50_000, text: (n: number) => `{a}${' '.repeat(n - 3)}` },
    { name: 'documentTokens', max: 3_000, text: (n: number) => `{${many(n - 2, () => 'a')}}` },
    { name: 'documentNesting', max: 300, text: (n: number) => `${'{a'.repeat(n)}${'}'.repeat(n)}` },
    {
      name: 'documentNesting',
      max: 300,
      text: (n: number) => `{a(b:${'['.repeat(n - 2)}${']'.repeat(n - 2)})}`,
    },
  ])('may reach $max as $name and not more', ({ name, max, text }) => {
    expect(refused(() => checkText(text(max), defaultLimits))).toBeNull()
    expect(refused(() => checkText(text(max + 1), defaultLimits))).toEqual({
      code: 'GRAPHQL_PARSE_FAILED',
      limit: { name, value: max + 1, max },
    })
  })

  it('counts no brackets in strings and comments', () => {
    const text = `{ a(b: "${'{'.repeat(400)}", c: """${'['.repeat(400)}""") } # ${'('.repeat(400)}`

    expect(refused(() => checkText(text, defaultLimits))).toBeNull()
  })

  it('is counted quickly, however it is made', () => {
    const texts = [
      '{'.repeat(50_000),
      '"'.repeat(49_999),
      '#'.repeat(50_000),
      '\\'.repeat(50_000),
      '-'.repeat(50_000),
    ]
    const startedAt = cpuMs()

    for (const text of texts) refused(() => checkText(text, defaultLimits))

    expect(cpuMs() - startedAt).toBeLessThan(200)
  })

  it('keeps small limits on short texts too', () => {
    const limits: Limits = { ...defaultLimits, documentTokens: 4 }

    expect(refused(() => checkText('{a b c}', limits))?.limit).toEqual({
      name: 'documentTokens',
      value: 5,
      max: 4,
    })
  })
})

describe('A parsed document', () => {
  it.each([
    { name: 'operations', max: 10, text: (n: number) => many(n, (index) => `query Q${index} { a }`) },
    {
      name: 'fragments',
      max: 50,
      text: (n: number) => `{ a } ${many(n, (i) => `fragment F${i} on Q { a }`)}`,
    },
    { name: 'aliases', max: 30, text: (n: number) => `{ ${many(n, (index) => `a${index}: a`)} }` },
    { name: 'directives', max: 50, text: (n: number) => `{ a ${many(n, () => '@include(if: true)')} }` },
    { name: 'depth', max: 12, text: (n: number) => `${many(n, () => '{ a')} ${many(n, () => '}')}` },
  ])('may have $max $name and not more', ({ name, max, text }) => {
    expect(refused(() => checkStructure(parse(text(max)), defaultLimits))).toBeNull()
    expect(refused(() => checkStructure(parse(text(max + 1)), defaultLimits))).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      limit: { name, value: max + 1, max },
    })
  })

  it('is as deep as its fragments make it', () => {
    const chain = many(13, (index) => `fragment F${index} on Q { a { ...F${index + 1} } }`)

    expect(
      refused(() => checkStructure(parse(`{ ...F0 } ${chain} fragment F13 on Q { a }`), defaultLimits))
        ?.limit,
    ).toEqual({ name: 'depth', value: 14, max: 12 })
  })

  it('does not count the depth of introspection', () => {
    const deep = `{ __schema { types ${many(14, () => '{ ofType')} { name } ${many(14, () => '}')} } }`

    expect(refused(() => checkStructure(parse(deep), defaultLimits))).toBeNull()
  })

  it('may hold circles, unknown fragments and every fragment twice without a long search', () => {
    const circle = 'fragment A on Q { ...B ...A } fragment B on Q { ...A ...Nowhere }'
    const doubled = many(49, (index) => `fragment D${index} on Q { ...D${index + 1} ...D${index + 1} }`)
    const startedAt = cpuMs()

    expect(refused(() => checkStructure(parse(`{ ...A } ${circle}`), defaultLimits))).toBeNull()
    expect(
      refused(() => checkStructure(parse(`{ ...D0 } ${doubled} fragment D49 on Q { a }`), defaultLimits)),
    ).toBeNull()
    expect(cpuMs() - startedAt).toBeLessThan(200)
  })
})
