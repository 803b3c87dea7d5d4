import { capitalOf } from '../places/capitals'
import type { PlaceMention } from '../places/placeMention'
import { isOfLookBack, isOfNextClause } from './dateOwners'
import type { At, Scene } from './scene'
import type { Telling } from './telling'
import { isSource } from './topics'
import { isSince, nearest } from './when'

/** "the situation in Caracas", "the embassy in Rome": where something else is than the occasion. */
const topics: ReadonlySet<string> = new Set(
  `situation war conflict fighting crisis developments events attack attacks violence protests unrest elections election
  ceasefire truce coup explosion earthquake embassy ambassador investment investments people interests troops operations
  strike strikes assault raid raids offensive bombardment shelling siege sanctions missile missiles
  peace security stability government embassies consulate bloodshed bombing bombings floods refugees students workers
  citizens nationals influence office offices newspaper agency think-tank bureau base bases`.split(/\s+/),
)

const houses = /^(?:office|offices|embassy|consulate|base|bureau)$/
const houseReach = 6

/** "fighting in Goma", "the embassy in Rome" without an "at" before it: where something else is. */
function isOfTopic({ tokens }: Scene, from: number): boolean {
  const noun = tokens[from - 2]?.norm ?? ''
  if (!topics.has(noun)) return false
  const phrase = tokens.slice(Math.max(0, from - houseReach), from - 2).map(({ norm }) => norm)
  return !(houses.test(noun) && phrase.includes('at') && !phrase.includes(','))
}

/** "left for Male": the "for" of a goal. */
const isLeft = ({ tokens }: Scene, at: number): boolean =>
  /^(?:left|leave|leaves|leaving|departs?|departed|departing|bound|heads?|headed|off)$/.test(
    tokens[tokens[at - 2]?.cap ? at - 3 : at - 2]?.norm ?? '',
  )

/** "left Lima on Friday after talks with A": where they had been before. */
const isBehindLeaving = ({ tokens }: Scene, to: number, { from }: Telling): boolean =>
  tokens.slice(to, from).some(({ norm }) => norm === 'after' || norm === 'following')

/** A name that a table has for a city comes before one that may be a house or a district. */
const isKnownCity = ({ rule }: PlaceMention): boolean => rule !== 'place:town'

/** "It was their second meeting; they met in Oslo in May": whether a place is that of a clause behind a semicolon. */
function isApart(
  { tokens }: Scene,
  at: number,
  { to, trigger, ordinal }: Telling,
  others: readonly Telling[],
): boolean {
  if (ordinal === null && trigger.frame !== 'SIGN') return false
  const parted = tokens.findIndex(({ norm }, place) => norm === ';' && place >= to && place < at)
  return parted >= 0 && others.some(({ from }) => from > parted)
}

const hostReach = 3

/** "Vilnius will host the next meeting": the city that is its host. */
function cityOfHost(scene: Scene, { from }: Telling): At<PlaceMention> | null {
  const { tokens, actors } = scene
  const verb = tokens.findLastIndex(
    ({ norm }, at) => at < from && from - at <= 2 * hostReach && /^(?:host|hosts|hosted|hosting)$/.test(norm),
  )
  const host = verb < 0 ? undefined : actors.findLast(({ to }) => to <= verb && verb - to <= hostReach)
  const [party] = host?.parties ?? []
  const [first, last] = [tokens[host?.from ?? -1], tokens[(host?.to ?? 0) - 1]]
  if (host?.kind !== 'STATE' || party?.kind !== 'COUNTRY' || !first || !last) return null
  const capital = capitalOf(party.code)
  if (
    capital === null ||
    tokens
      .slice(host.from, host.to)
      .map(({ text }) => text)
      .join(' ') !== capital
  )
    return null
  return {
    from: host.from,
    to: host.to,
    start: first.start,
    end: last.end,
    venue: null,
    city: capital,
    country: party.code,
    preposition: '',
    rule: 'place:host',
    basis: 'STATED',
  }
}

/** Where a sentence puts what one of its triggers tells: the venue and the city, each the nearest. */
export function placeOf(
  scene: Scene,
  telling: Telling,
  others: readonly Telling[],
): { venue: At<PlaceMention> | null; city: At<PlaceMention> | null } {
  const next = scene.dates.find((date) => isOfNextClause(scene, date, telling))
  const there = scene.places.filter(
    ({ preposition, from, to }) =>
      !(next && from > next.from) &&
      !isOfLookBack(scene, { from }, telling) &&
      (preposition !== 'from' || from === telling.to) &&
      (preposition !== 'for' || isLeft(scene, from)) &&
      (!/^(?:left|leaving)$/.test(preposition) || isBehindLeaving(scene, to, telling)) &&
      !isSource(scene, from) &&
      !isOfNextClause(scene, { from, to }, telling) &&
      !isApart(scene, from, telling, others) &&
      !isSince(scene, { from, to }, telling) &&
      !isOfTopic(scene, from),
  )
  const where = scene.tokens.findLastIndex(({ norm }, at) => at < telling.from && norm === 'where')
  const town =
    where < 0
      ? undefined
      : scene.places.findLast(({ to, city }) => city !== null && where - to <= 1 && to <= where)
  const venues = there.filter(({ venue }) => venue !== null)
  const cities = there.filter(({ city }) => city !== null)
  return {
    venue: nearest(venues, telling, others, []),
    city:
      (cities.some(({ from }) => from > telling.to) ? null : town) ??
      nearest(cities.filter(isKnownCity), telling, others, []) ??
      nearest(cities, telling, others, []) ??
      cityOfHost(scene, telling),
  }
}
