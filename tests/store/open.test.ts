import { createServer, type Server } from 'node:net'
import { deserialize, serialize } from 'bson'
import { openStore } from '../../src/store/open'
import { testStore } from '../support/testStore'

const opMessage = 2013

/** A server that answers every command as a MongoDB that is in no replica set answers `hello`. */
async function openStandalone(): Promise<{ uri: string; server: Server }> {
  const hello = {
    isWritablePrimary: true,
    maxWireVersion: 21,
    minWireVersion: 0,
    maxBsonObjectSize: 16_777_216,
  }
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (message) => {
      if (message.readInt32LE(12) !== opMessage) {
        // The first handshake comes as OP_QUERY and is answered by OP_REPLY.
        const body = serialize({ ...hello, helloOk: true, ok: 1 })
        const head = Buffer.alloc(36)
        head.writeInt32LE(36 + body.length, 0)
        head.writeInt32LE(message.readInt32LE(4), 8)
        head.writeInt32LE(1, 12)
        head.writeInt32LE(1, 32)
        socket.write(Buffer.concat([head, body]))
        return
      }
      const command = deserialize(message.subarray(21))
      const body = serialize({ ...('hello' in command ? hello : {}), ok: 1 })
      const head = Buffer.alloc(21)
      head.writeInt32LE(21 + body.length, 0)
      head.writeInt32LE(message.readInt32LE(4), 8)
      head.writeInt32LE(opMessage, 12)
      socket.write(Buffer.concat([head, body]))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return { uri: `mongodb://127.0.0.1:${address.port}/?directConnection=true`, server }
}

describe('A standalone server', () => {
  it('is refused with the command that converts it', async () => {
    const { uri, server } = await openStandalone()

    const opening = openStore({ uri, timeoutMs: 2_000 })

    await expect(opening).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('mongosh --eval "rs.initiate()"'),
    })
    server.close()
  })
})

describe('A store', () => {
  const service = testStore()

  it('is opened by several at once, with all its collections and validators', async () => {
    const place = { uri: service.uri, dbName: `${service.dbName}_many` }

    const stores = await Promise.all([openStore(place), openStore(place), openStore(place)])

    const [store] = stores
    const collections = (await store?.db.listCollections().toArray()) ?? []
    expect(collections.map(({ name }) => name).sort()).toEqual([
      'agreements',
      'articles',
      'changes',
      'meetings',
      'meta',
      'officials',
      'quotes',
      'redirects',
      'rejects',
      'tallies',
    ])
    for (const { options } of collections as { options?: { validator?: unknown } }[])
      expect(options?.validator).toHaveProperty('$jsonSchema')
    expect(await store?.position()).toBe(0)
    await store?.db.dropDatabase()
    for (const one of stores) await one.close()
  })
})
