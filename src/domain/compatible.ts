import { mechanismKey } from './series'
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

/** General kinds of meetings with the forms that each can take. */
const formsOf: Readonly<Record<string, readonly string[]>> = {
  BILATERAL: ['COURTESY_CALL', 'CONSULTATION', 'NEGOTIATION', 'SIGNING'],
  MULTILATERAL: ['SUMMIT', 'CONSULTATION', 'NEGOTIATION', 'SIGNING'],
}

/** Whether a meeting of the one kind is also one of the other: a courtesy call is a bilateral meeting, and anything is `OTHER`. */
export const isKindOf = (kind: string, general: string): boolean =>
  kind === general || general === 'OTHER' || (formsOf[general]?.includes(kind) ?? false)

const rules: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  name: sayAlike,
  venue: sayAlike,
  city: sayAlike,
  series: (a, b) => sayAlike(a, b) || mechanismKey(a) === mechanismKey(b),
  title: sayAlike,
  subject: sayAlike,
  organization: sayAlike,
  date: canMeet,
  kind: (a, b) => isKindOf(a, b) || isKindOf(b, a),
  status: isProgress,
}

/** Whether two values that reports give for a field can both be true. */
export const areCompatible = (field: string, a: string, b: string): boolean =>
  a === b || (rules[field]?.(a, b) ?? false)
