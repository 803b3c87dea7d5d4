import { meetingTriggers } from '../data/meetingTriggers'
import { determiners } from './cues'
import type { Scene } from './scene'
import { objectAt } from './syntax'
import type { Hit, Read } from './telling'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** "calls for peace", "will call": no telephone. */
export function isOtherCall(scene: Scene, { from, to }: Hit): boolean {
  if (word(scene, from) !== 'call' || to - from > 1) return false
  if (['with', 'between', 'by', 'from'].includes(word(scene, to))) return false
  const dated = word(scene, to) === 'on' && scene.dates.some((date) => date.from === to + 1)
  return (
    !determiners.has(word(scene, from - 1)) || (!dated && ['for', 'to', 'on', 'of'].includes(word(scene, to)))
  )
}

/** "a call on Prime Minister Lee", by whoever called before. */
export function readCallOn(scene: Scene, hit: Hit): Read[] {
  const host = objectAt(scene, hit.to)
  if (!determiners.has(word(scene, hit.from - 1)) && word(scene, hit.from - 1) !== 'courtesy') return []
  if (!host || host.officials.length === 0) return []
  return [{ parts: [{ actor: host, role: 'HOST' }], until: scene.tokens.length, objectFrom: hit.to }]
}

const callNoun = meetingTriggers.find(({ id }) => id === 'call-noun')

/** "in a call on Friday": the "on" is that of the day. */
export const asDatedCall = (scene: Scene, { from, to }: Hit): Hit | null =>
  callNoun && scene.dates.some((date) => date.from >= to && date.from <= to + 1)
    ? { trigger: callNoun, from, to: from + 1 }
    : null
