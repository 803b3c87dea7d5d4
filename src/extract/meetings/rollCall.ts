import { isPastVerb } from '../dates/words'
import type { Actor } from './actor'
import { prepositions } from './cues'
import type { Present } from './presence'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'
import { isNominal } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

const isNamed = (actor: Actor | null): actor is Actor =>
  actor !== null && actor.officials.length > 0 && !actor.pronoun

const asPresent = (actor: Actor, rule: string): Present => ({
  actor,
  rule: `presence:${rule}`,
  ofMany: true,
  atGathering: true,
})

/** Who was at a gathering of many, by words that say so only where a text tells of one. */
export const rollCall = (scene: Scene): Present[] => [
  ...sentIn(scene),
  ...listedIn(scene),
  ...inChair(scene),
  ...speakersIn(scene),
]

const sends = /^(?:sent|sends|dispatched)$/
const sentReach = 9

/** "Bolivia sent Foreign Minister D", "the president sent his deputy, E": who stands in for whoever stays away. */
function sentIn(scene: Scene): Present[] {
  return scene.tokens.flatMap(({ norm }, at): Present[] => {
    if (!sends.test(norm) || !isSender(scene, at)) return []
    const actor = objectAt(scene, at + 1)
    const [first] = actor?.members ?? []
    const deputy = first ?? actor
    if (!deputy || !isNamed(deputy) || deputy.from - at > sentReach || word(scene, deputy.to) === 'to')
      return []
    const isOffice = scene.tokens
      .slice(at + 1, deputy.from)
      .every((token) => isNominal(token) || token.norm === ',')
    return isOffice ? [asPresent(deputy, 'sent')] : []
  })
}

/** A state does the sending. */
function isSender(scene: Scene, at: number): boolean {
  const subject = subjectOf(scene, at)
  return subject !== null && subject.kind === 'STATE'
}

const listed =
  /^(?:guests|participants|observers|attendees|others|invitees|watching|present|attending|witnesses)$/
const were = /^(?:were|was|included|are|include)$/
const listReach = 8
const openings = 4

/** "The guests, for the record, were F and G", "Watching were A and B": those named to the sentence's end. */
function listedIn(scene: Scene): Present[] {
  const noun = scene.tokens.findIndex(({ norm }, at) => at < openings && listed.test(norm))
  if (noun < 0) return []
  const verb = scene.tokens.findIndex(
    ({ norm }, at) => at > noun && at <= noun + listReach && were.test(norm),
  )
  if (verb < 0 || scene.actors.some(({ from, kind }) => from < verb && kind !== 'PLURAL')) return []
  return peopleBehind(scene, verb + 1).map((actor) => asPresent(actor, 'listed'))
}

const listEnd = /^(?:[.;:]|while|but|though|although)$/

/** The people who are named from a place on, those left out whom a preposition governs. */
export function peopleBehind(scene: Scene, from: number): Actor[] {
  const stop = scene.tokens.findIndex(({ norm }, at) => at >= from && listEnd.test(norm))
  const end = stop < 0 ? scene.tokens.length : stop
  return scene.actors.filter(
    (actor) =>
      actor.from >= from &&
      actor.to <= end &&
      isNamed(actor) &&
      (!prepositions.has(word(scene, actor.from - 1)) ||
        /^(?:with|by|and)$/.test(word(scene, actor.from - 1))),
  )
}

/** "with the Brazilian, A, in the chair", "B, who chaired, adjourned it". */
function inChair(scene: Scene): Present[] {
  return scene.tokens.flatMap(({ norm }, at): Present[] => {
    const chairs =
      (norm === 'chaired' || norm === 'presided') &&
      word(scene, at - 1) === 'who' &&
      /^[,.]?$/.test(word(scene, at + 1))
    const sits = norm === 'in' && word(scene, at + 1) === 'the' && word(scene, at + 2) === 'chair'
    if (!chairs && !sits) return []
    const actor = chairs
      ? subjectOf(scene, at)
      : (scene.actors.findLast(({ to }) => to <= at && at - to <= 1) ?? null)
    return isNamed(actor) ? [asPresent(actor, 'chair')] : []
  })
}

const fronting = /^(?:at|in|during)$/
const occasions = /^(?:summit|session|plenary|meeting|retreat|assembly|gathering|conference)$/
const nounReach = 9

/** "At the 51st session of the Council A proposed a cut and B would not hear of it": who does something there. */
function speakersIn(scene: Scene): Present[] {
  if (!fronting.test(word(scene, 0))) return []
  const noun = scene.tokens.findIndex(({ norm }, at) => at > 1 && at <= nounReach && occasions.test(norm))
  if (noun < 0) return []
  const found: Actor[] = []
  scene.tokens.forEach((token, at) => {
    if (at <= noun || token.cap || !(isPastVerb(token.norm) || token.norm === 'would')) return
    const subject = subjectOf(scene, at)
    if (isNamed(subject) && subject.from > noun && !found.includes(subject)) found.push(subject)
  })
  return found.map((actor) => asPresent(actor, 'spoke-in-session'))
}
