import type { Actor } from './actor'
import { clauseStart } from './clauses'
import type { Scene } from './scene'
import { subjectOf } from './syntax'
import { isVerbal } from './words'

const links = /^(?:after|before|following)$/
const ofLinks = /^(?:ahead|fresh|prior)$/

/** "A met B on Monday after talks with C": whoever does what the main verb says was at what is before or behind it, too. */
export function subjectOfMain(scene: Scene, start: number): Actor | null {
  const { tokens } = scene
  const isAdjunct = links.test(tokens[start - 1]?.norm ?? '') || ofLinks.test(tokens[start - 2]?.norm ?? '')
  if (!isAdjunct) return null
  const clause = clauseStart(tokens, start)
  const verb = tokens.findIndex((token, at) => at >= clause && at < start && isVerbal(token))
  return verb < 0 ? null : subjectOf(scene, verb)
}
