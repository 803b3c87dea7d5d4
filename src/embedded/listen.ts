import { createServer, type Server, type Socket } from 'node:net'
import { type Context, type Endpoint, isBatch } from './commands/command'
import { dispatch, errorReply } from './dispatch'
import { type Message, messageLength, readMessage, writeReply } from './wire/message'
import { batchBytes, errorBytes, replyBytes } from './wire/reply'

export type Listener = { readonly server: Server; readonly sockets: Set<Socket>; readonly address: string }

/** Listens at a loopback port, 0 for a free one, or at a unix socket; answers once the endpoint is there. */
export function listen(
  at: { port: number } | { path: string },
  endpoint: Promise<Endpoint>,
): Promise<Listener> {
  const sockets = new Set<Socket>()
  let count = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket, { id: ++count, closed: false }, endpoint)
    socket.on('close', () => sockets.delete(socket))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen('path' in at ? at : { ...at, host: '127.0.0.1' }, () => {
      server.off('error', reject)
      const bound = server.address()
      const address = typeof bound === 'string' || bound === null ? String(bound) : `127.0.0.1:${bound.port}`
      resolve({ server, sockets, address })
    })
  })
}

function serve(socket: Socket, connection: Context['connection'], whenReady: Promise<Endpoint>): void {
  socket.setNoDelay(true)
  let ready: Endpoint | null = null
  whenReady.then(
    (endpoint) => {
      ready = endpoint
      endpoint.connections++
    },
    () => socket.destroy(),
  )
  const answer = (message: Buffer) => {
    const running = ready
      ? respond(ready, message, connection)
      : whenReady.then((endpoint) => respond(endpoint, message, connection))
    running.then(
      (parts) => {
        if (socket.destroyed) return
        socket.cork()
        for (const part of parts) socket.write(part)
        socket.uncork()
      },
      () => socket.destroy(), // what can't be read can't be answered
    )
  }
  splitMessages(socket, answer)
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    connection.closed = true
    if (ready) ready.connections--
  })
}
function splitMessages(socket: Socket, take: (message: Buffer) => void): void {
  let chunks: Buffer[] = []
  let have = 0
  let need = 16
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    have += chunk.length
    while (have >= need) {
      const bytes = chunks.length > 1 ? Buffer.concat(chunks, have) : (chunks[0] as Buffer)
      const length = messageLength(bytes)
      if (length === 0) return socket.destroy()
      chunks = [bytes]
      need = length ?? 16
      if (have < need) return
      take(bytes.subarray(0, need))
      chunks = have > need ? [bytes.subarray(need)] : []
      have -= need
      need = 16
    }
  })
}

async function respond(
  endpoint: Endpoint,
  bytes: Buffer,
  connection: Context['connection'],
): Promise<Buffer[]> {
  const { store } = endpoint
  const message = readOrError(bytes)
  if ('error' in message) return writeReply(message, errorBytes(errorReply(message.error), store.ts))
  let document: Buffer
  try {
    const reply = await dispatch(endpoint, message, connection)
    document = isBatch(reply) ? batchBytes(reply, store.ts) : replyBytes(reply, store.ts)
  } catch (error) {
    document = errorBytes(errorReply(error), store.ts)
  }
  return message.answered ? writeReply(message, document) : []
}
type Unread = Pick<Message, 'id' | 'legacy'> & { readonly error: unknown }
// a value of a type that is refused is found while the message is read
function readOrError(bytes: Buffer): Message | Unread {
  try {
    return readMessage(bytes)
  } catch (error) {
    return { id: bytes.readInt32LE(4), legacy: false, error }
  }
}
