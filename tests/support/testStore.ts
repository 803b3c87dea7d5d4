import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/embedded/server'
import { openStore, type Store } from '../../src/store/open'
import { talliesVersion } from '../../src/store/tallies'

interface Endpoint {
  readonly uri: string
  close(): Promise<void>
}

async function openEndpoint(): Promise<Endpoint> {
  const uri = process.env.MONGODB_URI
  if (uri) return { uri, close: async () => {} }
  const dir = await mkdtemp(join(tmpdir(), 'communique-test-'))
  const embedded = await openEmbedded({ dir, flush: false })
  return {
    uri: embedded.uri,
    async close() {
      await embedded.close()
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** A database that is nobody else's, on the MongoDB that `MONGODB_URI` names, else on an embedded one. */
export async function openTestStore(): Promise<{
  store: Store
  uri: string
  dbName: string
  close(): Promise<void>
}> {
  const endpoint = await openEndpoint()
  const dbName = `test_${randomBytes(6).toString('hex')}`
  const store = await openStore({ uri: endpoint.uri, dbName })
  return {
    store,
    uri: endpoint.uri,
    dbName,
    async close() {
      await store.db.dropDatabase()
      await store.close()
      await endpoint.close()
    },
  }
}

const counts = { articles: 0, officials: 0, meetings: 0, agreements: 0, quotes: 0 }

/** Removes every document, and begins the log anew. */
export async function emptyStore({ db }: Store): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (name !== 'meta') await db.collection(name).deleteMany({})
  await db
    .collection<{ _id: string }>('meta')
    .updateOne(
      { _id: 'position' },
      { $set: { value: 0, commits: 0, counts, kept: { at: 0, by: talliesVersion } } },
    )
}

/** A store for the tests of a file: a database of its own, emptied before each test. */
export function testStore(): { readonly store: Store; readonly uri: string; readonly dbName: string } {
  let opened: Awaited<ReturnType<typeof openTestStore>> | null = null
  const get = () => {
    if (!opened) throw new Error('The store is open within tests only')
    return opened
  }
  beforeAll(async () => {
    opened = await openTestStore()
  }, 60_000)
  beforeEach(() => emptyStore(get().store))
  afterAll(() => opened?.close())
  return {
    get store() {
      return get().store
    },
    get uri() {
      return get().uri
    },
    get dbName() {
      return get().dbName
    },
  }
}
