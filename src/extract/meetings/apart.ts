import { type Actor, membersOf } from './actor'
import { partyKey } from './occasion'
import type { Scene } from './scene'
import { furtherObjects } from './syntax'

const apartMarks: ReadonlySet<string> = new Set(
  `each separately separate respectively individually bilaterally bilaterals sidelines margins meetings counterparts
  turn guests courtesy audiences calls conversations credentials credence`.split(/\s+/),
)
const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const reach = 6

/** "each", "separately", "in turn", "on the sidelines": words that make a list of people one occasion each. */
function saysApart(scene: Scene, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(scene.tokens.length, to); at++) {
    if (apartMarks.has(word(scene, at))) return word(scene, at) !== 'turn' || word(scene, at - 1) === 'in'
    if (word(scene, at) === 'one' && /^(?:after|by)$/.test(word(scene, at + 1))) return true
  }
  return false
}

const countSides = (members: readonly Actor[]): number =>
  new Set(members.flatMap(({ parties }) => parties.map(partyKey))).size

/** Whether every member acts for a side of its own: only those are met one by one. */
export const areOfSides = (members: readonly Actor[]): boolean =>
  members.length > 1 &&
  members.every(({ parties }) => parties.length > 0) &&
  countSides(members) === members.length

const together = /^(?:joint|jointly|together|three-way|four-way|five-way|conference|trilateral|group|quad)$/

/** Telephone calls are with one at a time, unless the words say that the line was shared: "held a call with A and B". */
const isCall = (
  { tokens }: Scene,
  { from, to, trigger }: { from: number; to: number; readonly trigger: { readonly kind: string | null } },
): boolean =>
  trigger.kind === 'CALL' &&
  !tokens.some(({ norm }) => together.test(norm)) &&
  !tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => norm === 'a' || norm === 'an')

/** The members of a list; those of "the foreign ministers of A, B and C" are the holders of each state. */
function sidesOf({ tokens }: Scene, object: Actor): readonly Actor[] {
  const isUnnamed = object.kind === 'GROUP' && object.members.length === 0 && object.officials.length === 0
  const isApart =
    (object.parties.length > 2 &&
      tokens.slice(object.from, object.to).some(({ norm }) => norm === 'counterparts')) ||
    tokens
      .slice(Math.max(0, object.from - reach), object.to + reach)
      .some(({ norm }) => /^(?:respectively|separately|separate|individually|each)$/.test(norm))
  return isUnnamed && isApart && object.parties.length > 1
    ? object.parties.map((party) => ({ ...object, parties: [party] }))
    : membersOf(object)
}

/** The objects of one verb: a list met one by one apart, any other list as one, and those met at another time. */
export function objectsOf(
  scene: Scene,
  object: Actor,
  trigger: { readonly from: number; readonly to: number; readonly trigger: { readonly kind: string | null } },
  isHost: boolean,
  links: ReadonlySet<string>,
): Actor[][] {
  const members = sidesOf(scene, object)
  const told =
    saysApart(scene, trigger.from - reach, object.from) || saysApart(scene, object.to, object.to + reach)
  const unnamed = object.members.length === 0 && members.length > 1
  const isGathered = unnamed && members.length > 2 && /^host/.test(word(scene, trigger.from))
  const apart =
    !isGathered &&
    areOfSides(members) &&
    (told || unnamed || isCall(scene, trigger) || (isHost && members.length > 2))
  const first = apart ? members.map((member) => [member]) : [[object]]
  return [...first, ...furtherObjects(scene, object, links).map((each) => [each])]
}

/** The members of a subject who each do it alone: "Trong and Phuc had each received Trump". */
export const subjectsOf = (scene: Scene, subject: Actor, verb: number): readonly Actor[] =>
  subject.members.length > 1 && saysApart(scene, subject.to, verb) ? subject.members : [subject]
