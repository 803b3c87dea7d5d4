import type { Config } from '../src/config'
import type { ImportResult } from '../src/domain/model'
import { openEmbedded } from '../src/embedded/server'
import { extractFacts, extractorVersion } from '../src/extract'
import { type ImportOptions, importDocuments } from '../src/load'
import type { Input } from '../src/load/readInput'
import { openStore } from '../src/store/open'

/** A loader over an open store. */
export interface Importer {
  importDocuments(inputs: AsyncIterable<Input>, options: ImportOptions): AsyncIterable<ImportResult>
  close(): Promise<void>
}

/** Opens the MongoDB that the configuration names, or the embedded one, and a loader over it. */
export async function openImporter({ mongodbUri, dataDir, database }: Config): Promise<Importer> {
  const embedded = mongodbUri === null ? await openEmbedded({ dir: dataDir }) : null
  try {
    const store = await openStore({
      uri: mongodbUri ?? embedded?.uri ?? '',
      ...(database === null ? {} : { dbName: database }),
    })
    const deps = { store, extract: extractFacts, extractorVersion, now: () => new Date().toISOString() }
    return {
      importDocuments: (inputs, options) => importDocuments(deps, inputs, options),
      async close() {
        await store.close()
        await embedded?.close()
      },
    }
  } catch (error) {
    await embedded?.close()
    throw error
  }
}
