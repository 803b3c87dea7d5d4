import type { Basis, CountryCode, Span } from '../../domain/model'

/** A place that a sentence names behind a word of place, or means by "here" or "the Thai capital". */
export interface PlaceMention extends Span {
  /** As the text prints it; null for a city. */
  readonly venue: string | null
  readonly city: string | null
  readonly country: CountryCode | null
  readonly rule: string
  readonly basis: Basis
  /** The word of place before it: "in", "at", "to". */
  readonly preposition: string
}
