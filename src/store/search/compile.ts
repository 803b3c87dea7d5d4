import type { Document } from 'mongodb'
import type { SearchNode, SearchTerm } from '../../domain/search/query'
import { all, any } from '../filters/operators'
import { fieldQuery, type SearchList } from './fields'
import type { People } from './people'
import { everywhere, inTitle, termExpression, termQuery } from './terms'

/** Whether the people of these documents are found by their names: the documents hold their ids among the terms. */
const namesElsewhere: ReadonlySet<SearchList> = new Set(['meetings', 'agreements', 'quotes'])

const idsOf = (list: SearchList, term: SearchTerm, people: People): readonly string[] =>
  namesElsewhere.has(list) ? (people.get(term) ?? []) : []

/** The query that a search puts to one collection; `people` are those whom its terms name. */
export function searchQuery(list: SearchList, node: SearchNode, people: People): Document {
  switch (node.type) {
    case 'and':
      return all(node.nodes.map((one) => searchQuery(list, one, people)).filter(isCondition))
    case 'or':
      return any(node.nodes.map((one) => searchQuery(list, one, people)))
    case 'not':
      return { $nor: [searchQuery(list, node.node, people)] }
    case 'field':
      return fieldQuery(list, node, people)
    default: {
      const ids = idsOf(list, node, people)
      if (ids.length === 0) return termQuery(node, everywhere)
      if (node.type === 'word') return { 'search.terms': { $in: [...node.stems, ...ids] } }
      return { $or: [termQuery(node, everywhere), { 'search.terms': { $in: [...ids] } }] }
    }
  }
}

const isCondition = (query: Document): boolean => Object.keys(query).length > 0

/** A term that counts, and how much: in thousandths of the highest score there is. */
export interface WeighedTerm {
  readonly term: SearchTerm
  readonly weight: number
}

/** Words of a headline or of a name count so many times as much as others. */
const strongTimes = 3

/** The expression of a document's score, a whole number of thousandths. */
export function scoreExpression(list: SearchList, terms: readonly WeighedTerm[], people: People): Document {
  const parts = terms.map(({ term, weight }) => {
    const ids = idsOf(list, term, people)
    const isNamed = termExpression({ type: 'word', word: '', stems: ids }, everywhere)
    const titled = termExpression(term, inTitle)
    const strong = ids.length > 0 ? { $or: [titled, isNamed] } : titled
    const weak = { $cond: [termExpression(term, everywhere), Math.round(weight / strongTimes), 0] }
    return { $cond: [strong, weight, weak] }
  })
  return { $add: [0, ...parts] }
}
