import type { Document } from 'mongodb'
import { rangeOf, type TimeUnit } from '../../domain/values/dateBuckets'
import type { FilterInput } from '../filters/rules'

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
  /** The value of a document, or its list of values where it is `many`; null or empty where it has none. */
  readonly value: string | Document
  readonly many: boolean
  /** The filter that holds for exactly the objects with this value; null for what can be none. */
  readonly select: (value: string) => FilterInput | null
  /** Where a filter asks for it. */
  readonly own: readonly string[]
}

const eq =
  (own: readonly string[]) =>
  (value: string): FilterInput =>
    own.reduceRight<FilterInput>((inner, key) => ({ [key]: inner }), { eq: value })

const plain = (of: DimensionValues, name: string, own: string): Dimension => ({
  of,
  unit: null,
  value: `$facets.${name}`,
  many: false,
  own: [own],
  select: eq([own]),
})

/** Of the parts of an object: each has a value, and one of them must have it. */
const some = (of: DimensionValues, name: string, own: readonly [string, string]): Dimension => {
  const [list, field] = own
  const path = [list, 'some', field]
  return { of, unit: null, value: `$facets.${name}`, many: true, own: path, select: eq(path) }
}

const names: Readonly<Record<TimeUnit, string>> = { YEAR: 'year', MONTH: 'month', WEEK: 'week', DAY: 'day' }

type ByDays = (range: { readonly from: string; readonly to: string }) => FilterInput

const time = (unit: TimeUnit, own: string, select: ByDays): Dimension => ({
  of: 'TIME',
  unit,
  value: `$facets.${names[unit]}`,
  many: false,
  own: [own],
  select: (bucket) => {
    const range = rangeOf(unit, bucket)
    return range && { [own]: select(range) }
  },
})

/** Of partial dates: those of which every day lies in the bucket. */
const ofDate = (unit: TimeUnit): Dimension =>
  time(unit, 'date', ({ from, to }) => ({ within: from === to ? from : `${from}/${to}`, match: 'CERTAINLY' }))

const pairs: Document = {
  $reduce: {
    input: { $ifNull: ['$facets.parties', []] },
    initialValue: [],
    in: {
      $concatArrays: [
        '$$value',
        {
          $map: {
            input: {
              $filter: { input: '$facets.parties', as: 'other', cond: { $gt: ['$$other', '$$this'] } },
            },
            as: 'other',
            in: { $concat: ['$$this', '|', '$$other'] },
          },
        },
      ],
    },
  },
}

/** Two parties, whichever is named first: the ids in their order with a bar between. */
export const partiesOfPair = (pair: string): string[] => pair.split('|')

const partyPair: Dimension = {
  of: 'PARTY_PAIR',
  unit: null,
  value: pairs,
  many: true,
  own: ['parties', 'some', 'id'],
  select: (pair) => {
    const ids = partiesOfPair(pair)
    return ids.length === 2 ? { and: ids.map(eq(['parties', 'some', 'id'])) } : null
  },
}

/** What the statistics of each list can count by. */
export const dimensions = {
  meetings: {
    YEAR: ofDate('YEAR'),
    MONTH: ofDate('MONTH'),
    WEEK: ofDate('WEEK'),
    DAY: ofDate('DAY'),
    KIND: plain('ENUM', 'kind', 'kind'),
    STATUS: plain('ENUM', 'status', 'status'),
    PARTY: some('PARTY', 'parties', ['parties', 'id']),
    PARTY_PAIR: partyPair,
    OFFICIAL: some('OFFICIAL', 'officials', ['participants', 'official']),
    CITY: plain('TEXT', 'city', 'city'),
    COUNTRY: plain('COUNTRY', 'country', 'country'),
    SERIES: plain('TEXT', 'series', 'series'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Dimension>>>>

/** The lists that statistics are made of. */
export type CountedList = keyof typeof dimensions
