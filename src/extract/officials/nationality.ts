import type { Token } from '../tokens'

const opens =
  /^(?:[.,;:–—“"-]|and|but|with|by|then|than|when|where|while|as|that|after|before|for|to|from|if|because|whom|on|in|at|next|week|month|year|\w+day)$/
const closes =
  /^(?:[.,;:–—”"]|on|at|in|again|himself|herself|there|then|later|also|who|whose|is|was|has|had|will|would|did|does|may|might|could|should|can|must|said|told|and|but|to|for|from|over|about)$/
const goes =
  /^(?:flies|travels|goes|heads|visits|leaves|returns|continues|meets|hosts|receives|sees|comes|arrives|wants|says)$/
const verbs = /(?:[^e]ed|ied)$|^(?:met|saw|said|told|found|left|put|wrote)$/

/**
 * Whether the nationality of these tokens stands for a person: "the Croat had started out", "talks with the Malawian, who
 * left"; not "the Croat delegation", "the Poles" or "the Japanese have".
 */
export function isNational(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  if (tokens[from - 1]?.norm !== 'the' || to - from > 1) return false
  const before = tokens[from - 2]
  if (before && !opens.test(before.norm) && !isVerb(before)) return false
  const behind = tokens[to]
  // "the Swedish and Norwegian governments"
  if (
    behind?.norm === 'and' &&
    tokens[to + 1]?.cap &&
    tokens[to + 2]?.kind === 'WORD' &&
    !tokens[to + 2]?.cap &&
    !isVerb(tokens[to + 2] as Token) &&
    !closes.test(tokens[to + 2]?.norm ?? '')
  )
    return false
  return behind === undefined || (!behind.cap && (closes.test(behind.norm) || isVerb(behind)))
}

const isVerb = ({ norm, cap }: Token): boolean => !cap && (verbs.test(norm) || goes.test(norm))
