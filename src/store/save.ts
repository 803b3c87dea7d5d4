import type { Db, MongoClient } from 'mongodb'
import { AppError } from '../domain/errors'
import type { Change, Quote } from '../domain/model'
import { type ArticleDoc, toArticleDoc } from './articleDocument'
import { appendChanges } from './changes'
import { addedBy } from './counts'
import {
  type Entities,
  type EntityDoc,
  type EntityKind,
  type EntityRecord,
  entityHomes,
  entityKinds,
  toEntityDoc,
} from './entityRecords'
import { leaveLog, readLogState, type TakenLog, takeLog } from './logState'
import { type QuoteDoc, toQuoteDoc } from './quoteDocument'
import { type RedirectWrites, writeRedirects } from './redirects'
import { type ArticleRecord, type StoreSnapshot, storeSnapshot } from './snapshot'
import { addToTallies, readTallied } from './tallyWrites'
import { runWrite, type WriteTarget, writeDocs } from './writeDocs'

/** What is to become of the entities of one kind. */
export interface EntityWrites<K extends EntityKind = EntityKind> {
  readonly insert: readonly EntityRecord<Entities[K]>[]
  readonly replace: readonly EntityRecord<Entities[K]>[]
  /** Of those replaced: which lost keys, that others may get in the same transaction. */
  readonly released: readonly string[]
  readonly remove: readonly string[]
}

/** All that one transaction writes; changes are numbered. */
export interface Writes {
  readonly articles: {
    readonly insert: readonly ArticleRecord[]
    readonly replace: readonly ArticleRecord[]
    readonly remove: readonly string[]
  }
  readonly quotes: {
    readonly insert: readonly Quote[]
    readonly replace: readonly Quote[]
    readonly remove: readonly string[]
  }
  readonly entities: { readonly [K in EntityKind]: EntityWrites<K> }
  readonly redirects: RedirectWrites
  readonly changes: readonly Change[]
}

/** What work is given: reads of one moment, and the position that its changes are numbered on from. */
export interface WorkContext {
  readonly snapshot: StoreSnapshot
  readonly position: number
}

/** About how many bytes the documents have. */
const articleBytes = ({ text }: ArticleDoc): number => 2_000 + text.length * 15
const entityBytes = ({ statements, keys }: EntityDoc): number =>
  2_000 + statements.length * 1_000 + keys.length * 80
const quoteBytes = ({ text }: QuoteDoc): number => 1_000 + text.length * 6

async function writeEntities<K extends EntityKind>(
  target: WriteTarget,
  kind: K,
  { insert, replace, released, remove }: EntityWrites<K>,
): Promise<void> {
  const { collection } = entityHomes[kind]
  if (released.length > 0) {
    // A key may move from one entity to another, and the index is checked after each operation.
    const updates = released.map((id) => ({ q: { _id: id }, u: { $set: { keys: [id], slug: `~${id}` } } }))
    await runWrite(target, { update: collection, updates })
  }
  const toDoc = (record: EntityRecord<Entities[K]>): EntityDoc => toEntityDoc(kind, record)
  const docs = { insert: insert.map(toDoc), replace: replace.map(toDoc), remove }
  await writeDocs<EntityDoc>(target, collection, docs, entityBytes)
}

const idsOf = (records: readonly EntityRecord[]): string[] => records.map(({ entity }) => entity.id)

/** Writes the entities, and the tallies of the meetings among them where these are `kept`. */
async function writeAllEntities(
  target: WriteTarget,
  entities: Writes['entities'],
  isKept: boolean,
): Promise<void> {
  const { insert, replace, remove } = entities.MEETING
  const before = isKept ? await readTallied(target, [...idsOf(replace), ...remove]) : new Map()
  for (const kind of entityKinds) await writeEntities(target, kind, entities[kind])
  if (isKept) await addToTallies(target, before, idsOf([...insert, ...replace]))
}

