import type { Db } from 'mongodb'
import type { Meeting } from '../domain/model'
import { entityStore, type Fields } from './entities'

/** The `meetings` collection; `indexes.ts` has an index for every query made here. */
export function meetingStore(db: Db) {
  const { byKey, ...reads } = entityStore<Meeting, typeof parents>(db, 'meetings', parents)
  return { ...reads, bySlug: (slug: string, fields: Fields = null) => byKey('slug', slug, fields) }
}

const parents = { officialId: 'filter.participants.officialId', partyId: 'filter.parties.id' }
