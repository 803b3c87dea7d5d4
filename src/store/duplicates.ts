import type { Db } from 'mongodb'
import { relatedHints } from '../domain/duplicates'
import { type EntityKeys, fromDoc } from './documents'
import { find } from './read'

interface EntityDoc extends EntityKeys {
  readonly _id: string
}

/** Objects that share a hint with one: those that may be the same. */
export interface Related<T> {
  /** As it is stored, whole. */
  readonly object: T
  readonly related: readonly T[]
}

/** Others than these are too many to be doubtful about. */
const mostRelated = 500

/** Reads the possible duplicates of objects of one collection: two commands, however many objects. */
export function duplicateReads<T>(db: Db, collection: 'officials' | 'meetings' | 'agreements') {
  const toObject = (doc: EntityDoc): T => fromDoc(doc) as unknown as T
  return async (ids: readonly string[]): Promise<ReadonlyMap<string, Related<T>>> => {
    const own = await find<EntityDoc>(db, { collection, filter: { _id: { $in: [...ids] } } })
    const wanted = [...new Set(own.flatMap(({ hints }) => relatedHints(hints)))]
    const filter = { hints: { $in: wanted } }
    const others =
      wanted.length === 0 ? [] : await find<EntityDoc>(db, { collection, filter, limit: mostRelated })
    return new Map(
      own.map((doc) => {
        const hints = new Set(relatedHints(doc.hints))
        const related = others.filter(
          (other) => other._id !== doc._id && other.hints.some((hint) => hints.has(hint)),
        )
        return [doc._id, { object: toObject(doc), related: related.map(toObject) }]
      }),
    )
  }
}
