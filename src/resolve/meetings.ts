import { organizationId, partyId } from '../domain/ids'
import type { Facts, MeetingMention, PartialDate, Participation } from '../domain/model'
import { officeClass } from '../domain/offices'
import { dayNumber, firstDay } from '../domain/values/days'
import { foldName } from '../domain/values/personName'
import { stemsOf } from '../domain/values/stems'
import { byKeys, byLevels, dropShared, type Identity } from './identity'

/** An article's facts with the entities that its officials were resolved to, by index. */
export interface ResolvedFacts {
  readonly articleId: string
  readonly facts: Facts
  readonly officialIds: readonly string[]
}

/** Calls and visits are never the same occasion as a meeting in person, whatever their kinds. */
type Manner = 'call' | 'visit' | 'meet'

const mannerOf = ({ kind: { value } }: MeetingMention): Manner =>
  value === 'CALL' ? 'call' : value === 'VISIT' ? 'visit' : 'meet'

interface Principal {
  readonly party: string
  readonly officialId: string
  readonly rank: number
}

function principalOf(participation: Participation, { facts, officialIds }: ResolvedFacts): Principal | null {
  const official = facts.officials[participation.official]
  const officialId = officialIds[participation.official]
  if (!official || officialId === undefined) return null
  const organization = official.organization?.value ?? null
  const party = official.country
    ? `cty_${official.country.value}`
    : organization && organizationId(organization)
  if (!party) return null
  const title = participation.office ?? official.offices[0]?.value.title ?? null
  return { party, officialId, rank: officeClass(title)?.rank ?? 10 }
}

/** Who acts for each party: of those who take part themselves, the highest office; equal ones in the text's order. */
function principalsOf(meeting: MeetingMention, resolved: ResolvedFacts): Map<string, string> {
  const parts = meeting.participants.filter(({ role }) => role !== 'ACCOMPANYING')
  const principals = (parts.length > 0 ? parts : meeting.participants)
    .map((part) => principalOf(part, resolved))
    .filter((principal) => principal !== null)
    .sort((a, b) => a.rank - b.rank)
  const byParty = new Map<string, string>()
  for (const { party, officialId } of principals) if (!byParty.has(party)) byParty.set(party, officialId)
  return byParty
}

/** Who met, as far as the text tells: what two reports of one occasion agree on. */
interface Who {
  /** Without it nothing can be said to be the same occasion; null where too little is known. */
  readonly signature: string | null
  /** Whether both sides are known by a named official. */
  readonly named: boolean
}

/** A gathering of a body, without the state that houses it: members are named or not as a report likes. */
function gatheringOf(meeting: MeetingMention, parties: readonly string[]): string | null {
  const bodies = parties.filter((party) => party.startsWith('org_'))
  const host = meeting.place.country ? `cty_${meeting.place.country.value}` : ''
  const guests = parties.filter((party) => party.startsWith('cty_') && party !== host)
  if (bodies.length === 0) return parties.length > 2 ? `all:${parties.join('+')}` : null
  // A body and one state is an occasion of these two; of several states they are its members.
  return `${meeting.kind.value}:${[...bodies, ...(guests.length === 1 ? guests : [])].join('+')}`
}

function whoOf(meeting: MeetingMention, resolved: ResolvedFacts): Who {
  const parties = [...new Set(meeting.parties.map(({ value }) => partyId(value)))].sort()
  const principals = principalsOf(meeting, resolved)
  const sides = [...new Set([...parties, ...principals.keys()])].sort()
  if (principals.size === 2 && parties.length <= 2)
    return { signature: [...principals.values()].sort().join('+'), named: true }
  const isGathering = ['SUMMIT', 'MULTILATERAL'].includes(meeting.kind.value)
  if (sides.length === 2 && !(isGathering && sides.some((side) => side.startsWith('org_'))))
    return { signature: sides.map((side) => principals.get(side) ?? side).join('+'), named: false }
  return { signature: gatheringOf(meeting, parties), named: false }
}

/** The month or year that a date lies in as its reports would print it: `2021-11`, `2021`; particular first. */
function periodsOf(date: PartialDate | null): string[] {
  const { earliest, latest } = date ?? {}
  if (!earliest || !latest || earliest.slice(0, 4) !== latest.slice(0, 4)) return []
  const year = earliest.slice(0, 4)
  return earliest.slice(0, 7) === latest.slice(0, 7) ? [earliest.slice(0, 7), year] : [year]
}

