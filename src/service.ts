import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from './config'
import { AppError } from './domain/errors'
import type { ScoreTable } from './domain/extractionQuality'
import { openEmbedded } from './embedded/server'
import { createContext, type LoadFunctions, type Role } from './graphql/context'
import { networkArgs, networkFile } from './graphql/networkFile'
import { executableSchema, schemaText } from './graphql/schema'
import type { Log } from './log'
import { readDocs } from './server/docs'
import { headsOf } from './server/heads'
import { createMetrics } from './server/metrics'
import { createServer, type Server } from './server/server'
import { readWebBuild } from './server/web'
import { isUnavailable, openStore, type Store, upgrading } from './store/open'

/** The parts of a running service. */
export interface Service {
  readonly server: Server
  readonly store: Store
  /** Imports the examples into a store that holds nothing; gives how many, null where it holds something. */
  importSample(): Promise<number | null>
  /** Ends running requests, then closes the store. */
  close(): Promise<void>
}

/** The folder that holds `schema.graphql`, above the sources as above what is compiled of them. */
const root = ((): string => {
  let folder = __dirname
  while (!existsSync(join(folder, 'schema.graphql')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
})()

/** Reading and extracting take a tenth of the memory and half of the start, and a copy that only serves needs neither. */
const texts = (): typeof import('./texts') => require('./texts')

/** The figures that the extractor must reach in a release, as `npm run score -- --raise` writes them. */
const scores = (): ScoreTable =>
  JSON.parse(readFileSync(join(root, 'tests', 'corpus', 'baseline.json'), 'utf8'))

/** The version in `package.json`. */
export const version: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version

/** How long to look for a server of the store, at the start and ever after: milliseconds. */
const selectionMs = 3_000
const pauseMs = 250

/** Opens the store, embedded or not, and builds the server over it. */
export async function openService(config: Config, log: Log): Promise<Service> {
  const embedded = config.mongodbUri === null ? await openEmbedded({ dir: config.dataDir }) : null
  const store = await openPatiently(config, { uri: config.mongodbUri ?? embedded?.uri ?? '', log }).catch(
    async (error) => {
      await embedded?.close()
      throw error
    },
  )
  const server = await serverOver(store, config, log)
  return {
    server,
    store,
    importSample: () => importSample(store),
    async close() {
      await server.close()
      await store.close()
      await embedded?.close()
    },
  }
}

/** A store that is just starting is waited for. */
async function openPatiently(
  { database, startMs }: Config,
  { uri, log }: { readonly uri: string; readonly log: Log },
): Promise<Store> {
  const onUpgrade = (): void => log.info(upgrading)
  const until = performance.now() + startMs
  for (;;) {
    try {
      const timeoutMs = Math.min(selectionMs, Math.max(500, until - performance.now()))
      const named = database === null ? {} : { dbName: database }
      return await openStore({ uri, timeoutMs, onUpgrade, ...named })
    } catch (error) {
      // An AppError says what is wrong with a server that was reached: waiting mends nothing.
      if (error instanceof AppError || !isUnavailable(error) || performance.now() + pauseMs > until)
        throw error
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

async function serverOver(store: Store, config: Config, log: Log): Promise<Server> {
  const metrics = createMetrics()
  store.client.on('connectionCheckedOut', () => metrics.storeCommand())
  const service = {
    name: 'Communiqué',
    version,
    get extractor() {
      return texts().extractorVersion
    },
    startedAt: new Date().toISOString(),
    limits: Object.entries(config.limits)
      .filter(([, max]) => max > 0)
      .map(([name, max]) => ({ name, max })),
    get scores() {
      return scores()
    },
  }
  const load = loadLazily(store, config, log)
  const now = () => new Date()
  const sdl = schemaText()
  const schema = executableSchema(sdl)
  const contextFor = ({
    role,
    requestId,
  }: {
    readonly role: Role | null
    readonly requestId: string | null
  }) =>
    createContext({ store, load, service, requestId, now, viewer: role === null ? null : { roles: [role] } })
  return createServer({
    schema,
    settings: config,
    store: {
      isUnavailable,
      position: () => store.position(),
      ping: async () => void (await store.db.command({ ping: 1 })),
    },
    contextFor,
    networkFile: async (format, search) =>
      networkFile(format, networkArgs(schema, search), contextFor({ role: null, requestId: null })),
    now,
    log,
    metrics,
    version,
    sdl,
    docs: readDocs(join(root, 'docs')),
    web: readWebBuild(join(root, 'dist', 'web')),
    heads: headsOf(schema, () => contextFor({ role: null, requestId: null })),
  })
}

/** What mutations do; the modules for it are loaded by the first of them. */
function loadLazily(store: Store, config: Config, log: Log): LoadFunctions {
  let loaded: LoadFunctions | null = null
  const load = (): LoadFunctions => {
    loaded ??= texts().loadFunctions(
      store,
      texts().openExtractor(config, (usage) => log.info({ usage }, 'asked the extractor')),
    )
    return loaded
  }
  return {
    importText: (text) => load().importText(text),
    previewText: (text) => load().previewText(text),
    retract: (articleId) => load().retract(articleId),
  }
}

async function importSample(store: Store): Promise<number | null> {
  return (await store.position()) > 0 ? null : texts().importFolder(store, join(root, 'examples'))
}
