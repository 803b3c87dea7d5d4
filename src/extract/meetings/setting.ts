import type { Evidence, MeetingStatus, PartialDate, Sourced } from '../../domain/model'
import { toPartialDate } from '../../domain/values/partialDate'
import type { Analysis } from '../analysis'
import { daysBetween } from '../dates/calendar'
import type { PlaceMention } from '../places/placeMention'
import { cityOfVenue } from '../places/venues'
import { spanEvidence, tokenEvidence } from './evidence'
import { impliedCity, impliedDay, impliedEntry, impliedPlan, impliedScene, publicationDay } from './implied'
import type { Memory } from './memory'
import type { Attendant, Occasion } from './occasion'
import type { At, Scene } from './scene'
import { daysOfStay } from './stay'
import type { Telling } from './telling'
import { dateOf } from './when'
import { placeOf } from './where'

/** What is needed to tell when and where an occasion was. */
export interface Circumstances {
  readonly analysis: Analysis
  readonly scene: Scene
  readonly telling: Telling
  readonly others: readonly Telling[]
  readonly memory: Memory
  /** Whether it was told of as held, in the story's own time. */
  readonly held: boolean
  /** Whether it was told of as ahead. */
  readonly planned: boolean
  readonly status: MeetingStatus | 'UNREAL'
  readonly publication: string | null
}

type Setting = Pick<Occasion, 'date' | 'venue' | 'city'>

const connectors =
  /^(?:before|after|earlier|prior|ahead|following|later|then|afterwards|also|previously|shortly)$/

/** "Before receiving the courtesy call from Russia's top official": the words that tie an occasion to another's day. */
function connection({ analysis, scene }: Circumstances): Evidence[] {
  if (!connectors.test(scene.tokens[0]?.norm ?? '')) return []
  const comma = scene.tokens.findIndex(({ norm }) => norm === ',')
  return [tokenEvidence(analysis, scene, 0, comma > 0 ? comma : 1, 'date:same-day', 'INFERRED')]
}

const stay = /\b(?:in the course of|during|on) (?:the|his|her|their) (?:stay|visit|trip|tour|journey)\b/i

/** "received him in the course of the stay", which took four days: on any of them. */
function monthOfStay({ analysis, scene, memory }: Circumstances): Sourced<PartialDate> | null {
  const { text } = analysis.document
  const words = text.slice(scene.sentence.start, scene.sentence.end)
  const { day } = memory
  if (!day?.value.value.earliest || !stay.test(words) || !daysOfStay.test(text)) return null
  const value = toPartialDate(day.value.value.earliest.slice(0, 7))
  return value && { value, evidence: [spanEvidence(analysis, day.value, 'date:of-stay', 'INFERRED')] }
}

/** "He was in Doha on Wednesday and in Muscat on Thursday. In Doha he saw B": the day on which he was in that city. */
function dayOfVisit(
  { memory }: Circumstances,
  attendants: readonly Attendant[],
  city: string | null,
): Sourced<PartialDate> | null {
  const visit = city
    ? memory.occasions.findLast(
        (occasion) =>
          occasion.kind?.value === 'VISIT' &&
          occasion.city?.value === city &&
          occasion.attendants.some(({ official }) => attendants.some((each) => each.official === official)),
      )
    : undefined
  return visit?.date && visit.status.value === 'HELD' ? asInferred(visit.date, 'date:of-stay') : null
}

const perfectReach = 6

/** "A meeting with the mayor had been struck from the programme": of the day that the story is at. */
const isOfPast = ({ tokens }: Scene, { from, to }: Telling): boolean =>
  tokens
    .slice(Math.max(0, from - perfectReach), to + 2 * perfectReach)
    .some(({ norm }, at, near) => norm === 'had' && near[at + 1]?.norm === 'been')

const often = /^(?:twice|thrice|repeatedly|often|regularly|frequently)$/
const times = /^(?:rounds|times|meetings|encounters|conversations|calls|sessions)$/
const many =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|multiple|numerous|countless|\d{1,2})$/
const timesReach = 4

/** "have held three rounds of talks", "have met repeatedly": on no one day. */
function isSeveral({ tokens }: Scene, { from, to }: Telling): boolean {
  const near = tokens.slice(Math.max(0, from - timesReach), to + timesReach).map(({ norm }) => norm)
  return near.some((word, at) => often.test(word) || (times.test(word) && many.test(near[at - 1] ?? '')))
}

