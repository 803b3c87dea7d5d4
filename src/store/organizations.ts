import type { Db, Document } from 'mongodb'
import { organizationId } from '../domain/ids'
import { aggregate } from './read'

interface NamedRow {
  readonly organization?: string | null
  readonly parties?: readonly { readonly name?: string }[]
}

/** Where organisations are named: they have no collection of their own. */
const places = [
  { coll: 'officials', path: 'filter.organizationId', sort: { 'order.name': 1, _id: 1 } },
  { coll: 'meetings', path: 'filter.parties.id', sort: { 'order.date.desc': -1, _id: -1 } },
  { coll: 'agreements', path: 'filter.parties.id', sort: { 'order.date.desc': -1, _id: -1 } },
] as const

const branches = (id: string) =>
  places.map(({ coll, path, sort }) => ({
    coll,
    pipeline: [
      { $match: { [path]: id } },
      { $sort: sort },
      { $limit: 1 },
      { $project: { _id: 0, organization: 1, parties: 1 } },
    ] satisfies Document[],
  }))

const namesOf = ({ organization, parties = [] }: NamedRow): string[] => [
  ...(organization ? [organization] : []),
  ...parties.flatMap(({ name }) => (name ? [name] : [])),
]

/** What officials, meetings and agreements name as organisations. */
export function organizationStore(db: Db) {
  return {
    /** A name that reports give each of these ids; nothing for ids that none gives. One command. */
    async namesByIds(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const [first, ...rest] = ids.flatMap(branches)
      if (!first) return new Map()
      const pipeline = [...first.pipeline, ...rest.map((branch) => ({ $unionWith: branch }))]
      const rows = await aggregate<NamedRow>(db, { collection: first.coll, pipeline })
      const names = rows.flatMap(namesOf).map((name) => [organizationId(name), name] as const)
      return new Map(names.reverse().filter(([id]) => ids.includes(id)))
    },
  }
}
