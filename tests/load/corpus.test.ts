import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractFacts, extractorVersion } from '../../src/extract'
import { readSource } from '../../src/extract/read'
import type { LoadDeps } from '../../src/load'
import type { Input } from '../../src/load/readInput'
import type { Store } from '../../src/store/open'
import { graphOf } from '../support/graph'
import { importAll } from '../support/loading'
import { emptyStore, testStore } from '../support/testStore'
import { countWrites } from '../support/writes'

const service = testStore()
const folder = join(__dirname, '..', 'corpus', 'articles')

const inputs = readdirSync(folder)
  .filter((name) => /\.(?:txt|md|html)$/.test(name))
  .sort()
  .flatMap((name): Input[] =>
    readSource(readFileSync(join(folder, name)), { name }).map((result) => ({ origin: name, ...result })),
  )

const depsOf = (store: Store): LoadDeps => ({
  store,
  extract: extractFacts,
  extractorVersion,
  now: () => '2024-01-01T00:00:00.000Z',
})

async function* listOf(list: readonly Input[]): AsyncGenerator<Input> {
  yield* list
}

const load = async (store: Store, list: readonly Input[], batchSize = 32): Promise<string[]> =>
  (await importAll(depsOf(store), listOf(list), { batchSize })).map(({ outcome }) => outcome)

describe('The corpus', () => {
  it('is imported whole, a second time without a write, and in another order and other batches to the same graph', async () => {
    const first = await load(service.store, inputs)
    const position = await service.store.position()
    const graph = await graphOf(service.store)
    const { result: second, writes } = await countWrites(service, (store) => load(store, inputs))

    expect(inputs).toHaveLength(48)
    expect(first).toEqual(Array(inputs.length).fill('NEW'))
    expect(second).toEqual(Array(inputs.length).fill('UNCHANGED'))
    expect(writes).toEqual([])
    expect(await service.store.position()).toBe(position)

    await emptyStore(service.store)
    const shuffled = inputs.map((_, index) => inputs[(index * 29 + 7) % inputs.length] as Input)
    await load(service.store, shuffled, 5)

    expect(new Set(shuffled).size).toBe(inputs.length)
    expect(await graphOf(service.store)).toEqual(graph)
  }, 180_000)
})
