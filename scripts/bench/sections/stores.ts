import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startServer } from '../children'
import type { Bench, SectionReport } from '../context'
import { drive, type Interval, warmUp } from '../drive'
import {
  copyToEmbedded,
  type FilledStore,
  fillEmbedded,
  fillMongo,
  type StoreKind,
  withClient,
} from '../filledStore'
import { operations, requestBodies } from '../operations'
import { service, serviceEmbedded } from '../programs'
import { summarize } from '../ratios'
import { measureCommands } from '../storeCommands'
import { megabytes, show, table } from '../table'

const run = promisify(execFile)

/** The service on one kind of store. */
interface StoreFigures {
  readonly kind: StoreKind
  /** By the operation's short name. */
  readonly operations: Readonly<Record<string, Interval>>
  readonly importPerSecond: number
  readonly insertPerSecond: number
  /** Processor time of the store's process for a command, by its title: milliseconds. */
  readonly commands: Readonly<Record<string, number>>
  /** Resident memory of the service under load, what of it is mapped from files, and that of the MongoDB beside it. */
  readonly serviceRss: number
  readonly serviceMapped: number
  readonly storeRss: number
  /** From the start of the service's process to its first answer: milliseconds. */
  readonly readyMs: number
}

const rateTarget = 2
const memoryTarget = 600 * 1_048_576
const readyTarget = 2_000

/** The same service and the same articles on the embedded store and on a real MongoDB. */
export async function measureStores(bench: Bench): Promise<SectionReport> {
  const mongo = await findMongo()
  if (!mongo)
    return {
      figures: null,
      text: 'Left out: neither MONGODB_URI nor MONGODB_START names a MongoDB to compare with.',
    }
  try {
    const shared = await bench.store()
    const embedded = await measureStore(
      bench,
      shared.kind === 'embedded' ? shared : await embeddedLike(shared, bench),
      shared,
    )
    const real = await measureStore(
      bench,
      shared.kind === 'mongodb' ? shared : await fillMongo(mongo.uri, bench),
      shared,
    )
    return { figures: { embedded, mongodb: real }, text: render(embedded, real) }
  } finally {
    await mongo.stop()
  }
}

/** The same in an embedded store: copied where the database was filled before, else imported. */
function embeddedLike(shared: FilledStore, bench: Bench): Promise<FilledStore> {
  return shared.imports ? fillEmbedded(bench) : copyToEmbedded(shared, bench.folder)
}

/** The MongoDB that MONGODB_URI names, or one that the program MONGODB_START starts; null where there is neither. */
async function findMongo(): Promise<{ uri: string; stop(): Promise<void> } | null> {
  const { MONGODB_URI: uri, MONGODB_START: program } = process.env
  if (uri) return { uri, stop: async () => {} }
  if (!program) return null
  const { stdout, stderr } = await run(program)
  const dir = /^MONGO_DIR=(.*)$/m.exec(stderr)?.[1]
  return {
    uri: stdout.trim(),
    async stop() {
      if (dir) await run(program, ['stop', dir])
    },
  }
}

async function measureStore(bench: Bench, store: FilledStore, shared: FilledStore): Promise<StoreFigures> {
  try {
    const name = store.kind === 'embedded' ? 'the embedded store' : 'MongoDB'
    bench.say(`stores: insert rate of ${name}`)
    const insertPerSecond = await insertRate(store.uri)
    bench.say(`stores: commands on ${name}`)
    const commands = await measureCommands(store, bench.seconds)
    // The service opens the folder itself, as it does where nothing else is configured.
    if (store.dataDir) await store.stop()
    bench.say(`stores: operations on ${name}`)
    const program = store.dataDir
      ? serviceEmbedded(store.dataDir, store.database)
      : service(store, { cache: false })
    const server = await startServer(program)
    try {
      const measured = await measureOperations(bench, server, store)
      const { rss, mapped } = await server.usage()
      return {
        kind: store.kind,
        operations: measured,
        importPerSecond: importRate(store),
        insertPerSecond,
        commands,
        serviceMapped: mapped,
        serviceRss: Math.max(rss, ...Object.values(measured).map((interval) => interval.rss)),
        storeRss: store.kind === 'mongodb' ? await residentMemory(store.uri) : 0,
        readyMs: server.readyMs,
      }
    } finally {
      await server.stop()
    }
  } finally {
    if (store !== shared) await store.close()
  }
}

/** What stands for an operation that was not answered: one of five must not take the others' figures with it. */
const unanswered: Interval = {
  perSecond: Number.NaN,
  p50: Number.NaN,
  p99: Number.NaN,
  cpuMs: Number.NaN,
  rss: 0,
}

