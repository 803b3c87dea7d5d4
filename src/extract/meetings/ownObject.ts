import type { Token } from '../tokens'
import type { Actor } from './actor'
import { isNominal, isVerbal } from './words'

/** "A gave him lunch": the pronoun means somebody else than the subject of its verb. */
export function isOwnObject(tokens: readonly Token[], actors: readonly Actor[], at: number): boolean {
  const actor = actors[at]
  const subject = actors[at - 1]
  if (actor?.pronoun && subject && isBehindWhom(tokens, subject, actor)) return true
  if (!actor?.pronoun || !subject || !/^(?:him|her|them)$/.test(tokens[actor.from]?.norm ?? '')) return false
  const verb = actor.from - 1
  if (actor.from - subject.to > 14 || tokens[subject.to]?.kind === 'POSSESSIVE') return false
  if (tokens[actor.from]?.norm === 'her' && isOwned(tokens, actor.to)) return false
  const gap = tokens.slice(subject.to, actor.from)
  const same = actor.officials.some((official) => subject.officials.includes(official))
  const isDirect = tokens[verb] !== undefined && isVerbal(tokens[verb]) && !gap.slice(0, -1).some(isVerbal)
  const isClose = gap.length <= 4 && gap.some(isVerbal) && !gap.some(({ norm }) => norm === ',')
  return same && (isDirect || isClose) && !gap.some(({ norm }) => norm === 'that' || norm === 'who')
}

/** "A, whom he saw there": he is not A. */
const isBehindWhom = (tokens: readonly Token[], before: Actor, { from, officials }: Actor): boolean =>
  tokens[from - 1]?.norm === 'whom' &&
  from - before.to <= 3 &&
  /^(?:he|she)$/.test(tokens[from]?.norm ?? '') &&
  officials.some((official) => before.officials.includes(official))

/** "her office": but "gave her half an hour", "gave her lunch". */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  isNominal(tokens[at]) && tokens[at]?.norm !== 'a' && tokens[at]?.norm !== 'an'
