import { type EntityKind, entityHomes } from '../store/entityRecords'
import type { ArticleRecord, StoreSnapshot } from '../store/snapshot'

/** The ids that an article's mentions of a kind were attached to. */
export const idsOf = (kind: EntityKind, { article }: ArticleRecord): readonly string[] =>
  article[entityHomes[kind].references]

/** The articles as they are while a batch is resolved. */
export function articleSpace(snapshot: StoreSnapshot) {
  const live = new Map<string, ArticleRecord>()
  const before = new Map<string, ArticleRecord>()
  const gone = new Set<string>()
  const asked = new Map<EntityKind, Set<string>>()

  return {
    get: (id: string): ArticleRecord | null => live.get(id) ?? null,
    /** Gives the space an article as the store has it. */
    take(record: ArticleRecord): void {
      const { id } = record.article
      if (before.has(id) || live.has(id) || gone.has(id)) return
      before.set(id, record)
      live.set(id, record)
    },
    put(record: ArticleRecord): void {
      gone.delete(record.article.id)
      live.set(record.article.id, record)
    },
    remove(id: string): void {
      live.delete(id)
      gone.add(id)
    },
    /** All articles with a mention that is attached to one of these entities, in the order of their ids. */
    async withMentionsOf(kind: EntityKind, ids: ReadonlySet<string>): Promise<ArticleRecord[]> {
      const known = asked.get(kind) ?? new Set<string>()
      asked.set(kind, known)
      const fresh = [...ids].filter((id) => !known.has(id))
      for (const id of fresh) known.add(id)
      for (const record of await snapshot.articlesOf(kind, fresh)) this.take(record)
      return [...live.values()]
        .filter((record) => idsOf(kind, record).some((id) => ids.has(id)))
        .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
    },
    outcome() {
      const changed = [...live.values()]
        .map((record) => ({ record, before: before.get(record.article.id) ?? null }))
        .filter(({ record, before: was }) => record !== was)
      return { changed, removed: [...gone].filter((id) => before.has(id)) }
    },
  }
}

export type ArticleSpace = ReturnType<typeof articleSpace>
