import type { Db, Document } from 'mongodb'
import { type AgreementStatus, agreementStatuses } from '../../../src/domain/model'
import type { AgreementDoc, MeetingDoc } from '../../../src/store/documents'
import type { QuoteDoc } from '../../../src/store/quoteDocument'
import type { FloorQuery } from '../floorQueries'
import { asOf } from './operations'

const day = 86_400_000
const daysUntil = (from: string): number => Math.round((Date.parse(asOf) - Date.parse(from)) / day)

const collections = (db: Db) => ({
  meetings: db.collection<MeetingDoc>('meetings'),
  agreements: db.collection<AgreementDoc>('agreements'),
  quotes: db.collection<QuoteDoc>('quotes'),
})

const pageSize = 20

/** What stands in a timeline, with what it is ordered by. */
interface Entry {
  readonly key: string
  readonly id: string
  readonly node: unknown
}

interface Act {
  readonly _id: string
  readonly acts: {
    readonly kind: string
    readonly key: string
    readonly date: { readonly edtf: string } | null
  }
}

/** The acts of agreements as rows: sorted, cut off, and counted. */
async function actEntries(db: Db, match: Document, acts: Document, way: 1 | -1) {
  const [row] = await collections(db)
    .agreements.aggregate<{ rows: Act[]; count: { n: number }[] }>([
      { $match: match },
      { $project: { acts: '$filter.acts' } },
      { $unwind: '$acts' },
      { $match: acts },
      {
        $facet: {
          rows: [{ $sort: { 'acts.key': way, _id: way, 'acts.kind': way } }, { $limit: pageSize }],
          count: [{ $count: 'n' }],
        },
      },
    ])
    .toArray()
  const entries = (row?.rows ?? []).map(
    ({ _id, acts: { kind, key, date } }): Entry => ({
      key,
      id: `${_id} ${kind} ${date?.edtf ?? ''}`,
      node: { __typename: 'AgreementEntry', action: kind, agreement: { id: _id } },
    }),
  )
  return { entries, count: row?.count[0]?.n ?? 0 }
}

/** Undated ones stand last, whichever way the list runs. */
function merged(entries: readonly Entry[], way: 1 | -1): unknown[] {
  const place = ({ key }: Entry): string => (key === '' && way > 0 ? '\uffff' : key)
  const before = (a: string, b: string): number => (a < b ? -way : a > b ? way : 0)
  return [...entries]
    .sort((a, b) => before(place(a), place(b)) || before(a.id, b.id))
    .slice(0, pageSize)
    .map(({ node }) => node)
}

interface TimelineFilter {
  readonly parties?: readonly string[]
  readonly date?: { readonly within: string }
}

/** Three lists, each cut off at a page, and three counts. */
export const timelineByHand: FloorQuery = async (db: Db, { filter = {} }) => {
  const { parties = [], date } = filter as TimelineFilter
  const { meetings, quotes } = collections(db)
  const [from, to] = date ? [`${date.within}-01-01`, `${date.within}-12-31`] : ['', '']
  const taking = parties.length > 0 ? { 'filter.parties.id': { $all: [...parties] } } : {}
  const days = date ? { 'filter.days.from': { $gte: from }, 'filter.days.to': { $lte: to } } : {}
  const acts = date ? { 'acts.days.from': { $gte: from }, 'acts.days.to': { $lte: to } } : {}
  const published = date ? { 'order.publishedAt.asc': { $gte: from, $lt: `${to}U` } } : {}
  const [ofMeetings, signed, spoken] = [
    { ...taking, ...days },
    taking,
    { ...(parties.length > 0 ? { 'filter.partyId': { $in: [...parties] } } : {}), ...published },
  ]
  const [met, metCount, done, said, saidCount] = await Promise.all([
    meetings
      .find(ofMeetings, { projection: { kind: 1, 'order.date.asc': 1 } })
      .sort({ 'order.date.asc': 1, _id: 1 })
      .limit(pageSize)
      .toArray(),
    meetings.countDocuments(ofMeetings),
    actEntries(db, signed, acts, 1),
    quotes
      .find(spoken, { projection: { 'order.publishedAt.asc': 1 } })
      .sort({ 'order.publishedAt.asc': 1, _id: 1 })
      .limit(pageSize)
      .toArray(),
    quotes.countDocuments(spoken),
  ])
  const entries: Entry[] = [
    ...met.map(({ _id, kind, order }) => ({
      key: order.date.asc,
      id: _id,
      node: { __typename: 'MeetingEntry', meeting: { id: _id, kind } },
    })),
    ...done.entries,
    ...said.map(({ _id, order }) => ({
      key: order.publishedAt.asc,
      id: _id,
      node: { __typename: 'QuoteEntry', quote: { id: _id } },
    })),
  ]
  return { timeline: { totalCount: metCount + done.count + saidCount, nodes: merged(entries, 1) } }
}

