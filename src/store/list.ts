import type { Db, Document } from 'mongodb'
import { inTally, isTallied, totalOf } from './countedIn'
import { countOfAll } from './counts'
import { hintFor, usesIndex } from './hints'
import type { Page, PageRequest } from './page'
import { chunksOf } from './parts'
import { both, type Doc, type ListName, type ListRequest, type Plan, planOf, toPage } from './plan'
import { aggregate, find } from './read'

/** How many parents' pages one command asks for: a pipeline may have a thousand stages. */
const parentsInOneCommand = 100

/** A document of some parent's page, or the number in its whole list. */
type Branch<D> =
  | { readonly parent: string; readonly doc: D }
  | { readonly parent: string; readonly total: number }

/** The rows of a page; what they are ordered by is worked out first where documents do not hold it. */
function rowStages({ computed, range, sort }: Plan, query: Document, page: PageRequest): Document[] {
  const selected = computed
    ? [{ $match: query }, { $addFields: computed }, ...range.map((part) => ({ $match: part }))]
    : [{ $match: both(query, ...range) }]
  return [
    ...selected,
    { $sort: sort },
    ...(page.offset > 0 ? [{ $skip: page.offset }] : []),
    { $limit: page.limit + 1 },
  ]
}

/** What one command reads for one parent: its page, the number in its list, or both. */
function branchesOf(plan: Plan, parent: string, query: Document, { page, fields, wants }: ListRequest) {
  const rows = [
    ...rowStages(plan, query, page),
    ...(fields ? [{ $project: plan.projection }] : []),
    { $project: { _id: 0, parent: { $literal: parent }, doc: '$$ROOT' } },
  ]
  const total = [
    { $match: query },
    totalOf(1),
    { $project: { _id: 0, parent: { $literal: parent }, total: 1 } },
  ]
  return [...(wants.rows ? [rows] : []), ...(wants.totalCount ? [total] : [])]
}

function byParent<D>(found: readonly Branch<D>[]) {
  const docs = new Map<string, D[]>()
  const totals = new Map<string, number>()
  for (const row of found) {
    if ('total' in row) totals.set(row.parent, row.total)
    else docs.set(row.parent, [...(docs.get(row.parent) ?? []), row.doc])
  }
  return { docs, totals }
}

/** The lists of a collection; `toNode` makes a document what is served. */
export function listStore<D extends Doc, T>(db: Db, name: ListName, toNode: (doc: D) => T) {
  async function numberOf(query: Document): Promise<number> {
    const isAll = Object.keys(query).length === 0
    const all = isAll ? await countOfAll(db, name) : null
    if (all !== null) return all
    // Where the numbers of all are not kept, neither are the tallies.
    const tally = isAll ? null : await inTally(db, name, query, [])
    const command = tally
      ? { collection: tally.collection, pipeline: [{ $match: tally.query }, totalOf(tally.count)] }
      : { collection: name, pipeline: [{ $match: query }, totalOf(1)], ...hintFor(name, query) }
    const [row] = await aggregate<{ readonly total: number }>(db, command)
    return row?.total ?? 0
  }

  function rowsOf(plan: Plan, query: Document, page: PageRequest): Promise<D[]> {
    if (plan.computed) {
      const projected = Object.keys(plan.projection).length > 0 ? [{ $project: plan.projection }] : []
      const pipeline = [...rowStages(plan, query, page), ...projected]
      return aggregate<D>(db, { collection: name, pipeline, ...hintFor(name, query) })
    }
    const filter = both(query, ...plan.range)
    const { sort, projection, hint } = plan
    return find<D>(db, {
      collection: name,
      filter,
      sort,
      projection,
      skip: page.offset,
      limit: page.limit + 1,
      ...(hint && !usesIndex(name, filter) ? { hint } : {}),
    })
  }

  async function planned(plan: Plan, query: Document, request: ListRequest): Promise<Page<T>> {
    const [docs, totalCount] = await Promise.all([
      request.wants.rows ? rowsOf(plan, query, request.page) : [],
      request.wants.totalCount ? numberOf(query) : null,
    ])
    return toPage(plan, docs, { page: request.page, totalCount, toNode })
  }

  /** A page of the whole collection, behind `range`: one command, and for `totalCount` one more, or two where a tally may tell it. */
  async function page(request: ListRequest, range: readonly Document[] = []): Promise<Page<T>> {
    const plan = await planOf(db, name, request, range)
    return planned(plan, plan.query, request)
  }

  /** The same page of many parents' lists, in one command in which each parent's part has its index. */
  async function pages(
    request: ListRequest,
    scopeOf: (parent: string) => Document,
    parents: readonly string[],
  ): Promise<Page<T>[]> {
    const plan = await planOf(db, name, request)
    const [only, ...others] = parents
    if (only !== undefined && others.length === 0) {
      const query = both(scopeOf(only), plan.query)
      const isPlain = !(request.wants.rows && request.wants.totalCount)
      if (isPlain || isTallied(name, query)) return [await planned(plan, query, request)]
    }
    const commands = chunksOf(parents, parentsInOneCommand).map(async (chunk) => {
      const [first, ...rest] = chunk.flatMap((parent) =>
        branchesOf(plan, parent, both(scopeOf(parent), plan.query), request),
      )
      const unions = rest.map((pipeline) => ({ $unionWith: { coll: name, pipeline } }))
      return first ? aggregate<Branch<D>>(db, { collection: name, pipeline: [...first, ...unions] }) : []
    })
    const { docs, totals } = byParent((await Promise.all(commands)).flat())
    return parents.map((parent) => {
      const totalCount = request.wants.totalCount ? (totals.get(parent) ?? 0) : null
      return toPage(plan, docs.get(parent) ?? [], { page: request.page, totalCount, toNode })
    })
  }

  return { page, pages }
}
