import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, MongoClient } from 'mongodb'
import { AppError } from '../../src/domain/errors'
import { derivedVersion } from '../../src/store/derived'
import { indexes } from '../../src/store/indexes'
import { readCounts } from '../../src/store/logState'
import { moveAll } from '../mover'
import { type Child, startChild } from './children'
import { firstYear } from './generator/world'
import type { ImportRun } from './importer'
import type { Samples } from './operations'

/** A store in a process of its own, with the generated articles in it. */
export interface FilledStore {
  readonly kind: StoreKind
  readonly uri: string
  readonly database: string
  readonly samples: Samples
  /** The import that filled it, and the same once more; null where it was filled before. */
  readonly imports: { readonly first: ImportRun; readonly again: ImportRun } | null
  /** Processor time of the store's process since its start: milliseconds. */
  storeCpuMs(): Promise<number>
  /** Where the embedded store's data lie; null for a MongoDB. */
  readonly dataDir: string | null
  /** Ends the embedded store's process; the data stay until `close`. */
  stop(): Promise<void>
  close(): Promise<void>
}

export type StoreKind = 'embedded' | 'mongodb'

export interface Filling {
  readonly articles: number
  readonly seed: number
  /** A database that is filled already, to be read only. */
  readonly database: string | null
  say(line: string): void
}

/** Fills the MongoDB that MONGODB_URI names, else an embedded store, with generated articles; or takes what is there. */
export function fillStore(filling: Filling): Promise<FilledStore> {
  const uri = process.env.MONGODB_URI
  if (filling.database !== null) return takeMongo(uri, filling.database)
  return uri ? fillMongo(uri, filling) : fillEmbedded(filling)
}

const indexKeys = (keys: readonly object[]): string[] => keys.map((key) => JSON.stringify(key))

/** Whether the service finds nothing to make in the database, so that opening it writes nothing. */
async function isUpToDate(db: Db): Promise<boolean> {
  const known = await db.collection<{ _id: string; version: number }>('meta').findOne({ _id: 'derived' })
  if (known?.version !== derivedVersion) return false
  const missing = await Promise.all(
    Object.entries(indexes).map(async ([name, wanted]) => {
      const there = new Set(indexKeys((await db.collection(name).indexes()).map(({ key }) => key)))
      return indexKeys(wanted.map(({ key }) => key)).filter((key) => !there.has(key))
    }),
  )
  return missing.flat().length === 0 && (await readCounts(db)) !== null
}

/** Takes a database that was imported before: nothing is written to it, and it is not dropped. */
async function takeMongo(uri: string | undefined, name: string): Promise<FilledStore> {
  if (!uri) throw new AppError('BAD_USER_INPUT', '--database needs MONGODB_URI: the MongoDB that has it')
  return withClient(uri, async (client) => {
    const db = client.db(name)
    if (!(await isUpToDate(db)))
      throw new AppError(
        'BAD_USER_INPUT',
        `${name} is not as this version writes it: start the service on it once`,
      )
    return {
      kind: 'mongodb',
      uri,
      database: name,
      imports: null,
      samples: await chooseSamples(db),
      storeCpuMs: () => mongoCpuMs(uri),
      dataDir: null,
      stop: async () => {},
      close: async () => {},
    }
  })
}

/** Processor time of a MongoDB's process, as it counts it itself. */
async function mongoCpuMs(uri: string): Promise<number> {
  const { extra_info: info } = await withClient(uri, (client) =>
    client.db('admin').command({ serverStatus: 1 }),
  )
  return (Number(info.user_time_us) + Number(info.system_time_us)) / 1_000
}

const database = `communique_bench_${process.pid}`

/** Fills a database of its own on a MongoDB, and drops it in the end. */
export async function fillMongo(uri: string, filling: Filling): Promise<FilledStore> {
  const drop = () => withClient(uri, (client) => client.db(database).dropDatabase())
  try {
    const filled = await fill(uri, filling, 'MongoDB')
    const close = async () => void (await drop())
    const storeCpuMs = () => mongoCpuMs(uri)
    return {
      kind: 'mongodb',
      uri,
      database,
      ...filled,
      storeCpuMs,
      dataDir: null,
      stop: async () => {},
      close,
    }
  } catch (error) {
    await drop()
    throw error
  }
}

