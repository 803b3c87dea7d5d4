/** The present, as far as one answer looks at it. */
export interface Clock {
  /** The day it is (UTC), `YYYY-MM-DD`; asking makes the answer hold for that day only. */
  today(): string
  /** Says that the answer holds for this moment only: it shows what changes without a line in the log of changes. */
  pass(): void
  /** The day that the answer holds for; null where it never asked. */
  readonly day: string | null
}

/** A day that is over for good. */
const past = '0001-01-01'

/** The day (UTC) of a moment. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** A clock for one request: it gives one day throughout, and remembers whether it was asked. */
export function requestClock(now: () => Date): Clock {
  let day: string | null = null
  let passes = false
  return {
    today() {
      day ??= dayOf(now())
      return day
    },
    pass() {
      passes = true
    },
    get day() {
      return passes ? past : day
    },
  }
}
