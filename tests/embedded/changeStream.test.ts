import type { Document, Timestamp } from 'mongodb'
import { openEmbedded } from '../../src/embedded/server'
import { connect, failure, testEndpoint } from './support/endpoint'

const endpoint = testEndpoint()
const open = async (options: object) => {
  const reply = await endpoint.db.command({
    aggregate: 'items',
    pipeline: [{ $changeStream: options }],
    cursor: {},
  })
  return {
    token: reply.cursor.postBatchResumeToken as Document,
    batch: reply.cursor.firstBatch as Document[],
  }
}

describe('changes', () => {
  it('are kept from the first stream on, and what came before is refused as lost', async () => {
    const items = endpoint.db.collection<{ _id: number }>('items')
    await items.insertOne({ _id: 1 })
    const { operationTime } = (await endpoint.db.command({ ping: 1 })) as { operationTime: Timestamp }
    await items.insertOne({ _id: 2 })

    const { token, batch } = await open({})
    await items.insertOne({ _id: 3 })
    const resumed = await open({ resumeAfter: token })

    expect(batch).toEqual([])
    expect(resumed.batch.map(({ fullDocument }) => fullDocument)).toEqual([{ _id: 3 }])
    expect((await failure(open({ startAtOperationTime: operationTime }))).code).toBe(286)
  })

  it('are there to resume from when the folder is served again, also where nothing has changed yet', async () => {
    await endpoint.db.collection<{ _id: number }>('others').drop()
    const { token } = await open({})
    await endpoint.client.close()
    await endpoint.embedded.close()
    const embedded = await openEmbedded({ dir: endpoint.dir })
    const client = connect(embedded.uri)
    Object.assign(endpoint, { embedded, client, db: client.db('test') })
    await endpoint.db.collection<{ _id: number }>('items').insertOne({ _id: 4 })

    const { batch } = await open({ resumeAfter: token })

    expect(batch.map(({ documentKey }) => documentKey)).toEqual([{ _id: 4 }])
  })
})
