import { plainSpeechVerbs } from '../data/speechVerbs'
import type { Token } from '../tokens'
import type { Actor } from './actor'
import { isNominal } from './words'

const longestOffice = 6

/** "They will meet in Oslo in May, Foreign Minister B said", "…, her spokesman B said": whoever says it is no object of what is said. */
export function isSayer(tokens: readonly Token[], { from, to }: Actor): boolean {
  if (!plainSpeechVerbs.has(tokens[to]?.norm ?? '')) return false
  let at = from - 1
  while (at > 0 && from - at <= longestOffice && (tokens[at]?.cap || isNominal(tokens[at]))) at--
  return tokens[at]?.norm === ','
}
