import { apartFromWith, encounterNouns, faceVerbs, looseVerbs, sharedVerbs } from '../data/encounterWords'
import type { MeetingTrigger } from '../data/meetingTriggers'
import { isPastVerb } from '../dates/words'
import { type Actor, someoneElse } from './actor'
import { besideWhom } from './beside'
import { clauseStart } from './clauses'
import { partyKey } from './occasion'
import { ownHost } from './ownHost'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { type Part, part, type Telling, toTelling } from './telling'
import { isAuxiliary, isNominal, isTitle } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const reachBack = 16

export const isPeople = (actor: Actor | null): actor is Actor =>
  actor !== null && (actor.officials.length > 0 || (actor.kind === 'PLURAL' && !actor.states))

/** "EU foreign ministers": people whom the text does not name. */
const isUnnamed = (actor: Actor | null): actor is Actor => actor?.kind === 'GROUP' && actor.parties.length > 0

const sidesOf = (actor: Actor): ReadonlySet<string> => new Set(actor.parties.map(partyKey))

/** Whether somebody of another side is among the second's people; one whom only the text before names may be. */
export function areOfTwoSides(one: Actor, other: Actor): boolean {
  if (one.kind === 'PLURAL' || other.kind === 'PLURAL') return one.kind !== other.kind
  if (one.officials.length === 1 && one.officials.every((person) => other.officials.includes(person)))
    return false
  if (other.parties.length === 0 || one.parties.length === 0) return false
  const own = sidesOf(one)
  return other.parties.some((party) => !own.has(partyKey(party)))
}

/** Whether a deed that takes two, or a noun of being together, stands between the subject and "with". */
function isShared(scene: Scene, from: number, at: number): boolean {
  for (let place = at - 1; place >= Math.max(from, at - reachBack); place--)
    if (sharedVerbs.has(word(scene, place)) || (encounterNouns.has(word(scene, place)) && at - place <= 8))
      return true
  return false
}

/** "With Wang he discussed trade": whoever is subject of the clause that the guest opens. */
function subjectBehind(scene: Scene, guest: Actor): Actor | null {
  const next = scene.actors.find(({ from }) => from >= guest.to)
  if (!next || next.from - guest.to > 3 || next.demonym) return null
  const verb = word(scene, next.to)
  if (!isPastVerb(verb) && !isAuxiliary(verb) && verb !== 'also') return null
  const isGuest = next.officials.every((official) => guest.officials.includes(official))
  return next.pronoun && isGuest ? someoneElse(next) : next
}

function readWith(scene: Scene, at: number): Part[] {
  if (apartFromWith.has(word(scene, at - 1))) return []
  const guest = objectAt(scene, at + 1)
  const isOfState = isUnnamed(guest) && guest.parties.every(({ kind }) => kind === 'COUNTRY')
  if (!guest || !(isPeople(guest) || isOfState) || guest.from - at > 10) return []
  const start = clauseStart(scene.tokens, at)
  const isFronted = at - start <= 1
  const subject = isFronted ? subjectBehind(scene, guest) : subjectOf(scene, at)
  if (!(isPeople(subject) || isUnnamed(subject)) || subject === guest || !areOfTwoSides(subject, guest))
    return []
  if (!isPeople(subject) && !isPeople(guest)) return []
  if (!isFronted && !isShared(scene, subject.to, at)) return []
  return [part(subject, 'PARTICIPANT'), part(guest, 'PARTICIPANT')]
}

const handedOver = new Set(
  'delivered handed conveyed presented explained passed transmitted brought carried delivering'.split(' '),
)
const brought = /^(?:taken|driven|brought|led|shown|ushered|escorted|admitted|introduced)$/
const closest = 2

/** "A told B", "A kept B for an hour", "A delivered a message to B": what is done to somebody's face. */
function readFace(scene: Scene, at: number): Part[] {
  const isTo = word(scene, at) === 'to' && (passesOn(scene, at) || brought.test(word(scene, at - 1)))
  if ((!isTo && !faceVerbs.has(word(scene, at))) || word(scene, at + 1) === 'by') return []
  const subject = subjectOf(scene, at)
  const object = objectAt(scene, at + 1, subject)
  if (!isPeople(subject) || !isPeople(object) || subject === object || !areOfTwoSides(subject, object))
    return []
  const between = scene.tokens.slice(at + 1, object.from)
  const isNear = between.length <= closest || between.every((token) => isNominal(token))
  if (!isNear || isOnLine(scene, object.to) || (!isTo && at - subject.to > 6) || isOwnerOf(scene, object))
    return []
  const speaks = /^(?:told|tells|asked|asks|assured|assures|reminded|reminds|pressed|presses)$/
  const needsTime = looseVerbs.has(word(scene, at)) && !speaks.test(word(scene, at))
  let opening = subject.from - 1
  while (opening > 0 && isTitle(scene.tokens[opening])) opening--
  const isThere =
    scene.places.some(({ venue }) => venue !== null) ||
    word(scene, opening) === 'where' ||
    (word(scene, at) !== 'gave' &&
      /^(?:round|around|through|into|inside|aboard|upstairs)$/.test(word(scene, object.to)))
  if (!isTo && needsTime && !hasTime(scene, object.to) && !isThere) return []
  return [part(subject, 'PARTICIPANT'), part(object, 'PARTICIPANT')]
}

/** "had B on the line for an hour" */
const isOnLine = (scene: Scene, to: number): boolean =>
  word(scene, to) === 'on' && /^(?:line|phone|telephone)$/.test(word(scene, to + 2))

const timeReach = 10

/** Words of time, meals or places soon behind an object. */
const hasTime = ({ tokens }: Scene, at: number): boolean =>
  tokens.slice(at, at + timeReach).some(({ norm }) => encounterNouns.has(norm))

