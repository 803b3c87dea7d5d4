import { EventEmitter } from 'node:events'
import { statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Binary, Timestamp } from 'bson'
import { fail, WireError } from '../../errors'
import { decode } from '../bson'
import { compileFilter, type Filter } from '../match/filter'
import { type Doc, isDoc } from '../values'
import type { Env, Snapshot } from './env'
import { type Index, toIndex } from './indexes'
import {
  after,
  catalogueRange,
  documentPrefix,
  eventRange,
  ownerKey,
  recordOf,
  sinceKey,
  timeOf,
} from './keyspace'
import type { Transaction } from './transaction'

export type Collection = {
  readonly ns: string
  readonly db: string
  readonly name: string
  readonly id: number
  readonly uuid: Binary
  readonly prefix: Buffer
  readonly options: Doc
  readonly indexes: Index[]
  validator: Filter | null
  nextRecord: number
  /** How many documents; null until it is asked for. */
  count: number | null
  dropped: boolean
}
export type Store = {
  readonly env: Env
  readonly path: string
  readonly collections: Map<string, Collection>
  /** The records and unique keys that open transactions have written. */
  readonly held: Map<string, Transaction>
  /** Says `change` after a commit that logged one. */
  readonly signals: EventEmitter
  /** Who serves the folder: each commit makes sure that it is still us. */
  readonly owner: Buffer
  jobs: Job[]
  /** Whether nothing is written any more, because the folder is about to be closed. */
  closed: boolean
  /** Ends when the indexes are built that were asked for so far: one command builds at a time. */
  indexing: Promise<unknown>
  nextId: number
  /** The time of the last change: seconds, then a counter. */
  ts: bigint
  /** The changes that streams read: those after `since`, which is null while none are kept. */
  log: { size: number; since: bigint | null; wrote: boolean; by: Doc | null }
}
/** Where a read looks: an LMDB snapshot, and over it what the transaction itself has written. */
export type View = { readonly snapshot?: Snapshot | undefined; readonly overlay?: Overlay }
export type Overlay = Map<number, Map<number, Layer>>
/** A document as a transaction has it: null where it removed it; `fresh` where it inserted it. */
export type Layer = { readonly raw: Buffer | null; readonly doc: Doc; readonly fresh: boolean }
export const now: View = {}

export function toStore(env: Env, path: string, owner: Buffer): Store {
  const signals = new EventEmitter()
  signals.setMaxListeners(0)
  const since = env.get(sinceKey)?.readBigUInt64BE() ?? null
  const log = { size: 0, since, wrote: false, by: null }
  const store: Store = {
    env,
    path,
    collections: new Map(),
    held: new Map(),
    signals,
    owner,
    jobs: [],
    closed: false,
    indexing: Promise.resolve(),
    nextId: 1,
    ts: 0n,
    log,
  }
  loadCatalogue(store)
  const last = firstOf(env.getKeys({ start: eventRange.end, end: eventRange.start, reverse: true, limit: 1 }))
  store.ts = last ? timeOf(last) : (since ?? 0n)
  if (since !== null) store.log.size = env.getKeysCount({ ...eventRange })
  tick(store)
  return store
}
const firstOf = <T>(items: Iterable<T>): T | undefined => [...items][0]

/** Reads the catalogue anew, as after a commit that failed. */
export function loadCatalogue(store: Store): void {
  for (const c of store.collections.values()) c.dropped = true
  store.collections.clear()
  for (const { value } of store.env.getRange({ ...catalogueRange })) {
    const c = toCollection(decode(value))
    const last = firstOf(
      store.env.getKeys({ start: after(c.prefix), end: c.prefix, reverse: true, limit: 1 }),
    )
    c.nextRecord = last ? recordOf(last) + 1 : 1
    store.collections.set(c.ns, c)
    store.nextId = Math.max(store.nextId, c.id + 1, ...c.indexes.map((index) => index.id + 1))
  }
}
export function toCollection(entry: Doc): Collection {
  const ns = entry.ns as string
  const dot = ns.indexOf('.')
  const options = isDoc(entry.options) ? entry.options : {}
  return {
    ns,
    db: ns.slice(0, dot),
    name: ns.slice(dot + 1),
    id: Number(entry.id),
    uuid: entry.uuid as Binary,
    prefix: documentPrefix(Number(entry.id)),
    options,
    indexes: (entry.indexes as Doc[]).map(savedIndex),
    validator: toValidator(options),
    nextRecord: 1,
    count: null,
    dropped: false,
  }
}
export const toValidator = ({ validator, validationLevel, validationAction }: Doc): Filter | null =>
  isDoc(validator) &&
  Object.keys(validator).length &&
  validationLevel !== 'off' &&
  validationAction !== 'warn'
    ? compileFilter(validator)
    : null
