import { mkdtempSync, rmSync } from 'node:fs'
import * as os from 'node:os'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import { checkFolder } from '../../src/embedded/check'
import { type Env, openEnv } from '../../src/embedded/engine/store/env'
import { openEmbedded } from '../../src/embedded/server'

const dirs: string[] = []
afterAll(() => {
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true })
})

/** A folder with three documents, whose index of `tags` has four entries. */
async function filled(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'communique-check-'))
  dirs.push(dir)
  const embedded = await openEmbedded({ dir })
  const client = new MongoClient(embedded.uri, { runtimeAdapters: { os } })
  const items = client.db('test').collection<{ _id: number; tags: string[] }>('items')
  await items.createIndex({ tags: 1 })
  await items.insertMany([
    { _id: 1, tags: ['a', 'b'] },
    { _id: 2, tags: ['a'] },
    { _id: 3, tags: [] },
  ])
  await client.close()
  await embedded.close()
  return dir
}
/** Writes into a folder behind the store's back, at the keys of one kind, the last index's last. */
async function meddle(dir: string, tag: number, change: (env: Env, keys: Buffer[]) => void): Promise<void> {
  const env = openEnv(dir)
  const keys = env.getKeys({ start: Buffer.from([tag]), end: Buffer.from([tag + 1]) }).asArray
  env.transactionSync(() => change(env, keys))
  await env.close()
}
const removeLast = (env: Env, keys: Buffer[]) => env.removeSync(keys.at(-1) as Buffer)

describe('The check of a data folder', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect(await checkFolder(await filled())).toEqual({ documents: 3, entries: 7, faults: [] })
  })

  it('finds a document without its entry', async () => {
    const dir = await filled()
    await meddle(dir, 0x20, removeLast)

    const { faults } = await checkFolder(dir)

    expect(faults).toEqual([
      'test.items, index tags_1: record 1 has no entry',
      'test.items, index tags_1: 3 entries where the documents have 4',
    ])
  })

  it('finds entries without their document', async () => {
    const dir = await filled()
    await meddle(dir, 0x10, removeLast)

    const { documents, faults } = await checkFolder(dir)

    expect(documents).toBe(2)
    expect(faults).toEqual([
      'test.items, index _id_: 3 entries where the documents have 2',
      'test.items, index tags_1: 4 entries where the documents have 3',
    ])
  })
})
