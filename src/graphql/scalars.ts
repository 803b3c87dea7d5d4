import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isCalendarDay, isTimeZone } from '../domain/values/localTime'
import { toPartialDate } from '../domain/values/partialDate'

/** A scalar of text: what it accepts, and how an error tells what was expected. */
interface TextScalar {
  readonly isValid: (text: string) => boolean
  readonly expected: string
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

function isDay(text: string): boolean {
  const match = dayPattern.exec(text)
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
const clockWithOffset =
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i
const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/

const isLocalDateTime = (text: string): boolean =>
  isDay(text.slice(0, 10)) && (text.length === 10 || (text[10] === 'T' && clock.test(text.slice(11))))

const isDateTime = (text: string): boolean =>
  isDay(text.slice(0, 10)) && /^[Tt]$/.test(text[10] ?? '') && clockWithOffset.test(text.slice(11))

function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

const textScalars: Readonly<Record<string, TextScalar>> = {
  DateTime: { isValid: isDateTime, expected: 'RFC 3339 with an offset, as `2021-12-14T00:14:00+07:00`' },
  LocalDateTime: { isValid: isLocalDateTime, expected: '`2021-12-14` or `2021-12-14T00:14`, without a zone' },
  Date: { isValid: isDay, expected: 'a day of the calendar, as `2021-12-14`' },
  EDTF: {
    isValid: (text) => toPartialDate(text) !== null,
    expected: 'EDTF, as `2021-12-14`, `2021-12` or `2021-12-14/2021-12-15`',
  },
  URL: { isValid: isWebAddress, expected: 'an absolute http or https address' },
  CountryCode: {
    isValid: (text) => /^[A-Z]{2}$/.test(text),
    expected: 'two capital letters of ISO 3166-1, as `ID`',
  },
  LanguageTag: { isValid: (text) => languageTag.test(text), expected: 'a BCP 47 tag, as `en-GB`' },
  TimeZone: { isValid: isTimeZone, expected: 'an IANA time zone, as `Asia/Jakarta`' },
}

/** A value as an error shows it: never more than a glance of what came. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** How many valid texts a scalar remembers. */
const mostKnown = 2_000

function toScalar(name: string, { isValid, expected }: TextScalar): Partial<GraphQLScalarType> {
  const check = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && value.length <= 500 && isValid(value)) return value
    const options = node ? { nodes: node } : {}
    throw new GraphQLError(`${name} expected ${expected}; got ${shown(value)}.`, options)
  }
  const known = new Set<unknown>()
  return {
    serialize(value) {
      // Dates, countries and addresses come again and again, and checking one costs more than finding it here.
      if (known.has(value)) return value
      const text = check(value)
      if (known.size >= mostKnown) known.clear()
      known.add(text)
      return text
    },
    parseValue: (value) => check(value),
    parseLiteral: (node) =>
      check(
        node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : node.kind,
        node,
      ),
  }
}

/** The behaviour of every scalar that `schema.graphql` declares, by its name. */
export const scalars: Readonly<Record<string, Partial<GraphQLScalarType>>> = {
  ...Object.fromEntries(Object.entries(textScalars).map(([name, scalar]) => [name, toScalar(name, scalar)])),
  FilterJSON: { serialize: (value) => value },
}