function savedIndex({ id, spec, multi, cut, building }: Doc): Index {
  const index = toIndex(spec as Doc, Number(id))
  for (const path of multi as string[]) index.multi.add(path)
  // of a folder of before: one flag for all the fields
  const cutPaths = Array.isArray(cut) ? cut : cut ? Object.keys(index.spec.key as Doc) : []
  for (const path of cutPaths) index.cut.add(path)
  index.building = building === true
  return index
}

/** A time later than any before. */
export function tick(store: Store): bigint {
  const seconds = BigInt(Math.floor(Date.now() / 1000)) << 32n
  store.ts = seconds > store.ts ? seconds + 1n : store.ts + 1n
  return store.ts
}
export const clusterTime = (store: Store): Timestamp => new Timestamp(store.ts)

type Job = { run(): void; settle(error: unknown): void; readonly alone: boolean }
/**
 * Runs a write inside an LMDB transaction and resolves once it is on disk. What comes in one turn of the event loop is
 * committed together, unless it asks to be `alone`, so that its error undoes all that it has written.
 */
export function write<T>(store: Store, run: () => T, { alone = false } = {}): Promise<T> {
  if (store.closed) fail('InterruptedAtShutdown', 'the data folder is being closed')
  return new Promise<T>((resolve, reject) => {
    let result: { value: T } | { error: unknown }
    const job: Job = {
      alone,
      run() {
        try {
          result = { value: run() }
        } catch (error) {
          result = { error }
          if (alone) throw error
        }
      },
      settle(failure) {
        if (failure !== null) reject(failure)
        else if ('error' in result) reject(result.error)
        else resolve(result.value)
      },
    }
    store.jobs.push(job)
    if (store.jobs.length === 1) setImmediate(() => flush(store))
  })
}
/** Commits what waits. */
export function flush(store: Store): void {
  const jobs = store.jobs
  store.jobs = []
  const together = jobs.filter((job) => !job.alone)
  if (together.length) commit(store, together)
  for (const job of jobs) if (job.alone) commit(store, [job])
  if (store.log.wrote) {
    store.log.wrote = false
    store.signals.emit('change')
  }
}
function commit(store: Store, jobs: readonly Job[]): void {
  let failure: unknown = null
  try {
    store.env.transactionSync(() => {
      checkOwner(store)
      for (const job of jobs) job.run()
    })
  } catch (error) {
    failure = toWireError(store, error)
    loadCatalogue(store)
  }
  for (const job of jobs) job.settle(failure)
}
function checkOwner(store: Store): void {
  const owner = store.env.get(ownerKey)
  if (!owner || !store.owner.equals(owner))
    fail('NotWritablePrimary', `another process has taken over the data folder ${store.path}`)
}
const fullSign = /no space|ENOSPC|MDB_MAP_FULL|EFBIG|file too large|disk full|EDQUOT|quota/i
const littleRoom = 8 * 1024 * 1024
/** LMDB calls a page that could be written in part only an input/output error: the room that is left tells. */
function isFull(path: string, message: string): boolean {
  if (fullSign.test(message)) return true
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize < littleRoom
}
function toWireError(store: Store, error: unknown): unknown {
  if (error instanceof WireError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (!isFull(store.path, message)) return error
  return new WireError('OutOfDiskSpace', `No room is left for the data folder ${store.path}: ${message}`)
}

/** Bytes of the data file. */
export function sizeOnDisk(store: Store): number {
  try {
    return statSync(join(store.path, 'data.mdb')).size
  } catch {
    return 0
  }
}
