import type { Db, Document } from 'mongodb'
import { aggregate } from './read'

/** The last published article of a meeting or an agreement. */
interface LastReport {
  readonly object: string
  readonly article: string
}

const objectsInOneCommand = 100

const branchOf = (id: string): Document[] => [
  { $match: { [id.startsWith('mtg_') ? 'meetingIds' : 'agreementIds']: id } },
  { $sort: { 'order.publishedAt.desc': -1, _id: -1 } },
  { $limit: 1 },
  { $project: { _id: 0, object: { $literal: id }, article: '$_id' } },
]

/** The id of the last published article that reports each of these meetings and agreements: one command a hundred. */
export const lastReportReads =
  (db: Db) =>
  async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const chunks = Array.from({ length: Math.ceil(ids.length / objectsInOneCommand) }, (_, at) =>
      ids.slice(at * objectsInOneCommand, (at + 1) * objectsInOneCommand),
    )
    const found = await Promise.all(
      chunks.map(async (chunk) => {
        const [first = [], ...rest] = chunk.map(branchOf)
        const unions = rest.map((pipeline) => ({ $unionWith: { coll: 'articles', pipeline } }))
        return aggregate<LastReport>(db, { collection: 'articles', pipeline: [...first, ...unions] })
      }),
    )
    return new Map(found.flat().map(({ object, article }) => [object, article]))
  }
