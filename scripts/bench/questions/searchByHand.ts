import type { Db, Document } from 'mongodb'
import { parseSearch, type SearchTerm } from '../../../src/domain/search/query'
import type { FloorQuery } from '../floorQueries'

/** The collections in the order in which types are counted, and whether their people are found by their names. */
const lists = [
  { type: 'ARTICLE', typename: 'Article', collection: 'articles', named: false },
  { type: 'OFFICIAL', typename: 'Official', collection: 'officials', named: false },
  { type: 'MEETING', typename: 'Meeting', collection: 'meetings', named: true },
  { type: 'AGREEMENT', typename: 'Agreement', collection: 'agreements', named: true },
  { type: 'QUOTE', typename: 'Quote', collection: 'quotes', named: true },
] as const

const pageSize = 20
const strong = 1
const weak = 0.333
const mostCounted = 10_000
/** Of texts that have the words of a phrase, one more than the service reads to count it. */
const mostRead = 2_001

interface FoundDoc {
  readonly _id: string
  readonly name?: string
  readonly facts?: { readonly headline: { readonly value: string } | null }
  readonly search: { readonly at: string }
}

/** A condition on all words of texts, or on those of headlines and names. */
function having(term: SearchTerm, place: 'all' | 'titles'): Document {
  const [stems, text] = place === 'all' ? ['search.terms', 'search.text'] : ['search.strong', 'search.title']
  if (term.type === 'word') return { [stems]: { $in: [...term.stems] } }
  if (term.type === 'phrase')
    return { [stems]: { $all: [...term.stems] }, [text]: { $regex: ` ${term.words.join(' ')} ` } }
  return { [stems]: { $regex: `^${term.prefix}` } }
}

/** One word, phrase or beginning: counted in each collection up to what the service counts, and the best of each, merged. */
export const searchByHand: FloorQuery = async (db: Db, { query }) => {
  const term = parseSearch(String(query)) as SearchTerm
  const officials = db.collection<FoundDoc>('officials')
  const people = (await officials.find(having(term, 'titles'), { projection: { _id: 1 } }).toArray()).map(
    ({ _id }) => _id,
  )
  const found = await Promise.all(
    lists.map(async ({ type, typename, collection, named }) => {
      const coll = db.collection<FoundDoc>(collection)
      const either = (condition: Document): Document =>
        named && people.length > 0 ? { $or: [condition, { 'search.terms': { $in: people } }] } : condition
      const [everywhere, inTitle] = [either(having(term, 'all')), either(having(term, 'titles'))]
      const counted = async (): Promise<number> => {
        if (term.type !== 'phrase') return coll.countDocuments(everywhere, { limit: mostCounted })
        const loose = either({ 'search.terms': { $all: [...term.stems] } })
        const [row] = await coll
          .aggregate<{ n: number }>([
            { $match: loose },
            { $limit: mostRead },
            { $match: everywhere },
            { $count: 'n' },
          ])
          .toArray()
        return row?.n ?? 0
      }
      const best = (condition: Document) =>
        coll
          .find(condition, { projection: { 'search.at': 1, name: 1, 'facts.headline.value': 1 } })
          .sort({ 'search.at': -1, _id: -1 })
          .limit(pageSize)
          .toArray()
      const [count, first, others] = await Promise.all([
        counted(),
        best(inTitle),
        best({ $and: [everywhere, { $nor: [inTitle] }] }),
      ])
      const rows = [
        ...first.map((doc) => ({ score: strong, doc })),
        ...others.map((doc) => ({ score: weak, doc })),
      ]
      return { count: { type, count }, rows: rows.map((row) => ({ ...row, typename })) }
    }),
  )
  const rows = found.flatMap((one) => one.rows).sort((a, b) => b.score - a.score || later(a.doc, b.doc))
  return {
    search: {
      totalCount: found.reduce((sum, { count }) => sum + count.count, 0),
      counts: found.map(({ count }) => count),
      edges: rows
        .slice(0, pageSize)
        .map(({ score, typename, doc }) => ({ score, node: nodeOf(typename, doc) })),
    },
  }
}

const later = (a: FoundDoc, b: FoundDoc): number =>
  a.search.at === b.search.at ? (a._id < b._id ? 1 : -1) : a.search.at < b.search.at ? 1 : -1

const nodeOf = (__typename: string, { _id, name, facts }: FoundDoc) => ({
  __typename,
  id: _id,
  ...(__typename === 'Article' ? { headline: facts?.headline?.value ?? null } : {}),
  ...(__typename === 'Official' ? { name } : {}),
})

const suggested = 10

/** Names that begin so, of each kind, counted on the spot. */
export const suggestByHand: FloorQuery = async (db: Db, { prefix }) => {
  const begins = { $regex: `^${String(prefix)}` }
  const grouped = (collection: string, folded: string, path: string) =>
    db
      .collection(collection)
      .aggregate<{ _id: string; count: number }>([
        { $match: { [folded]: begins } },
        { $group: { _id: `$${path}`, count: { $sum: 1 } } },
        { $sort: { count: -1 } },
        { $limit: suggested },
      ])
      .toArray()
  const [officials, cities, series, bodies] = await Promise.all([
    db
      .collection<{ _id: string; name: string; reportCount: number }>('officials')
      .find({ 'search.strong': begins }, { projection: { name: 1, reportCount: 1 } })
      .sort({ reportCount: -1, _id: 1 })
      .limit(suggested)
      .toArray(),
    grouped('meetings', 'filter.cityFolded', 'place.city'),
    grouped('meetings', 'filter.seriesFolded', 'series'),
    grouped('officials', 'filter.organizationFolded', 'organization'),
  ])
  const named = [...cities, ...series, ...bodies].map(({ _id, count }) => ({ text: _id, count }))
  return {
    suggest: [
      ...officials.map(({ name, reportCount }) => ({ text: name, count: reportCount })),
      ...named,
    ].slice(0, suggested),
  }
}
