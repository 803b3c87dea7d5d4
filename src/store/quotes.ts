import type { Db } from 'mongodb'
import type { Quote } from '../domain/model'
import { entityStore } from './entities'

/** The `quotes` collection; `indexes.ts` has an index for every query made here. */
export function quoteStore(db: Db) {
  const { byKey: _byKey, ...reads } = entityStore<Quote, typeof parents>(db, 'quotes', parents)
  return reads
}

const parents = { officialId: 'officialId' }
