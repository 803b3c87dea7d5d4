import type { Store } from '../../src/store/open'

interface Doc {
  readonly _id: string
  readonly [field: string]: unknown
}

const collections = { officialIds: 'officials', meetingIds: 'meetings', agreementIds: 'agreements' } as const
/** What depends on the order and time of import, and what only serves lists. */
const aside = ['_id', 'slug', 'changedAt', 'redirectedFrom', 'importedAt', 'order', 'filter', 'facets']

const without = (doc: Doc): object =>
  Object.fromEntries(Object.entries(doc).filter(([field]) => !aside.includes(field)))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * All that a store holds, with each entity named by the mentions that it is made of: two stores with the same graph say
 * the same, whatever their ids.
 */
export async function graphOf({ db }: Store): Promise<Record<string, unknown>> {
  const articles = await db.collection<Doc>('articles').find().sort({ naturalKey: 1 }).toArray()
  const names = new Map<string, string>()
  for (const [list, name] of Object.entries(collections)) {
    const mentions = new Map<string, string[]>()
    for (const article of articles)
      (article[list] as string[]).forEach((id, index) => {
        mentions.set(id, [...(mentions.get(id) ?? []), `${article.naturalKey}#${index}`])
      })
    for (const [id, of] of mentions) names.set(id, `<${name} ${of.sort().join(' ')}>`)
  }
  const named = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(sorted(value)).replace(/\b(?:off|mtg|agr)_[0-9a-z]{16}\b/g, (id) =>
        JSON.stringify(names.get(id) ?? `<lost ${id}>`).slice(1, -1),
      ),
    )
  const graph: Record<string, unknown> = {
    articles: articles.map((doc) => named(without(doc))),
    quotes: (await db.collection<Doc>('quotes').find().sort({ _id: 1 }).toArray()).map((doc) =>
      named(without(doc)),
    ),
    rejects: (await db.collection<Doc>('rejects').find().sort({ _id: 1 }).toArray()).map(
      ({ at: _at, ...doc }) => doc,
    ),
    tallies: await db.collection<Doc>('tallies').find().sort({ _id: 1 }).toArray(),
  }
  for (const name of Object.values(collections)) {
    const docs = await db.collection<Doc>(name).find().toArray()
    const entities = docs.map((doc): [string, unknown] => {
      const { keys, hints, statements, ...rest } = named(without(doc)) as Record<string, unknown[]>
      // Ids within a key stand in their own order.
      const text = (item: unknown) =>
        JSON.stringify(item).replace(/<[^<>]*>(?:\+<[^<>]*>)+/g, (all) => all.split('+').sort().join('+'))
      const order = (list: unknown[] | undefined) => (list ?? []).map(text).sort()
      return [
        names.get(doc._id) ?? `<orphan ${doc._id}>`,
        { ...rest, keys: order(keys), hints: order(hints), statements: order(statements) },
      ]
    })
    graph[name] = Object.fromEntries(entities.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return graph
}

/** The meetings and agreements whose stored reports are not the articles that refer to them, or not as many as they count. */
export async function wrongReports({ db }: Pick<Store, 'db'>): Promise<string[]> {
  const articles = await db
    .collection<{ _id: string; meetingIds: string[]; agreementIds: string[] }>('articles')
    .find()
    .toArray()
  const found = await Promise.all(
    (['meetings', 'agreements'] as const).map(async (name) => {
      const docs = await db
        .collection<{ _id: string; reportIds: string[]; reportCount: number }>(name)
        .find()
        .toArray()
      return docs.flatMap(({ _id, reportIds, reportCount }) => {
        const reports = articles.filter((doc) => [...doc.meetingIds, ...doc.agreementIds].includes(_id))
        const isRight =
          reports
            .map((doc) => doc._id)
            .sort()
            .join() === [...reportIds].sort().join()
        return isRight && reportIds.length === reportCount ? [] : [_id]
      })
    }),
  )
  return found.flat()
}
