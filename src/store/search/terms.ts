import type { Document } from 'mongodb'
import type { SearchTerm } from '../../domain/search/query'
import { prefixStems } from '../../domain/search/stem'

/** Where a term is looked for: in all texts of a document, or in its headline or names alone. */
export interface TermPaths {
  readonly stems: 'search.terms' | 'search.strong'
  readonly text: 'search.text' | 'search.title'
}

export const everywhere: TermPaths = { stems: 'search.terms', text: 'search.text' }
export const inTitle: TermPaths = { stems: 'search.strong', text: 'search.title' }

const oneOf = (path: string, values: readonly string[]): Document => ({
  [path]: values.length === 1 ? values[0] : { $in: [...values] },
})

/** What begins so; an index's keys tell it. */
export const beginning = (prefix: string): Document => ({ $regex: `^${prefix}` })

/** `studi` is the stem of `study`, which does not begin so: a stem that ends in `i` can be another word's. */
const canBeAnother = (prefix: string): boolean => prefix.endsWith('i')

/** The condition that a document has the term; folded words hold no character that a pattern gives a meaning. */
export function termQuery(term: SearchTerm, { stems, text }: TermPaths): Document {
  if (term.type === 'word') return oneOf(stems, term.stems)
  if (term.type === 'phrase') {
    const all = term.stems.length === 0 ? [] : [{ [stems]: { $all: [...term.stems] } }]
    return { $and: [...all, { [text]: { $regex: ` ${term.words.join(' ')} ` } }] }
  }
  const { prefix } = term
  // A stem that begins so is of words that begin so, which an index tells alone; a shorter one may be of others as well.
  const isTold = !canBeAnother(prefix)
  const longer = isTold ? beginning(prefix) : { $elemMatch: { $gt: prefix, $lt: `${prefix}\uffff` } }
  const shorter = prefixStems(prefix).filter((stem) => !isTold || stem !== prefix)
  const within = { [text]: { $regex: ` ${prefix}` } }
  return { $or: [{ [stems]: longer }, { $and: [{ [stems]: { $in: shorter } }, within] }] }
}

const sizeOf = (list: Document): Document => ({ $size: { $ifNull: [list, []] } })

/** The expression that a document has the term, as far as its weight needs it. */
export function termExpression(term: SearchTerm, { stems, text }: TermPaths): Document {
  const there = { $ifNull: [`$${stems}`, []] }
  if (term.type === 'word') return { $gt: [sizeOf({ $setIntersection: [there, [...term.stems]] }), 0] }
  const words = term.type === 'phrase' ? ` ${term.words.join(' ')} ` : ` ${term.prefix}`
  return { $regexMatch: { input: { $ifNull: [`$${text}`, ''] }, regex: words } }
}
