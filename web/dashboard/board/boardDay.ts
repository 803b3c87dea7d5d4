/** News that is older than this is not of today: days. */
const fresh = 31
const dayLength = 86_400_000

interface Days {
  /** The day that the address names; null where it names none. */
  readonly chosen: string | null
  readonly today: string
  /** When the newest article was published; null where none is dated. */
  readonly newest: string | null
}

/**
 * The day from which the board looks: today, unless its newest article is older than a month; then the day of that article, so that a
 * finished collection shows its own last days and not an empty present.
 */
export function boardDay({ chosen, today, newest }: Days): {
  readonly day: string
  readonly isLate: boolean
} {
  if (chosen !== null) return { day: chosen, isLate: false }
  const isLate = newest !== null && Date.parse(today) - Date.parse(newest) > fresh * dayLength
  return { day: isLate ? newest : today, isLate }
}
