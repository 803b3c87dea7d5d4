import type { Db, Document } from 'mongodb'
import { leavesOf, type SearchNode, type SearchTerm } from '../../domain/search/query'
import { aggregate } from '../read'
import { inTitle, termQuery } from './terms'

/** The officials in whose names each term stands: looked up before a query on what refers to officials is compiled. */
export type People = ReadonlyMap<SearchTerm, readonly string[]>

interface Found {
  readonly _id: string
  readonly term: number
}

const branch = (term: SearchTerm, index: number): Document[] => [
  { $match: termQuery(term, inTitle) },
  { $project: { term: { $literal: index } } },
]

/** The terms of a query that name people: those of fields that do, and where documents are found by names, all. */
const namingTerms = (node: SearchNode, byNames: boolean): SearchTerm[] =>
  leavesOf(node).flatMap((leaf) => {
    if (leaf.type !== 'field') return byNames ? [leaf] : []
    return leaf.term && leaf.field !== 'headline' ? [leaf.term] : []
  })

/** One command, whatever the number of terms; none where no term names anyone. */
export async function peopleOf(db: Db, node: SearchNode, byNames: boolean): Promise<People> {
  const terms = namingTerms(node, byNames)
  const [first, ...rest] = terms.map(branch)
  if (!first) return new Map()
  const unions = rest.map((pipeline) => ({ $unionWith: { coll: 'officials', pipeline } }))
  const rows = await aggregate<Found>(db, { collection: 'officials', pipeline: [...first, ...unions] })
  const found = new Map<SearchTerm, string[]>(terms.map((term) => [term, []]))
  for (const { _id, term } of rows) {
    const of = terms[term]
    if (of) found.get(of)?.push(_id)
  }
  return found
}
