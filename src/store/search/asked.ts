import type { Db, Document } from 'mongodb'
import { AppError } from '../../domain/errors'
import { positiveTerms, type SearchNode } from '../../domain/search/query'
import type { CursorValue } from '../page'
import { scoreExpression, searchQuery, type WeighedTerm } from './compile'
import type { SearchList } from './fields'
import { type People, peopleOf } from './people'
import { raritiesOf, weigh } from './weights'

/** A search as it is put to the collections: its people are looked up and its terms weighed. */
export interface AskedSearch {
  queryOf(list: SearchList): Document
  /** The expression of a document's score in thousandths. */
  scoreOf(list: SearchList): Document
  /** What the weights were made of, to go into cursors: pages of one list are weighed alike, whatever comes in meanwhile. */
  readonly rarities: string
}

/** The rarities that a cursor brought along; null where it has none for these terms. */
function readRarities(text: CursorValue | undefined, count: number): number[] | null {
  const numbers = String(text ?? '')
    .split('.')
    .map(Number)
  return numbers.length === count && numbers.every((one) => Number.isInteger(one) && one > 0 && one <= 100)
    ? numbers
    : null
}

/**
 * Looks up what a search needs. `ranked` says whether scores are asked for, `known` what a cursor says of rarities.
 */
export async function askedSearch(
  db: Db,
  node: SearchNode,
  { ranked, known }: { readonly ranked: boolean; readonly known?: CursorValue },
): Promise<AskedSearch> {
  const terms = ranked ? positiveTerms(node) : []
  const remembered = known === undefined ? null : readRarities(known, terms.length)
  if (known !== undefined && terms.length > 0 && !remembered)
    throw new AppError('BAD_USER_INPUT', '`after` is no cursor of this service.', { argument: 'after' })
  const [people, rarities]: [People, readonly number[]] = await Promise.all([
    peopleOf(db, node),
    remembered ?? raritiesOf(db, terms),
  ])
  const weighed: readonly WeighedTerm[] = weigh(terms, rarities)
  return {
    queryOf: (list) => searchQuery(list, node, people),
    scoreOf: (list) => scoreExpression(list, weighed, people),
    rarities: rarities.join('.'),
  }
}
