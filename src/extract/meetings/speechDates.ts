import { plainSpeechVerbs } from '../data/speechVerbs'
import type { DateMention } from '../dates'
import type { At, Scene } from './scene'
import type { Telling } from './telling'

const reporters: ReadonlySet<string> = new Set([
  'reporters',
  'journalists',
  'statement',
  'parliament',
  'television',
])

/** "at a news conference on Friday"; "at the Munich conference on Friday" is where they were. */
const isPress = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.norm === 'conference' && /^(?:news|press|joint)$/.test(tokens[at - 1]?.norm ?? '')

/** "said on Friday", "told reporters on Friday": the day of the words, not of what they tell. */
export function isOfSpeech({ tokens }: Scene, { from, bound }: At<DateMention>): boolean {
  if (bound !== 'ON') return true
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]
    if (!token || token.cap) continue
    if (plainSpeechVerbs.has(token.norm) || reporters.has(token.norm) || isPress(tokens, at)) return true
  }
  return false
}

const afterReach = 9

/** "said on Thursday after talks with B": the day of the words is that of the talks. */
export const isAlsoOf = ({ tokens }: Scene, { to, value }: At<DateMention>, { from }: Telling): boolean =>
  value.precision === 'DAY' &&
  /^(?:after|following)$/.test(tokens[to]?.norm ?? '') &&
  from > to &&
  from - to <= afterReach
