import type { MeetingTrigger } from '../data/meetingTriggers'
import { numerals } from '../dates/words'
import type { Actor } from './actor'
import { goalAt, stateActor } from './goals'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { type Part, part, type Telling, toTelling } from './telling'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** What a reader has found: the words that tell of the journey, and who goes where. */
interface Found {
  readonly from: number
  readonly to: number
  readonly parts: readonly Part[]
}

const isTraveller = (actor: Actor | null): actor is Actor =>
  actor !== null && (actor.officials.length > 0 || (actor.kind === 'PLURAL' && actor.count === 1))

const stays = /^(?:spent|spends|spend|spending)$/
const stretches =
  /^(?:the|a|an|his|her|few|several|whole|entire|last|past|half|most|of|day|days|night|nights|weekend|week|weeks|month|months|hour|hours|morning|afternoon|evening|christmas|easter|just|only|some)$/
const stayReach = 8

/** "spent two days in Ulaanbaatar": where somebody passed some time. */
function readStay(scene: Scene, at: number): Found | null {
  if (!stays.test(word(scene, at))) return null
  for (let to = at + 1; to < at + stayReach; to++) {
    const here = word(scene, to)
    if (here === 'in' && to > at + 1) {
      const traveller = subjectOf(scene, at)
      const goals = goalAt(scene, to + 1)
      return isTraveller(traveller) && goals.length > 0
        ? { from: at, to: to + 1, parts: [part(traveller, 'GUEST'), ...asHosts(goals)] }
        : null
    }
    if (!stretches.test(here) && !numerals.has(here) && scene.tokens[to]?.kind !== 'NUMBER') return null
  }
  return null
}

const asHosts = (goals: readonly Actor[]): Part[] => goals.map((goal) => part(goal, 'HOST'))

const accepts = /^(?:accepted|accepts|accepting|accept)$/
const acceptReach = 5
const goalReach = 22

/** "accepted an invitation for March 20, her first to the Croatian capital": the journey that it leads to. */
function readInvitation(scene: Scene, at: number): Found | null {
  if (word(scene, at) !== 'invitation') return null
  const verb = scene.tokens.findLastIndex(
    ({ norm }, place) => place < at && at - place <= acceptReach && accepts.test(norm),
  )
  const guest = verb < 0 ? null : subjectOf(scene, verb)
  const isDated = scene.dates.some(({ from }) => from > at && from - at <= goalReach)
  if (!isTraveller(guest) || !isDated) return null
  const goals = goalBehind(scene, at + 1)
  const inviter =
    goals.length > 0 || !/^(?:from|by|of)$/.test(word(scene, at + 1)) ? null : objectAt(scene, at + 2, guest)
  const hosts =
    goals.length > 0
      ? goals
      : (inviter?.parties ?? []).flatMap((party) =>
          inviter && party.kind === 'COUNTRY' ? [stateActor(inviter.from, inviter.to, party.code)] : [],
        )
  return { from: verb, to: at + 1, parts: [part(guest, 'GUEST'), ...asHosts(hosts)] }
}

/** The states behind the first word of a goal: "to the Croatian capital", "to visit Japan". */
function goalBehind(scene: Scene, from: number): readonly Actor[] {
  for (let at = from; at < Math.min(scene.tokens.length, from + goalReach); at++) {
    if (!/^(?:to|visit|in)$/.test(word(scene, at))) continue
    const goals = goalAt(scene, at + 1)
    if (goals.length > 0) return goals
  }
  return []
}

const visitNouns = /^(?:visit|trip|journey)$/
const planReach = 9

/** "a visit that A was to have paid to Dodoma": who stands in the clause about the noun. */
function readRelative(scene: Scene, at: number): Found | null {
  if (!visitNouns.test(word(scene, at)) || !/^(?:that|which)$/.test(word(scene, at + 1))) return null
  const traveller = scene.actors.find(({ from }) => from >= at + 2 && from <= at + 4) ?? null
  if (!isTraveller(traveller) || !/^(?:was|were|is|had|will|has)$/.test(word(scene, traveller.to)))
    return null
  for (let to = traveller.to + 2; to < traveller.to + planReach; to++) {
    const goals = word(scene, to) === 'to' ? goalAt(scene, to + 1) : []
    if (goals.length > 0) return { from: at, to, parts: [part(traveller, 'GUEST'), ...asHosts(goals)] }
  }
  return null
}

const lands = /^(?:lands|landed|arrives|arrived)$/
const awaited = /^(?:expected|due|awaited)$/
const between = /^(?:now|also|next|then|only|still|here|back|again|not)$/
const was = /^(?:is|are|was|were)$/
const comes = /^(?:come|come|gone|flown|travelled|traveled|arrived|landed)$/

/** Where the words end by which somebody comes, without a goal: "lands", "is now expected", "was to have come"; -1 for none. */
function comingEnd(scene: Scene, at: number): number {
  if (lands.test(word(scene, at))) return at + 1
  if (!was.test(word(scene, at))) return -1
  if (word(scene, at + 1) === 'to' && word(scene, at + 2) === 'have')
    return comes.test(word(scene, at + 3)) ? at + 4 : -1
  const next = between.test(word(scene, at + 1)) ? at + 2 : at + 1
  return awaited.test(word(scene, next)) ? next + 1 : -1
}

/** "lands on Monday for three days", "is now expected on 3 June": to those whom the story is about. */
function readComing(scene: Scene, at: number): Found | null {
  const end = comingEnd(scene, at)
  const traveller = end < 0 ? null : subjectOf(scene, at)
  if (!isTraveller(traveller)) return null
  const date = scene.dates.find(({ from }) => from >= end && from <= end + 2)
  if (!date || word(scene, date.to) === 'to') return null
  const goals = /^(?:in|at)$/.test(word(scene, date.to)) ? goalAt(scene, date.to + 1) : []
  return { from: at, to: end, parts: [part(traveller, 'GUEST'), ...asHosts(goals)] }
}

const trigger = (id: string, example: string): MeetingTrigger => ({
  id,
  frame: 'GO',
  kind: 'VISIT',
  phrases: '',
  example,
})

const readers: readonly [MeetingTrigger, (scene: Scene, at: number) => Found | null][] = [
  [trigger('stay', 'President Pyo Sang-chul spent two days in Ulaanbaatar.'), readStay],
  [trigger('invitation', 'She accepted an invitation to Zagreb for March 20.'), readInvitation],
  [trigger('foreseen', 'A visit that Kilonzi was to have paid to Dodoma was called off.'), readRelative],
  [trigger('coming', 'Premier Togia Fakahoa lands on Monday for three days.'), readComing],
]

/** Journeys that a sentence tells by other words than those of going to a place. */
export function journeysOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  if (!scene.actors.some(isTraveller)) return []
  const found: Telling[] = []
  for (let at = 0; at < scene.tokens.length; at++)
    for (const [told, read] of readers) {
      const journey = read(scene, at)
      if (!journey || tellings.some((telling) => isTold(telling, journey))) continue
      const { from, to, parts } = journey
      found.push(
        toTelling({ trigger: told, from, to }, index, {
          parts,
          objectFrom: to,
          until: scene.tokens.length,
        }),
      )
      break
    }
  return found
}

const near = 4

/** Whether a trigger tells of the same journey: by the same words, or of the same goal behind them. */
const isTold = ({ trigger: { kind }, from, to, parts }: Telling, journey: Found): boolean =>
  parts.length > 1 &&
  ((from < journey.to && journey.from < to) ||
    (kind === 'VISIT' && from >= journey.to && from - journey.to <= near))
