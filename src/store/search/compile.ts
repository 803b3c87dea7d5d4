import type { Document } from 'mongodb'
import type { SearchNode, SearchTerm } from '../../domain/search/query'
import { all, any } from '../filters/operators'
import { fieldQuery, type SearchList } from './fields'
import type { People } from './people'
import { everywhere, inTitle, type TermPaths, termExpression, termQuery } from './terms'

/** Whether the people of these documents are found by their names: the documents hold their ids among the terms. */
export const namesElsewhere: ReadonlySet<SearchList> = new Set(['meetings', 'agreements', 'quotes'])

const idsOf = (list: SearchList, term: SearchTerm, people: People): readonly string[] =>
  namesElsewhere.has(list) ? (people.get(term) ?? []) : []

const isCondition = (query: Document): boolean => Object.keys(query).length > 0

/** A term in these texts, or in a name of someone whom the document refers to. */
function termOrName(
  list: SearchList,
  { term, people, paths }: { term: SearchTerm; people: People; paths: TermPaths },
): Document {
  const ids = idsOf(list, term, people)
  if (ids.length === 0) return termQuery(term, paths)
  if (term.type === 'word' && paths === everywhere)
    return { 'search.terms': { $in: [...term.stems, ...ids] } }
  return { $or: [termQuery(term, paths), { 'search.terms': { $in: [...ids] } }] }
}

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
    default:
      return termOrName(list, { term: node, people, paths: everywhere })
  }
}

/** A phrase's words in whatever order, or someone whom it names. */
function looseTerm(
  list: SearchList,
  term: SearchTerm & { readonly type: 'phrase' },
  people: People,
): Document {
  const ids = idsOf(list, term, people)
  const words = { 'search.terms': { $all: [...term.stems] } }
  return ids.length === 0 ? words : { $or: [words, { 'search.terms': { $in: [...ids] } }] }
}

/**
 * Of a search that needs phrases: the query that an index answers, which holds for all that it finds and for others whose words
 * stand apart. Null where it needs none.
 */
export function looseQuery(list: SearchList, node: SearchNode, people: People): Document | null {
  if (node.type === 'phrase') return node.stems.length > 1 ? looseTerm(list, node, people) : null
  if (node.type !== 'and') return null
  const parts = node.nodes.map((one) => ({ one, loose: looseQuery(list, one, people) }))
  if (parts.every(({ loose }) => loose === null)) return null
  return all(parts.map(({ one, loose }) => loose ?? searchQuery(list, one, people)).filter(isCondition))
}

/** A term that counts, and how much: in thousandths of the highest score there is. */
export interface WeighedTerm {
  readonly term: SearchTerm
  readonly weight: number
}

/** Words of a headline or of a name count so many times as much as others. */
const strongTimes = 3

const weakWeight = ({ weight }: WeighedTerm): number => Math.round(weight / strongTimes)

/** The terms that each document found has, since nothing else is an alternative to them. */
export function sureTerms(node: SearchNode): readonly SearchTerm[] {
  switch (node.type) {
    case 'and':
      return node.nodes.flatMap(sureTerms)
    case 'field':
      return node.term ? [node.term] : []
    case 'or':
    case 'not':
      return []
    default:
      return [node]
  }
}

/** The expression of a document's score, a whole number of thousandths. */
export function scoreExpression(
  list: SearchList,
  { terms, sure, people }: { terms: readonly WeighedTerm[]; sure: readonly SearchTerm[]; people: People },
): Document {
  const parts = terms.map((weighed) => {
    const { term, weight } = weighed
    const ids = idsOf(list, term, people)
    const isNamed = termExpression({ type: 'word', word: '', stems: ids }, everywhere)
    const titled = termExpression(term, inTitle)
    const strong = ids.length > 0 ? { $or: [titled, isNamed] } : titled
    const weak = weakWeight(weighed)
    const other = sure.includes(term) ? weak : { $cond: [termExpression(term, everywhere), weak, 0] }
    return { $cond: [strong, weight, other] }
  })
  return { $add: [0, ...parts] }
}

/** Documents of one score: those that have some of the terms in their headline or names, and the others elsewhere. */
export interface ScoreClass {
  readonly query: Document
  readonly score: number
}

/** Beyond so many terms there are too many classes. */
const mostClassed = 3

/**
 * The classes of a search whose terms must all be there, so that each can be read in the order of time and left as soon as
 * enough is found; null for other searches.
 */
export function scoreClasses(
  list: SearchList,
  { terms, sure, people }: { terms: readonly WeighedTerm[]; sure: readonly SearchTerm[]; people: People },
): ScoreClass[] | null {
  if (terms.length > mostClassed || !terms.every(({ term }) => sure.includes(term))) return null
  return terms.reduce<ScoreClass[]>(
    (classes, weighed) => {
      const strong = termOrName(list, { term: weighed.term, people, paths: inTitle })
      return classes.flatMap(({ query, score }) => [
        { query: all([query, strong].filter(isCondition)), score: score + weighed.weight },
        { query: all([query, { $nor: [strong] }].filter(isCondition)), score: score + weakWeight(weighed) },
      ])
    },
    [{ query: {}, score: 0 }],
  )
}
