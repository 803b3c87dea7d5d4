import type { Db, Document } from 'mongodb'
import { AppError } from '../../domain/errors'
import { positiveTerms, type SearchNode } from '../../domain/search/query'
import type { CursorValue } from '../page'
import {
  looseQuery,
  namesElsewhere,
  type ScoreClass,
  scoreClasses,
  scoreExpression,
  searchQuery,
  sureTerms,
} from './compile'
import type { SearchList } from './fields'
import { type People, peopleOf } from './people'
import { areCommon, raritiesOf, weigh } from './weights'

/** A search as it is put to the collections: its people are looked up and its terms weighed. */
export interface AskedSearch {
  queryOf(list: SearchList): Document
  /** Of a search that needs phrases: what also holds where their words stand apart, told by an index; null of others. */
  looseOf(list: SearchList): Document | null
  /** The expression of a document's score in thousandths. */
  scoreOf(list: SearchList): Document
  /** Documents by their scores, where those can be told by a query; null otherwise. */
  classesOf(list: SearchList): readonly ScoreClass[] | null
  /** Whether so many documents have each of the terms that reading them in their order finds some soon. */
  readonly isCommon: boolean
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

/** Which collections are searched, whether scores are asked for, and what a cursor says of rarities. */
export interface SearchAim {
  readonly lists: readonly SearchList[]
  readonly ranked: boolean
  readonly known?: CursorValue
}

/** Looks up what a search needs. */
export async function askedSearch(
  db: Db,
  node: SearchNode,
  { lists, ranked, known }: SearchAim,
): Promise<AskedSearch> {
  const terms = ranked ? positiveTerms(node) : []
  const remembered = known === undefined ? null : readRarities(known, terms.length)
  if (known !== undefined && terms.length > 0 && !remembered)
    throw new AppError('BAD_USER_INPUT', '`after` is no cursor of this service.', { argument: 'after' })
  const [people, rarities]: [People, readonly number[]] = await Promise.all([
    peopleOf(
      db,
      node,
      lists.some((list) => namesElsewhere.has(list)),
    ),
    remembered ?? raritiesOf(db, terms),
  ])
  const scoring = { terms: weigh(terms, rarities), sure: sureTerms(node), people }
  return {
    queryOf: (list) => searchQuery(list, node, people),
    looseOf: (list) => looseQuery(list, node, people),
    scoreOf: (list) => scoreExpression(list, scoring),
    classesOf: (list) => scoreClasses(list, scoring),
    isCommon: areCommon(rarities),
    rarities: rarities.join('.'),
  }
}
