import { plainSpeechVerbs } from '../data/speechVerbs'
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
const frontings = /^(?:in|after|during|following|ahead|before|at|on|prior|speaking|emerging|fresh)$/

/** "In his meeting with A, B raised": the pronoun means the subject of the clause behind the comma. */
function mainSubject(scene: Scene, start: number, hit: Hit, others: readonly Part[]): Part[] {
  const clause = clauseStart(scene.tokens, start)
  const isDateline = clause <= longestDateline && /^[:–—-]$/.test(word(scene, clause - 1))
  if ((clause > 1 && !isDateline) || start - clause > 4 || !frontings.test(word(scene, clause))) return []
  const last = Math.max(hit.to, ...others.map(({ actor }) => actor.to))
  const comma = scene.tokens.findIndex(({ norm }, at) => at >= last && norm === ',')
  const actor = comma < 0 ? undefined : scene.actors.find(({ from }) => from > comma)
  const taken = others.some((each) => each.actor.officials.some((one) => actor?.officials.includes(one)))
  if (!actor || taken || actor.from - comma > 4 || actor.officials.length === 0) return []
  return [{ actor, role: hit.trigger.kind === 'VISIT' ? 'GUEST' : 'PARTICIPANT' }]
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
