import type { Actor } from './actors'
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

/** "He was speaking beside his host, B", "speaking alongside B, A said": who stands, sits or speaks, and beside whom. */
export function besideWhom(scene: Scene, at: number): readonly [Actor, Actor] | null {
  const from = behindPlace(scene, at)
  if (from < 0) return null
  const verb = scene.tokens.findLastIndex(
    ({ norm }, place) => place < at && at - place <= verbReach && postures.test(norm),
  )
  if (verb < 0) return null
  const before = subjectOf(scene, verb)
  const other = objectAt(scene, from, before)
  if (!other) return null
  const comma = scene.tokens.findIndex(({ norm }, place) => place >= other.to && norm === ',')
  const behind =
    comma < 0 ? undefined : scene.actors.find((actor) => actor.from > comma && actor.from - comma <= 4)
  const one = before ?? behind ?? null
  return one && one !== other ? [one, other] : null
}
