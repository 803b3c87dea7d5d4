import type { Db, Document } from 'mongodb'
import type { FloorQuery } from '../floorQueries'

interface Span {
  readonly date?: { readonly within: string }
}

const yearLength = 4

/** Meetings of a year, or of a day, as far as every day that their date can mean lies in it. */
export function meetingsWithin(variables: Readonly<Record<string, unknown>>): Document {
  const within = (variables.filter as Span | undefined)?.date?.within
  if (within === undefined) return {}
  const [from, to] = within.length === yearLength ? [`${within}-01-01`, `${within}-12-31`] : [within, within]
  return { 'filter.days.from': { $gte: from }, 'filter.days.to': { $lte: to } }
}

interface Group {
  readonly _id: string
  readonly count: number
}

const values = 10

/** Each facet by its own `$group`, side by side. */
export const facetsByHand: FloorQuery = async (db: Db, variables) => {
  const meetings = db.collection('meetings')
  const match = meetingsWithin(variables)
  const facet = async (path: string, list: string | null) => {
    const rows = await meetings
      .aggregate<Group>([
        { $match: match },
        ...(list ? [{ $unwind: `$${list}` }] : []),
        { $match: { [path]: { $ne: null } } },
        { $group: { _id: `$${path}`, count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
        { $limit: values },
      ])
      .toArray()
    return rows.map(({ _id, count }) => ({ value: _id, count }))
  }
  const [totalCount, kind, party, city, official] = await Promise.all([
    meetings.countDocuments(match),
    facet('kind', null),
    facet('filter.parties.id', 'filter.parties'),
    facet('place.city', null),
    facet('filter.participants.officialId', 'filter.participants'),
  ])
  return { meetings: { totalCount, facets: { kind, party, city, official } } }
}

const buckets = 400

/** One `$group`, sorted here. */
export const monthsByKindByHand: FloorQuery = async (db: Db, variables) => {
  const rows = await db
    .collection('meetings')
    .aggregate<{ _id: { month: string | null; kind: string }; count: number }>([
      { $match: meetingsWithin(variables) },
      { $group: { _id: { month: '$facets.month', kind: '$kind' }, count: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray()
  const dated = rows.filter(({ _id }) => _id.month !== null)
  const sum = (of: typeof rows): number => of.reduce((total, { count }) => total + count, 0)
  return {
    meetingStats: {
      totalCount: sum(rows),
      totalBuckets: dated.length,
      undated: sum(rows) - sum(dated),
      buckets: dated
        .slice(0, buckets)
        .map(({ _id, count }) => ({ count, keys: [{ value: _id.month }, { value: _id.kind }] })),
    },
  }
}

const pairs = 50

/** The pairs are made here, of the sets of parties that the database counts. */
export const partyPairsByHand: FloorQuery = async (db: Db, variables) => {
  const rows = await db
    .collection('meetings')
    .aggregate<{ _id: readonly string[]; count: number }>([
      { $match: meetingsWithin(variables) },
      { $group: { _id: '$filter.parties.id', count: { $sum: 1 } } },
    ])
    .toArray()
  const counts = new Map<string, number>()
  for (const { _id, count } of rows)
    for (const [at, one] of [..._id].sort().entries())
      for (const other of [..._id].sort().slice(at + 1))
        counts.set(`${one}|${other}`, (counts.get(`${one}|${other}`) ?? 0) + count)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return {
    meetingStats: {
      totalCount: rows.reduce((sum, { count }) => sum + count, 0),
      totalBuckets: sorted.length,
      buckets: sorted.slice(0, pairs).map(([value, count]) => ({ count, keys: [{ value }] })),
    },
  }
}

interface Circle {
  readonly _id: readonly string[]
  readonly meetings: number
  readonly reports: number
}

const ties = 50
const largest = 60

/** The meetings of the same members are counted by the database, and their ties added up here. */
export const networkByHand =
  (path: 'filter.parties.id' | 'filter.participants.officialId'): FloorQuery =>
  async (db: Db, variables) => {
    const circles = await db
      .collection('meetings')
      .aggregate<Circle>([
        { $match: { ...meetingsWithin(variables), status: 'HELD' } },
        { $group: { _id: `$${path}`, meetings: { $sum: 1 }, reports: { $sum: '$reportCount' } } },
      ])
      .toArray()
    const sums = new Map<string, { weight: number; meetings: number; evidenceCount: number }>()
    const members = new Set<string>()
    let meetingCount = 0
    for (const { _id, meetings, reports } of circles) {
      const ids = [...new Set(_id)].sort()
      if (ids.length < 2 || ids.length > largest) continue
      meetingCount += meetings
      for (const [at, one] of ids.entries()) {
        members.add(one)
        for (const other of ids.slice(at + 1)) {
          const sum = sums.get(`${one} ${other}`) ?? { weight: 0, meetings: 0, evidenceCount: 0 }
          sum.weight += meetings / (ids.length - 1)
          sum.meetings += meetings
          sum.evidenceCount += reports
          sums.set(`${one} ${other}`, sum)
        }
      }
    }
    const edges = [...sums].map(([key, { weight, ...sum }]) => {
      const [source = '', target = ''] = key.split(' ')
      return { source, target, weight: Math.round(weight * 10_000) / 10_000, ...sum }
    })
    edges.sort(
      (a, b) =>
        b.weight - a.weight ||
        b.meetings - a.meetings ||
        b.evidenceCount - a.evidenceCount ||
        (a.source + a.target < b.source + b.target ? -1 : 1),
    )
    return {
      network: {
        totalNodes: members.size,
        totalEdges: edges.length,
        meetingCount,
        edges: edges.slice(0, ties),
      },
    }
  }
