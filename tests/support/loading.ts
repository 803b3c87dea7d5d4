import type { ImportOutcome, ImportResult } from '../../src/domain/model'
import { type ImportOptions, importDocuments, type LoadDeps } from '../../src/load'
import type { Input } from '../../src/load/readInput'
import type { Store } from '../../src/store/open'
import { type ArticleSeed, documentOf, extractSeed } from './seeds'

/** A loader of seeds into a store, at a fixed time. */
export const seedDeps = (store: Store): LoadDeps => ({
  store,
  extract: extractSeed,
  extractorVersion: 'test-1',
  now: () => '2024-01-01T00:00:00.000Z',
})

async function* inputsOf(seeds: readonly ArticleSeed[]): AsyncGenerator<Input> {
  for (const [index, seed] of seeds.entries())
    yield { origin: `seed-${index}`, line: null, document: documentOf(seed) }
}

export interface TestImportOptions extends Partial<ImportOptions> {
  readonly onResult?: (result: ImportResult) => void
}

/** Imports inputs and gives all results. */
export async function importAll(
  deps: LoadDeps,
  inputs: AsyncIterable<Input>,
  { onResult, ...options }: TestImportOptions = {},
): Promise<ImportResult[]> {
  const results: ImportResult[] = []
  const all = { dryRun: false, publisher: null, timeZone: null, ...options }
  for await (const result of importDocuments(deps, inputs, all)) {
    results.push(result)
    onResult?.(result)
  }
  return results
}

/** Imports seeds in their order and gives the outcomes. */
export async function importSeeds(
  store: Store,
  seeds: readonly ArticleSeed[],
  options: TestImportOptions = {},
): Promise<ImportOutcome[]> {
  return (await importAll(seedDeps(store), inputsOf(seeds), options)).map(({ outcome }) => outcome)
}
