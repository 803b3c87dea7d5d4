import type { Token } from '../tokens'
import type { Telling } from './telling'

const pursuits =
  /^(?:progress|pace|process|course|conclusion|resumption|relaunch|relaunching|relaunched|restart|restarting|resume|resuming|advance|advancing|accelerate|accelerating|support|supports|supported|supporting|continue|continuing|conclude|concluding|finalise|finalize|facilitating|facilitate|push|outcome|status|state|about|on|for|towards|over)$/
const pursuitReach = 6

/** "discussed the progress of the negotiations", "how to relaunch the political negotiations": what was talked about. */
export function isPursued(tokens: readonly Token[], { trigger, parts, from, to, ordinal }: Telling): boolean {
  if (trigger.id !== 'negotiation' || parts.length > 0 || ordinal !== null) return false
  if (/^(?:process|team|teams|table|position|positions|track|mandate)$/.test(tokens[to]?.norm ?? ''))
    return true
  for (let at = from - 1; at >= Math.max(0, from - pursuitReach); at--) {
    const word = tokens[at]?.norm ?? ''
    if (word === ',' || word === ';' || /^rounds?$/.test(word)) return false
    if (pursuits.test(word)) return true
  }
  return false
}
