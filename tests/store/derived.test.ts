import { bringUpToDate, derivedVersion } from '../../src/store/derived'
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

/** Takes the derived fields away, as a version that did not know them left the documents. */
async function age(): Promise<void> {
  for (const name of collections) {
    await service.store.db.command({ collMod: name, validator: {} })
    await service.store.db.collection(name).updateMany({}, { $unset: { search: '', facets: '', filter: '' } })
  }
  await version().deleteOne({ _id: 'derived' })
}

describe('A store of an earlier version', () => {
  it('holds all that is derived once it is brought up to date, and serves the same', async () => {
    await storeObjects(service.store, gallery(30))
    const before = await contents()
    const meetings = service.store.db.collection('meetings')
    const names = async () => (await meetings.indexes()).map(({ name }) => name).sort()
    const indexed = await names()
    await meetings.createIndex({ 'filter.days.from': 1, 'filter.days.to': 1 })
    await age()

    await bringUpToDate(service.store.db)

    expect(await contents()).toEqual(before)
    expect(await names()).toEqual(indexed)
    expect(await version().findOne({ _id: 'derived' })).toMatchObject({ version: derivedVersion })
  }, 120_000)

  it('is not read again once it is', async () => {
    await storeObjects(service.store, gallery(3))
    await bringUpToDate(service.store.db)
    await service.store.db.collection('officials').updateMany({}, { $set: { 'search.text': 'kept' } })

    await bringUpToDate(service.store.db)

    const texts = await service.store.db.collection('officials').distinct('search.text')
    expect(texts).toEqual(['kept'])
  })
})
