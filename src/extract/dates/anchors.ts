import type { PartialDate } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import type { Day } from './calendar'
import type { Tense } from './tense'

/** What a date's words are put to: the day of publication, the day last told of, the tense around them. */
export interface DateAnchors {
  readonly publication: Day | null
  readonly told: Day | null
  /** The date last told of, a day or longer. */
  readonly toldSpan: PartialDate | null
  readonly tense: Tense
  /** A year other than the publication's that the sentence has told before; null where none. */
  readonly year: number | null
  /** The year of the date last told of, in whatever sentence: "that year". */
  readonly toldYear: number | null
  /** The day last told of as ahead, and whether in the same part of the text. */
  readonly ahead: Day | null
  readonly isSamePart: boolean
  /** The month or year that the sentence has told of, where it has told no day. */
  readonly coarse: PartialDate | null
  /** Whether the sentence has told of a day. */
  readonly hasDay: boolean
  /** The last day told of in a week gone by that the story goes through. */
  readonly week: Day | null
}

/** What the value was reckoned from; NONE where the words say the whole date. */
export type Anchor = 'NONE' | 'PUBLICATION' | 'TEXT'

export interface ResolvedDate {
  readonly value: PartialDate
  readonly anchor: Anchor
}

/** A date as EDTF with what it was reckoned from; null where there is none. */
export function toResolved(edtf: string | null, anchor: Anchor): ResolvedDate | null {
  const value = edtf === null ? null : toPartialDate(edtf)
  return value && { value, anchor }
}
