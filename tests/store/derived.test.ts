import { bringUpToDate, derivedVersion } from '../../src/store/derived'
import { openStore } from '../../src/store/open'
import { gallery } from '../support/gallery'
import { storeObjects } from '../support/objects'
import { testStore } from '../support/testStore'

const service = testStore()
const collections = ['articles', 'officials', 'meetings', 'agreements', 'quotes'] as const
const version = () => service.store.db.collection<{ _id: string }>('meta')

const contents = () =>
  Promise.all(
    collections.map((name) => service.store.db.collection(name).find({}).sort({ _id: 1 }).toArray()),
  )

/** What an earlier version left: without some derived fields, with lists where texts are now, and with its own indexes. */
async function age(): Promise<void> {
  const facets = {
    tags: ['trade', 'tourism'],
    countries: ['ID', 'RU'],
    officials: ['a', 'b'],
    parties: ['ID', 'RU'],
  }
  for (const name of collections) {
    const collection = service.store.db.collection(name)
    await service.store.db.command({ collMod: name, validator: {} })
    await collection.dropIndexes()
    await collection.updateMany({}, { $unset: { search: '', filter: '' } })
    if (name !== 'officials') await collection.updateMany({}, { $set: { facets } })
  }
  await service.store.db.collection('meetings').createIndex({ 'filter.days.from': 1, 'filter.days.to': 1 })
  await version().deleteOne({ _id: 'derived' })
}

describe('A store of an earlier version', () => {
  it('holds all that is derived once it is brought up to date, and serves the same', async () => {
    await storeObjects(service.store, gallery(30))
    const before = await contents()
    const meetings = service.store.db.collection('meetings')
    const names = async () => (await meetings.indexes()).map(({ name }) => name).sort()
    const indexed = await names()
    await age()

    const onUpgrade = jest.fn()
    await (await openStore({ uri: service.uri, dbName: service.dbName, onUpgrade })).close()

    expect(onUpgrade).toHaveBeenCalledTimes(1)
    expect(await contents()).toEqual(before)
    expect(await names()).toEqual(indexed)
    expect(await version().findOne({ _id: 'derived' })).toMatchObject({ version: derivedVersion })
  }, 120_000)

  it('is not read again once it is', async () => {
    await storeObjects(service.store, gallery(3))
    await bringUpToDate(service.store.db)
    await service.store.db.collection('officials').updateMany({}, { $set: { 'search.text': 'kept' } })

    const onUpgrade = jest.fn()
    await (await openStore({ uri: service.uri, dbName: service.dbName, onUpgrade })).close()

    expect(onUpgrade).not.toHaveBeenCalled()
    const texts = await service.store.db.collection('officials').distinct('search.text')
    expect(texts).toEqual(['kept'])
  })
})
