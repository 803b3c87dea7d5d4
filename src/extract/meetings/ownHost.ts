import { plainSpeechVerbs } from '../data/speechVerbs'
import { isPastVerb } from '../dates/words'
import type { Actor } from './actor'
import type { Scene } from './scene'
import { isNominal } from './words'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const companions = /^(?:host|hostess|guest|visitor|interlocutor)$/
const owners = /^(?:his|her|their)$/

/** "His host, Foreign Minister B, said": who is spoken of and the one who is named for the host or the guest. */
export function ownHost(scene: Scene, at: number): readonly [Actor, Actor] | null {
  if (!companions.test(word(scene, at)) || !owners.test(word(scene, at - 1))) return null
  const own = scene.actors.find(({ from, to }) => from === at - 1 && to === at)
  const other = scene.actors.find(({ from, officials }) => from > at && officials.length > 0)
  if (!own || !other || other.from - at > 2 || word(scene, at + 1) !== ',') return null
  return speaksOrActs(scene, other.to) ? [own, other] : null
}

/** Whether whoever is named does something himself: ", said", "told". */
function speaksOrActs(scene: Scene, to: number): boolean {
  let at = word(scene, to) === ',' ? to + 1 : to
  while (isNominal(scene.tokens[at]) && at - to < 6) at++
  if (word(scene, at) === ',') at++
  return plainSpeechVerbs.has(word(scene, at)) || isPastVerb(word(scene, at))
}
