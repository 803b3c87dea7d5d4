import type { Db } from 'mongodb'
import type { Change } from '../domain/model'
import { type ChangeDoc, fromChangeDoc } from './documents'
import { listStore } from './list'
import type { ListRequest } from './plan'
import { find } from './read'
import { type FacetRequest, facetsOf } from './statistics/facets'

/** Reads of the log of changes, in the order of its positions. */
export function changeReads(db: Db) {
  const list = listStore<ChangeDoc, Change>(db, 'changes', fromChangeDoc)
  return {
    /** A page of the log behind a position; `totalCount` counts the whole log. */
    page: (request: ListRequest, afterPosition: number | null = null) =>
      list.page(request, rangeOf(afterPosition)),

    /** One facet of the log. */
    facets: (_relation: null, _ids: readonly string[], request: FacetRequest) =>
      facetsOf(db, 'changes', request, [{}]),

    /** The position of the last change; 0 where nothing ever changed. */
    async position(): Promise<number> {
      const [last] = await find<{ readonly _id: number }>(db, {
        collection: 'changes',
        filter: {},
        sort: { _id: -1 },
        limit: 1,
        projection: { _id: 1 },
      })
      return last?._id ?? 0
    },
  }
}

const rangeOf = (position: number | null) => (position === null ? [] : [{ _id: { $gt: position } }])
