import type { Db } from 'mongodb'
import { type DuplicatePair, duplicatePairs, type OfficialHead } from '../domain/duplicatePairs'
import { readPosition } from './logState'
import { find } from './read'

type HeadDoc = Omit<OfficialHead, 'id'> & { readonly _id: string }

async function readHeads(db: Db): Promise<OfficialHead[]> {
  const docs = await find<HeadDoc>(db, {
    collection: 'officials',
    filter: { hints: { $gt: '' } },
    projection: { name: 1, country: 1, office: 1, reportCount: 1, hints: 1 },
    hint: { hints: 1 },
  })
  return docs.map(({ _id, ...head }) => ({ id: _id, ...head }))
}

interface Kept {
  readonly position: number
  readonly pairs: Promise<readonly DuplicatePair[]>
}

/** All officials who may be one person: read once for every change of the store, however many ask meanwhile. */
export function duplicatePairReads(db: Db) {
  let kept: Kept | null = null
  return async (): Promise<readonly DuplicatePair[]> => {
    const position = await readPosition(db)
    if (kept?.position === position) return kept.pairs
    const fresh = { position, pairs: readHeads(db).then(duplicatePairs) }
    kept = fresh
    // What failed is read anew by whoever asks next.
    fresh.pairs.catch(() => {
      if (kept === fresh) kept = null
    })
    return fresh.pairs
  }
}
