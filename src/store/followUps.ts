import type { Db } from 'mongodb'
import { each, partialDateClauses } from './filters/operators'
import type { FilterInput } from './filters/rules'
import { listed, type MergedRequest, type MergedRow, mergedPage } from './merged'
import type { Page } from './page'
import { both } from './plan'

/** What can be announced. */
export type AnnouncedType = 'MEETING' | 'AGREEMENT'

/** Which announcements; ids are those that documents hold. */
export interface FollowUpQuery {
  readonly types: readonly AnnouncedType[]
  /** Each of these is a party. */
  readonly parties: readonly string[]
  /** Each of these has a part. */
  readonly officials: readonly string[]
  readonly plannedFor: FilterInput | null
}

const streams: Readonly<Record<AnnouncedType, { readonly collection: string; readonly people: string }>> = {
  MEETING: { collection: 'meetings', people: 'filter.participants.officialId' },
  AGREEMENT: { collection: 'agreements', people: 'filter.signatories.officialId' },
}

const dates = { path: 'date', days: 'filter.days' }

/** What is still planned although the last day that it could be on lies before `asOf` (`YYYY-MM-DD`). */
export const followUpReads = (db: Db) => ({
  /** By that last day; one command, and one more for the number. */
  page(query: FollowUpQuery, asOf: string, request: MergedRequest): Promise<Page<MergedRow>> {
    const { plannedFor, parties, officials } = query
    const of = query.types.map((type) => {
      const { collection, people } = streams[type]
      const clauses = [
        { status: 'PLANNED', 'filter.days.to': { $lt: asOf } },
        ...each('filter.parties.id', parties),
        ...each(people, officials),
        ...(plannedFor ? partialDateClauses(dates, plannedFor) : []),
      ]
      return listed({ collection, query: both(...clauses), path: 'filter.days.to' })
    })
    return mergedPage(db, of, request)
  },
})
