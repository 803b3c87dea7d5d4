import { disjointSets } from './disjointSets'
import { attachedHint, type Claim, groupKey, isEmitted, similarHint, waitingHint } from './identity'

/** What is known of an entity whose mentions stay as they are. */
export interface KnownEntity {
  readonly id: string
  readonly keys: ReadonlySet<string>
  readonly hints: ReadonlySet<string>
}

/** The entities that stay as they are, by what they are recognised by. */
export interface KnownEntities {
  byKey(key: string): KnownEntity | null
  byHint(hint: string): readonly KnownEntity[]
}

/** Mentions that are one entity: the known one, or (null) one that is new or being rebuilt. */
export interface Component {
  readonly known: KnownEntity | null
  readonly claims: readonly Claim[]
  /** Of the claims alone; a known entity has its own besides. */
  readonly keys: readonly string[]
  readonly hints: readonly string[]
}

export type Partition =
  | { readonly outcome: 'SETTLED'; readonly components: readonly Component[] }
  /** These entities cannot stay as they are: their mentions must be among the claims. */
  | { readonly outcome: 'UNSETTLED'; readonly ids: readonly string[] }

export interface PartitionInput {
  /** New mentions, and all mentions of the entities that are being rebuilt. */
  readonly claims: readonly Claim[]
  readonly known: KnownEntities
  /** What was known of the entities that are being rebuilt. */
  readonly rebuilt: readonly KnownEntity[]
}

/** Entities that keys made, not weak mentions: they own their hints. */
const isOwner = ({ keys }: KnownEntity): boolean => [...keys].some((key) => !/^[wW]:/.test(key))

const claimNode = (claim: Claim): string => `claim ${claim.articleId} ${claim.index}`
const entityNode = (id: string): string => `entity ${id}`

/** Where a weak claim belongs, and the level that found it. */
interface Placement {
  readonly node: string
  readonly keys: readonly string[]
  readonly hints: readonly string[]
}

/**
 * Sorts mentions into entities. The result is a function of the set of all mentions, not of the order in which they
 * came: mentions that share a key are one entity, and a weak mention joins an entity exactly when one alone emits
 * what it waits for.
 */
