import { allCounts, countOfAll } from '../../src/store/counts'
import { countedCollections, readCounts } from '../../src/store/logState'
import { openStore } from '../../src/store/open'
import { manySeeds } from '../support/loader'
import { importSeeds } from '../support/loading'
import { testStore } from '../support/testStore'
import { countCommands } from '../support/writes'

const service = testStore()

/** How many documents there are, counted one by one. */
async function counted(): Promise<Record<string, number>> {
  const { db } = service.store
  const pairs = countedCollections.map(async (name) => [
    name,
    (await db.collection(name).find().toArray()).length,
  ])
  return Object.fromEntries(await Promise.all(pairs))
}

const meta = () => service.store.db.collection<{ _id: string }>('meta')

describe('The numbers of all documents', () => {
  it('are kept by every transaction, also by those that change and remove', async () => {
    const seeds = manySeeds().slice(0, 12)
    expect(await readCounts(service.store.db)).toEqual(await counted())

    await importSeeds(service.store, seeds)
    const first = await counted()
    expect(await readCounts(service.store.db)).toEqual(first)

    // The same articles, of which half now tell of nobody.
    await importSeeds(
      service.store,
      seeds.map((seed, index) =>
        index % 2 === 0 ? seed : { ...seed, officials: [], meetings: [], agreements: [], quotes: [] },
      ),
    )
    const then = await counted()
    expect(then.meetings).toBeLessThan(first.meetings ?? 0)
    expect(await readCounts(service.store.db)).toEqual(then)
  }, 60_000)

  it('are told by one small read', async () => {
    await importSeeds(service.store, manySeeds().slice(0, 4))

    const { result, commands } = await countCommands(service, (store) => store.counts())

    expect(result).toEqual(await counted())
    expect(commands.slice(-1)).toEqual(['find'])
  })

  it('are not believed once a writer that does not keep them has written', async () => {
    await importSeeds(service.store, manySeeds().slice(0, 4))
    await service.store.db.collection('quotes').deleteMany({})
    await meta().updateOne({ _id: 'position' }, { $inc: { commits: 1 } })

    expect(await readCounts(service.store.db)).toBeNull()
    expect(await countOfAll(service.store.db, 'articles')).toBeNull()
    expect(await allCounts(service.store.db)).toEqual(await counted())

    // Nor after one more that would keep them.
    await importSeeds(service.store, manySeeds().slice(4, 8))
    expect(await readCounts(service.store.db)).toBeNull()
    expect(await allCounts(service.store.db)).toEqual(await counted())
  })

  it('are counted anew when a store is opened that has none', async () => {
    await importSeeds(service.store, manySeeds().slice(0, 4))
    await meta().updateOne({ _id: 'position' }, { $unset: { counts: '', kept: '' } })

    const opened = await openStore({ uri: service.uri, dbName: service.dbName })

    expect(await readCounts(opened.db)).toEqual(await counted())
    await opened.close()
  })

  it('are told of no other collection', async () => {
    expect(await countOfAll(service.store.db, 'changes')).toBeNull()
  })
})