/** Known to a month or year: what a meeting of that period emits; one without a city is found by any city. */
const emitted = (stem: string, periods: readonly string[], city: string | null): string[] =>
  periods.flatMap((period) => [`${stem}|${period}|${city ?? '-'}`, `${stem}|${period}`])

/** What a meeting known to a month or year waits for: one in its city, or of unknown city, else any of the period. */
function waitedFor(stem: string, period: string, city: string | null): string[] {
  const any = `${stem}|${period}`
  return city === null ? [any] : [`${any}|${city}`, `${any}|-`]
}

function ordinalKeys(meeting: MeetingMention, { signature, named }: Who): string[] {
  if (!meeting.ordinal || signature === null) return []
  const { value } = meeting.ordinal
  const kind = meeting.kind.value === 'CONSULTATION' ? 'consult' : 'other'
  const parties = [...new Set(meeting.parties.map(({ value: party }) => partyId(party)))].sort().join('+')
  const series = meeting.series ? stemsOf(meeting.series.value).join('+') : ''
  return [
    ...(named || signature.includes(':org_') ? [`o:${kind}|${signature}|${value}`] : []),
    ...(series && parties ? [`o:${parties}|${series}|${value}`] : []),
  ]
}

/** Keys of a meeting whose day is known. Tiles of two days let 13 and 14 December in one city be one occasion. */
function dayKeys(meeting: MeetingMention, who: Who, stem: string, city: string | null): string[] {
  const date = meeting.date?.value ?? null
  const day = firstDay(date)
  const number = dayNumber(date)
  if (day === null || number === null) return []
  const exact = [`d:${stem}|${day}`, `d:${stem}|${day}|${meeting.kind.value}`]
  const venue = meeting.place.venue ? foldName(meeting.place.venue.value) : null
  if (venue) exact.push(`d:${stem}|${day}|at ${venue}`)
  if (city === null || !(who.named || stem.includes(':org_'))) return exact
  const kind = meeting.kind.value === 'CONSULTATION' ? 'consult' : 'other'
  const tiles = [Math.floor(number / 2), Math.floor((number + 1) / 2)]
  return [...exact, ...tiles.map((tile, index) => `t:${stem}|${kind}|${index}${tile}|${city}`)]
}

function participantKeys(meeting: MeetingMention, { officialIds }: ResolvedFacts, manner: Manner): string[] {
  const day = firstDay(meeting.date?.value ?? null)
  const ids = [...new Set(meeting.participants.flatMap(({ official }) => officialIds[official] ?? []))].sort()
  return day !== null && ids.length > 1 ? [`p:${manner}|${day}|${ids.join('+')}`] : []
}

function identityOf(meeting: MeetingMention, resolved: ResolvedFacts): Identity {
  const who = whoOf(meeting, resolved)
  const manner = mannerOf(meeting)
  const city = meeting.place.city ? foldName(meeting.place.city.value) : null
  const people = participantKeys(meeting, resolved, manner)
  if (who.signature === null) return byKeys(people, [])
  const stem = `${manner}|${who.signature}`
  const periods = periodsOf(meeting.date?.value ?? null)
  const keys = [...dayKeys(meeting, who, stem, city), ...ordinalKeys(meeting, who), ...people]
  const [period] = periods
  if (keys.length > 0 || period === undefined) return byKeys(keys, emitted(stem, periods, city))
  return byLevels(waitedFor(stem, period, city))
}

/** The same parties in the same month, whoever acts for them. */
function similarTo(meeting: MeetingMention): string[] {
  const parties = [...new Set(meeting.parties.map(({ value }) => partyId(value)))].sort()
  const [period] = periodsOf(meeting.date?.value ?? null)
  return parties.length > 1 && period?.length === 7
    ? [`${mannerOf(meeting)}|${parties.join('+')}|${period}`]
    : []
}

/** The identities of an article's meetings; one that shares all its keys with another is told by the article alone. */
export function meetingIdentities(resolved: ResolvedFacts): Identity[] {
  const identities = resolved.facts.meetings.map((meeting) => ({
    ...identityOf(meeting, resolved),
    similar: similarTo(meeting),
  }))
  return dropShared(identities, (_identity, index) => [`a:${resolved.articleId}|${index}`])
}
