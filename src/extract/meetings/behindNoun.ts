import { isPastVerb } from '../dates/words'
import { clauseBreaks, ordinals } from './cues'
import { isAsideOnly } from './farSubject'
import type { Scene } from './scene'
import { objectAt } from './syntax'
import type { Hit, Part } from './telling'
import { isAuxiliary } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const window = 28

const relativeReach = 14

/** "talks that were due to be held on Monday between A and B", "talks took place between A and B": who takes part stands behind. */
function behindRelative(scene: Scene, at: number): number {
  const isRelative = /^(?:that|which)$/.test(word(scene, at)) && isAuxiliary(word(scene, at + 1))
  const isHeld = /^(?:took|takes) place$|^(?:was|were) held$/.test(
    `${word(scene, at)} ${word(scene, at + 1)}`,
  )
  if (isArranged(scene, at)) return partiesBehind(scene, at)
  if (!isRelative && !isHeld && !isCounted(scene, at)) return at
  const between = scene.tokens.findIndex(
    ({ norm }, place) => place > at && place <= at + relativeReach && norm === 'between',
  )
  return between < 0 ? at : between
}

const arranged =
  /^(?:planned|scheduled|set|due|foreseen|slated|fixed|arranged|expected|held|convened|originally|initially)$/

/** "Talks planned for Monday between A and B", "a meeting held in Oslo with B". */
const isArranged = (scene: Scene, at: number): boolean =>
  arranged.test(word(scene, at)) && !/^(?:that|by|off|out|as)$/.test(word(scene, at + 1))

const ofArranging = /^(?:for|to|be|take|place|held|begin|start|open|originally|initially)$/

/** The "between" or "with" to which only when, where and how it was arranged leads; the noun's own end where none does. */
function partiesBehind(scene: Scene, start: number): number {
  for (let at = start + 1; at <= start + relativeReach; at++) {
    if (/^(?:between|with|involving)$/.test(word(scene, at))) return at
    const isTold = ofArranging.test(word(scene, at)) || arranged.test(word(scene, at))
    if (!isTold && !isAsideOnly(scene, at, at + 1)) return start
  }
  return start
}

const countReach = 4

/** "The meeting in Oslo on Thursday was the third between A and B": told of by how many came before it. */
function isCounted(scene: Scene, at: number): boolean {
  const verb = scene.tokens.findIndex(
    ({ norm }, place) => place >= at && place <= at + relativeReach && isAuxiliary(norm),
  )
  if (verb < 0 || (verb > at && !isAsideOnly(scene, at, verb))) return false
  const words = scene.tokens.slice(verb + 1, verb + 1 + countReach).map(({ norm }) => norm)
  return words.some((norm) => ordinals.has(norm) || norm === 'latest')
}

/** "a visit to Suva in May by A": nothing but goal and time between two tokens. */
const isGoalOnly = (scene: Scene, from: number, to: number): boolean =>
  word(scene, from) === 'to' &&
  (isAsideOnly(scene, from + 1, to) ||
    scene.tokens
      .slice(from + 1, to)
      .every(({ cap, norm }) => cap || /^(?:the|on|in|next|this|last)$/.test(norm)))

/** Who stands behind "between", "with", "of", "by", "from" or "to" after an event noun, up to the next verb. */
export function behindNoun(scene: Scene, hit: Hit): { parts: Part[]; until: number } {
  const parts: Part[] = []
  const isVisit = hit.trigger.kind === 'VISIT'
  let until = scene.tokens.length
  const start = behindRelative(scene, hit.to)
  for (let at = start; at < Math.min(scene.tokens.length, start + window); at++) {
    const here = word(scene, at)
    if (
      /^(?:co-)?(?:chaired|hosted|led|headed|convened|attended)$/.test(here) &&
      word(scene, at + 1) === 'by'
    ) {
      const chair = objectAt(scene, at + 2)
      const least = here !== 'attended' || hit.trigger.kind === 'SUMMIT' ? 1 : 2
      if (chair && chair.officials.length > least && chair.parties.length > least)
        parts.push({ actor: chair, role: 'PARTICIPANT' })
      break
    }
    // "talks mediated by Oman": whoever mediates takes part.
    if (/^(?:mediated|brokered)$/.test(here) && word(scene, at + 1) === 'by') {
      const mediator = objectAt(scene, at + 2)
      if (mediator) parts.push({ actor: mediator, role: 'HOST' })
      break
    }
    // "The meeting was attended by A, B and C."
    if (/^(?:was|is|were|are|being)$/.test(here) && /^(?:attended|mediated|being)$/.test(word(scene, at + 1)))
      continue
    if (clauseBreaks.has(here) || ((isPastVerb(here) || isAuxiliary(here)) && !scene.tokens[at]?.cap)) {
      until = scene.tokens.length
      break
    }
    const takes =
      here === 'with' ||
      here === 'between' ||
      here === 'involving' ||
      (here === 'among' && !isVisit) ||
      (here === 'of' && isAsideOnly(scene, hit.to, at)) ||
      ((here === 'of' || here === 'by') && at - hit.to <= 1) ||
      ((here === 'by' || here === 'of') && isVisit && isGoalOnly(scene, hit.to, at)) ||
      (here === 'for' && hit.trigger.id === 'meal' && (at - hit.to <= 1 || isAsideOnly(scene, hit.to, at))) ||
      (here === 'on' && hit.trigger.id === 'call-on-noun') ||
      (here === 'from' && hit.trigger.kind !== null && at - hit.to <= 1 && !isVisit)
    if (!takes) continue
    const actor = objectAt(scene, at + 1)
    if (!actor || actor.from - at > 12) continue
    parts.push({ actor, role: hit.trigger.kind === 'COURTESY_CALL' || isVisit ? 'GUEST' : 'PARTICIPANT' })
    at = actor.to - 1
  }
  return { parts, until }
}
