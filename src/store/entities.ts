import type { Db, Document } from 'mongodb'
import { fromDoc } from './documents'
import { all, each } from './filters/operators'
import { listStore } from './list'
import type { ListName, ListRequest } from './plan'
import { find } from './read'
import { type FacetRequest, facetsOf } from './statistics/facets'

interface EntityDoc {
  readonly _id: string
}

/** Fields of the documents to read; null for all of them. */
export type Fields = readonly string[] | null

const projectionOf = (fields: Fields): Document => ({
  projection: fields ? Object.fromEntries(['_id', ...fields].map((path) => [path, 1])) : {},
})

/** The lists that belong to a parent: the relation's name, and where documents hold the parent's id. */
export type ParentPaths = Readonly<Record<string, string>>

/**
 * The reads that every collection of objects has. Of a document that is read in part, only the fields asked for are
 * there: who asks for fields answers for using no others.
 */
export function entityStore<T extends { readonly id: string }, P extends ParentPaths>(
  db: Db,
  name: ListName,
  parents: P,
) {
  const toNode = (doc: EntityDoc): T => fromDoc(doc) as unknown as T
  const list = listStore<EntityDoc, T>(db, name, toNode)

  async function findAll(filter: Document, fields: Fields, more: Document = {}): Promise<T[]> {
    const docs = await find<EntityDoc>(db, { collection: name, filter, ...projectionOf(fields), ...more })
    return docs.map(toNode)
  }

  const scopeOf = (relation: keyof P & string, id: string): Document =>
    all(each(parents[relation] ?? '_id', id.split(' ')))

  return {
    /** A page of all. */
    page: (request: ListRequest) => list.page(request),

    /**
     * The same page of each parent's list, in one command; `relation` says what the ids are of. Two ids joined by a space
     * are what two parents have in common.
     */
    pagesOf: (relation: keyof P & string, ids: readonly string[], request: ListRequest) =>
      list.pages(request, (id) => scopeOf(relation, id), ids),

    /** One facet of all, or (in one command) of each parent's list. */
    facets: (relation: (keyof P & string) | null, ids: readonly string[], request: FacetRequest) =>
      facetsOf(db, name, request, relation === null ? [{}] : ids.map((id) => scopeOf(relation, id))),

    /** Those that there are, in any order. */
    byIds: (ids: readonly string[], fields: Fields = null): Promise<T[]> =>
      ids.length === 0 ? Promise.resolve([]) : findAll({ _id: { $in: [...ids] } }, fields),

    /** By a path that has an index. */
    async byKey(path: string, value: string, fields: Fields = null): Promise<T | null> {
      const [found] = await findAll({ [path]: value }, fields, { limit: 1 })
      return found ?? null
    },
  }
}
