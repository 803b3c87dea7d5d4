import type { Db, Document } from 'mongodb'
import { each } from './filters/operators'
import type { FilterInput } from './filters/rules'
import { lastDate } from './lastDate'
import {
  beyond,
  bindingOf,
  type CursorValue,
  decodeCursor,
  type Page,
  type PageRequest,
  toSort,
} from './page'
import { both, queryOf } from './plan'
import { aggregate } from './read'

/** Whose meetings are looked at, and with whom: an official's with officials, a party's with parties. */
export type TiesOf = 'OFFICIALS' | 'PARTIES'

/** One that another met. */
export interface MetRow {
  readonly _id: string
  readonly meetings: number
  readonly reports: number
  /** First day and EDTF of the last meeting, as `2021-12-13 2021-12-13`. */
  readonly last: string
}

export interface TiesRequest {
  readonly list: string
  readonly filter: FilterInput
  readonly page: PageRequest
  readonly wants: { readonly rows: boolean; readonly totalCount: boolean }
}

const people = '$filter.participants'

/** Those whom an official met: all that took part but those who, like them, acted for the same country or body. */
const otherSide = (id: string): Document => ({
  $let: {
    vars: { own: { $first: { $filter: { input: people, cond: { $eq: ['$$this.officialId', id] } } } } },
    in: {
      $map: {
        input: {
          $filter: {
            input: people,
            cond: {
              $and: [
                { $ne: ['$$this.officialId', id] },
                {
                  $or: [
                    {
                      $ne: [
                        { $ifNull: ['$$this.country', '$$this.organization'] },
                        { $ifNull: ['$$own.country', '$$own.organization'] },
                      ],
                    },
                    {
                      $and: [{ $eq: ['$$this.country', null] }, { $eq: ['$$this.organization', null] }],
                    },
                  ],
                },
              ],
            },
          },
        },
        in: '$$this.officialId',
      },
    },
  },
})

const othersOf: Readonly<Record<TiesOf, (id: string) => Document>> = {
  OFFICIALS: otherSide,
  PARTIES: (id) => ({ $setDifference: ['$filter.parties.id', [id]] }),
}

const paths: Readonly<Record<TiesOf, string>> = {
  OFFICIALS: 'filter.participants.officialId',
  PARTIES: 'filter.parties.id',
}

/** The most met first. */
const keys = [
  ['meetings', -1],
  ['_id', 1],
] as const

/** How many parents' ties one command asks for. */
const parentsInOneCommand = 100

interface Plan {
  readonly of: TiesOf
  readonly query: Document
  readonly request: TiesRequest
  readonly range: readonly Document[]
}

function branchesOf({ of, query, request, range }: Plan, parent: string): Document[][] {
  const { page, wants } = request
  const grouped = [
    { $match: both(...each(paths[of], [parent]), query) },
    { $project: { other: othersOf[of](parent), 'facets.dated': 1, reportCount: 1 } },
    { $unwind: '$other' },
    { $group: { _id: '$other', meetings: { $sum: 1 }, reports: { $sum: '$reportCount' }, last: lastDate } },
  ]
  const named = { $literal: parent }
  const rows = [
    ...grouped,
    ...range.map((clause) => ({ $match: clause })),
    { $sort: toSort(keys, page.backward) },
    ...(page.offset > 0 ? [{ $skip: page.offset }] : []),
    { $limit: page.limit + 1 },
    { $project: { _id: 0, parent: named, row: '$$ROOT' } },
  ]
  const total = [
    ...grouped,
    { $group: { _id: null, total: { $sum: 1 } } },
    { $project: { _id: 0, parent: named, total: 1 } },
  ]
  return [...(wants.rows ? [rows] : []), ...(wants.totalCount ? [total] : [])]
}

type Found =
  | { readonly parent: string; readonly row: MetRow }
  | { readonly parent: string; readonly total: number }

function toPage(found: readonly Found[], page: PageRequest, binding: string): Page<MetRow> {
  const rows = found.flatMap((one) => ('row' in one ? [one.row] : []))
  const totals = found.flatMap((one) => ('total' in one ? [one.total] : []))
  const isMore = rows.length > page.limit
  const kept = rows.slice(0, page.limit)
  if (page.backward) kept.reverse()
  return {
    rows: kept.map((node) => ({ node, position: [node.meetings, node._id] })),
    hasNextPage: page.backward ? page.before !== null : isMore || page.before !== null,
    hasPreviousPage: page.backward ? isMore || page.after !== null : page.after !== null || page.offset > 0,
    totalCount: totals[0] ?? 0,
    binding,
  }
}

/** Whom officials and parties met, counted by meetings. */
export const tieReads = (db: Db) => ({
  /** The same page of each parent's ties: one command a hundred. */
  async pagesOf(of: TiesOf, parents: readonly string[], request: TiesRequest): Promise<Page<MetRow>[]> {
    const { list, filter, page } = request
    const binding = bindingOf(list, filter, [{ field: 'meetings', direction: 'DESC' }])
    const bound = (cursor: string | null, argument: string, towards: 1 | -1): Document[] => {
      if (cursor === null) return []
      const place: CursorValue[] = decodeCursor(cursor, { binding, length: keys.length, argument })
      return [beyond(keys, place, towards)]
    }
    const range = [...bound(page.after, 'after', 1), ...bound(page.before, 'before', -1)]
    const plan = { of, query: await queryOf(db, 'meetings', filter), request, range }
    const found: Found[] = []
    for (let at = 0; at < parents.length; at += parentsInOneCommand) {
      const chunk = parents.slice(at, at + parentsInOneCommand)
      const [first = [], ...rest] = chunk.flatMap((parent) => branchesOf(plan, parent))
      const unions = rest.map((pipeline) => ({ $unionWith: { coll: 'meetings', pipeline } }))
      found.push(...(await aggregate<Found>(db, { collection: 'meetings', pipeline: [...first, ...unions] })))
    }
    return parents.map((parent) =>
      toPage(
        found.filter((one) => one.parent === parent),
        page,
        binding,
      ),
    )
  },
})
