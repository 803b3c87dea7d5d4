import DataLoader from 'dataloader'
import type { FieldNode } from 'graphql'

/** Objects of one type by id, each read at most once a request. */
export interface EntityLoader<T> {
  /** In the order of `ids`, null where there is none; at once where all are known. */
  many(ids: readonly string[]): (T | null)[] | Promise<(T | null)[]>
  one(id: string): T | null | Promise<T | null>
  /** Makes whole objects known, so that they are not read. */
  prime(objects: readonly T[]): void
}

/** A loader whose key is all the ids a parent has at once: one promise for a list, not one for each of its items. */
export function entityLoader<T extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): EntityLoader<T> {
  const known = new Map<string, T | null>()
  const missing = (ids: readonly string[]): string[] => ids.filter((id) => !known.has(id))
  const answer = (ids: readonly string[]): (T | null)[] => ids.map((id) => known.get(id) ?? null)

  const loader = new DataLoader<readonly string[], (T | null)[]>(
    async (lists) => {
      const ids = [...new Set(lists.flatMap(missing))]
      const found = new Map((ids.length > 0 ? await read(ids) : []).map((object) => [object.id, object]))
      for (const id of ids) known.set(id, found.get(id) ?? null)
      return lists.map(answer)
    },
    { cache: false },
  )

  const many = (ids: readonly string[]) => (missing(ids).length === 0 ? answer(ids) : loader.load(ids))
  return {
    many,
    one(id) {
      const found = many([id])
      return Array.isArray(found) ? (found[0] ?? null) : found.then(([object]) => object ?? null)
    },
    prime(objects) {
      for (const object of objects) known.set(object.id, object)
    },
  }
}

/**
 * What a field gives, for many parents in one command. A field of a document has the same arguments for every parent, so its
 * nodes tell which loader is whose.
 */
export function fieldLoaders() {
  const loaders = new Map<readonly FieldNode[], DataLoader<string, unknown>>()
  return function ofParent<T>(
    fieldNodes: readonly FieldNode[],
    parentId: string,
    read: () => (parentIds: readonly string[]) => Promise<T[]>,
  ): Promise<T> {
    const known = loaders.get(fieldNodes)
    const loader = known ?? new DataLoader<string, unknown>(read())
    if (!known) loaders.set(fieldNodes, loader)
    return loader.load(parentId) as Promise<T>
  }
}
