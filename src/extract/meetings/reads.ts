import type { Actor } from './actor'
import type { Scene } from './scene'
import type { Hit, Part, Read } from './telling'

/** The "and" before an object, from which on words belong to it; the sentence's end where there is no object. */
function joinBefore({ tokens }: Scene, object: Actor | undefined, after: number): number {
  if (!object) return tokens.length
  for (let at = object.from; at > Math.max(after, object.from - 14); at--)
    if (/^(?:and|then)$/.test(tokens[at]?.norm ?? '')) return at
  return object.from
}

/** One telling for each group of objects; those of one list share the words behind it. */
export function perObject(
  scene: Scene,
  hit: Hit,
  list: Actor,
  groups: readonly Actor[][],
  parts: (object: Actor) => Part[],
): Read[] {
  const inList = (group: readonly Actor[] | undefined): boolean =>
    (group ?? []).some(({ from, to }) => from >= list.from && to <= list.to)
  const after = groups.find((group) => !inList(group))?.[0]
  return groups.map((group, place) => {
    const [object] = group
    const next = groups[place + 1]?.[0]
    const shared = inList(group)
    return {
      parts: group.flatMap(parts),
      objectFrom: shared || !object ? hit.to : joinBefore(scene, object, hit.to),
      until: joinBefore(scene, shared ? after : next, hit.to),
      // "held talks in Oslo with A on Monday and with B on Tuesday": one place for both
      shared: list.from,
    }
  })
}

/** One telling of all that the sentence says. */
export const whole = (scene: Scene, hit: Hit, parts: readonly Part[]): Read => ({
  parts,
  until: scene.tokens.length,
  objectFrom: hit.to,
})
