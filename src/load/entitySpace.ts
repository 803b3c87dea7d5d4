import type { KnownEntities, KnownEntity } from '../resolve/partition'
import type { Entities, EntityKind, EntityRecord } from '../store/entityRecords'
import type { StoreSnapshot } from '../store/snapshot'

interface Held<K extends EntityKind> {
  readonly record: EntityRecord<Entities[K]>
  readonly known: KnownEntity
}

/** What was looked for without the store having been asked. */
export interface Misses {
  readonly keys: Set<string>
  readonly hints: Set<string>
}

/**
 * The entities of one kind as they are while a batch is resolved: those read from the store, with what the batch has made
 * of them. The store is asked once for each key, hint and id.
 */
export function entitySpace<K extends EntityKind>(kind: K, snapshot: StoreSnapshot) {
  const live = new Map<string, Held<K>>()
  const before = new Map<string, EntityRecord<Entities[K]>>()
  const gone = new Set<string>()
  const byKey = new Map<string, string>()
  const byHint = new Map<string, Set<string>>()
  const asked = { keys: new Set<string>(), hints: new Set<string>(), ids: new Set<string>() }

  const forget = (id: string): void => {
    const held = live.get(id)
    if (!held) return
    for (const key of held.known.keys) if (byKey.get(key) === id) byKey.delete(key)
    for (const hint of held.known.hints) byHint.get(hint)?.delete(id)
    live.delete(id)
  }
  const put = (record: EntityRecord<Entities[K]>): void => {
    const { id } = record.entity
    forget(id)
    gone.delete(id)
    const known = { id, keys: new Set(record.keys), hints: new Set(record.hints) }
    live.set(id, { record, known })
    for (const key of known.keys) byKey.set(key, id)
    for (const hint of known.hints) {
      const ids = byHint.get(hint)
      if (ids) ids.add(id)
      else byHint.set(hint, new Set([id]))
    }
  }
  const take = (records: readonly EntityRecord<Entities[K]>[]): void => {
    for (const record of records) {
      const { id } = record.entity
      if (before.has(id) || live.has(id) || gone.has(id)) continue
      before.set(id, record)
      put(record)
    }
  }
  const unasked = (set: Set<string>, values: Iterable<string>): string[] => {
    const fresh = [...new Set(values)].filter((value) => !set.has(value))
    for (const value of fresh) set.add(value)
    return fresh
  }

  return {
    put,
    remove(id: string): void {
      forget(id)
      gone.add(id)
    },
    get: (id: string): EntityRecord<Entities[K]> | null => live.get(id)?.record ?? null,
    known: (id: string): KnownEntity | null => live.get(id)?.known ?? null,
    holderOf: (key: string): KnownEntity | null => live.get(byKey.get(key) ?? '')?.known ?? null,
    async askKeys(keys: Iterable<string>): Promise<void> {
      take(await snapshot.entitiesByKeys(kind, unasked(asked.keys, keys)))
    },
    async askHints(hints: Iterable<string>): Promise<void> {
      take(await snapshot.entitiesByHints(kind, unasked(asked.hints, hints)))
    },
    async askIds(ids: Iterable<string>): Promise<void> {
      take(await snapshot.entitiesByIds(kind, unasked(asked.ids, ids)))
    },
    /** The entities apart from some, noting what the store was not asked for. */
    viewWithout(ids: ReadonlySet<string>, misses: Misses): KnownEntities {
      return {
        byKey(key) {
          if (!asked.keys.has(key)) misses.keys.add(key)
          const id = byKey.get(key)
          return id === undefined || ids.has(id) ? null : (live.get(id)?.known ?? null)
        },
        byHint(hint) {
          if (!asked.hints.has(hint)) misses.hints.add(hint)
          return [...(byHint.get(hint) ?? [])].flatMap((id) =>
            ids.has(id) ? [] : (live.get(id)?.known ?? []),
          )
        },
      }
    },
    /** What the batch changed: records now and (null: new) as the store has them, and ids of the store that are no more. */
    outcome() {
      const changed = [...live.values()]
        .map(({ record }) => ({ record, before: before.get(record.entity.id) ?? null }))
        .filter(({ record, before: was }) => record !== was)
      return { changed, removed: [...gone].filter((id) => before.has(id)) }
    },
  }
}

export type EntitySpace<K extends EntityKind = EntityKind> = ReturnType<typeof entitySpace<K>>
