import type { Db } from 'mongodb'
import type { Agreement, Meeting, PartialDate } from '../domain/model'
import { fromDoc } from './documents'
import { each } from './filters/operators'
import { aggregate, find } from './read'

/** A meeting as far as it tells who met when. */
export type HeldMeeting = Pick<Meeting, 'id' | 'participants' | 'date'>

/** How many agreements stand at a stage, and which of them is the latest. */
export interface StageRow {
  readonly status: Agreement['status']
  readonly count: number
  readonly last: string
}

const latestFirst = { 'order.date.desc': -1, _id: -1 } as const

/** What two parties have in common. */
export const bilateralReads = (db: Db) => ({
  /** Every meeting that they held, alone or with others, the latest first: one command. */
  async held(a: string, b: string): Promise<HeldMeeting[]> {
    const [both = {}] = each('filter.parties.id', [a, b])
    const docs = await find<Omit<HeldMeeting, 'id'> & { readonly _id: string }>(db, {
      collection: 'meetings',
      filter: { ...both, status: 'HELD' },
      sort: latestFirst,
      projection: { participants: 1, date: 1 },
    })
    return docs.map(fromDoc)
  },

  /** The date of the last dated meeting that they held; null where there is none: one command. */
  async lastHeld(a: string, b: string): Promise<PartialDate | null> {
    const [both = {}] = each('filter.parties.id', [a, b])
    const [last] = await find<Pick<Meeting, 'date'>>(db, {
      collection: 'meetings',
      filter: { ...both, status: 'HELD' },
      sort: latestFirst,
      projection: { date: 1 },
      limit: 1,
    })
    return last?.date ?? null
  },

  /** Their agreements by stage: one command. */
  async stages(a: string, b: string): Promise<StageRow[]> {
    const [both = {}] = each('filter.parties.id', [a, b])
    return aggregate<StageRow>(db, {
      collection: 'agreements',
      pipeline: [
        { $match: both },
        { $sort: latestFirst },
        { $group: { _id: '$status', count: { $sum: 1 }, last: { $first: '$_id' } } },
        { $project: { _id: 0, status: '$_id', count: 1, last: 1 } },
      ],
    })
  },
})
