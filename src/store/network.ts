import type { Db, Document } from 'mongodb'
import type { MeetingSet } from '../domain/network'
import type { FilterInput } from './filters/rules'
import { hintFor } from './hints'
import { circles } from './indexes'
import { fromLastDate, lastDate } from './lastDate'
import { both, queryOf } from './plan'
import { aggregate } from './read'

/** Of what a network is made. */
export type NetworkOf = 'PARTIES' | 'OFFICIALS'

const circlePaths: Readonly<Record<NetworkOf, string>> = {
  PARTIES: 'filter.partyCircle',
  OFFICIALS: 'filter.officialCircle',
}

/** Meetings with the same members, added up by the database. */
interface SetRow {
  readonly _id: string
  readonly meetings: number
  readonly reports: number
  /** First day and EDTF, as `2021-12-13 2021-12-13`; a lone space where none is dated. */
  readonly last: string
}

/** Whether a query asks of nothing that the index of circles does not hold. */
function isInCircles(query: Document): boolean {
  return Object.entries(query).every(([key, condition]) => {
    if (key === '$and' || key === '$or' || key === '$nor')
      return Array.isArray(condition) && condition.every((part: Document) => isInCircles(part))
    return key in circles
  })
}

const toSet = ({ _id, meetings, reports, last }: SetRow): MeetingSet => ({
  members: _id.split(' '),
  meetings,
  evidenceCount: reports,
  lastMet: fromLastDate(last),
})

/** Who met whom, from the meetings. */
export function networkReads(db: Db) {
  return {
    /** The meetings of two or more members that the filter holds, those with the same members together: one command. */
    async meetingSets(of: NetworkOf, filter: FilterInput): Promise<MeetingSet[]> {
      const path = circlePaths[of]
      const query = await queryOf(db, 'meetings', filter)
      const group = {
        _id: `$${path}`,
        meetings: { $sum: 1 },
        reports: { $sum: '$reportCount' },
        last: lastDate,
      }
      const rows = await aggregate<SetRow>(db, {
        collection: 'meetings',
        pipeline: [{ $match: both(query, { [path]: { $gt: '' } }) }, { $group: group }],
        ...(isInCircles(query) ? { hint: circles } : hintFor('meetings', query)),
      })
      return rows.map(toSet)
    },
  }
}