export function partition({ claims, known, rebuilt }: PartitionInput): Partition {
  const sets = disjointSets()
  const met = new Map<string, KnownEntity>()
  const meet = (entity: KnownEntity): string => {
    met.set(entity.id, entity)
    return entityNode(entity.id)
  }
  const joinByKey = (node: string, key: string): void => {
    sets.join(node, `key ${key}`)
    const entity = known.byKey(key)
    if (entity) sets.join(node, meet(entity))
  }

  const strong = claims.filter(({ identity }) => identity.keys.length > 0)
  const weak = claims.filter(({ identity }) => identity.keys.length === 0)
  for (const claim of strong) for (const key of claim.identity.keys) joinByKey(claimNode(claim), key)
  const clashing = clashes(met, sets.find)
  if (clashing.length > 0) return { outcome: 'UNSETTLED', ids: clashing }

  const emitters = new Map<string, Set<string>>()
  for (const claim of strong)
    for (const hint of claim.identity.hints) add(emitters, hint, sets.find(claimNode(claim)))
  const moved = movedByHints({ emitters, met, known, rebuilt, find: sets.find })
  if (moved.length > 0) return { outcome: 'UNSETTLED', ids: moved }

  const ownersOf = (hint: string): string[] => {
    const nodes = known.byHint(hint).filter(isOwner).map(meet)
    return [...new Set([...(emitters.get(hint) ?? []), ...nodes].map(sets.find))]
  }
  const misplaced = new Set<string>()
  const placements = new Map<Claim, Placement>()
  const placed = new Map<string, Placement>()
  for (const claim of weak) {
    const key = groupKey(claim.identity.levels)
    const placement = placed.get(key) ?? placementOf(claim, ownersOf)
    placed.set(key, placement)
    placements.set(claim, placement)
  }
  for (const [claim, { node, keys }] of placements) {
    sets.join(claimNode(claim), node)
    for (const key of keys) joinByKey(claimNode(claim), key)
  }
  for (const id of clashes(met, sets.find)) misplaced.add(id)
  if (misplaced.size > 0) return { outcome: 'UNSETTLED', ids: [...misplaced] }
  return { outcome: 'SETTLED', components: componentsOf(claims, { placements, met, find: sets.find }) }
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

type Find = (node: string) => string

/** Known entities of which two came together. */
function clashes(met: ReadonlyMap<string, KnownEntity>, find: Find): string[] {
  const byRoot = new Map<string, string[]>()
  for (const id of met.keys()) {
    const root = find(entityNode(id))
    byRoot.set(root, [...(byRoot.get(root) ?? []), id])
  }
  return [...byRoot.values()].filter((ids) => ids.length > 1).flat()
}

/** The one entity that emits what the claim waits for; where there are several or none, an entity of its own. */
function placementOf(
  { identity: { levels, common } }: Claim,
  ownersOf: (hint: string) => string[],
): Placement {
  const group = groupKey(levels)
  const waits = levels.map(waitingHint)
  for (const level of levels) {
    const [owner, another] = ownersOf(level)
    if (another !== undefined) return { node: `key ${group}`, keys: [group], hints: waits }
    if (owner !== undefined) return { node: owner, keys: [group], hints: [attachedHint(level)] }
  }
  return { node: `key ${group}`, keys: common === null ? [group] : [group, `W:${common}`], hints: waits }
}

/** Known entities with weak mentions that wait for a hint of which the number of owners has changed. */
function movedByHints(state: {
  emitters: ReadonlyMap<string, ReadonlySet<string>>
  met: ReadonlyMap<string, KnownEntity>
  known: KnownEntities
  rebuilt: readonly KnownEntity[]
  find: Find
}): string[] {
  const { emitters, met, known, rebuilt, find } = state
  const before = new Map<string, number>()
  for (const entity of rebuilt.filter(isOwner))
    for (const hint of entity.hints) if (isEmitted(hint)) before.set(hint, (before.get(hint) ?? 0) + 1)
  const knownByRoot = new Map([...met.values()].map((entity) => [find(entityNode(entity.id)), entity]))
  const isNew = (hint: string, node: string): boolean => !knownByRoot.get(find(node))?.hints.has(hint)
  const moved = new Set<string>()
  for (const hint of new Set([...before.keys(), ...emitters.keys()])) {
    const roots = new Set([...(emitters.get(hint) ?? [])].map(find))
    const after = [...roots].filter((root) => isNew(hint, root)).length
    if (after === (before.get(hint) ?? 0)) continue
    const waiting = [...known.byHint(waitingHint(hint)), ...known.byHint(attachedHint(hint))]
    const holder = known.byKey(groupKey([hint]))
    for (const { id } of holder ? [...waiting, holder] : waiting) moved.add(id)
  }
  return [...moved]
}

function componentsOf(
  claims: readonly Claim[],
  {
    placements,
    met,
    find,
  }: { placements: ReadonlyMap<Claim, Placement>; met: ReadonlyMap<string, KnownEntity>; find: Find },
): Component[] {
  const knownByRoot = new Map([...met.values()].map((entity) => [find(entityNode(entity.id)), entity]))
  const byRoot = new Map<string, Claim[]>()
  for (const claim of claims) {
    const root = find(claimNode(claim))
    const group = byRoot.get(root)
    if (group) group.push(claim)
    else byRoot.set(root, [claim])
  }
  const keysOf = (claim: Claim) => placements.get(claim)?.keys ?? claim.identity.keys
  const hintsOf = (claim: Claim) => [
    ...(placements.get(claim)?.hints ?? claim.identity.hints),
    ...claim.identity.similar.map(similarHint),
  ]
  return [...byRoot].map(([root, group]) => ({
    known: knownByRoot.get(root) ?? null,
    claims: group,
    keys: [...new Set(group.flatMap(keysOf))].sort(),
    hints: [...new Set(group.flatMap(hintsOf))].sort(),
  }))
}
