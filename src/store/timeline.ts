import type { Db, Document } from 'mongodb'
import type { AgreementStatus, PartialDate } from '../domain/model'
import { all, each, partialDateClauses } from './filters/operators'
import type { FilterInput } from './filters/rules'
import {
  countOf,
  listed,
  listedAs,
  type MergedRequest,
  type MergedRow,
  mergedPage,
  type Reading,
  type Stream,
  stretch,
} from './merged'
import type { Page } from './page'
import { last } from './parts'
import { both } from './plan'

/** What a timeline is made of. */
export type TimelineType = 'MEETING' | 'AGREEMENT' | 'QUOTE'

/** Which entries; ids are those that documents hold. */
export interface TimelineQuery {
  readonly types: readonly TimelineType[]
  /** Each of these takes part. */
  readonly parties: readonly string[]
  /** Each of these takes part, signs or speaks. */
  readonly officials: readonly string[]
  readonly date: FilterInput | null
}

/** An entry: a meeting or quotation by its id, or an act with its agreement's. */
export interface TimelineRow extends MergedRow {
  readonly object?: string
  readonly kind?: AgreementStatus
  readonly date?: Pick<PartialDate, 'edtf' | 'precision'> | null
}

/** Rows of a collection in the order of time; undated ones come last whichever way the list runs. */
function inTime(collection: string, query: Document, { path, way }: { path: string; way: 1 | -1 }): Stream[] {
  if (way < 0) return [listed({ collection, query, path })]
  const dated = listed({ collection, query: both(query, { [path]: { $gt: '' } }), path })
  const undated = listedAs(last, { collection, query: both(query, { [path]: '' }), path })
  // The first counts both.
  const { counts, counted } = listed({ collection, query, path })
  return [
    { ...dated, counts, counted },
    { ...undated, counts: [], counted: null },
  ]
}

// ── Acts: an agreement has several, each with its own date ────────────────────────────────────────────────────

const agreementOf = (entry: string): string => entry.split(' ', 1)[0] ?? ''

/** An agreement's acts as rows, those that the date and the stretch leave. */
const actRows = (dated: readonly Document[], key: unknown, reading: Reading | null): Document[] => [
  { $project: { acts: '$filter.acts' } },
  { $unwind: '$acts' },
  {
    $project: {
      _id: { $concat: ['$_id', ' ', '$acts.kind', ' ', { $ifNull: ['$acts.date.edtf', ''] }] },
      object: '$_id',
      kind: '$acts.kind',
      date: '$acts.date',
      days: '$acts.days',
      key,
    },
  },
  { $match: both(...dated, ...(reading ? stretch(reading, 'key') : [])) },
]

/**
 * Agreements whose first act, as they are read, lies behind the place where the stretch begins: of those the first `most`
 * hold its first `most` acts. Besides, all that have acts on both sides of that place; nothing where it has no beginning.
 */
function actBranches(query: Document, dated: readonly Document[], reading: Reading): Document[][] {
  const { way, from, most } = reading
  const [path, other] = way > 0 ? ['order.firstAct', 'order.lastAct'] : ['order.lastAct', 'order.firstAct']
  const [behind, before] = way > 0 ? ['$gt', '$lt'] : ['$lt', '$gt']
  const rows = actRows(dated, '$acts.key', reading)
  // Under a date, an agreement's first act need not be its first row.
  const first = dated.length > 0 ? [] : [{ $sort: { [path]: way, _id: way } }, { $limit: most + 1 }]
  if (!from) return [[{ $match: query }, ...first, ...rows]]
  const [key, entry] = from
  const id = agreementOf(String(entry))
  const begun = {
    [path]: { [`${behind}e`]: key },
    $or: [{ [path]: { [behind]: key } }, { [path]: key, _id: { [`${behind}e`]: id } }],
  }
  const onBothSides = {
    'filter.spans': true,
    [path]: { [`${before}e`]: key },
    [other]: { [`${behind}e`]: key },
    $or: [{ [path]: { [before]: key } }, { [path]: key, _id: { [before]: id } }],
  }
  return [
    [{ $match: both(query, begun) }, ...first, ...rows],
    [{ $match: both(query, onBothSides) }, ...rows],
  ]
}

