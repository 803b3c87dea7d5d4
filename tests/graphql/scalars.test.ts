import { parseValue } from 'graphql'
import { scalars } from '../../src/graphql/scalars'

const cases: readonly {
  readonly name: string
  readonly good: readonly string[]
  readonly bad: readonly unknown[]
}[] = [
  {
    name: 'DateTime',
    good: ['2021-12-14T00:14:00+07:00', '2021-12-14T00:14:00Z', '2024-02-29T23:59:60.123Z'],
    bad: [
      '2021-12-14',
      '2021-12-14T00:14',
      '2021-02-29T00:00:00Z',
      '2021-12-14T24:00:00Z',
      '2021-12-14T00:14:00+7',
      1,
    ],
  },
  {
    name: 'LocalDateTime',
    good: ['2021-12-14', '2021-12-14T00:14'],
    bad: [
      '2021-12',
      '2021-12-14T',
      '2021-12-14 00:14',
      '2021-12-14T24:00',
      '2021-12-32',
      '2021-12-14T00:14:00',
      null,
    ],
  },
  {
    name: 'Date',
    good: ['2021-12-14', '2024-02-29'],
    bad: ['2023-02-29', '2021-13-01', '2021-12', '14.12.2021', 20211214],
  },
  {
    name: 'EDTF',
    good: ['2021', '2021-12', '202X', '2021-12-14?', '2021-12-14/..'],
    bad: ['', 'yesterday', '2021-13', '../..', 2021],
  },
  {
    name: 'URL',
    good: ['https://example.org/a?b#c', 'http://localhost:4000'],
    bad: [
      'example.org',
      '/a',
      'ftp://example.org',
      'javascript:alert(1)',
      `https://example.org/${'x'.repeat(500)}`,
    ],
  },
  { name: 'CountryCode', good: ['ID', 'XK'], bad: ['id', 'IDN', '', 'I1', 62] },
  { name: 'LanguageTag', good: ['en', 'en-GB', 'zh-Hant-TW'], bad: ['', 'e', 'en_GB', 'english language'] },
  { name: 'TimeZone', good: ['Asia/Jakarta', 'UTC'], bad: ['', '+07:00', 'Jakarta', 'Asia/Atlantis'] },
]

describe.each(cases)('The scalar $name', ({ name, good, bad }) => {
  const scalar = scalars[name]

  it.each(good)('takes and gives %s as it is', (value) => {
    expect(scalar?.parseValue?.(value)).toBe(value)
    expect(scalar?.serialize?.(value)).toBe(value)
    expect(scalar?.parseLiteral?.(parseValue(JSON.stringify(value)), {})).toBe(value)
  })

  it.each(bad)('refuses %j and says what it expected', (value) => {
    expect(() => scalar?.parseValue?.(value)).toThrow(new RegExp(`^${name} expected .*; got `))
    expect(() => scalar?.serialize?.(value)).toThrow(/expected/)
    expect(() => scalar?.parseLiteral?.(parseValue(JSON.stringify(value)), {})).toThrow(/expected/)
  })
})

it('No error shows all of a long value', () => {
  expect(() => scalars.Date?.parseValue?.('x'.repeat(10_000))).toThrow(/^.{0,200}$/)
})
