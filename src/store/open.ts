import * as os from 'node:os'
import {
  type Db,
  MongoClient,
  MongoError,
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
} from 'mongodb'
import { AppError } from '../domain/errors'
import { createCounts } from './counts'
import { bringUpToDate, isBehind } from './derived'
import { createIndexes } from './indexes'
import { articlesByInput } from './inputs'
import { createPosition, readPosition } from './logState'
import { storeReads } from './reads'
import { rejectStore } from './rejects'
import { look, saveInTransaction, type WorkContext, type Writes } from './save'
import { storeSnapshot } from './snapshot'
import { validators } from './validators'

export interface OpenStoreOptions {
  readonly uri: string
  /** Of the database; by default that of the address, else `communique`. */
  readonly dbName?: string
  /** How long to look for a server: milliseconds. */
  readonly timeoutMs?: number
  /** Whether the client emits `commandStarted`, for those who count commands. */
  readonly monitorCommands?: boolean
  /** Called before a store of an earlier version is brought up to date, which takes minutes of a large one. */
  readonly onUpgrade?: () => void
}

/** What to say where `onUpgrade` is called. */
export const upgrading =
  'bringing the store up to date: an earlier version wrote it; this takes minutes where it is large'

const namespaceExists = 48

/** What a server says when it is one that cannot be reached, is stepping down, or does not answer in time. */
const awayCodes: ReadonlySet<unknown> = new Set([6, 7, 89, 91, 189, 9001, 10107, 11600, 11602, 13435, 13436])

/** Whether the error means that the store is away, not that something is wrong with what was asked. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof MongoNetworkError ||
  error instanceof MongoServerSelectionError ||
  (error instanceof MongoServerError && awayCodes.has(error.code)) ||
  (error instanceof MongoError && error.name === 'MongoTopologyClosedError') ||
  (error instanceof AppError && error.code === 'STORE_UNAVAILABLE')

async function refuseStandalone(client: MongoClient): Promise<void> {
  const hello = await client.db('admin').command({ hello: 1 })
  if (hello.setName !== undefined || hello.msg === 'isdbgrid') return
  throw new AppError(
    'STORE_UNAVAILABLE',
    'The MongoDB server is a standalone, which has neither transactions nor change streams. Start it with ' +
      '`--replSet rs0` and run once: mongosh --eval "rs.initiate()"',
  )
}

async function createCollections(db: Db): Promise<void> {
  const there = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name))
  for (const [name, schema] of Object.entries(validators)) {
    const validator = { $jsonSchema: schema }
    if (there.has(name)) {
      await db.command({ collMod: name, validator })
      continue
    }
    try {
      await db.createCollection(name, { validator })
    } catch (error) {
      // Two processes may start on an empty store at once.
      if (!(error instanceof MongoServerError) || error.code !== namespaceExists) throw error
    }
  }
}

const databaseOf = (client: MongoClient, { uri, dbName }: OpenStoreOptions): Db => {
  const named = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.test(uri)
  return client.db(dbName ?? (named ? undefined : 'communique'))
}

/** Connects, and makes the collections, validators and indexes that are missing; `close` ends it. */
export async function openStore(options: OpenStoreOptions) {
  const client = new MongoClient(options.uri, {
    appName: 'communique',
    monitorCommands: options.monitorCommands ?? false,
    serverSelectionTimeoutMS: options.timeoutMs ?? 5_000,
    runtimeAdapters: { os },
  })
  try {
    await client.connect()
    await refuseStandalone(client)
    const db = databaseOf(client, options)
    await createCollections(db)
    if (await isBehind(db)) options.onUpgrade?.()
    // Indexes of this version may refuse what an earlier one derived.
    await bringUpToDate(db)
    await createIndexes(db)
    await createPosition(db)
    await createCounts(client, db)
    return storeOf(client, db)
  } catch (error) {
    await client.close()
    throw error
  }
}

/** Runs what it is given one after the other: writers of one process need not find out that they met. */
function oneByOne(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (act) => {
    const next = last.then(act, act)
    last = next.catch(() => {})
    return next
  }
}

function storeOf(client: MongoClient, db: Db) {
  const inTurn = oneByOne()
  return {
    client,
    db,
    ...storeReads(db),
    rejects: rejectStore(db),
    /** The position of the last change; 0 where nothing has ever changed. */
    position: () => readPosition(db),
    /** What the store has of inputs that come again. */
    articlesByInput: articlesByInput(db),
    /** Reads of the present, for looking before writing. */
    snapshot: () => storeSnapshot(db, null),
    /** Works on a state of the store that nothing changed meanwhile; writes nothing. */
    look: async <T>(work: (context: WorkContext) => Promise<T>): Promise<T> =>
      (await look({ db }, work)).result,
    /** Writes what the work gives in one transaction; the work is done again when another came in between. */
    save: <T extends { readonly writes: Writes } | null>(work: (context: WorkContext) => Promise<T>) =>
      inTurn(() => saveInTransaction({ client, db }, work)),
    close: () => client.close(),
  }
}

export type Store = Awaited<ReturnType<typeof openStore>>
