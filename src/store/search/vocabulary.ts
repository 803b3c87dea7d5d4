import type { Db, Document } from 'mongodb'
import { countingQuery } from '../hints'
import { readPosition } from '../logState'
import { lineBreak } from '../parts'
import { aggregate } from '../read'
import { shared } from '../shared'

/** A name that reports give to what is no object of its own collection, with how many objects bear it. */
export interface Named {
  readonly type: 'CITY' | 'SERIES' | 'TAG' | 'ORGANIZATION' | 'COUNTRY'
  readonly text: string
  readonly count: number
}

const named = (type: Named['type'], text: unknown): Document => ({
  $project: { _id: 0, type: { $literal: type }, text, count: 1 },
})

const grouped = (type: Named['type'], path: string): Document[] => [
  { $group: { _id: `$${path}`, count: { $sum: 1 } } },
  named(type, '$_id'),
]

const countryPrefix = 'cty_'
const organizations = { $gte: 'org_', $lt: 'org`' }
const there = { $gt: '' }

/** The values of a path, counted from the index that a collection is counted by. */
const counted = (coll: string, path: string): Document[] => [
  { $match: countingQuery(coll, {}) },
  { $group: { _id: `$${path}`, count: { $sum: 1 } } },
  { $match: { _id: there } },
]

/** The same of a line of values. */
const countedLines = (coll: string, path: string): Document[] => [
  ...counted(coll, path),
  { $project: { value: { $split: ['$_id', lineBreak] }, count: 1 } },
  { $unwind: '$value' },
  { $group: { _id: '$value', count: { $sum: '$count' } } },
]

/** Where such names stand; each part reads an index and then what it has found. */
const sources: readonly { readonly coll: string; readonly pipeline: readonly Document[] }[] = [
  { coll: 'meetings', pipeline: [...counted('meetings', 'place.city'), named('CITY', '$_id')] },
  { coll: 'meetings', pipeline: [...counted('meetings', 'series'), named('SERIES', '$_id')] },
  { coll: 'articles', pipeline: [...countedLines('articles', 'facets.tags'), named('TAG', '$_id')] },
  {
    coll: 'officials',
    pipeline: [
      { $match: { 'filter.organizationId': organizations } },
      ...grouped('ORGANIZATION', 'organization'),
    ],
  },
  ...['meetings', 'agreements'].flatMap((coll) => [
    {
      coll,
      pipeline: [
        { $match: { 'filter.parties.id': organizations } },
        // Countries among the parties have a code and no name.
        { $group: { _id: '$parties.name', count: { $sum: 1 } } },
        { $unwind: '$_id' },
        { $group: { _id: '$_id', count: { $sum: '$count' } } },
        named('ORGANIZATION', '$_id'),
      ],
    },
  ]),
  {
    coll: 'meetings',
    pipeline: [
      ...countedLines('meetings', 'facets.parties'),
      { $match: { _id: { $gte: countryPrefix, $lt: 'cty`' } } },
      named('COUNTRY', '$_id'),
    ],
  },
]

/** One command for each, side by side, so that each has its own time. */
async function readVocabulary(db: Db): Promise<Named[]> {
  const found = await Promise.all(
    sources.map(({ coll, pipeline }) => aggregate<Named>(db, { collection: coll, pipeline })),
  )
  const rows = found.flat()
  // Countries are counted by their ids, and named by their codes.
  return rows.map((row) =>
    row.type === 'COUNTRY' ? { ...row, text: row.text.slice(countryPrefix.length) } : row,
  )
}

interface Kept<T> {
  /** The last change that it knows of. */
  readonly position: number
  readonly value: T
  readonly readAt: number
  /** How long it took to read. */
  readonly took: number
}

/** A vocabulary that took longer than this to read is renewed behind the answers, at most so often: milliseconds. */
const quick = 50
const renewal = 10_000

/**
 * Names that are counted over whole collections, kept until something changes. Where counting takes long, an answer may be
 * as old as the last renewal while articles come in; where it is quick, it never is.
 */
export function vocabularyOf<T>(db: Db, prepare: (names: readonly Named[]) => T) {
  let kept: Kept<T> | null = null
  let coming: Promise<Kept<T>> | null = null
  const positionNow = shared(() => readPosition(db))

  async function renew(position: number): Promise<Kept<T>> {
    const from = performance.now()
    const value = prepare(await readVocabulary(db))
    const readAt = performance.now()
    return { position, value, readAt, took: readAt - from }
  }

  function renewOnce(position: number): Promise<Kept<T>> {
    coming ??= renew(position)
      .then((fresh) => {
        kept = fresh
        return fresh
      })
      .finally(() => {
        coming = null
      })
    return coming
  }

  return async (): Promise<T> => {
    const position = await positionNow()
    if (kept && kept.position === position) return kept.value
    if (!kept || kept.took < quick) return (await renewOnce(position)).value
    if (performance.now() - kept.readAt > renewal) renewOnce(position).catch(() => {})
    return kept.value
  }
}