const contacts = 10

const stageOf = ({ _id }: { readonly _id: AgreementStatus }): number => agreementStatuses.indexOf(_id)

/** Two lists and their counts, one `$group`, and the last that was held. */
export const bilateralByHand: FloorQuery = async (db: Db, { a, b }) => {
  const { meetings, agreements } = collections(db)
  const both = { 'filter.parties.id': { $all: [a, b] as string[] } }
  const latest = { 'order.date.desc': -1, _id: -1 } as const
  const [met, metCount, byStage, [last], done] = await Promise.all([
    meetings
      .find(both, { projection: { kind: 1, 'date.edtf': 1, 'order.date.desc': 1 } })
      .sort(latest)
      .limit(pageSize)
      .toArray(),
    meetings.countDocuments(both),
    agreements
      .aggregate<{ _id: AgreementStatus; count: number }>([
        { $match: both },
        { $group: { _id: '$status', count: { $sum: 1 } } },
      ])
      .toArray(),
    meetings
      .find({ ...both, status: 'HELD' }, { projection: { date: 1 } })
      .sort(latest)
      .limit(1)
      .toArray(),
    actEntries(db, both, {}, -1),
  ])
  const entries: Entry[] = [
    ...met.map(({ _id, order }) => ({
      key: order.date.desc,
      id: _id,
      node: { __typename: 'MeetingEntry', meeting: { id: _id } },
    })),
    ...done.entries,
  ]
  return {
    bilateral: {
      meetings: {
        totalCount: metCount,
        nodes: met
          .slice(0, contacts)
          .map(({ _id, kind, date }) => ({ id: _id, kind, date: date ? { edtf: date.edtf } : null })),
      },
      agreementsByStage: [...byStage]
        .sort((one, other) => stageOf(one) - stageOf(other))
        .map(({ _id, count }) => ({ status: _id, count })),
      daysSinceLastContact: last?.date?.latest
        ? {
            least: daysUntil(last.date.latest),
            most: last.date.earliest ? daysUntil(last.date.earliest) : null,
          }
        : null,
      timeline: { totalCount: metCount + done.count, nodes: merged(entries, -1) },
    },
  }
}

/** Two lists by the last day, merged, and two counts. */
export const followUpsByHand: FloorQuery = async (db: Db, { filter = {} }) => {
  const { parties = [] } = filter as TimelineFilter
  const match = {
    status: 'PLANNED' as const,
    'filter.days.to': { $lt: asOf },
    ...(parties.length > 0 ? { 'filter.parties.id': { $all: [...parties] } } : {}),
  }
  const { meetings, agreements } = collections(db)
  const rowsOf = (
    docs: readonly (Pick<MeetingDoc, '_id' | 'date'> & { filter: { days: { to: string } | null } })[],
  ) =>
    docs.map(
      ({ _id, date, filter: { days } }): Entry => ({
        key: days?.to ?? '',
        id: _id,
        node: {
          type: _id.startsWith('mtg') ? 'MEETING' : 'AGREEMENT',
          overdueDays: daysUntil(days?.to ?? asOf),
          plannedFor: date && { edtf: date.edtf },
          object: { id: _id },
        },
      }),
    )
  const options = { projection: { 'date.edtf': 1, 'filter.days.to': 1 } }
  const latest = { 'filter.days.to': -1, _id: -1 } as const
  const [met, metCount, signed, signedCount] = await Promise.all([
    meetings.find(match, options).sort(latest).limit(pageSize).toArray(),
    meetings.countDocuments(match),
    agreements.find(match, options).sort(latest).limit(pageSize).toArray(),
    agreements.countDocuments(match),
  ])
  return {
    followUps: { totalCount: metCount + signedCount, nodes: merged([...rowsOf(met), ...rowsOf(signed)], -1) },
  }
}
