import type { CountryCode } from '../../domain/model'
import type { TokenisedSentence } from '../sentences'
import type { Chunk, NameChunk, OfficeChunk } from './chunk'

/** A sentence with what its words were recognised as. */
export interface ChunkedSentence {
  readonly sentence: TokenisedSentence
  readonly chunks: readonly Chunk[]
}

/** An office that a rule gave to a name. */
export interface GivenOffice {
  readonly office: OfficeChunk
  /** The state, where the rule knows it better than the office's own words. */
  readonly country: CountryCode | null
  readonly rule: string
}

/** A name where it stands, with all that its neighbours say of the person. */
export interface PersonMention {
  readonly name: NameChunk
  /** Its folded words, as names are compared by. */
  readonly key: readonly string[]
  readonly sentence: number
  /** Index of the name in its sentence's chunks. */
  readonly chunk: number
  readonly offices: GivenOffice[]
  /** The state said outright: `Russia's X`, `X of India`, `X (Singapore)`. */
  country: { code: CountryCode; start: number; end: number; rule: string } | null
  organization: { name: string; start: number; end: number; rule: string } | null
  /** Why the person is no official: an occupation beside the name. */
  negative: string | null
  /** Words beside the name that only a person in diplomacy has. */
  positive: string | null
  /** Which mention's country or office this one shares: of "his foreign minister, X". */
  gender: 'F' | 'M' | null
}
