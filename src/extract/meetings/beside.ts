import { plainSpeechVerbs } from '../data/speechVerbs'
import { type Actor, membersOf } from './actor'
import { clauseStart, tellingStart } from './clauses'
import type { Scene } from './scene'
import { objectAt, subjectOf } from './syntax'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''
const postures =
  /^(?:speaking|spoke|speaks|stood|standing|stands|sat|sitting|seated|sits|appeared|appearing|appears|walked|walking|posed|posing|dined|dining|watched|watching|lunched|strolled|travelled|traveled|riding|rode|drove|waved|waving)$/
const verbReach = 6

/** The token behind "beside", "alongside", "opposite" or "next to"; -1 where no such words stand. */
function behindPlace(scene: Scene, at: number): number {
  if (/^(?:beside|alongside|opposite)$/.test(word(scene, at))) return at + 1
  return word(scene, at) === 'next' && word(scene, at + 1) === 'to' ? at + 2 : -1
}

/** "a joint press conference with A": whether somebody speaks to the press together with another. */
const isBeforePress = (scene: Scene, at: number): boolean =>
  word(scene, at) === 'with' &&
  /^(?:conference|briefing|appearance|statement)$/.test(word(scene, at - 1)) &&
  ([2, 3, 4].some((back) => word(scene, at - back) === 'joint') || isToldPress(scene, at))

/** "told a news conference with B" */
const isToldPress = (scene: Scene, at: number): boolean =>
  /^(?:news|press)$/.test(word(scene, at - 2)) && /^(?:told|addressed|held|gave)$/.test(word(scene, at - 4))

/** "A thanked B at a joint press conference", "A and B told a joint news conference": the two before it. */
function atJointPress(scene: Scene, at: number): readonly [Actor, Actor] | null {
  const isJoint =
    /^(?:conference|briefing|appearance)$/.test(word(scene, at)) &&
    word(scene, at + 1) !== 'with' &&
    [1, 2, 3].some((back) => word(scene, at - back) === 'joint')
  const start = isJoint ? tellingStart(scene.tokens, at) : at
  const [one, other, another] = scene.actors.filter(
    ({ from, to, officials }) => from >= start && to < at && officials.length > 0,
  )
  const [first, second] = one && !other ? membersOf(one) : [one, other]
  return first && second && !another ? [first, second] : null
}

/** The place up to which the one stands who is beside another; -1 where nobody is told to be beside anybody. */
function postureBefore(scene: Scene, at: number): number {
  if (isBeforePress(scene, at)) return at
  return scene.tokens.findLastIndex(
    ({ norm }, place) => place < at && at - place <= verbReach && postures.test(norm),
  )
}

/** "A told a joint press conference with B", "A said, standing next to B": who speaks. */
function speakerBefore(scene: Scene, at: number): Actor | null {
  const verb = clauseStart(scene.tokens, at) - 1
  return at - verb <= speechReach && plainSpeechVerbs.has(word(scene, verb)) ? subjectOf(scene, verb) : null
}

const speechReach = 5

/**
 * "He was speaking beside his host, B", "speaking alongside B, A said", "at a joint press conference with B, A said": who
 * stands, sits or speaks, and beside whom.
 */
export function besideWhom(scene: Scene, at: number): readonly [Actor, Actor] | null {
  const joint = atJointPress(scene, at)
  if (joint) return joint
  const from = isBeforePress(scene, at) ? at + 1 : behindPlace(scene, at)
  const verb = from < 0 ? -1 : postureBefore(scene, at)
  if (verb < 0) return null
  const before = subjectOf(scene, verb) ?? speakerBefore(scene, verb)
  const other = objectAt(scene, from, before)
  if (!other) return null
  const comma = scene.tokens.findIndex(({ norm }, place) => place >= other.to && norm === ',')
  const behind =
    comma < 0 ? undefined : scene.actors.find((actor) => actor.from > comma && actor.from - comma <= 4)
  const one = before ?? behind ?? null
  return one && one !== other ? [one, other] : null
}
