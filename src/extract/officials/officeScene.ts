import type { CountryCode } from '../../domain/model'
import type { Chunk, OfficeChunk } from './chunk'
import type { PersonMention } from './personMention'

/** An office and what stands around it. */
export interface OfficeScene {
  readonly chunks: readonly Chunk[]
  /** Index of the office. */
  readonly at: number
  readonly office: OfficeChunk
  readonly mentions: ReadonlyMap<number, PersonMention>
  readonly isHeadline: boolean
  /** Words of full names and of names with a title. */
  readonly known: ReadonlySet<string>
}

/** Whose an office is. */
export interface Holder {
  /** Index of the name's chunk; null where the office belongs to nobody named. */
  readonly name: number | null
  /** Another who holds or held the same office: "X succeeds Y as minister". */
  readonly also?: number
  readonly country?: CountryCode | null
}
