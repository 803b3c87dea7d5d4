import type { Db } from 'mongodb'
import type { SeriesMeeting } from '../domain/series'
import { each } from './filters/operators'
import { lineValues } from './parts'
import { both } from './plan'
import { find } from './read'

interface Row extends Omit<SeriesMeeting, 'id' | 'parties'> {
  readonly _id: string
  readonly facets: { readonly parties: string | null }
}

/** Meetings that belong to a series. */
export const seriesReads = (db: Db) => ({
  /** All that were not cancelled and of which each of `parties` is a party, by date: one command. */
  async meetings(parties: readonly string[]): Promise<SeriesMeeting[]> {
    const rows = await find<Row>(db, {
      collection: 'meetings',
      filter: both(...each('filter.parties.id', parties), {
        'filter.seriesFolded': { $gt: '' },
        status: { $in: ['HELD', 'PLANNED'] },
      }),
      sort: { 'order.date.asc': 1, _id: 1 },
      projection: { series: 1, ordinal: 1, 'facets.parties': 1 },
      ...(parties.length === 0 ? { hint: { 'filter.seriesFolded': 1 } } : {}),
    })
    return rows.map(({ _id, facets, ...row }) => ({ id: _id, ...row, parties: lineValues(facets.parties) }))
  },
})
