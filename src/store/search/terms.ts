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

/** The condition that a document has the term; folded words hold no character that a pattern gives a meaning. */
export function termQuery(term: SearchTerm, { stems, text }: TermPaths): Document {
  if (term.type === 'word') return oneOf(stems, term.stems)
  if (term.type === 'phrase') {
    const all = term.stems.length === 0 ? [] : [{ [stems]: { $all: [...term.stems] } }]
    return { $and: [...all, { [text]: { $regex: ` ${term.words.join(' ')} ` } }] }
  }
  const { prefix } = term
  // A longer stem that begins so is of words that begin so; a shorter one, or the same, may be of others as well.
  const longer = { [stems]: { $elemMatch: { $gt: prefix, $lt: `${prefix}\uffff` } } }
  const shorter = { [stems]: { $in: prefixStems(prefix) } }
  return { $or: [longer, { $and: [shorter, { [text]: { $regex: ` ${prefix}` } }] }] }
}

const sizeOf = (list: Document): Document => ({ $size: { $ifNull: [list, []] } })

/** The expression that a document has the term, as far as its weight needs it. */
export function termExpression(term: SearchTerm, { stems, text }: TermPaths): Document {
  const there = { $ifNull: [`$${stems}`, []] }
  if (term.type === 'word') return { $gt: [sizeOf({ $setIntersection: [there, [...term.stems]] }), 0] }
  const words = term.type === 'phrase' ? ` ${term.words.join(' ')} ` : ` ${term.prefix}`
  return { $regexMatch: { input: { $ifNull: [`$${text}`, ''] }, regex: words } }
}
