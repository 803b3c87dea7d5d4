import type { Db } from 'mongodb'
import type { ArticleDoc } from './articleDocument'
import { find } from './read'
import type { ArticleHead } from './snapshot'

type InputHead = Pick<ArticleDoc, '_id' | 'hash' | 'naturalKey' | 'extractor'> & { readonly inputKey: string }

/** What an article is known by, with the hash of its content. */
export interface KnownArticle extends ArticleHead {
  readonly hash: string
}

/** Articles by the inputs that they were made of, told by an index alone. */
export const articlesByInput =
  (db: Db) =>
  async (keys: readonly string[]): Promise<Map<string, KnownArticle>> => {
    if (keys.length === 0) return new Map()
    const heads = await find<InputHead>(db, {
      collection: 'articles',
      filter: { inputKey: { $in: [...keys] } },
      projection: { inputKey: 1, hash: 1, naturalKey: 1, extractor: 1 },
    })
    return new Map(heads.map(({ _id, inputKey, ...head }) => [inputKey, { id: _id, ...head }]))
  }
