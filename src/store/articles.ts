import type { Db } from 'mongodb'
import type { Article } from '../domain/model'
import { entityStore, type Fields } from './entities'

/** The `articles` collection; `indexes.ts` has an index for every query made here. */
export function articleStore(db: Db) {
  const { byKey, ...reads } = entityStore<Article, typeof parents>(db, 'articles', parents)
  return {
    ...reads,
    bySlug: (slug: string, fields: Fields = null) => byKey('slug', slug, fields),
    byUrl: (url: string, fields: Fields = null) => byKey('url', url, fields),
  }
}

const parents = { officialId: 'officialIds', meetingId: 'meetingIds', agreementId: 'agreementIds' }
