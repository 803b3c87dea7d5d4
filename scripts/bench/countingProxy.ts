import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a server and its store and counts the commands that pass. */
export interface CountingProxy {
  /** The store by way of the proxy. */
  readonly uri: string
  /** How often each command has passed since the last call. */
  take(): Map<string, number>
  close(): Promise<void>
}

const headerLength = 16
const opMsg = 2013
// What a driver sends by itself, whatever it is asked.
const housekeeping = new Set([
  'hello',
  'ismaster',
  'isMaster',
  'ping',
  'endSessions',
  'saslStart',
  'saslContinue',
])

/** Opens a proxy to the first host of a MongoDB URI. */
export async function openCountingProxy(uri: string): Promise<CountingProxy> {
  const { host, port, via } = splitUri(uri)
  const counts = new Map<string, number>()
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const store = connect(port, host)
    for (const socket of [client, store]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    }
    const read = commandReader((name) => counts.set(name, (counts.get(name) ?? 0) + 1))
    client.on('data', read)
    client.on('error', () => store.destroy())
    store.on('error', () => client.destroy())
    client.pipe(store)
    store.pipe(client)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected a port of TCP')
  return {
    uri: via(`127.0.0.1:${address.port}`),
    take() {
      const taken = new Map(counts)
      counts.clear()
      return taken
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The first host, and the same URI with another one that the driver does not look behind. */
function splitUri(uri: string): { host: string; port: number; via: (host: string) => string } {
  const [, user = '', hosts = '', rest = ''] = /^mongodb:\/\/([^@/]*@)?([^/?]+)(.*)$/.exec(uri) ?? []
  const [host = '127.0.0.1', port = '27017'] = hosts.split(',')[0]?.split(':') ?? []
  const [path = '', query = ''] = rest.split('?')
  const options = query
    .split('&')
    .filter((option) => option && !/^(?:replicaSet|directConnection)=/i.test(option))
  return {
    host,
    port: Number(port),
    via: (other) =>
      `mongodb://${user}${other}${path || '/'}?${[...options, 'directConnection=true'].join('&')}`,
  }
}

/** Takes a connection's bytes as they come and tells the name of each command in them. */
export function commandReader(onCommand: (name: string) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0)
  return (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    while (pending.length >= headerLength && pending.length >= pending.readInt32LE(0)) {
      const length = pending.readInt32LE(0)
      const name = commandName(pending.subarray(0, length))
      if (name !== null && !housekeeping.has(name)) onCommand(name)
      pending = pending.subarray(length)
    }
  }
}

/** The first key of the message's body; null where it is no OP_MSG. */
function commandName(message: Buffer): string | null {
  const body = headerLength + 4
  if (message.readInt32LE(12) !== opMsg || message[body] !== 0) return null
  // A byte of kind, four of length, one of the first value's type: then its name.
  const start = body + 6
  return message.toString('utf8', start, message.indexOf(0, start))
}