/** The day that the words give, or else the one that the story is at. */
function whenOf(
  circumstances: Circumstances,
  attendants: readonly Attendant[],
  city: string | null,
): Sourced<PartialDate> | null {
  const { analysis, scene, telling, others, memory, held, planned, status, publication } = circumstances
  const own = dateOf(scene, telling, others, status)
  if (own) return { value: own.value, evidence: [spanEvidence(analysis, own, own.rule, own.basis)] }
  const ofVisit = held ? dayOfVisit(circumstances, attendants, city) : null
  if (ofVisit) return ofVisit
  const ofStay = held ? monthOfStay(circumstances) : null
  if (ofStay) return ofStay
  const implied =
    impliedEntry(scene, memory) ??
    (planned || status === 'CANCELLED' ? impliedPlan(scene, memory, telling) : null) ??
    (held || (status === 'CANCELLED' && isOfPast(scene, telling)) ? impliedDay(scene, memory, telling) : null)
  if (implied) {
    const words = spanEvidence(analysis, implied, implied.rule, implied.basis)
    return { value: implied.value, evidence: [...connection(circumstances), words] }
  }
  const day = held && !isSeveral(scene, telling) ? publicationDay(scene, memory, publication) : null
  const words = tokenEvidence(analysis, scene, telling.from, telling.to, 'date:publication', 'INFERRED')
  return day && { value: day, evidence: [words] }
}

const asInferred = <T extends Sourced<unknown>>(sourced: T | null, rule: string): T | null =>
  sourced && {
    ...sourced,
    evidence: sourced.evidence.map((each) => ({ ...each, rule, basis: 'INFERRED' as const })),
  }

/** One host receives at one place, as long as the story stays with the day. */
function sameHouse({ memory, held }: Circumstances, attendants: readonly Attendant[]): Occasion | null {
  const last = memory.occasions.at(-1)
  const host = attendants.find(({ role }) => role === 'HOST')
  if (!held || !last || !host || last.date === null) return null
  const same = last.attendants.some(({ official, role }) => official === host.official && role === 'HOST')
  return same ? last : null
}

const sameReach = 14

/** "The last round, in the same city": the city last told of. */
function sameTown({ tokens }: Scene, { from }: Telling, { city }: Memory): PlaceMention | null {
  const at = tokens.findIndex(({ norm }) => norm === 'same')
  const isTown = /^(?:city|town|place|capital|venue|resort)$/.test(tokens[at + 1]?.norm ?? '')
  if (!city || at < 0 || !isTown || Math.abs(at - from) > sameReach) return null
  return { ...city.value, rule: 'place:told-before', basis: 'INFERRED' }
}

/** "received A in Kyiv on Tuesday and B on Wednesday": one verb tells of several, and its sentence of one city. */
function sharedTown(scene: Scene, telling: Telling, others: readonly Telling[]): PlaceMention | null {
  if (telling.trigger.kind === 'VISIT') return null
  const shared = others.filter(
    ({ from, objectFrom }) => from === telling.from && objectFrom !== telling.objectFrom,
  )
  const towns = shared.flatMap((other) => placeOf(scene, other, others).city ?? [])
  const [town] = towns
  return town && towns.every(({ city }) => city === town.city)
    ? { ...town, rule: 'place:told-before', basis: 'INFERRED' }
    : null
}

/** "received in the Kremlin": the city of a house that everybody knows. */
function ofHouse(venue: At<PlaceMention> | null): PlaceMention | null {
  const known = venue?.venue ? cityOfVenue(venue.venue) : null
  if (!venue || !known) return null
  const [city, country] = known
  return { ...venue, city, country, rule: 'place:of-venue', basis: 'INFERRED' }
}

/** When and where an occasion was, as far as the text tells; a call is nowhere. */
export function settingOf(
  circumstances: Circumstances,
  attendants: readonly Attendant[],
  isCall: boolean,
): Setting {
  const { analysis, scene, telling, others, memory, held, planned, status } = circumstances
  const { venue, city } = placeOf(scene, telling, others)
  const date = whenOf(circumstances, attendants, city?.city ?? null)
  if (isCall) return { date, venue: null, city: null }
  const town =
    city ??
    ofHouse(venue) ??
    sameTown(scene, telling, memory) ??
    (venue ? null : sharedTown(scene, telling, others)) ??
    (held && !venue
      ? impliedCity(scene, memory, analysis.datelinePlace !== null, date?.value ?? null)
      : null) ??
    (planned || status === 'CANCELLED' ? impliedScene(scene, memory, telling) : null)
  const house = venue || city ? null : sameHouse(circumstances, attendants)
  const sameDay = house?.date?.value.edtf === date?.value.edtf ? house : null
  const own = venue?.venue
    ? { value: venue.venue, evidence: [spanEvidence(analysis, venue, venue.rule, venue.basis)] }
    : null
  const place = town?.city
    ? {
        value: town.city,
        country: town.country,
        evidence: [spanEvidence(analysis, town, town.rule, town.basis)],
      }
    : null
  return {
    date,
    venue: own ?? asInferred(sameDay?.venue ?? null, 'place:same-host'),
    city: place ?? asInferred(sameDay?.city ?? null, 'place:same-host'),
  }
}

/** A day gone by is no plan and one ahead no report, whatever the tense. */
export function settledStatus(
  status: MeetingStatus,
  date: PartialDate | null,
  publication: string | null,
): MeetingStatus {
  if (!date?.earliest || !date.latest || publication === null || status === 'CANCELLED') return status
  if (status === 'HELD' && daysBetween(publication, date.earliest) > 0) return 'PLANNED'
  return status === 'PLANNED' && daysBetween(publication, date.latest) < -1 ? 'HELD' : status
}
