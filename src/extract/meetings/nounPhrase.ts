import { membersOf } from './actor'
import { areOfSides } from './apart'
import type { Scene } from './scene'
import type { Hit, Part } from './telling'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

const sequels =
  /^(?:previous|last|first|earlier|next|another|follow-up|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|latest|subsequent|prior|initial|further|\d+(?:st|nd|rd|th))$/

/** "their previous meeting", "a second round": one more of those just told of. */
function isSequel(scene: Scene, start: number, hit: Hit): boolean {
  // "will meet A in their second meeting this year": the one that is being told of.
  if (word(scene, start) === 'their' && /^(?:in|for|at)$/.test(word(scene, start - 1))) return false
  // "met A, marking the first talks since May": it is the first.
  if (/^(?:mark|marks|marked|marking)$/.test(word(scene, start - 1))) return false
  for (let at = start; at < hit.to; at++) if (sequels.test(word(scene, at))) return true
  return false
}

/** "A meeting planned for April was called off": one that has its own time is one more of those just told of. */
const isOneMore = (scene: Scene, start: number, { to, trigger }: Hit): boolean =>
  trigger.id === 'meeting' &&
  /^an?$/.test(word(scene, start)) &&
  /^(?:planned|scheduled|due|set|foreseen|arranged)$/.test(word(scene, to)) &&
  scene.dates.length > 0

const links =
  /^(?:after|following|before|and|,|followed|follows|since|including|than|besides|between|despite|preceded|by)$/
const listReach = 7

/** "saw B after a call on 27 February, a meeting in Rome last June and an encounter in May": others of the same people. */
const isListed = (scene: Scene, start: number, { to, trigger }: Hit): boolean =>
  listed.has(trigger.id) &&
  /^an?$/.test(word(scene, start)) &&
  links.test(word(scene, start - 1)) &&
  scene.dates.some(({ from }) => from >= to && from - to <= listReach) &&
  scene.actors.some(
    ({ officials, kind, to: end }) => end <= start && (officials.length > 0 || kind === 'PLURAL'),
  )

const listed: ReadonlySet<string> = new Set(['meeting', 'talks', 'call-noun'])

/** Whether a noun tells of one more occasion of those who had the one just told of. */
export const isAnother = (scene: Scene, start: number, hit: Hit): boolean =>
  isSequel(scene, start, hit) || isOneMore(scene, start, hit) || isListed(scene, start, hit)

const severalOf =
  /^(?:meetings|calls|bilaterals|conversations|audiences|encounters|conversations|courtesy calls)$/
const oneOccasion = /^(?:trilateral|joint|three-way|plenary)$/

const separate = /^(?:separate|individual|successive|consecutive)$/

/** "held meetings with his counterparts from A, B and C": one with the holder of each state. */
const ofStates = (scene: Scene, { actor, role }: Part): Part[] =>
  actor.kind === 'GROUP' &&
  actor.officials.length === 0 &&
  actor.members.length === 0 &&
  scene.tokens.slice(actor.from, actor.to).some(({ norm }) => norm === 'counterparts')
    ? actor.parties.map((party) => ({ role, actor: { ...actor, parties: [party] } }))
    : []

/** "held meetings with A, B and C": as many as there are people of different sides. */
export function splitPlural(scene: Scene, hit: Hit, parts: readonly Part[]): readonly Part[] {
  const [first] = parts
  const isSeparate = separate.test(word(scene, hit.from)) || separate.test(word(scene, hit.from - 1))
  const isSeveral =
    severalOf.test(word(scene, hit.to - 1)) || (isSeparate && word(scene, hit.to - 1) === 'talks')
  const isPlural = isSeveral && !oneOccasion.test(word(scene, hit.from - 1))
  const isOne = [hit.from - 1, hit.from - 2].some((at) => /^an?$/.test(word(scene, at)))
  const isCall = hit.trigger.kind === 'CALL' && !isOne && !/way|conference|joint/.test(word(scene, hit.from))
  if (!first || parts.length > 1 || !(isPlural || isCall)) return parts
  const members = membersOf(first.actor)
  const apart = isPlural && isSeparate && members.length > 1
  const states = isPlural && !apart ? ofStates(scene, first) : []
  if (states.length > 1) return states
  if (!apart && !areOfSides(members)) return parts
  return membersOf(first.actor).map((actor) => ({ ...first, actor }))
}
