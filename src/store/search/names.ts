import type { Db, Document } from 'mongodb'
import { leastNameLikeness, nameComparer } from '../../domain/names/compare'
import { askedNameKeys } from '../../domain/names/keys'
import { aggregate } from '../read'

/** Someone who may be meant by a name. */
export interface NamedOfficial {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly organization: string | null
  readonly offices: readonly { readonly title: string }[]
  readonly reportCount: number
  /** The form that is most like the name, and how alike they are, from 0 to 1. */
  readonly form: string
  readonly score: number
}

interface Row extends Omit<NamedOfficial, 'id' | 'form' | 'score'> {
  readonly _id: string
  readonly names: readonly string[]
  readonly asked: number
}

/** Of those who share words with a name, so many are compared with it: those who share most, of equals the most reported. */
const mostCompared = 200

const shares = (keys: readonly string[]): Document => ({
  $cond: [{ $gt: [{ $size: { $setIntersection: ['$filter.nameKeys', [...keys]] } }, 0] }, 1, 0],
})

function branch(name: string, index: number): Document[] | null {
  const groups = askedNameKeys(name)
  if (groups.length === 0) return null
  return [
    { $match: { 'filter.nameKeys': { $in: [...new Set(groups.flat())] } } },
    {
      $project: {
        asked: { $literal: index },
        name: 1,
        names: 1,
        country: 1,
        organization: 1,
        'offices.title': 1,
        reportCount: 1,
        shared: { $add: [0, ...groups.map(shares)] },
      },
    },
    { $match: { shared: { $gte: Math.ceil(groups.length / 2) } } },
    { $sort: { shared: -1, reportCount: -1, _id: 1 } },
    { $limit: mostCompared },
  ]
}

const byLikeness = (a: NamedOfficial, b: NamedOfficial): number =>
  b.score - a.score || b.reportCount - a.reportCount || (a.id < b.id ? -1 : 1)

/** For each name those who may be meant, the likeliest first: one command for all names. */
export async function officialsNamed(db: Db, names: readonly string[]): Promise<NamedOfficial[][]> {
  const [first, ...rest] = names.flatMap((name, index) => {
    const pipeline = branch(name, index)
    return pipeline ? [pipeline] : []
  })
  if (!first) return names.map(() => [])
  const unions = rest.map((pipeline) => ({ $unionWith: { coll: 'officials', pipeline } }))
  const rows = await aggregate<Row>(db, { collection: 'officials', pipeline: [...first, ...unions] })
  return names.map((name, index) => {
    const compare = nameComparer(name)
    return rows
      .filter(({ asked }) => asked === index)
      .map(({ _id, names: forms, asked: _asked, ...official }) => ({
        ...official,
        id: _id,
        ...compare([...new Set([official.name, ...forms])]),
      }))
      .filter(({ score }) => score >= leastNameLikeness)
      .sort(byLikeness)
  })
}
