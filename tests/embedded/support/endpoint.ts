import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { type Db, MongoClient } from 'mongodb'
import { type Embedded, openEmbedded } from '../../../src/embedded/server'

export const temporaryFolder = (): string => mkdtempSync(join(os.tmpdir(), 'communique-embedded-'))
export const connect = (uri: string): MongoClient => new MongoClient(uri, { runtimeAdapters: { os } })

export type TestEndpoint = {
  readonly dir: string
  readonly client: MongoClient
  readonly db: Db
  embedded: Embedded
}
/** An endpoint over a folder of its own, for the tests of one file. */
export function testEndpoint(): TestEndpoint {
  const made: Partial<TestEndpoint> & { client?: MongoClient } = {}
  beforeAll(async () => {
    const dir = temporaryFolder()
    const embedded = await openEmbedded({ dir, flush: false })
    const client = connect(embedded.uri)
    Object.assign(made, { dir, embedded, client, db: client.db('test') })
  })
  afterAll(async () => {
    await made.client?.close()
    await made.embedded?.close()
    rmSync(made.dir ?? '', { recursive: true, force: true })
  })
  return made as TestEndpoint
}
/** The code and message of the error a promise ends in. */
export async function failure(promise: Promise<unknown>): Promise<{ code: unknown; message: string }> {
  try {
    await promise
  } catch (error) {
    const { code, message } = error as Error & { code?: unknown }
    return { code, message }
  }
  throw new Error('it did not fail')
}
