import type { ClientSession, Db } from 'mongodb'
import type { RedirectDoc } from './documents'

/** The `redirects` collection: ids that were merged, each with the id that lives. */
export function redirectStore(db: Db) {
  const redirects = db.collection<RedirectDoc>('redirects')
  return {
    /** Where each id leads, in the order of `ids`; null for an id that was never merged. */
    async targets(ids: readonly string[]): Promise<(string | null)[]> {
      const docs = await redirects.find({ _id: { $in: [...ids] } }).toArray()
      const found = new Map(docs.map(({ _id, to }) => [_id, to]))
      return ids.map((id) => found.get(id) ?? null)
    },
  }
}

export interface RedirectWrites {
  readonly set: readonly { readonly from: string; readonly to: string }[]
  /** Ids that live again. */
  readonly drop: readonly string[]
}

/** Writes redirects; those that led to a merged id must be among them, so that none leads on. */
export async function writeRedirects(
  db: Db,
  session: ClientSession,
  { set, drop }: RedirectWrites,
): Promise<void> {
  if (set.length + drop.length === 0) return
  await db.collection<RedirectDoc>('redirects').bulkWrite(
    [
      ...drop.map((id) => ({ deleteOne: { filter: { _id: id } } })),
      ...set.map(({ from, to }) => ({
        replaceOne: { filter: { _id: from }, replacement: { to }, upsert: true },
      })),
    ],
    { session },
  )
}
