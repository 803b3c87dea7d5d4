import { type Country, countries } from '../../src/domain/countries'
import { partyId } from '../../src/domain/ids'
import type {
  Agreement,
  Article,
  Change,
  Meeting,
  Official,
  PartialDate,
  Participant,
  Party,
  Quote,
} from '../../src/domain/model'
import { toPartialDate } from '../../src/domain/values/partialDate'

/** What a filter field compares, and how to get it from an object as it is served: written anew, to be compared with the store. */
export type Field<T> =
  | { readonly type: 'text' | 'value' | 'number' | 'time'; readonly get: (object: T) => unknown }
  | { readonly type: 'texts'; readonly get: (object: T) => readonly string[] }
  | { readonly type: 'date'; readonly get: (object: T) => PartialDate | null }
  | { readonly type: 'flag'; readonly get: (object: T) => boolean }
  | {
      readonly type: 'list'
      readonly get: (object: T) => readonly unknown[]
      /** How many there are, where that is not the length. */
      readonly size?: (object: T) => number
      // biome-ignore lint/suspicious/noExplicitAny: the elements' type differs from field to field
      readonly fields: Fields<any>
    }
export type Fields<T> = Readonly<Record<string, Field<T>>>

type Input = Readonly<Record<string, unknown>>

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/Ł|ł/g, 'l')
    .replace(/’/g, "'")
    .toLowerCase()

const lists = (operand: unknown): readonly unknown[] => operand as readonly unknown[]

/** One operator on one plain value; null is absent. */
function holds(value: unknown, operator: string, operand: unknown): boolean {
  const text = String(value)
  switch (operator) {
    case 'isNull':
      return (value === null) === operand
    case 'notIn':
      return !lists(operand).includes(value)
    case 'in':
      return lists(operand).includes(value)
    case 'eq':
      return value === operand
  }
  if (value === null) return false
  switch (operator) {
    case 'contains':
      return fold(text).includes(fold(String(operand)))
    case 'startsWith':
      return fold(text).startsWith(fold(String(operand)))
    case 'on':
      return text.slice(0, 10) === operand
    case 'lt':
      return (value as number) < (operand as number)
    case 'lte':
      return (value as number) <= (operand as number)
    case 'gt':
      return (value as number) > (operand as number)
    case 'gte':
      return (value as number) >= (operand as number)
  }
  throw new Error(`No operator ${operator}`)
}

function textsHold(values: readonly string[], operator: string, operand: unknown): boolean {
  if (operator === 'isNull') return (values.length === 0) === operand
  if (operator === 'notIn') return values.every((value) => holds(value, operator, operand))
  return values.some((value) => holds(value, operator, operand))
}

const first = ({ earliest }: PartialDate): number =>
  earliest ? Date.parse(earliest) : Number.NEGATIVE_INFINITY
const last = ({ latest }: PartialDate): number => (latest ? Date.parse(latest) : Number.POSITIVE_INFINITY)
const isKnown = ({ earliest, latest }: PartialDate): boolean => earliest !== null || latest !== null

/** Dates as stretches of time: `certainly` asks it of every day that can be meant, else of some day. */
function dateHolds(
  date: PartialDate | null,
  operator: string,
  operand: unknown,
  certainly: boolean,
): boolean {
  if (operator === 'match') return true
  if (operator === 'isNull') return (date === null) === operand
  if (operator === 'precision')
    return Object.entries(operand as Input).every(([inner, value]) =>
      holds(date?.precision ?? null, inner, value),
    )
  const other = toPartialDate(String(operand))
  if (!date || !other || !isKnown(date) || !isKnown(other)) return false
  const meets = first(date) <= last(other) && first(other) <= last(date)
  switch (operator) {
    case 'overlaps':
      return meets
    case 'within':
      return certainly ? first(date) >= first(other) && last(date) <= last(other) : meets
    case 'before':
      return certainly ? last(date) < first(other) : first(date) < first(other)
    case 'after':
      return certainly ? first(date) > last(other) : last(date) > last(other)
  }
  throw new Error(`No operator ${operator}`)
}

