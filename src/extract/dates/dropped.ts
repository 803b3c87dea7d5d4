import type { Token } from '../tokens'
import { skip, wordAt } from './cursor'
import type { Tense } from './tense'

const drops =
  /^(?:called|cancelled|canceled|postponed|dropped|scrapped|put|shelved|delayed|deferred|struck|moved|abandoned|suspended)$/
const reach = 4

/**
 * Of what comes to nothing: "the visit on Friday was called off" lay ahead once, "who was to come on Monday, has put off
 * her visit" still does. Null where nothing is dropped right behind the date.
 */
export function droppedTense(tokens: readonly Token[], at: number, next: number, tense: Tense): Tense | null {
  const aux = skip(tokens, next, [','])
  const word = wordAt(tokens, aux)
  if (!/^(?:was|were|had|has|have|is)$/.test(word)) return null
  if (!tokens.slice(aux + 1, aux + 1 + reach).some(({ norm }) => drops.test(norm))) return null
  if (word === 'has' || word === 'have' || word === 'is') return 'FUTURE'
  return wasDue(tokens, at) || tense !== 'NEAR' ? 'NEAR' : null
}

const wasDue = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at - 1) === 'for'
