import { partyId } from './ids'
import type { Agreement, Meeting, Official, PartialDate } from './model'
import { officeClass } from './offices'
import { dayNumber } from './values/days'
import { nameUnits } from './values/personName'
import { stemsOf } from './values/stems'

/** How likely two objects are one, from 0 to 1, and what speaks for it and against it. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly string[]
}

/** The stored hints of other objects that a stored hint of one makes possible duplicates of it. */
export const relatedHints = (hints: readonly string[]): string[] => {
  const plain = hints.filter((hint) => !hint.startsWith('@')).map((hint) => hint.replace(/^\?/, ''))
  return [...new Set(plain)].flatMap((hint) => (hint.startsWith('~') ? [hint] : [hint, `?${hint}`]))
}

/** What speaks for it, or (below 0) against it. */
type Sign = readonly [reason: string, weight: number]

/** Below this, two objects are not worth an editor's time. */
export const leastLikeness = 0.5

const scoreOf = (signs: readonly (Sign | null)[]): Likeness => {
  const present = signs.filter((sign) => sign !== null)
  const sum = present.reduce((total, [, weight]) => total + weight, 0)
  return {
    score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    reasons: present.map(([reason]) => reason),
  }
}

const when = (holds: boolean, reason: string, weight: number): Sign | null =>
  holds ? [reason, weight] : null

const share = (a: readonly string[], b: readonly string[]): number => {
  const both = a.filter((value) => b.includes(value)).length
  const either = new Set([...a, ...b]).size
  return either === 0 ? 0 : both / either
}

/** Letters that have to change to make one word the other, at most two. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1]
    for (const [to, other] of [...b].entries())
      next.push(
        Math.min((row[to] ?? 0) + (letter === other ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1),
      )
    row = next
  }
  return (row.at(-1) ?? 9) <= 1
}

function nameSign(one: readonly string[], other: readonly string[]): Sign | null {
  const shared = share(one, other)
  if (shared === 1) return ['same name', 0.7]
  const isPart = (some: readonly string[], all: readonly string[]) => some.every((unit) => all.includes(unit))
  if (isPart(one, other) || isPart(other, one)) return ['one name is part of the other', 0.4]
  const near = one.filter((unit) => other.some((word) => word === unit || isNear(word, unit))).length
  if (near >= 2 && near >= Math.min(one.length, other.length)) return ['similar spelling of the name', 0.5]
  return shared > 0 ? ['shared part of the name', 0.05] : null
}

/** What an official is compared by. */
export type Comparable = Pick<Official, 'name' | 'country' | 'office'>

const unitsOfName = (name: string): readonly string[] => nameUnits(name).units

/** Two officials: the name decides, country and office confirm. `unitsOf` takes names apart. */
export function officialLikeness(a: Comparable, b: Comparable, unitsOf = unitsOfName): Likeness {
  const [one, other] = [officeClass(a.office), officeClass(b.office)]
  const known = a.country !== null && b.country !== null
  return scoreOf([
    nameSign(unitsOf(a.name), unitsOf(b.name)),
    when(known && a.country === b.country, 'same country', 0.2),
    when(known && a.country !== b.country, 'but another country', -0.4),
    when(one !== null && one.class === other?.class, 'same office', 0.2),
  ])
}

function dateSign(a: PartialDate | null, b: PartialDate | null): Sign | null {
  const [day, other] = [dayNumber(a), dayNumber(b)]
  if (day !== null && other !== null) {
    if (day === other) return ['same day', 0.3]
    return Math.abs(day - other) === 1 ? ['dates that can be one', 0.1] : ['but days apart', -0.5]
  }
  if (!a?.earliest || !a.latest || !b?.earliest || !b.latest) return null
  return a.latest < b.earliest || b.latest < a.earliest
    ? ['but days apart', -0.5]
    : ['dates that can be one', 0.15]
}

/** Two meetings: who and when decide, where and what kind confirm. */
export function meetingLikeness(a: Meeting, b: Meeting): Likeness {
  const people = share(
    a.participants.map(({ officialId }) => officialId),
    b.participants.map(({ officialId }) => officialId),
  )
  const [city, otherCity] = [a.place?.city ?? null, b.place?.city ?? null]
  return scoreOf([
    when(share(a.parties.map(partyId), b.parties.map(partyId)) === 1, 'same parties', 0.25),
    people === 1 ? ['same participants', 0.35] : when(people > 0, 'a shared participant', 0.15),
    dateSign(a.date, b.date),
    when(city !== null && city === otherCity, 'same city', 0.15),
    when(city !== null && otherCity !== null && city !== otherCity, 'but another city', -0.2),
    when(a.ordinal !== null && a.ordinal === b.ordinal, 'same ordinal', 0.2),
    when(a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal, 'but another ordinal', -0.6),
    when(a.kind === b.kind, 'same kind', 0.05),
  ])
}

/** Two agreements: parties and subject decide, date and kind confirm. */
export function agreementLikeness(a: Agreement, b: Agreement): Likeness {
  const about = ({ subject, title }: Agreement): string[] => [
    ...new Set([...stemsOf(subject ?? ''), ...stemsOf(title ?? '')]),
  ]
  const topic = share(about(a), about(b))
  return scoreOf([
    when(share(a.parties.map(partyId), b.parties.map(partyId)) === 1, 'same parties', 0.3),
    topic === 1 ? ['same subject', 0.4] : when(topic >= 0.3, 'similar subject', 0.25),
    dateSign(a.date, b.date),
    when(a.kind === b.kind, 'same kind', 0.1),
  ])
}
