import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db, MongoClient } from 'mongodb'
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
  /** The import that filled it, and the same once more. */
  readonly imported: ImportRun
  readonly again: ImportRun
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
  say(line: string): void
}

/** Fills the MongoDB that MONGODB_URI names, else an embedded store, with generated articles. */
export function fillStore(filling: Filling): Promise<FilledStore> {
  const uri = process.env.MONGODB_URI
  return uri ? fillMongo(uri, filling) : fillEmbedded(filling)
}

const database = `communique_bench_${process.pid}`

/** Fills a database of its own on a MongoDB, and drops it in the end. */
export async function fillMongo(uri: string, filling: Filling): Promise<FilledStore> {
  const drop = () => withClient(uri, (client) => client.db(database).dropDatabase())
  try {
    const filled = await fill(uri, filling, 'MongoDB')
    const close = async () => void (await drop())
    return { kind: 'mongodb', uri, database, ...filled, dataDir: null, stop: async () => {}, close }
  } catch (error) {
    await drop()
    throw error
  }
}

/** Fills an embedded store in a folder of its own, and removes it in the end. */
export async function fillEmbedded(filling: Filling): Promise<FilledStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'communique-bench-'))
  let child: Child | null = null
  const stop = async () => child?.stop()
  const close = async () => {
    await stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    child = startChild({ path: 'scripts/bench/embeddedServer.js', args: [dataDir] })
    const { uri } = (await child.message()) as { uri: string }
    const filled = await fill(uri, filling, 'the embedded store')
    return { kind: 'embedded', uri, database, ...filled, dataDir, stop, close }
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
    const imported = (await child.message()) as ImportRun
    const again = (await child.message()) as ImportRun
    return { imported, again, samples: await withClient(uri, (client) => chooseSamples(client.db(database))) }
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
