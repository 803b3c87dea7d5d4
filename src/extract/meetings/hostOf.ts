import type { MeetingStatus, Party } from '../../domain/model'
import type { Analysis } from '../analysis'
import { tokenEvidence } from './evidence'
import { partiesOfOfficial } from './items'
import { type Memory, partiesOfOccasion } from './memory'
import { type Attendant, type NamedParty, officialsOf, partyKey } from './occasion'
import { sameParty, uniteParties } from './parties'
import type { Scene } from './scene'
import type { Telling } from './telling'

const severalGoals = /^(?:tour|tours|trips|visits)$/

/** "his tour", "her trip to the Gulf": a journey to more than one state, or to none that a table knows. */
function isOfSeveral({ tokens, places, actors }: Scene, { to }: Telling): boolean {
  if (severalGoals.test(tokens[to - 1]?.norm ?? '')) return true
  const goal = tokens[to + 1]?.norm === 'the' ? to + 2 : to + 1
  const isKnown = [...places, ...actors].some((each) => each.from <= goal && goal < each.to)
  return tokens[to]?.norm === 'to' && (tokens[goal]?.cap ?? false) && !isKnown
}

/** A journey as far as its own words tell of it. */
interface Journey {
  readonly telling: Telling
  readonly own: readonly Attendant[]
  readonly named: readonly NamedParty[]
  readonly status: MeetingStatus | 'UNREAL'
}

/**
 * The other side of a journey whose words tell of one alone: the state that "lands on Monday" and "her trip has been moved
 * to April" mean, or that of a traveller whom no words but those of the goal place.
 */
export function otherSide(
  analysis: Analysis,
  scene: Scene,
  { telling, own, named, status }: Journey,
  memory: Memory,
): NamedParty[] {
  if (telling.trigger.kind !== 'VISIT' || own.length === 0 || status === 'UNREAL') return []
  if (isOfSeveral(scene, telling)) return []
  const isDated = scene.dates.some(({ dateline }) => !dateline)
  if (status !== 'CANCELLED' && !isDated) return []
  const sides = uniteParties(
    ...own.map(({ official }) => partiesOfOfficial(analysis, official)),
    named.map(({ party }) => party),
  )
  const [side] = sides
  if (!side || sides.length > 1) return []
  const likely =
    named.length > 0
      ? [homeOf(analysis)]
      : [
          visitedBefore(analysis, own, memory),
          cityOf(scene, memory),
          status === 'HELD' ? null : (homeOf(analysis) ?? ofMost(analysis, memory)),
        ]
  const party = likely.find((each) => each !== null && !sameParty(each, side))
  if (!party) return []
  const words = tokenEvidence(analysis, scene, telling.from, telling.to, 'meeting:side-of-story', 'INFERRED')
  return [{ party, evidence: words }]
}

/** The state of the last visit by one of them. */
function visitedBefore(analysis: Analysis, own: readonly Attendant[], { occasions }: Memory): Party | null {
  const last = occasions.findLast(
    (occasion) =>
      occasion.kind?.value === 'VISIT' && own.some(({ official }) => officialsOf(occasion).has(official)),
  )
  if (!last) return null
  const ours = new Set(own.flatMap(({ official }) => partiesOfOfficial(analysis, official).map(partyKey)))
  return partiesOfOccasion(analysis, last).find((party) => !ours.has(partyKey(party))) ?? null
}

const asState = (code: string | null | undefined): Party | null => (code ? { kind: 'COUNTRY', code } : null)

/** The state of the city last told of in the paragraph. */
const cityOf = ({ sentence }: Scene, { city }: Memory): Party | null =>
  city?.paragraph === sentence.part ? asState(city.value.country) : null

/** The state in which the report was written. */
const homeOf = ({ datelinePlace }: Analysis): Party | null => asState(datelinePlace?.country)

const fewest = 3

/** The state with which most of the occasions so far were held; null where none stands out. */
function ofMost(analysis: Analysis, { occasions }: Memory): Party | null {
  const counts = new Map<string, number>()
  for (const occasion of occasions)
    for (const party of partiesOfOccasion(analysis, occasion))
      if (party.kind === 'COUNTRY') counts.set(party.code, (counts.get(party.code) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= fewest && best[1] * 2 > occasions.length ? asState(best[0]) : null
}
