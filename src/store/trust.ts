import type { Db } from 'mongodb'
import type { Reject } from '../domain/model'
import { listed, type MergedRequest, type MergedRow, mergedPage } from './merged'
import type { Page } from './page'
import { find } from './read'

const collections = { OFFICIAL: 'officials', MEETING: 'meetings', AGREEMENT: 'agreements' } as const

/** The types that are folded from reports, which can disagree. */
export type FoldedType = keyof typeof collections

/** Objects on which reports disagree. */
export const discrepancyReads = (db: Db) => ({
  /** The last reported first: one command, and one more for the number. `field` keeps those that disagree on it. */
  page(
    { types, field }: { readonly types: readonly FoldedType[]; readonly field: string | null },
    request: MergedRequest,
  ): Promise<Page<MergedRow>> {
    const query = {
      'filter.hasDiscrepancies': true,
      ...(field === null ? {} : { 'filter.discrepancies': field }),
    }
    const path = 'order.lastReportedAt.desc'
    const streams = types.map((type) => listed({ collection: collections[type], query, path }))
    return mergedPage(db, streams, request)
  },
})

type RejectDoc = Omit<Reject, 'id'> & { readonly _id: string }

/** Input that could not be imported, for those who ask. */
export const rejectReads = (db: Db) => ({
  /** The last rejected first: two commands, and one more for the number. */
  async page(reasons: readonly string[] | null, request: MergedRequest): Promise<Page<Reject>> {
    const query = { at: { $gt: '' }, ...(reasons ? { reason: { $in: [...reasons] } } : {}) }
    const page = await mergedPage(db, [listed({ collection: 'rejects', query, path: 'at' })], request)
    const ids = page.rows.map(({ node }) => node._id)
    const filter = { _id: { $in: ids } }
    const docs = ids.length === 0 ? [] : await find<RejectDoc>(db, { collection: 'rejects', filter })
    const byId = new Map(docs.map(({ _id, ...reject }) => [_id, { id: _id, ...reject }]))
    const rows = page.rows.flatMap(({ node, position }) => {
      const reject = byId.get(node._id)
      return reject ? [{ node: reject, position }] : []
    })
    return { ...page, rows }
  },
})