async function measureOperations(
  { seconds, rounds, say }: Bench,
  server: Awaited<ReturnType<typeof startServer>>,
  { samples }: FilledStore,
): Promise<Record<string, Interval>> {
  const measured: Record<string, Interval> = {}
  for (const operation of operations) {
    const bodies = requestBodies(operation, samples)
    const intervals: Interval[] = []
    try {
      await warmUp(server, bodies)
      for (let round = 0; round < rounds; round += 1) intervals.push(await drive(server, bodies, seconds))
      measured[operation.short] = summarize(intervals)
    } catch (error) {
      say(`stores: ${operation.short} was not answered: ${error instanceof Error ? error.message : error}`)
      measured[operation.short] = unanswered
    }
  }
  return measured
}

const importRate = ({ imports }: FilledStore): number => {
  const last = imports?.first.marks.at(-1)
  return last ? last.articles / (last.wallMs / 1000) : Number.NaN
}

const insertBatches = 20
const insertSize = 500

/** Documents a second through `insertMany` into a database of its own: of the size of an official, with one index beside the key. */
function insertRate(uri: string): Promise<number> {
  return withClient(uri, async (client) => {
    const db = client.db(`communique_bench_insert_${process.pid}`)
    try {
      const documents = db.collection<{ _id: string; name: string; text: string; values: number[] }>(
        'documents',
      )
      await documents.createIndex({ name: 1 })
      const batches = Array.from({ length: insertBatches }, (_, batch) =>
        Array.from({ length: insertSize }, (_, index) => ({
          _id: `document-${batch}-${index}`,
          name: `name ${(index * 7919) % insertSize}`,
          text: 'talks on trade and transit '.repeat(16),
          values: [batch, index],
        })),
      )
      const startedAt = performance.now()
      for (const batch of batches) await documents.insertMany(batch)
      return (insertBatches * insertSize) / ((performance.now() - startedAt) / 1000)
    } finally {
      await db.dropDatabase()
    }
  })
}

/** Resident memory of the MongoDB server: bytes. */
function residentMemory(uri: string): Promise<number> {
  return withClient(uri, async (client) => {
    const { mem } = await client.db('admin').command({ serverStatus: 1 })
    return Number(mem?.resident ?? Number.NaN) * 1_048_576
  })
}

function render(embedded: StoreFigures, real: StoreFigures): string {
  const operationRows = operations.map(({ short, title }) => {
    const [ours, theirs] = [embedded.operations[short], real.operations[short]]
    const slower = theirs && ours ? theirs.perSecond / ours.perSecond : Number.NaN
    return [
      `${short} ${title}, operations/s`,
      show(ours?.perSecond ?? Number.NaN),
      show(theirs?.perSecond ?? Number.NaN),
      show(slower),
      `≤ ${rateTarget}`,
      slower <= rateTarget ? 'met' : 'missed',
    ]
  })
  const rate = (title: string, ours: number, theirs: number) => [
    title,
    show(ours),
    show(theirs),
    show(theirs / ours),
    '',
    '',
  ]
  return [
    'The embedded store runs in the service’s process, MongoDB in its own; answer cache off; "slower" is MongoDB’s rate over the embedded store’s.',
    table(
      ['', 'embedded', 'MongoDB', 'slower', 'target', ''],
      [
        ...operationRows,
        rate('import, articles a second', embedded.importPerSecond, real.importPerSecond),
        rate('insertMany, documents a second', embedded.insertPerSecond, real.insertPerSecond),
        [
          'memory of the service under load, that of its own and that mapped from files',
          `${megabytes(embedded.serviceRss)}: ${megabytes(embedded.serviceRss - embedded.serviceMapped)} and ${megabytes(embedded.serviceMapped)}`,
          `${megabytes(real.serviceRss)} and ${megabytes(real.storeRss)}`,
          '',
          '≤ 600 MB',
          embedded.serviceRss <= memoryTarget ? 'met' : 'missed',
        ],
        [
          'start of the service to its first answer, ms',
          show(embedded.readyMs),
          show(real.readyMs),
          '',
          `≤ ${show(readyTarget)}`,
          embedded.readyMs <= readyTarget ? 'met' : 'missed',
        ],
      ],
    ),
    'Processor time of the store’s process for one command, in milliseconds:',
    table(
      ['', 'embedded', 'MongoDB', 'embedded over MongoDB'],
      Object.entries(embedded.commands).map(([title, ours]) => {
        const theirs = real.commands[title] ?? Number.NaN
        return [title, show(ours), show(theirs), show(ours / theirs)]
      }),
    ),
  ].join('\n\n')
}