/** Writes all of it, in the transaction that took the log. */
async function write(target: WriteTarget, writes: Writes, log: TakenLog): Promise<void> {
  const toDoc = ({ article, naturalKey, inputKey }: ArticleRecord): ArticleDoc =>
    toArticleDoc(article, naturalKey, inputKey)
  const { articles, quotes, entities, redirects, changes } = writes
  const articleDocs = {
    insert: articles.insert.map(toDoc),
    replace: articles.replace.map(toDoc),
    remove: articles.remove,
  }
  await writeDocs<ArticleDoc>(target, 'articles', articleDocs, articleBytes)
  await writeAllEntities(target, entities, log.isKept)
  const quoteDocs = {
    insert: quotes.insert.map(toQuoteDoc),
    replace: quotes.replace.map(toQuoteDoc),
    remove: quotes.remove,
  }
  await writeDocs<QuoteDoc>(target, 'quotes', quoteDocs, quoteBytes)
  await writeRedirects(target.db, target.session, redirects)
  await appendChanges(target, changes)
  const left = { position: changes.at(-1)?.position ?? null, added: log.isKept ? addedBy(writes) : null }
  await leaveLog(target.db, target.session, log, left)
}

const transactionOptions = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } } as const

/** Two that make the same object at once, where the log did not tell them apart: the later one looks again. */
const isDuplicateKey = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11000

interface Place {
  readonly client: MongoClient
  readonly db: Db
}

type Work<T> = (context: WorkContext) => Promise<T>
type Outcome<T> = { readonly done: true; readonly result: T } | { readonly done: false }

/**
 * Looks at the store while nothing is written to it; again where something was. A result that is `checkedLater` is given
 * with the commits that it is true of.
 */
export async function look<T>(
  { db }: Pick<Place, 'db'>,
  work: Work<T>,
  checkedLater: (result: T) => boolean = () => false,
): Promise<{ result: T; commits: number }> {
  for (;;) {
    const { value, commits } = await readLogState(db)
    const undisturbed = async (): Promise<boolean> => (await readLogState(db)).commits === commits
    try {
      const result = await work({ snapshot: storeSnapshot(db, null), position: value })
      if (checkedLater(result) || (await undisturbed())) return { result, commits }
    } catch (error) {
      if (await undisturbed()) throw error
    }
  }
}

/** Works on what is read before the transaction, which then holds the log for as long only as it writes. */
async function saveBriefly<T extends { readonly writes: Writes } | null>(
  place: Place,
  work: Work<T>,
): Promise<Outcome<T>> {
  const { db } = place
  const { result, commits } = await look(place, work, (planned) => planned !== null)
  if (result === null) return { done: true, result }
  const session = place.client.startSession()
  try {
    return await session.withTransaction(async (): Promise<Outcome<T>> => {
      const log = await takeLog(db, session, commits)
      if (log === null) {
        await session.abortTransaction()
        return { done: false }
      }
      await write({ db, session }, result.writes, log)
      return { done: true, result }
    }, transactionOptions)
  } finally {
    await session.endSession()
  }
}

/** Works inside the transaction, so that no other can come in between: for work that lost to quicker ones. */
async function saveAlone<T extends { readonly writes: Writes } | null>(
  { client, db }: Place,
  work: Work<T>,
): Promise<Outcome<T>> {
  const session = client.startSession()
  try {
    return await session.withTransaction(async (): Promise<Outcome<T>> => {
      const log = await takeLog(db, session)
      if (!log)
        throw new AppError(
          'DATA_SHAPE',
          'The log of changes has no position: the store was not opened first.',
        )
      const result = await work({ snapshot: storeSnapshot(db, session), position: log.value })
      if (result === null) await session.abortTransaction()
      else await write({ db, session }, result.writes, log)
      return { done: true, result }
    }, transactionOptions)
  } finally {
    await session.endSession()
  }
}

/** How often work is done beside others before it is done alone, and how often in all. */
const tries = { beside: 4, all: 10 }

/**
 * Writes what `work` gives, in one transaction; nothing where it gives null. Transactions of all processes follow each
 * other: work that met another is done again from its beginning.
 */
export async function saveInTransaction<T extends { readonly writes: Writes } | null>(
  place: Place,
  work: Work<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await (attempt <= tries.beside ? saveBriefly(place, work) : saveAlone(place, work))
      if (outcome.done) return outcome.result
    } catch (error) {
      if (attempt >= tries.all || !isDuplicateKey(error)) throw error
    }
  }
}
