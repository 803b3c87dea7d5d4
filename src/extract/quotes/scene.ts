import type { Evidence } from '../../domain/model'
import type { PeopleOfText } from '../officials'
import type { ChunkedSentence } from '../officials/personMention'

/** Who speaks, and what says so. */
export interface Speaker {
  /** Index into the people of the text; null for one known by a word alone. */
  readonly person: number | null
  readonly name: string
  readonly evidence: Evidence
}

/** Where a quotation stands and what was found around it. */
export interface QuoteScene {
  readonly sentences: readonly ChunkedSentence[]
  readonly people: PeopleOfText
  readonly text: string
  readonly previous: { readonly part: number; readonly end: number; readonly speaker: Speaker | null } | null
  /** The end of the quotation before and the start of the one behind. */
  readonly from: number
  readonly to: number
}
