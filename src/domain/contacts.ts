import { type ContactLevel, contactLevels, levelOfClass } from './data/contactLevels'
import type { PartialDate } from './model'
import { officeClass } from './offices'
import { daysBetween } from './values/days'

/** Someone at a meeting: for whom, and in which office. */
export interface Attendee {
  /** The id of the country or body they acted for; null where that is not known. */
  readonly party: string | null
  readonly office: string | null
}

/** The level of the holder of an office; OTHER where nothing is known of it. */
export function levelOf(office: string | null): ContactLevel {
  const known = officeClass(office)
  return known ? levelOfClass[known.class] : 'OTHER'
}

const rank = (level: ContactLevel): number => contactLevels.indexOf(level)

/** The level of the highest of those who act for a party; OTHER where none is known. */
function highest(attendees: readonly Attendee[], party: string): ContactLevel {
  const levels = attendees.filter((one) => one.party === party).map(({ office }) => levelOf(office))
  return levels.sort((a, b) => rank(a) - rank(b))[0] ?? 'OTHER'
}

/** The level at which two parties met: that of the side whose highest official stands lower. */
export function contactLevel(attendees: readonly Attendee[], a: string, b: string): ContactLevel {
  const [one, other] = [highest(attendees, a), highest(attendees, b)]
  return rank(one) > rank(other) ? one : other
}

/** A number of days, as far as a partial date tells. */
export interface DaySpan {
  readonly least: number
  /** Null where there is no telling how early it was. */
  readonly most: number | null
}

/** How long ago it was on a day (`YYYY-MM-DD`); null where nothing tells. Below 0 where it was still ahead. */
export function daysSince({ earliest, latest }: PartialDate, day: string): DaySpan | null {
  if (latest === null) return null
  return { least: daysBetween(latest, day), most: earliest === null ? null : daysBetween(earliest, day) }
}
