import { plainSpeechVerbs } from '../data/speechVerbs'
import { isPastVerb } from '../dates/words'
import type { Actor } from './actor'
import { clauseStart } from './clauses'
import type { Scene } from './scene'
import { subjectOf } from './syntax'
import type { Hit, Part } from './telling'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** "in Hanoi on March 10": nothing but time and place between two tokens. */
export const isAsideOnly = ({ tokens, dates, places }: Scene, from: number, to: number): boolean =>
  to - from <= 8 &&
  tokens
    .slice(from, to)
    .every(
      ({ norm }, nth) =>
        /^(?:in|on|at|the)$/.test(norm) ||
        [...dates, ...places].some((spot) => spot.from <= from + nth && from + nth < spot.to),
    )

const longestDateline = 12
const frontings =
  /^(?:in|after|during|following|ahead|before|at|on|prior|speaking|emerging|fresh|meeting|asked|questioned|pressed|quizzed|describing|recalling|recounting|summing|commenting|summarising|summarizing)$/

/** Whom the clause is about that stands behind the comma of a phrase in front: "In his meeting with A, B raised". */
function subjectBehind(scene: Scene, start: number, last: number): Actor | null {
  const clause = clauseStart(scene.tokens, start)
  const isDateline = clause <= longestDateline && /^[:–—-]$/.test(word(scene, clause - 1))
  if ((clause > 1 && !isDateline) || start - clause > 4 || !frontings.test(word(scene, clause))) return null
  const comma = scene.tokens.findIndex(({ norm }, at) => at >= last && norm === ',')
  const actor = comma < 0 ? undefined : scene.actors.find(({ from }) => from > comma)
  return actor && actor.from - comma <= 4 ? actor : null
}

/** "In his meeting with A, B raised": the pronoun means the subject of the clause behind the comma. */
function mainSubject(scene: Scene, start: number, hit: Hit, others: readonly Part[]): Part[] {
  const actor = subjectBehind(scene, start, Math.max(hit.to, ...others.map((each) => each.actor.to)))
  const taken = others.some((each) => each.actor.officials.some((one) => actor?.officials.includes(one)))
  if (!actor || taken || actor.officials.length === 0) return []
  return [{ actor, role: hit.trigger.kind === 'VISIT' ? 'GUEST' : 'PARTICIPANT' }]
}

/** "At their meeting in Oslo on Thursday, A and B agreed to reopen the line": those of two sides who have their say at it. */
export function subjectsOfBoth(scene: Scene, start: number, { from, to, trigger }: Hit): Part[] {
  if (trigger.kind === 'VISIT' || trigger.kind === 'SUMMIT') return []
  if (/^(?:the|this|that|these|both)$/.test(word(scene, start))) return []
  const isGerund = word(scene, from) === 'meeting' && scene.tokens[from]?.cap
  const actor = subjectBehind(scene, isGerund ? from : start, to)
  return actor && actor.parties.length > 1 && isPastVerb(word(scene, actor.to))
    ? [{ actor, role: 'PARTICIPANT' }]
    : []
}

/** "A said this after a meeting with B": whoever speaks behind an occasion was at it. */
function speaker(scene: Scene, start: number, others: readonly Part[]): Part[] {
  if (!/^(?:after|following|during|before)$/.test(word(scene, start - 1))) return []
  const verb = clauseStart(scene.tokens, start) - 1
  if (verb < 0 || !plainSpeechVerbs.has(word(scene, verb))) return []
  const actor = subjectOf(scene, verb)
  const taken = others.some((each) => each.actor.officials.some((one) => actor?.officials.includes(one)))
  return actor && actor.officials.length > 0 && !taken ? [{ actor, role: 'PARTICIPANT' }] : []
}

/** Who was at an occasion whose own clause does not say: the main clause's subject, or whoever speaks of it. */
export function distantSubject(scene: Scene, start: number, hit: Hit, others: readonly Part[]): Part[] {
  const main = mainSubject(scene, start, hit, others)
  return main.length > 0 ? main : speaker(scene, start, others)
}

/** "After meeting Wang, Blinken said": the subject comes with the main clause, behind the comma. */
export function gerundSubject(scene: Scene, hit: Hit): Actor | null {
  const { tokens, actors } = scene
  if (
    !tokens
      .slice(hit.from, hit.to)
      .some(({ norm }) => norm.endsWith('ing') || /^(?:hours?|minutes)$/.test(norm))
  )
    return null
  const comma = tokens.findIndex(({ norm }, at) => at > hit.to && norm === ',')
  const behind = comma < 0 ? null : actors.find((actor) => actor.from > comma && actor.from - comma <= 4)
  // "A announced new bases after meeting B": whoever speaks had met.
  const speech = clauseStart(tokens, hit.from) - 1
  const verb = tokens[speech]?.norm ?? ''
  const speaks = verb === 'announced' || plainSpeechVerbs.has(verb)
  return behind ?? (speaks ? subjectOf(scene, speech) : null)
}
