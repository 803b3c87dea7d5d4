import { toPartialDate } from './values/partialDate'
import { foldName } from './values/personName'

const wordsOf = (text: string): Set<string> =>
  new Set(
    foldName(text)
      .split(' ')
      .filter((word) => word.length > 1 && word !== 'the'),
  )

const isPart = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((word) => all.has(word))

/** Texts of which one says more than the other: `Antony Blinken` and `Antony J. Blinken`, not `Anthony Blinken`. */
const sayAlike = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  return isPart(one, other) || isPart(other, one)
}

/** Dates that can mean the same day: `2021-12` and `2021-12-13`. */
function canMeet(a: string, b: string): boolean {
  const [one, other] = [toPartialDate(a), toPartialDate(b)]
  if (!one || !other) return a === b
  const before = (end: string | null, start: string | null): boolean =>
    end !== null && start !== null && end < start
  return !before(one.latest, other.earliest) && !before(other.latest, one.earliest)
}

/** What was planned is held, cancelled, signed or ended later: only held and cancelled exclude each other. */
const isProgress = (a: string, b: string): boolean =>
  ![a, b].includes('HELD') || ![a, b].includes('CANCELLED')

const rules: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  name: sayAlike,
  venue: sayAlike,
  city: sayAlike,
  series: sayAlike,
  title: sayAlike,
  subject: sayAlike,
  organization: sayAlike,
  date: canMeet,
  status: isProgress,
}

/** Whether two values that reports give for a field can both be true. */
export const areCompatible = (field: string, a: string, b: string): boolean =>
  a === b || (rules[field]?.(a, b) ?? false)
