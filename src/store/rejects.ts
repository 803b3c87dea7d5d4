import type { Db } from 'mongodb'
import { sha256 } from '../domain/ids'
import type { Reject } from '../domain/model'

interface RejectDoc extends Omit<Reject, 'id'> {
  readonly _id: string
}

/** The id of what was rejected: the same input rejected again is the same reject. */
export const rejectId = ({ origin, line }: Pick<Reject, 'origin' | 'line'>): string =>
  `rej_${sha256(`${origin}\n${line ?? ''}`).slice(0, 24)}`

/** The `rejects` collection: input that could not be imported, kept until it can. */
export function rejectStore(db: Db) {
  const rejects = db.collection<RejectDoc>('rejects')
  return {
    /** Keeps what is new or rejected for another reason; what is there already is left as it is. */
    async keep(entries: readonly Omit<Reject, 'id'>[]): Promise<void> {
      const docs = entries.map((entry) => ({ _id: rejectId(entry), ...entry }))
      const there = await rejects.find({ _id: { $in: docs.map(({ _id }) => _id) } }).toArray()
      const known = new Set(there.map(({ _id, reason, message }) => `${_id} ${reason} ${message}`))
      const fresh = docs.filter(({ _id, reason, message }) => !known.has(`${_id} ${reason} ${message}`))
      if (fresh.length === 0) return
      await rejects.bulkWrite(
        fresh.map(({ _id, ...replacement }) => ({
          replaceOne: { filter: { _id }, replacement, upsert: true },
        })),
      )
    },
    /** Lets go of what could be imported after all. */
    async release(inputs: readonly Pick<Reject, 'origin' | 'line'>[]): Promise<void> {
      const ids = inputs.map(rejectId)
      const there = await rejects.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray()
      if (there.length > 0) await rejects.deleteMany({ _id: { $in: there.map(({ _id }) => _id) } })
    },
    async isEmpty(): Promise<boolean> {
      return (await rejects.findOne({}, { projection: { _id: 1 } })) === null
    },
    /** All of them, by origin and line. */
    async list(): Promise<Reject[]> {
      const docs = await rejects.find({}).sort({ origin: 1, line: 1 }).toArray()
      return docs.map(({ _id, ...entry }) => ({ id: _id, ...entry }))
    },
  }
}
