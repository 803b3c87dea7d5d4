import { speechVerbs } from '../data/speechVerbs'
import type { Token } from '../tokens'

/** Forms of verbs of saying that are nouns as well. */
const nouns: ReadonlySet<string> = new Set(
  `state states call calls report reports post posts comment comments claim claims demand demands promise promises note
  notes answer answers reply puts points address`.split(/\s+/),
)

const beforeNoun =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|no|any|all|both|two|three|several|member|phone|telephone|video|conference|news|press|joint|other|of|between|with|for|in|on|by|from|to)$/

/** Whether a word gives somebody's words where it stands: "he states", not "the United States", "a phone call". */
export function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'WORD' || !speechVerbs.has(token.norm)) return false
  const before = tokens[at - 1]
  if (before === undefined) return true
  if (token.cap && before.kind === 'WORD' && nouns.has(token.norm)) return false
  return !(nouns.has(token.norm) && (before.kind === 'POSSESSIVE' || beforeNoun.test(before.norm)))
}

/** Whether one of the words gives somebody's words. */
export const tellsSpeech = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => isSpeechVerb(tokens, at))
