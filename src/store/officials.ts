import type { Db } from 'mongodb'
import type { Official } from '../domain/model'
import { entityStore, type Fields } from './entities'

/** The `officials` collection; `indexes.ts` has an index for every query made here. */
export function officialStore(db: Db) {
  const { byKey, ...reads } = entityStore<Official, typeof parents>(db, 'officials', parents)
  return { ...reads, bySlug: (slug: string, fields: Fields = null) => byKey('slug', slug, fields) }
}

const parents = { country: 'country', organizationId: 'filter.organizationId' }
