import type { Db } from 'mongodb'
import type { Agreement } from '../domain/model'
import { entityStore, type Fields } from './entities'

/** The `agreements` collection; `indexes.ts` has an index for every query made here. */
export function agreementStore(db: Db) {
  const { byKey, ...reads } = entityStore<Agreement, typeof parents>(db, 'agreements', parents)
  return { ...reads, bySlug: (slug: string, fields: Fields = null) => byKey('slug', slug, fields) }
}

const parents = { officialId: 'filter.signatories.officialId', partyId: 'filter.parties.id' }
