import type { Token } from '../tokens'
import type { Read } from './cursor'

export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'
export type Shift = 'LAST' | 'THIS' | 'NEXT' | 'THAT'

/** What the words of a date say, before a year or an anchor is put to them. */
export type DateSpec =
  | { readonly kind: 'WHOLE'; readonly edtf: string }
  | {
      readonly kind: 'DAYS'
      readonly month: number
      readonly day: number
      readonly endMonth: number
      readonly endDay: number
      /** Told by words: "last year"; null where nothing tells the year. */
      readonly year: Shift | null
    }
  | {
      readonly kind: 'MONTH'
      readonly month: number
      readonly shift: Shift | null
      readonly year: Shift | null
      /** "the following September": reckoned from the date last told of. */
      readonly isTold?: boolean
      /** "the November summit": the nearest, whatever the verbs around it tell. */
      readonly isNear?: boolean
      /** "in the autumn": told by its season alone, which leaves the year. */
      readonly isSeason?: boolean
    }
  | {
      readonly kind: 'DAY_OF_MONTH'
      readonly day: number
      /** "the 4th of next month"; null where the text tells the month. */
      readonly month: Shift | null
    }
  | {
      readonly kind: 'WEEKDAY'
      readonly weekday: number
      readonly end: number
      readonly shift: Shift | null
      readonly isTold?: boolean
      /** "Monday last week": so many weeks from that of publication. */
      readonly week?: number
    }
  | { readonly kind: 'WEEKEND' }
  /** "on the second day" of what has been told of as lasting some; the last is -1. */
  | { readonly kind: 'NTH_DAY'; readonly nth: number }
  | {
      readonly kind: 'OFFSET'
      readonly unit: Unit
      readonly count: number
      readonly from: 'PUBLICATION' | 'TEXT'
      /** "in two weeks": only of what lies ahead, else it is a length of time. */
      readonly isAwaited?: boolean
      /** "on Monday, two days after he had met B": reckoned back from the day that the sentence has told, or from none. */
      readonly isOfSentence?: boolean
    }
  | {
      readonly kind: 'PERIOD'
      readonly unit: Unit
      readonly shift: Shift
      readonly from: 'PUBLICATION' | 'TEXT'
      /** "the end of the year", "later in the year": of the year that the sentence tells of. */
      readonly isOfThe?: boolean
    }

/** One way of writing a date; `read` gives null where the words at a place are no such date. */
export interface DateRule {
  readonly id: string
  readonly example: string
  readonly read: (tokens: readonly Token[], at: number) => Read<DateSpec> | null
}

/** Words before a month, a weekday or a period that shift it. */
export const shiftWords: Readonly<Record<string, Shift>> = {
  last: 'LAST',
  previous: 'LAST',
  past: 'LAST',
  this: 'THIS',
  current: 'THIS',
  next: 'NEXT',
  coming: 'NEXT',
  following: 'NEXT',
  that: 'THAT',
}
