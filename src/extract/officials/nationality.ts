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
  if (isOneOfTwo(tokens, to)) return false
  return behind === undefined || (!behind.cap && (closes.test(behind.norm) || isVerb(behind)))
}

/** "the Swedish and Norwegian governments": both are of the noun behind them. */
function isOneOfTwo(tokens: readonly Token[], to: number): boolean {
  const [join, other, noun] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (join?.norm !== 'and' || !other?.cap || noun?.kind !== 'WORD') return false
  return !noun.cap && !isVerb(noun) && !closes.test(noun.norm)
}

const isVerb = ({ norm, cap }: Token): boolean => !cap && (verbs.test(norm) || goes.test(norm))
