import type { MeetingTrigger } from '../data/meetingTriggers'
import type { Actor } from './actors'
import { partyKey } from './occasion'
import type { Scene } from './scene'
import { clauseStart, objectAt, subjectOf } from './syntax'
import { type Part, part, type Read, type Telling } from './telling'
import { isAuxiliary, isNominal, isPastVerb } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What people do with somebody only when they meet. */
const sharedDeeds =
  set(`discussed discuss discusses discussing reviewed review reviewing raised raise raising explored
  thrashed ironed spoke speak talked talk exchanged exchange shared spent spend argued lunched dined breakfasted walked
  strolled sat sit posed shook appeared addressed chatted compared conferred consulted squeezed debated covered
  resumed reopened took chaired co-chaired huddled mingled toasted swapped traded wrangled haggled bargained discussing
  explore exploring conversed opened began closed ended finished started rounded wrapped concluded continued`)
const sharedTime =
  set(`minutes hour hours half-hour session breakfast lunch dinner supper tea coffee words word exchange
  conversation chat encounter meeting meetings appointment appointments engagement walk stroll photo photograph
  one-on-one tete-a-tete audience talks bilateral bilaterals sit-down pull-aside handshake call calls discussion
  discussions consultations exchanges banquet reception slot`)
const reachBack = 16

const sidesOf = (actor: Actor): ReadonlySet<string> => new Set(actor.parties.map(partyKey))

/** Whether somebody of another side is among the second's people. */
function areOfTwoSides(one: Actor, other: Actor): boolean {
  if (one.kind === 'PLURAL' || other.parties.length === 0 || one.parties.length === 0) return false
  const own = sidesOf(one)
  return other.parties.some((party) => !own.has(partyKey(party)))
}

const isPeople = (actor: Actor | null): actor is Actor => actor !== null && actor.officials.length > 0

/** Whether a deed that takes two stands between the subject and "with". */
function isShared(scene: Scene, from: number, at: number): boolean {
  for (let place = at - 1; place >= Math.max(from, at - reachBack); place--)
    if (sharedDeeds.has(word(scene, place)) || (sharedTime.has(word(scene, place)) && at - place <= 8))
      return true
  return false
}

/** "With Wang he discussed trade": whoever is subject of the clause that the guest opens. */
function subjectBehind(scene: Scene, guest: Actor): Actor | null {
  const next = scene.actors.find(({ from }) => from >= guest.to)
  if (!next || next.from - guest.to > 3 || next.demonym) return null
  const verb = word(scene, next.to)
  return isPastVerb(verb) || isAuxiliary(verb) || verb === 'also' ? next : null
}

function readWith(scene: Scene, at: number): Part[] {
  if (/^(?:along|together|up|compared|agreed|agree|agrees)$/.test(word(scene, at - 1))) return []
  const guest = objectAt(scene, at + 1)
  if (!isPeople(guest) || guest.from - at > 10) return []
  const start = clauseStart(scene.tokens, at)
  const isFronted = at - start <= 1
  const subject = isFronted ? subjectBehind(scene, guest) : subjectOf(scene, at)
  if (!isPeople(subject) || subject === guest || !areOfTwoSides(subject, guest)) return []
  if (!isFronted && !isShared(scene, subject.to, at)) return []
  return [part(subject, 'PARTICIPANT'), part(guest, 'PARTICIPANT')]
}

const personalDeeds =
  set(`told asked assured briefed pressed reminded showed drove embraced hugged kissed escorted seated
  toasted quizzed consoled thanked handed gave tells asks assures briefs thanks awaits awaited bade walked`)
const handedOver = set(
  'delivered handed conveyed presented explained passed transmitted brought carried delivering',
)
const closest = 2

/** "A told B", "A delivered a message to B": what is done to somebody's face. */
function readFace(scene: Scene, at: number): Part[] {
  const isTo = word(scene, at) === 'to' && passesOn(scene, at)
  if (!isTo && !personalDeeds.has(word(scene, at))) return []
  const subject = subjectOf(scene, at)
  const object = objectAt(scene, at + 1, subject)
  if (!isPeople(subject) || !isPeople(object) || subject === object || !areOfTwoSides(subject, object))
    return []
  const between = scene.tokens.slice(at + 1, object.from)
  const isNear = between.length <= closest || between.every((token) => isNominal(token))
  if (!isNear || (!isTo && at - subject.to > 6) || isOwnerOf(scene, object)) return []
  return [part(subject, 'PARTICIPANT'), part(object, 'PARTICIPANT')]
}

const isOwnerOf = ({ tokens }: Scene, { to }: Actor): boolean => tokens[to]?.kind === 'POSSESSIVE'

function passesOn(scene: Scene, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 14); place--)
    if (handedOver.has(word(scene, place))) return true
  return false
}

const faceTrigger: MeetingTrigger = {
  id: 'to-face',
  frame: 'MEET',
  kind: null,
  phrases: '',
  example: 'President Joko Widodo told Chinese Premier Li Keqiang that the line would open.',
}

const withTrigger: MeetingTrigger = {
  id: 'with',
  frame: 'MEET',
  kind: null,
  phrases: '',
  example: 'President Joko Widodo reviewed the rail project with Chinese Premier Li Keqiang.',
}

/** Those with whom a sentence says that somebody did what takes two, where none of its triggers tells it. */
export function companyOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  const found: Telling[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const isWith = word(scene, at) === 'with'
    const parts = isWith ? readWith(scene, at) : readFace(scene, at)
    const guest = parts[1]?.actor
    const isTold = (telling: Telling): boolean =>
      telling.parts.some(({ actor }) => actor.officials.some((each) => guest?.officials.includes(each)))
    if (!guest || [...tellings, ...found].some(isTold)) continue
    const read: Read = { parts, objectFrom: at, until: scene.tokens.length }
    found.push({
      ...read,
      scene: index,
      trigger: isWith ? withTrigger : faceTrigger,
      from: at,
      to: at + 1,
      named: [],
      ordinal: null,
      ordinalAt: null,
      anaphoric: false,
      another: false,
    })
  }
  return found
}
