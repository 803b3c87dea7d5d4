import type { FilterInput } from '../filters/rules'
import type { CursorValue, Direction } from '../page'
import type { AskedFor } from '../plan'
import type { Dimension } from './dimensions'

/** By what buckets are ordered: by count, unless that is null, then by their keys. */
export interface StatsOrder {
  readonly count: Direction | null
  readonly keys: Direction
}

/** What is asked of the statistics of a list. */
export interface StatsRequest {
  /** What cursors are bound to. */
  readonly list: string
  readonly filter: FilterInput | null
  readonly search: AskedFor | null
  readonly dimensions: readonly { readonly name: string; readonly dimension: Dimension }[]
  /** Whether buckets count objects, or the articles that report any of theirs. */
  readonly countBy: 'OCCASION' | 'REPORT'
  /** Of the count of a bucket, with the operators of a number. */
  readonly having: FilterInput | null
  readonly order: StatsOrder
  readonly emptyBuckets: boolean
  readonly page: { readonly limit: number; readonly after: string | null }
}

/** A bucket: a key for each dimension, in the order they were asked for. */
export interface Bucket {
  readonly keys: readonly string[]
  readonly count: number
}

/** The buckets of a page, and numbers of the whole. */
export interface Stats {
  readonly buckets: readonly (Bucket & { readonly position: readonly CursorValue[] })[]
  readonly binding: string
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** Objects of the list, whatever buckets they are in. */
  readonly totalCount: number
  readonly totalBuckets: number
  /** Objects in no bucket, because their date is not known so far. */
  readonly undated: number
  /** Objects in no bucket, because another value is not known. */
  readonly unknown: number
}
