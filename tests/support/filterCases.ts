import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql'
import { executableSchema } from '../../src/graphql/schema'
import type { Field, Fields } from './naive'

type Input = Readonly<Record<string, unknown>>

const schema = executableSchema()

/** Every list of the root with the filter it takes. */
export const connections = [
  { list: 'articles', filter: 'ArticleFilter' },
  { list: 'officials', filter: 'OfficialFilter' },
  { list: 'meetings', filter: 'MeetingFilter' },
  { list: 'agreements', filter: 'AgreementFilter' },
  { list: 'quotes', filter: 'QuoteFilter' },
  { list: 'countries', filter: 'CountryFilter' },
  { list: 'changes', filter: 'ChangeFilter' },
] as const

/** An input of the schema. */
export const inputType = (name: string): GraphQLInputObjectType => {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`No input ${name}`)
  return type
}

/** Values that occur, a few, and one that does not. */
function samples<T>(field: Field<T>, all: readonly T[], absent: unknown): unknown[] {
  const values = [...new Set(all.flatMap((object) => field.get(object) as unknown))].filter(
    (item) => item !== null,
  )
  return [...values.slice(1, 2), ...values.slice(-1), ...(absent === undefined ? [] : [absent])]
}

const absentOf: Readonly<Record<string, unknown>> = {
  text: 'Nowhere',
  texts: 'Nowhere',
  number: 999,
  time: '1999-01-01',
}
const dates = ['2021-12-14', '2021-12', '2021-12-14/..', '../2021-12-13', '2021-12-15/2022-01', 'XXXX']

function dateCases(): Input[] {
  const compared = dates.flatMap((date) =>
    ['overlaps', 'within', 'before', 'after'].flatMap((operator) =>
      ['POSSIBLY', 'CERTAINLY'].map((match) => ({
        [operator]: date,
        match,
      })),
    ),
  )
  const both = [
    { after: '2021-12-12', before: '2021-12-15', match: 'CERTAINLY' },
    { match: 'CERTAINLY' },
    { within: '2021-12' },
  ]
  const precise = [{ eq: 'DAY' }, { in: ['MONTH', 'INTERVAL'] }, { notIn: ['DAY'] }].map((precision) => ({
    precision,
  }))
  return [...compared, ...both, ...precise, { isNull: true }, { isNull: false }]
}

const insides = (text: string): string[] => [text.toUpperCase(), text.slice(0, 3)]

/** Operands for every operator that the schema gives this field. */
function operatorCases<T>(field: Field<T>, type: GraphQLInputObjectType, all: readonly T[]): Input[] {
  if (field.type === 'date') return dateCases()
  const values = samples(field, all, absentOf[field.type])
  const texts = values.filter((value) => typeof value === 'string').flatMap(insides)
  return Object.keys(type.getFields()).flatMap((operator): Input[] => {
    if (operator === 'isNull') return [{ isNull: true }, { isNull: false }]
    if (operator === 'in' || operator === 'notIn')
      return [{ [operator]: [] }, { [operator]: values.slice(0, 2) }]
    if (operator === 'contains' || operator === 'startsWith')
      return [...new Set(texts)].map((text) => ({ [operator]: text }))
    if (operator === 'on') return values.map((value) => ({ on: String(value).slice(0, 10) }))
    return values.map((value) => ({ [operator]: value }))
  })
}

/** A case for every field and operator of a filter, and for `and`, `or`, `not`; the conditions of lists are those of their elements. */
export function casesOf<T>(known: Fields<T>, type: GraphQLInputObjectType, all: readonly T[]): Input[] {
  const plain = Object.entries(type.getFields()).flatMap(([name, { type: fieldType }]): Input[] => {
    if (name === 'and' || name === 'or' || name === 'not') return []
    const field = known[name]
    const inner = getNamedType(fieldType)
    if (!field) throw new Error(`The naive filter does not know ${type.name}.${name}`)
    if (field.type === 'flag') return [{ [name]: true }, { [name]: false }]
    if (!isInputObjectType(inner)) throw new Error(`${type.name}.${name} is no comparison`)
    if (field.type !== 'list')
      return operatorCases(field, inner, all).map((operators) => ({ [name]: operators }))
    const element = getNamedType(inner.getFields().some?.type)
    if (!isInputObjectType(element)) throw new Error(`${inner.name} has no elements`)
    const elements = all.flatMap((object) => field.get(object))
    const conditions = [{}, ...casesOf(field.fields, element, elements)]
    const counts = [
      { eq: 0 },
      { in: [1, 2] },
      { lt: 2 },
      { lte: 1 },
      { gt: 1 },
      { gte: 2 },
      { isNull: false },
    ]
    return [
      ...conditions.flatMap((condition) => [
        { [name]: { some: condition } },
        { [name]: { every: condition } },
        { [name]: { none: condition } },
      ]),
      ...counts.map((count) => ({ [name]: { count } })),
    ]
  })
  if (!('and' in type.getFields())) return plain
  const [a = {}, b = {}] = [plain[0], plain.at(-1)]
  return [
    ...plain,
    {},
    { and: [a, b] },
    { or: [a, b] },
    { or: [] },
    { and: [] },
    { not: a },
    { not: { or: [a, b] } },
    { ...a, ...b },
  ]
}

/** Every so-many-th of the cases, where `CASES_EVERY` says so: of two runs on two stores one may look at some of them only. */
export function sampled<T>(cases: readonly T[]): readonly T[] {
  const every = Number(process.env.CASES_EVERY ?? 1)
  return cases.filter((_, index) => index % every === 0)
}
