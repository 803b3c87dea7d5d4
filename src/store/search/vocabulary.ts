import type { Db, Document } from 'mongodb'
import { readPosition } from '../changes'
import { aggregate } from '../read'

/** A name that reports give to what is no object of its own collection, with how many objects bear it. */
export interface Named {
  readonly type: 'CITY' | 'SERIES' | 'TAG' | 'ORGANIZATION' | 'COUNTRY'
  readonly text: string
  readonly count: number
}

const grouped = (type: Named['type'], path: string): Document[] => [
  { $group: { _id: `$${path}`, count: { $sum: 1 } } },
  { $project: { _id: 0, type: { $literal: type }, text: '$_id', count: 1 } },
]

const organizations = { $gte: 'org_', $lt: 'org`' }
const there = { $gt: '' }

/** Where such names stand; each part reads an index and then what it has found. */
const sources: readonly { readonly coll: string; readonly pipeline: readonly Document[] }[] = [
  {
    coll: 'meetings',
    pipeline: [{ $match: { 'filter.cityFolded': there } }, ...grouped('CITY', 'place.city')],
  },
  {
    coll: 'meetings',
    pipeline: [{ $match: { 'filter.seriesFolded': there } }, ...grouped('SERIES', 'series')],
  },
  {
    coll: 'articles',
    pipeline: [
      { $match: { 'filter.tags': there } },
      { $project: { tag: '$filter.tags' } },
      { $unwind: '$tag' },
      ...grouped('TAG', 'tag'),
    ],
  },
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
        { $project: { party: '$parties' } },
        { $unwind: '$party' },
        { $match: { 'party.kind': 'ORGANIZATION' } },
        ...grouped('ORGANIZATION', 'party.name'),
      ],
    },
  ]),
  {
    coll: 'meetings',
    pipeline: [
      { $match: { 'filter.parties.id': { $gte: 'cty_', $lt: 'cty`' } } },
      { $project: { party: '$parties' } },
      { $unwind: '$party' },
      { $match: { 'party.kind': 'COUNTRY' } },
      ...grouped('COUNTRY', 'party.code'),
    ],
  },
]

async function readVocabulary(db: Db): Promise<Named[]> {
  const [first, ...rest] = sources
  if (!first) return []
  const pipeline = [
    ...first.pipeline,
    ...rest.map(({ coll, pipeline }) => ({ $unionWith: { coll, pipeline } })),
  ]
  return aggregate<Named>(db, { collection: first.coll, pipeline })
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
    const position = await readPosition(db)
    if (kept && kept.position === position) return kept.value
    if (!kept || kept.took < quick) return (await renewOnce(position)).value
    if (performance.now() - kept.readAt > renewal) renewOnce(position).catch(() => {})
    return kept.value
  }
}
