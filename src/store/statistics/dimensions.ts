import type { Document } from 'mongodb'
import { bucketOf, type DayRange, rangeOf, type TimeUnit } from '../../domain/values/dateBuckets'
import { toPartialDate } from '../../domain/values/partialDate'
import { namedValues } from '../filters/conjuncts'
import type { FilterInput } from '../filters/rules'
import { lineBreak } from '../parts'

/** What the values of a dimension are. */
export type DimensionValues =
  | 'TIME'
  | 'ENUM'
  | 'OFFICIAL'
  | 'PARTY'
  | 'PARTY_PAIR'
  | 'COUNTRY'
  | 'LANGUAGE'
  | 'TEXT'

/** What the objects of a list are counted by. */
export interface Dimension {
  readonly of: DimensionValues
  /** Of a dimension of time. */
  readonly unit: TimeUnit | null
  /** Where documents hold the value, or the line of values where there are `many`; null where one has none. */
  readonly path: string
  readonly many: boolean
  /** The values of a line. */
  readonly valuesOf: (line: string) => Document
  /** The filter that holds for exactly the objects with this value; null for what can be none. */
  readonly select: (value: string) => FilterInput | null
  /** Where a filter asks for it. */
  readonly own: readonly string[]
  /** The values that comparisons of it name. */
  readonly named: (own: readonly FilterInput[]) => readonly string[]
}

const eq =
  (own: readonly string[]) =>
  (value: string): FilterInput =>
    own.reduceRight<FilterInput>((inner, key) => ({ [key]: inner }), { eq: value })

const valuesOf = (line: string): Document => ({ $split: [line, lineBreak] })

/** One value of an object, at this path. */
export const one = (of: DimensionValues, path: string, own: string): Dimension => ({
  of,
  unit: null,
  path,
  many: false,
  valuesOf,
  own: [own],
  select: eq([own]),
  named: namedValues,
})

/** Of the parts of an object: each has a value, and one of them must have it. */
export const some = (of: DimensionValues, name: string, own: readonly [string, string]): Dimension => {
  const [list, field] = own
  const path = [list, 'some', field]
  return {
    of,
    unit: null,
    path: `facets.${name}`,
    many: true,
    valuesOf,
    own: path,
    select: eq(path),
    named: namedValues,
  }
}

/** A list of texts or codes, of which one must be the value. */
export const each = (of: DimensionValues, name: string, own: string): Dimension => ({
  ...one(of, `facets.${name}`, own),
  many: true,
})

const names: Readonly<Record<TimeUnit, string>> = { YEAR: 'year', MONTH: 'month', WEEK: 'week', DAY: 'day' }

/** The comparison that holds for the days of a bucket, and the first day that a comparison allows. */
interface ByDays {
  readonly compare: (bucket: string, range: DayRange) => FilterInput
  readonly firstDay: (comparison: FilterInput) => string | null
}

const isSame = (a: FilterInput | null, b: FilterInput): boolean =>
  a !== null &&
  Object.keys(a).length === Object.keys(b).length &&
  Object.keys(a).every((key) => a[key] === b[key])

function time(unit: TimeUnit, own: string, { compare, firstDay }: ByDays): Dimension {
  const comparisonOf = (bucket: string): FilterInput | null => {
    const range = rangeOf(unit, bucket)
    return range && compare(bucket, range)
  }
  return {
    of: 'TIME',
    unit,
    path: `facets.${names[unit]}`,
    many: false,
    valuesOf,
    own: [own],
    select: (bucket) => {
      const comparison = comparisonOf(bucket)
      return comparison && { [own]: comparison }
    },
    named: (comparisons) =>
      comparisons.flatMap((comparison) => {
        const day = firstDay(comparison)
        const bucket = day === null ? '' : bucketOf(unit, day)
        return isSame(comparisonOf(bucket), comparison) ? [bucket] : []
      }),
  }
}

/** Of partial dates: those of which every day lies in the bucket. */
export const ofDate = (unit: TimeUnit): Dimension =>
  time(unit, 'date', {
    compare: (bucket, { from, to }) => ({
      within: unit === 'WEEK' ? `${from}/${to}` : bucket,
      match: 'CERTAINLY',
    }),
    firstDay: ({ within }) => (typeof within === 'string' ? (toPartialDate(within)?.earliest ?? null) : null),
  })

/** Of printed times. */
export const ofTime = (unit: TimeUnit): Dimension =>
  time(unit, 'publishedAt', {
    compare: (_bucket, { from, to }) => (from === to ? { on: from } : { gte: from, lte: `${to}T23:59` }),
    firstDay: ({ on, gte }) => [on, gte].filter((day) => typeof day === 'string')[0]?.slice(0, 10) ?? null,
  })

/** Each two of these parties, which are in their order. */
const pairsAmong: Document = {
  $reduce: {
    input: '$$parties',
    initialValue: [],
    in: {
      $concatArrays: [
        '$$value',
        {
          $map: {
            input: { $filter: { input: '$$parties', as: 'other', cond: { $gt: ['$$other', '$$this'] } } },
            as: 'other',
            in: { $concat: ['$$this', '|', '$$other'] },
          },
        },
      ],
    },
  },
}

const onePair: Document = {
  $concat: [{ $arrayElemAt: ['$$parties', 0] }, '|', { $arrayElemAt: ['$$parties', 1] }],
}

/** Each two of the parties in a line; most lines have two, of which the pair is made at a fraction of the cost. */
const pairsOf = (line: string): Document => ({
  $let: {
    vars: { parties: { $ifNull: [valuesOf(line), []] } },
    in: { $cond: [{ $eq: [{ $size: '$$parties' }, 2] }, [onePair], pairsAmong] },
  },
})

/** Two parties, whichever is named first: the ids in their order with a bar between. */
export const partiesOfPair = (pair: string): string[] => pair.split('|')

/** Each two of the parties. */
export const partyPair: Dimension = {
  of: 'PARTY_PAIR',
  unit: null,
  path: 'facets.parties',
  many: true,
  valuesOf: pairsOf,
  own: ['parties', 'some', 'id'],
  named: () => [],
  select: (pair) => {
    const ids = partiesOfPair(pair)
    return ids.length === 2 ? { and: ids.map(eq(['parties', 'some', 'id'])) } : null
  },
}
