/** The present, as far as one answer looks at it. */
export interface Clock {
  /** The day it is (UTC), `YYYY-MM-DD`; asking makes the answer hold for that day only. */
  today(): string
  /** The day that the answer holds for; null where it never asked. */
  readonly day: string | null
}

/** The day (UTC) of a moment. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** A clock for one request: it gives one day throughout, and remembers whether it was asked. */
export function requestClock(now: () => Date): Clock {
  let day: string | null = null
  return {
    today() {
      day ??= dayOf(now())
      return day
    },
    get day() {
      return day
    },
  }
}
