import type { Db } from 'mongodb'
import type { MeetingSet } from '../domain/network'
import { countedIn } from './countedIn'
import type { FilterInput } from './filters/rules'
import { fromLastDate, lastDate } from './lastDate'
import { lineValues } from './parts'
import { both, queryOf } from './plan'
import { aggregate } from './read'

/** Of what a network is made. */
export type NetworkOf = 'PARTIES' | 'OFFICIALS'

const membersPaths: Readonly<Record<NetworkOf, string>> = {
  PARTIES: 'facets.parties',
  OFFICIALS: 'facets.officials',
}

/** Meetings with the same members, added up by the database. */
interface SetRow {
  readonly _id: string
  readonly meetings: number
  readonly reports: number
  /** First day and EDTF, as `2021-12-13 2021-12-13`; a lone space where none is dated. */
  readonly last: string
}

const toSet = ({ _id, meetings, reports, last }: SetRow): MeetingSet => ({
  members: lineValues(_id),
  meetings,
  evidenceCount: reports,
  lastMet: fromLastDate(last),
})

/** Who met whom, from the meetings. */
export function networkReads(db: Db) {
  return {
    /** The meetings that the filter holds and that have members, those with the same together: one command, and a small read for all of a status. */
    async meetingSets(of: NetworkOf, filter: FilterInput): Promise<MeetingSet[]> {
      const path = membersPaths[of]
      const asked = both(await queryOf(db, 'meetings', filter), { [path]: { $gt: '' } })
      const read = [path, 'reportCount', 'facets.dated']
      const { collection, query, hint, count } = await countedIn(db, 'meetings', asked, read)
      // A tally has added up most of it; what it has in several documents is added up with the ties.
      const sets =
        count === 1
          ? {
              $group: {
                _id: `$${path}`,
                meetings: { $sum: 1 },
                reports: { $sum: '$reportCount' },
                last: lastDate,
              },
            }
          : { $project: { _id: `$${path}`, meetings: count, reports: '$reportCount', last: '$facets.dated' } }
      const rows = await aggregate<SetRow>(db, { collection, pipeline: [{ $match: query }, sets], ...hint })
      return rows.map(toSet)
    },
  }
}
