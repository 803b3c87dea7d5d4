import { idOf } from '../domain/ids'
import { type FoldedKind, naturalKeyOf } from '../resolve/kinds'
import type { EntitySpace } from './entitySpace'
import type { PlacedClaim, Settled } from './settle'

type Component = Settled['components'][number]

/** Which entity each group of mentions is, and what became of the entities that were taken apart. */
export interface Assignment {
  readonly ids: ReadonlyMap<Component, string>
  /** Entities that are part of another now: `from` leads to `to`. */
  readonly merged: readonly { readonly from: string; readonly to: string }[]
  /** Entities without any mention left. */
  readonly removed: readonly string[]
}

interface Heir {
  readonly id: string
  readonly component: Component
  readonly mentions: number
  readonly key: string
}

/** For each rebuilt entity the groups that hold mentions of it, those with most of them first. */
function heirsOf(components: readonly Component[]): Heir[] {
  const heirs = components.flatMap((component) => {
    const counts = new Map<string, number>()
    for (const { was } of component.claims as readonly PlacedClaim[])
      if (was !== null) counts.set(was, (counts.get(was) ?? 0) + 1)
    const key = naturalKeyOf(component.keys)
    return [...counts].map(([id, mentions]) => ({ id, component, mentions, key }))
  })
  return heirs.sort(
    (a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.key < b.key ? -1 : 1),
  )
}

/** An id from the group's own key; another one where an entity that is something else now still has that. */
async function freshId<K extends FoldedKind>(
  kind: K,
  component: Component,
  entities: EntitySpace<K>,
  taken: ReadonlySet<string>,
): Promise<string> {
  const key = naturalKeyOf(component.keys)
  for (let attempt = 1; ; attempt += 1) {
    const id = idOf(kind, attempt === 1 ? key : `${key}\n${attempt}`)
    await entities.askIds([id])
    if (!taken.has(id) && entities.get(id) === null) return id
  }
}

/** Ids for groups of mentions: an entity's own group keeps its id, so that links last; the rest get ids of their own. */
export async function assignIds<K extends FoldedKind>(
  kind: K,
  { components, rebuilt }: Settled,
  entities: EntitySpace<K>,
): Promise<Assignment> {
  const ids = new Map<Component, string>()
  for (const component of components) if (component.known) ids.set(component, component.known.id)
  const heirs = heirsOf(components)
  const taken = new Set(ids.values())
  for (const { id, component } of heirs) {
    if (ids.has(component) || taken.has(id)) continue
    ids.set(component, id)
    taken.add(id)
  }
  const claimed = new Set([...taken, ...rebuilt])
  for (const component of components) {
    if (ids.has(component)) continue
    const id = await freshId(kind, component, entities, claimed)
    ids.set(component, id)
    claimed.add(id)
  }
  const lost = [...rebuilt].filter((id) => !taken.has(id) && entities.get(id) !== null).sort()
  const merged = lost.flatMap((from) => {
    const heir = heirs.find(({ id }) => id === from)
    const to = heir && ids.get(heir.component)
    return to === undefined ? [] : [{ from, to }]
  })
  const led = new Set(merged.map(({ from }) => from))
  return { ids, merged, removed: lost.filter((id) => !led.has(id)) }
}
