import { phraseStart } from './nounStart'
import type { Scene } from './scene'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const denials =
  /^(?:denied|denies|denying|dismissed|dismisses|dismissing|refuted|refutes|rejected|rejects|contradicted)$/
const claims =
  /^(?:reports?|claims?|rumou?rs?|allegations?|suggestions?|speculation|media|press|news|that|having|any|holding|meeting|there)$/
const ofOwnTime = /^(?:after|before|when|while|during|following|at|as|since|but|and|;|"|“|”)$/
const denialReach = 24

/** Behind "denied on Thursday" and other words of time: what is denied. */
const behindDay = ({ dates }: Scene, at: number): number =>
  dates.find(({ from }) => from === at || from === at + 1)?.to ?? at

/** Where somebody denies, rules out or only calls for what is told from a place on; or -1. */
export function denialBefore(scene: Scene, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - denialReach); at--) {
    if (denials.test(word(scene, at)))
      return claims.test(word(scene, behindDay(scene, at + 1))) || phraseStart(scene, from) === at + 1
        ? at
        : -1
    if (ofOwnTime.test(word(scene, at))) break
  }
  return wishBefore(scene, from)
}

/** "called for talks with B", "ruled out a meeting", "has yet to meet". */
function wishBefore(scene: Scene, from: number): number {
  const last = phraseStart(scene, from) - 1
  const [verb, link] = [word(scene, last - 1), word(scene, last)]
  if (link === 'for' && /^(?:call|calls|called|calling|pushed|pressed)$/.test(verb)) return last - 1
  if (link === 'out' && /^(?:ruled|rules|ruling|rule)$/.test(verb)) return last - 1
  return word(scene, from - 1) === 'to' && word(scene, from - 2) === 'yet' ? from - 2 : -1
}

/** "will resume talks on Sunday": settled, where "agreed to resume talks" is not. */
export const isResumed = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.norm === 'resume' &&
  /^(?:will|would|to)$/.test(tokens[at - 1]?.norm ?? '') &&
  (tokens[at - 1]?.norm !== 'to' || /^(?:due|set|scheduled|expected)$/.test(tokens[at - 2]?.norm ?? ''))

const heldReach = 16

/** "The next round took place in Oslo": whatever "next" promises has been held. */
export const wasHeld = ({ tokens }: Scene, to: number): boolean =>
  tokens
    .slice(to, to + heldReach)
    .some(
      ({ norm }, at, words) =>
        (norm === 'took' && words[at + 1]?.norm === 'place') ||
        (/^(?:was|were)$/.test(norm) && words[at + 1]?.norm === 'held'),
    )