function fieldHolds<T>(field: Field<T>, object: T, operators: unknown): boolean {
  if (field.type === 'flag') return field.get(object) === operators
  const entries = Object.entries(operators as Input)
  if (field.type === 'date') {
    const certainly = (operators as Input).match === 'CERTAINLY'
    return entries.every(([operator, operand]) => dateHolds(field.get(object), operator, operand, certainly))
  }
  if (field.type === 'texts')
    return entries.every(([operator, operand]) => textsHold(field.get(object), operator, operand))
  if (field.type !== 'list')
    return entries.every(([operator, operand]) => holds(field.get(object), operator, operand))
  const items = field.get(object)
  const fits = (item: unknown, operand: unknown) => naive(field.fields, operand as Input)(item)
  return entries.every(([quantifier, operand]) => {
    if (quantifier === 'some') return items.some((item) => fits(item, operand))
    if (quantifier === 'every') return items.every((item) => fits(item, operand))
    if (quantifier === 'none') return !items.some((item) => fits(item, operand))
    const size = field.size?.(object) ?? items.length
    return Object.entries(operand as Input).every(([operator, value]) => holds(size, operator, value))
  })
}

/** A filter as a plain predicate. */
export const naive =
  <T>(fields: Fields<T>, filter: Input) =>
  (object: T): boolean =>
    Object.entries(filter).every(([name, value]) => {
      if (name === 'and') return (value as Input[]).every((part) => naive(fields, part)(object))
      if (name === 'or') return (value as Input[]).some((part) => naive(fields, part)(object))
      if (name === 'not') return !naive(fields, value as Input)(object)
      const field = fields[name]
      if (!field) throw new Error(`No field ${name}`)
      return fieldHolds(field, object, value)
    })

const text = <T>(get: (object: T) => unknown): Field<T> => ({ type: 'text', get })
const value = <T>(get: (object: T) => unknown): Field<T> => ({ type: 'value', get })
const number = <T>(get: (object: T) => unknown): Field<T> => ({ type: 'number', get })
const time = <T>(get: (object: T) => unknown): Field<T> => ({ type: 'time', get })

const disagreeing = ({ statements }: { readonly statements: readonly unknown[] }): boolean =>
  statements.length > 1

const reported: Fields<Official | Meeting | Agreement> = {
  id: value(({ id }) => id),
  slug: text(({ slug }) => slug),
  reportCount: number(({ reportCount }) => reportCount),
  firstReportedAt: time(({ firstReportedAt }) => firstReportedAt),
  lastReportedAt: time(({ lastReportedAt }) => lastReportedAt),
  hasDiscrepancies: { type: 'flag', get: disagreeing },
  changedAt: number(({ changedAt }) => changedAt),
}

const partyFields: Fields<Party> = {
  id: value(partyId),
  country: value((party) => (party.kind === 'COUNTRY' ? party.code : null)),
  organization: text((party) => (party.kind === 'COUNTRY' ? null : party.name)),
}

const participantFields = (officials: readonly Official[]): Fields<Participant> => ({
  official: value(({ officialId }) => officialId),
  name: text(({ officialId }) => officials.find(({ id }) => id === officialId)?.name ?? null),
  role: value(({ role }) => role),
  country: value(({ country }) => country),
  organization: text(({ organization }) => organization),
  office: text(({ office }) => office),
})