const isOwnerOf = ({ tokens }: Scene, { to }: Actor): boolean => tokens[to]?.kind === 'POSSESSIVE'

function passesOn(scene: Scene, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 14); place--)
    if (handedOver.has(word(scene, place))) return true
  return false
}

const passiveReach = 12

/** "was met on Monday at the Moncloa by A": what was done to the subject's face, by whom. */
function readPassive(scene: Scene, at: number): Part[] {
  if (!faceVerbs.has(word(scene, at)) && !isFaceParticiple.test(word(scene, at))) return []
  if (besides.test(word(scene, at))) return []
  if (!/^(?:was|were|been|being|be|is|are)$/.test(word(scene, at - 1))) return []
  const by = scene.tokens.findIndex(
    ({ norm }, place) => place > at && place <= at + passiveReach && norm === 'by',
  )
  const subject = by < 0 ? null : subjectOf(scene, at)
  const host = subject && objectAt(scene, by + 1, subject)
  if (!isPeople(subject) || !isPeople(host ?? null) || !host || !areOfTwoSides(subject, host)) return []
  return [part(subject, 'GUEST'), part(host, 'HOST')]
}

/** "was joined by A": A comes to what is told elsewhere. */
const besides = /^(?:joined|accompanied|escorted)$/
const isFaceParticiple = /^(?:granted|seen|shown|driven|taken|given|heard|awaited|expected)$/

/** "was the guest of A", "whose guest he was", "the guests of their colleague A". */
function readGuest(scene: Scene, at: number): Part[] {
  if (!/^(?:guest|guests)$/.test(word(scene, at)) || word(scene, at + 1) !== 'of') return []
  const subject = subjectOf(scene, at)
  const host = objectAt(scene, at + 2, subject)
  if (!isPeople(subject) || !isPeople(host) || subject === host || !areOfTwoSides(subject, host)) return []
  return [part(subject, 'GUEST'), part(host, 'HOST')]
}

/** "She was driven to the hotel, where A was waiting": whoever waits where the sentence's subject comes. */
function readWaiting(scene: Scene, at: number): Part[] {
  if (!/^(?:waiting|waited|awaited)$/.test(word(scene, at))) return []
  const where = scene.tokens.findLastIndex(({ norm }, place) => place < at && norm === 'where')
  const host = where < 0 ? null : (scene.actors.find(({ from }) => from > where) ?? null)
  const guest = scene.actors.find(({ from, demonym }) => from < where && !demonym) ?? null
  if (!isPeople(host) || !isPeople(guest) || host.from > at || !areOfTwoSides(guest, host)) return []
  return [part(guest, 'GUEST'), part(host, 'HOST')]
}

/** "His host, B, said": the guest told of and the one who is named for the host. */
function readOwnHost(scene: Scene, at: number): Part[] {
  const [own = null, other = null] = ownHost(scene, at) ?? []
  if (!isPeople(own) || !isPeople(other) || !areOfTwoSides(own, other)) return []
  return [part(own, 'PARTICIPANT'), part(other, 'PARTICIPANT')]
}

/** "speaking beside B": two who stand, sit or speak side by side. */
function readBeside(scene: Scene, at: number): Part[] {
  const [one = null, other = null] = besideWhom(scene, at) ?? []
  if (!isPeople(one) || !isPeople(other) || !areOfTwoSides(one, other)) return []
  return [part(one, 'PARTICIPANT'), part(other, 'PARTICIPANT')]
}

const trigger = (id: string, example: string): MeetingTrigger => ({
  id,
  frame: 'MEET',
  kind: null,
  phrases: '',
  example,
})

const readers: readonly [MeetingTrigger, (scene: Scene, at: number) => Part[]][] = [
  [
    trigger('with', 'President Joko Widodo reviewed the rail project with Chinese Premier Li Keqiang.'),
    (scene, at) => (word(scene, at) === 'with' ? readWith(scene, at) : []),
  ],
  [trigger('passive', 'He was met at the door by Prime Minister Ignacio Valdepeñas.'), readPassive],
  [
    trigger('waiting', 'He was driven to the palace, where President Slavoljub Perić was waiting.'),
    readWaiting,
  ],
  [trigger('beside', 'He was speaking beside his host, President Slavoljub Perić.'), readBeside],
  [trigger('own-host', 'His host, President Slavoljub Perić, said that the bridge would open.'), readOwnHost],
  [trigger('guest-of', 'There he is the guest of President Bertrand Lacombe.'), readGuest],
  [
    trigger('to-face', 'President Joko Widodo told Chinese Premier Li Keqiang that the line would open.'),
    readFace,
  ],
]

/** Those with whom a sentence says that somebody did what takes two, where none of its triggers tells it. */
export function companyOf(scene: Scene, index: number, tellings: readonly Telling[]): Telling[] {
  const found: Telling[] = []
  if (scene.actors.length < 2 && (scene.actors[0]?.members.length ?? 0) < 2) return found
  for (let at = 0; at < scene.tokens.length; at++)
    for (const [told, read] of readers) {
      const parts = read(scene, at)
      const guest = parts[1]?.actor
      const isTold = (telling: Telling): boolean =>
        telling.trigger.frame !== 'SIGN' &&
        telling.trigger.kind !== 'VISIT' &&
        telling.parts.some(
          ({ actor }) =>
            actor.from === guest?.from || actor.officials.some((each) => guest?.officials.includes(each)),
        )
      if (!guest || [...tellings, ...found].some(isTold)) continue
      const hit = { trigger: told, from: at, to: at + 1 }
      found.push(toTelling(hit, index, { parts, objectFrom: at, until: scene.tokens.length }))
      break
    }
  return found
}
