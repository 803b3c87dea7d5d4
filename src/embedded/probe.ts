import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { encode } from './engine/encode'
import type { Owner } from './folder'
import { EmbeddedError } from './folderErrors'
import { messageLength } from './wire/message'

/** How long a process is waited for that takes a connection and does not answer: milliseconds. */
export const patience = 30_000

/** How to connect to `host:port` or to a socket's path. */
export const toTarget = (address: string): { path: string } | { host: string; port: number } => {
  const [, host, port] = /^(127\.0\.0\.1):(\d+)$/.exec(address) ?? []
  return host ? { host, port: Number(port) } : { path: address }
}

/**
 * Whether the process that the folder names still serves it. One that takes the connection and does not answer is busy,
 * not gone: it is waited for, for `ms` milliseconds.
 */
export async function isServing(dir: string, { address, token, pid }: Owner, ms: number): Promise<boolean> {
  const socket = await connected(address)
  if (!socket) return false
  try {
    const answer = await Promise.race([answerTo(socket), sleep(ms, 'busy' as const, { ref: false })])
    if (answer === 'busy')
      throw new EmbeddedError(
        'FOLDER_BUSY',
        `The process ${pid} that serves the data folder ${dir} does not answer at ${address}`,
      )
    return answer.includes(token)
  } finally {
    socket.destroy()
  }
}
function connected(address: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(toTarget(address))
    socket.once('connect', () => resolve(socket))
    socket.once('error', () => resolve(null))
  })
}
const hello = encode({ hello: 1, $db: 'admin' })
function answerTo(socket: Socket): Promise<string> {
  const head = Buffer.alloc(21)
  head.writeInt32LE(head.length + hello.length, 0)
  head.writeInt32LE(1, 4)
  head.writeInt32LE(2013, 12)
  socket.write(Buffer.concat([head, hello]))
  return new Promise((resolve) => {
    let bytes: Buffer = Buffer.alloc(0)
    const finish = () => resolve(bytes.toString('latin1'))
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      const length = messageLength(bytes)
      if (length !== null && bytes.length >= length) finish()
    })
    socket.once('close', finish)
    socket.once('error', finish)
  })
}