/** The fields of every filter, over objects as they are served. */
export const naiveFields = (officials: readonly Official[]) => {
  const participants = participantFields(officials)
  return {
    articles: {
      id: value(({ id }) => id),
      headline: text(({ facts }) => facts.headline?.value ?? null),
      publishedAt: time(({ facts }) => facts.publishedAt?.value.local ?? null),
      byline: { type: 'texts', get: ({ facts }) => facts.byline.map((said) => said.value) },
      dateline: text(({ facts }) => facts.dateline?.value ?? null),
      tag: { type: 'texts', get: ({ facts }) => facts.tags.map((said) => said.value) },
      publisher: text(({ publisher }) => publisher),
      url: text(({ url }) => url),
      language: text(({ language }) => language),
      format: value(({ format }) => format),
      officials: {
        type: 'list',
        get: ({ facts, officialIds }) =>
          facts.officials.map((said, index) => ({ ...said, id: officialIds[index] })),
        fields: {
          official: value(({ id }) => id),
          name: text(({ name }) => name),
          country: value(({ country }) => country?.value ?? null),
          organization: text(({ organization }) => organization?.value ?? null),
          office: text(({ offices }) => offices[0]?.value.title ?? null),
        },
      },
      meetings: {
        type: 'list',
        get: ({ facts, meetingIds }) =>
          facts.meetings.map((said, index) => ({ ...said, id: meetingIds[index] })),
        fields: {
          meeting: value(({ id }) => id),
          kind: value(({ kind }) => kind.value),
          status: value(({ status }) => status.value),
          city: text(({ place }) => place.city?.value ?? null),
        },
      },
      agreements: {
        type: 'list',
        get: ({ facts, agreementIds }) =>
          facts.agreements.map((said, index) => ({ ...said, id: agreementIds[index] })),
        fields: {
          agreement: value(({ id }) => id),
          kind: value(({ kind }) => kind.value),
          status: value(({ status }) => status.value),
          subject: text(({ subject }) => subject?.value ?? null),
        },
      },
      quoteCount: number(({ quoteIds }) => quoteIds.length),
      changedAt: number(({ changedAt }) => changedAt),
    } as Fields<Article>,
    officials: {
      ...reported,
      name: { type: 'texts', get: ({ names }) => names },
      country: value(({ country }) => country),
      organization: text(({ organization }) => organization),
      office: text(({ office }) => office),
      offices: {
        type: 'list',
        get: ({ offices }) => offices,
        fields: {
          title: text(({ title }) => title),
          country: value(({ country }) => country),
          organization: text(({ organization }) => organization),
          tenure: value(({ tenure }) => tenure),
        },
      },
    } as Fields<Official>,
    meetings: {
      ...reported,
      kind: value(({ kind }) => kind),
      status: value(({ status }) => status),
      date: { type: 'date', get: ({ date }) => date },
      city: text(({ place }) => place?.city ?? null),
      venue: text(({ place }) => place?.venue ?? null),
      country: value(({ place }) => place?.country ?? null),
      ordinal: number(({ ordinal }) => ordinal),
      series: text(({ series }) => series),
      participants: { type: 'list', get: (object) => object.participants, fields: participants },
      parties: { type: 'list', get: ({ parties }) => parties, fields: partyFields },
    } as Fields<Meeting>,
    agreements: {
      ...reported,
      kind: value(({ kind }) => kind),
      status: value(({ status }) => status),
      date: { type: 'date', get: ({ date }) => date },
      title: text(({ title }) => title),
      subject: text(({ subject }) => subject),
      signatories: { type: 'list', get: ({ signatories }) => signatories, fields: participants },
      parties: { type: 'list', get: ({ parties }) => parties, fields: partyFields },
    } as Fields<Agreement>,
    quotes: {
      id: value(({ id }) => id),
      text: text((object) => object.text),
      speaker: text(({ speaker }) => speaker?.value ?? null),
      official: value(({ officialId }) => officialId),
      article: value(({ articleId }) => articleId),
      publishedAt: time(({ publishedAt }) => publishedAt),
    } as Fields<Quote>,
    countries: {
      code: value(({ code }) => code),
      name: text(({ name }) => name),
      region: text(({ region }) => region),
    } as Fields<Country>,
    changes: {
      type: value(({ type }) => type),
      event: value(({ event }) => event),
      object: value(({ objectId }) => objectId),
      article: value(({ articleId }) => articleId),
    } as Fields<Change>,
  }
}

export const allCountries = countries