/** The number of acts: of agreements, and of what some have besides one; under a date, of the acts themselves. */
const actCounts = (query: Document, dated: readonly Document[]): Document[][] =>
  dated.length > 0
    ? [[{ $match: query }, ...actRows(dated, '', null), { $group: { _id: null, total: { $sum: 1 } } }]]
    : [
        countOf('agreements', query, 'order.firstAct'),
        [
          { $match: both(query, { 'filter.spans': true }) },
          { $group: { _id: null, total: { $sum: { $subtract: [{ $size: '$filter.acts' }, 1] } } } },
        ],
      ]

function acts(query: Document, dated: readonly Document[], way: 1 | -1): Stream[] {
  const collection = 'agreements'
  const datedAgreements = way > 0 ? both(query, { 'order.lastAct': { $gt: '' } }) : query
  const inOrder: Stream = {
    collection,
    branches: (reading) => actBranches(datedAgreements, dated, reading),
    counts: actCounts(datedAgreements, dated),
    counted: null,
  }
  if (way < 0) return [inOrder]
  const undated = both(query, { 'order.lastAct': '' })
  const key = { $literal: last }
  const behindAll: Stream = {
    collection,
    branches: (reading) => {
      const { way: towards, from, most } = reading
      const id = from && from[0] === last ? agreementOf(String(from[1])) : null
      const begun = id === null ? [] : [{ _id: { [towards > 0 ? '$gte' : '$lte']: id } }]
      const limited = [{ $sort: { _id: towards } }, { $limit: most + 1 }]
      return [[{ $match: both(undated, ...begun) }, ...limited, ...actRows(dated, key, reading)]]
    },
    counts: actCounts(undated, dated),
    counted: null,
  }
  return [inOrder, behindAll]
}

// ── The timeline ──────────────────────────────────────────────────────────────────────────────────────────────

const dates = { path: 'date', days: 'days' }

/** A comparison of a day with another, put to printed times: `U` is the letter after `T`, so that a day ends before it. */
const printed: Readonly<Record<string, (day: string) => Document>> = {
  $lt: (day) => ({ $gt: '', $lt: day }),
  $lte: (day) => ({ $gt: '', $lt: `${day}U` }),
  $gt: (day) => ({ $gt: `${day}U` }),
  $gte: (day) => ({ $gte: day }),
}

/** A filter on a partial date, put to the printed time of publication: one index serves it and the order. */
function publishedClauses(path: string, date: FilterInput): Document[] {
  const put = (clause: Document): Document =>
    Object.fromEntries(
      Object.entries(clause).map(([key, condition]) => {
        if (Array.isArray(condition)) return [key, condition.map(put)]
        if (key !== 'day.from' && key !== 'day.to') return [key, condition]
        const [[operator = '', day] = []] = Object.entries(condition)
        return [path, printed[operator]?.(String(day)) ?? condition]
      }),
    )
  return partialDateClauses({ path: 'filter.date', days: 'day' }, date).map(put)
}

function streamsOf({ types, parties, officials, date }: TimelineQuery, way: 1 | -1): Stream[] {
  const streams: Readonly<Record<TimelineType, () => Stream[]>> = {
    MEETING: () => {
      const query = both(
        ...each('filter.parties.id', parties),
        ...each('filter.participants.officialId', officials),
        ...(date ? partialDateClauses({ path: 'date', days: 'filter.days' }, date) : []),
      )
      return inTime('meetings', query, { path: 'order.date.desc', way })
    },
    AGREEMENT: () => {
      const clauses = date ? partialDateClauses(dates, date) : []
      const query = both(
        ...each('filter.parties.id', parties),
        ...each('filter.signatories.officialId', officials),
        ...(clauses.length > 0 ? [{ 'filter.acts': { $elemMatch: all(clauses) } }] : []),
      )
      return acts(query, clauses, way)
    },
    QUOTE: () => {
      const path = 'order.publishedAt.desc'
      const query = both(
        ...each('filter.partyId', parties),
        ...each('officialId', officials),
        ...(date ? publishedClauses(path, date) : []),
      )
      return inTime('quotes', query, { path, way })
    },
  }
  return types.flatMap((type) => streams[type]())
}

/** Meetings, acts on agreements and quotations as one list in the order of time. */
export const timelineReads = (db: Db) => ({
  /** One command, and one more for the number. */
  page: (query: TimelineQuery, request: MergedRequest): Promise<Page<TimelineRow>> =>
    mergedPage<TimelineRow>(db, streamsOf(query, request.way), request),
})
