import type { Config } from '../src/config'
import type { ImportResult } from '../src/domain/model'
import { openEmbedded } from '../src/embedded/server'
import { extractFacts, extractorVersion } from '../src/extract'
import { type ImportOptions, importDocuments } from '../src/load'
import type { Input } from '../src/load/readInput'
import { openRemoteExtractor, type RemoteExtractor } from '../src/load/remote'
import { type ExtractorSettings, isReachable } from '../src/load/remote/settings'
import type { ExtractorUsage } from '../src/load/remote/usage'
import { openStore, upgrading } from '../src/store/open'

/** A loader over an open store. */
export interface Importer {
  importDocuments(inputs: AsyncIterable<Input>, options: ImportOptions): AsyncIterable<ImportResult>
  /** What another extractor was asked since the last time; null where the built-in rules alone are at work. */
  takeUsage(): ExtractorUsage | null
  close(): Promise<void>
}

const builtIn = { extract: extractFacts, version: extractorVersion }

/** Asking ends with the signal: what is still to be extracted then gets the facts of the built-in rules. */
function openExtractor(settings: ExtractorSettings, signal: AbortSignal): RemoteExtractor | null {
  if (!isReachable(settings)) return null
  const extractor = openRemoteExtractor(settings, builtIn)
  if (signal.aborted) extractor.stop()
  signal.addEventListener('abort', extractor.stop, { once: true })
  return extractor
}

/** How batches keep an extractor busy that answers one by one: small, so that little is lost, and some begun early. */
const batchesAhead = 2

/** Opens the MongoDB that the configuration names, or the embedded one, and a loader over it. */
export async function openImporter(config: Config, signal: AbortSignal): Promise<Importer> {
  const { mongodbUri, dataDir, database } = config
  const embedded = mongodbUri === null ? await openEmbedded({ dir: dataDir }) : null
  try {
    const store = await openStore({
      uri: mongodbUri ?? embedded?.uri ?? '',
      onUpgrade: () => process.stderr.write(`${upgrading}\n`),
      ...(database === null ? {} : { dbName: database }),
    })
    const remote = openExtractor(config.extractor, signal)
    const version = remote?.version ?? extractorVersion
    const deps = {
      store,
      extract: extractFacts,
      extractorVersion: version,
      now: () => new Date().toISOString(),
    }
    return {
      importDocuments(inputs, options) {
        // A dry run tells outcomes, and an answer changes none: nothing is asked, and nothing paid, for it.
        if (!remote || options.dryRun) return importDocuments(deps, inputs, options)
        const asking = { ...deps, extract: remote.extract, ahead: batchesAhead }
        return importDocuments(asking, inputs, { ...options, batchSize: config.extractor.concurrency })
      },
      takeUsage: () => remote?.takeUsage() ?? null,
      async close() {
        remote?.stop()
        await store.close()
        await embedded?.close()
      },
    }
  } catch (error) {
    await embedded?.close()
    throw error
  }
}
