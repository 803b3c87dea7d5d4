import type { ClientSession, Db } from 'mongodb'
import type { Article, Quote } from '../domain/model'
import type { ArticleDoc } from './articleDocument'
import { fromDoc, type RedirectDoc } from './documents'
import {
  type Entities,
  type EntityDoc,
  type EntityKind,
  type EntityRecord,
  entityHomes,
  fromEntityDoc,
} from './entityRecords'
import type { QuoteDoc } from './quoteDocument'

/** An article with what makes it the same one when it comes again. */
export interface ArticleRecord {
  readonly article: Article
  readonly naturalKey: string
  readonly inputKey: string | null
}

/** What tells whether a stored article is the one that comes. */
export interface ArticleHead {
  readonly id: string
  readonly naturalKey: string
  readonly extractor: string
}

const toRecord = (doc: ArticleDoc): ArticleRecord => ({
  article: fromDoc(doc) as unknown as Article,
  naturalKey: doc.naturalKey,
  inputKey: doc.inputKey ?? null,
})

/** Reads for those who then write: in a session all of one moment, without one of the present. */
export function storeSnapshot(db: Db, session: ClientSession | null) {
  const options = session ? { session } : {}
  const articles = db.collection<ArticleDoc>('articles')
  const collectionOf = (kind: EntityKind) => db.collection<EntityDoc>(entityHomes[kind].collection)

  return {
    async articlesByIds(ids: readonly string[]): Promise<ArticleRecord[]> {
      if (ids.length === 0) return []
      return (await articles.find({ _id: { $in: [...ids] } }, options).toArray()).map(toRecord)
    },
    async articlesByNaturalKeys(keys: readonly string[]): Promise<ArticleRecord[]> {
      if (keys.length === 0) return []
      return (await articles.find({ naturalKey: { $in: [...keys] } }, options).toArray()).map(toRecord)
    },
    /** By the hash of their content, what tells whether articles have to be imported again. */
    async articleHeadsByHash(hashes: readonly string[]): Promise<Map<string, ArticleHead>> {
      if (hashes.length === 0) return new Map()
      const projection = { hash: 1, naturalKey: 1, extractor: 1 }
      const found = articles.find(
        { hash: { $in: [...hashes] } },
        { ...options, projection, batchSize: 10_000 },
      )
      const heads = await found.toArray()
      return new Map(
        heads.map(({ _id, hash, naturalKey, extractor }) => [hash, { id: _id, naturalKey, extractor }]),
      )
    },
    async articleSlugs(slugs: readonly string[]): Promise<Map<string, string>> {
      if (slugs.length === 0) return new Map()
      const found = articles.find({ slug: { $in: [...slugs] } }, { ...options, projection: { slug: 1 } })
      return new Map((await found.toArray()).map(({ _id, slug }) => [slug, _id]))
    },
    /** The articles with a mention of one of these entities. */
    async articlesOf(kind: EntityKind, ids: readonly string[]): Promise<ArticleRecord[]> {
      if (ids.length === 0) return []
      const filter = { [entityHomes[kind].references]: { $in: [...ids] } }
      return (await articles.find(filter, options).toArray()).map(toRecord)
    },
    async entitiesByKeys<K extends EntityKind>(
      kind: K,
      keys: readonly string[],
    ): Promise<EntityRecord<Entities[K]>[]> {
      if (keys.length === 0) return []
      const found = collectionOf(kind).find({ keys: { $in: [...keys] } }, options)
      return (await found.toArray()).map((doc) => fromEntityDoc<K>(doc))
    },
    async entitiesByHints<K extends EntityKind>(
      kind: K,
      hints: readonly string[],
    ): Promise<EntityRecord<Entities[K]>[]> {
      if (hints.length === 0) return []
      const found = collectionOf(kind).find({ hints: { $in: [...hints] } }, options)
      return (await found.toArray()).map((doc) => fromEntityDoc<K>(doc))
    },
    async entitiesByIds<K extends EntityKind>(
      kind: K,
      ids: readonly string[],
    ): Promise<EntityRecord<Entities[K]>[]> {
      if (ids.length === 0) return []
      const found = collectionOf(kind).find({ _id: { $in: [...ids] } }, options)
      return (await found.toArray()).map((doc) => fromEntityDoc<K>(doc))
    },
    /** Ids of entities by the slugs they have. */
    async entitySlugs(kind: EntityKind, slugs: readonly string[]): Promise<Map<string, string>> {
      if (slugs.length === 0) return new Map()
      const found = collectionOf(kind).find(
        { slug: { $in: [...slugs] } },
        { ...options, projection: { slug: 1 } },
      )
      return new Map((await found.toArray()).map(({ _id, slug }) => [slug, _id]))
    },
    async quotesOfArticles(articleIds: readonly string[]): Promise<Quote[]> {
      if (articleIds.length === 0) return []
      const found = db.collection<QuoteDoc>('quotes').find({ articleId: { $in: [...articleIds] } }, options)
      return (await found.toArray()).map((doc) => fromDoc(doc) as unknown as Quote)
    },
    /** Where ids lead that were merged. */
    async redirectsOf(ids: readonly string[]): Promise<{ from: string; to: string }[]> {
      if (ids.length === 0) return []
      const redirects = db.collection<RedirectDoc>('redirects')
      const docs = await redirects.find({ _id: { $in: [...ids] } }, options).toArray()
      return docs.map((doc) => ({ from: doc._id, to: doc.to }))
    },
  }
}

export type StoreSnapshot = ReturnType<typeof storeSnapshot>
