import { type Db, type Document, Long, MongoNetworkError, MongoServerError } from 'mongodb'

/** How long the database may take over one command: milliseconds. */
export const commandTime = 5_000

/** More than a page of any list, so that a page comes in one reply unless it passes 16 MB. */
const batchSize = 5_000

/** A bounded read of one collection. */
export interface FindCommand {
  readonly collection: string
  readonly filter: Document
  readonly sort?: Document
  readonly skip?: number
  readonly limit?: number
  readonly projection?: Document
  readonly hint?: Document
}

export interface AggregateCommand {
  readonly collection: string
  readonly pipeline: readonly Document[]
  readonly hint?: Document
}

/** Steps of a replica set and broken connections: what a second try can pass. */
const retryableCodes: ReadonlySet<unknown> = new Set([
  6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436,
])

const isRetryable = (error: unknown): boolean =>
  error instanceof MongoNetworkError || (error instanceof MongoServerError && retryableCodes.has(error.code))

interface CursorReply<T> {
  readonly cursor: {
    readonly id: Long | number | bigint
    readonly firstBatch?: T[]
    readonly nextBatch?: T[]
  }
}

const isOpen = (id: Long | number | bigint): boolean =>
  Long.isLong(id) ? !id.isZero() : id !== 0 && id !== 0n

/**
 * Runs one command and fetches on while its cursor is open: a reply that reaches 16 MB is not all. One command in place of the
 * driver's cursor, since the reply is then decoded in one piece. The session is the cursor's, which no other may read.
 */
async function readOnce<T>(db: Db, collection: string, command: Document): Promise<T[]> {
  const session = db.client.startSession()
  const options = { session, readPreference: db.readPreference }
  try {
    const reply = (await db.command(command, options)) as CursorReply<T>
    const rows = reply.cursor.firstBatch ?? []
    let { id } = reply.cursor
    while (isOpen(id)) {
      const more = (await db.command({ getMore: id, collection, batchSize }, options)) as CursorReply<T>
      rows.push(...(more.cursor.nextBatch ?? []))
      id = more.cursor.id
    }
    return rows
  } finally {
    await session.endSession()
  }
}

async function read<T>(db: Db, collection: string, command: Document): Promise<T[]> {
  try {
    return await readOnce<T>(db, collection, command)
  } catch (error) {
    if (!isRetryable(error)) throw error
    return readOnce<T>(db, collection, command)
  }
}

/** All documents that a `find` gives, in one command unless they pass 16 MB. */
export function find<T>(db: Db, { collection, ...rest }: FindCommand): Promise<T[]> {
  return read<T>(db, collection, { find: collection, ...rest, batchSize, maxTimeMS: commandTime })
}

/** All documents that a pipeline gives, in one command unless they pass 16 MB. */
export function aggregate<T>(db: Db, { collection, pipeline, ...rest }: AggregateCommand): Promise<T[]> {
  const command = { aggregate: collection, pipeline, ...rest, cursor: { batchSize }, maxTimeMS: commandTime }
  return read<T>(db, collection, command)
}