/** Fills an embedded store in a folder of its own, and removes it in the end. */
export const fillEmbedded = (filling: Filling): Promise<FilledStore> =>
  ownEmbedded((uri) => fill(uri, filling, 'the embedded store'))

/**
 * Copies a database of a MongoDB into an embedded store: in a folder of its own that is removed in the end, or in one that
 * is kept, whose copy is taken as it is where there is one already.
 */
export async function copyToEmbedded(shared: FilledStore, keptIn: string | null): Promise<FilledStore> {
  const { database, samples } = shared
  const filled = async () => ({ imports: null, samples, database })
  if (keptIn === null) {
    const dataDir = await mkdtemp(join(tmpdir(), 'communique-bench-'))
    try {
      await copyInto(dataDir, shared)
    } catch (error) {
      await rm(dataDir, { recursive: true, force: true })
      throw error
    }
    return openFilled(dataDir, filled, false)
  }
  if (!existsSync(keptIn)) {
    const unfinished = `${keptIn}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    await copyInto(unfinished, shared)
    await rename(unfinished, keptIn)
  }
  return openFilled(keptIn, filled, true)
}
/** Without waiting for the disk: what is cut off is copied once more. */
async function copyInto(dir: string, { uri: from, database: only }: FilledStore): Promise<void> {
  process.stderr.write(`copying ${only} into an embedded store\n`)
  const child = startChild({ path: embeddedServer, args: [dir, 'unflushed'] })
  try {
    const { uri } = (await child.message()) as { uri: string }
    await withClient(from, (source) =>
      withClient(uri, async (target) => {
        for await (const _ of moveAll(source, target, { only }));
      }),
    )
  } finally {
    await child.stop()
  }
}

const embeddedServer = 'scripts/bench/embeddedServer.js'
type Filled = Pick<FilledStore, 'imports' | 'samples'> & { readonly database?: string }
const ownEmbedded = async (fillIt: (uri: string) => Promise<Filled>): Promise<FilledStore> =>
  openFilled(await mkdtemp(join(tmpdir(), 'communique-bench-')), fillIt, false)
async function openFilled(
  dataDir: string,
  fillIt: (uri: string) => Promise<Filled>,
  keep: boolean,
): Promise<FilledStore> {
  let child: Child | null = null
  const stop = async () => child?.stop()
  const close = async () => {
    await stop()
    if (!keep) await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const started = startChild({ path: embeddedServer, args: [dataDir] })
    child = started
    const { uri } = (await started.message()) as { uri: string }
    const filled = await fillIt(uri)
    const storeCpuMs = async () => (await started.usage()).cpuMs
    return { kind: 'embedded', uri, database, ...filled, storeCpuMs, dataDir, stop, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function fill(uri: string, { articles, seed, say }: Filling, name: string) {
  say(`importing ${articles.toLocaleString('en')} generated articles into ${name}, twice`)
  const order = JSON.stringify({ uri, database, articles, seed })
  const child = startChild({ path: 'scripts/bench/importer.js', args: [order] })
  try {
    const first = (await child.message()) as ImportRun
    const again = (await child.message()) as ImportRun
    const samples = await withClient(uri, (client) => chooseSamples(client.db(database)))
    return { imports: { first, again }, samples }
  } finally {
    await child.stop()
  }
}

const sampleCount = 64
const years = 10

/** What the operations ask for: articles of all sorts (ids are hashes), the officials with most reports, every year. */
export async function chooseSamples(db: Db): Promise<Samples> {
  const idsOf = async (collection: string, sort: Record<string, 1 | -1>, limit: number) => {
    const docs = db.collection<{ _id: string }>(collection).find({}, { projection: { _id: 1 } })
    return (await docs.sort(sort).limit(limit).toArray()).map(({ _id }) => _id)
  }
  return {
    articleIds: await idsOf('articles', { _id: 1 }, sampleCount),
    officialIds: await idsOf('officials', { reportCount: -1, _id: 1 }, sampleCount / 2),
    years: Array.from({ length: years }, (_, index) => String(firstYear + index)),
  }
}

/** Runs with a connection of its own. */
export async function withClient<T>(uri: string, run: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri)
  try {
    return await run(await client.connect())
  } finally {
    await client.close()
  }
}
