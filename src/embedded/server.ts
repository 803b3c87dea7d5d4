import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Endpoint } from './commands/command'
import { closeCursor } from './engine/cursors'
import { endSession } from './engine/sessions'
import type { Env } from './engine/store/env'
import { dropUnfinished } from './engine/store/indexBuild'
import { flush, toStore } from './engine/store/store'
import { endTransaction } from './engine/store/transaction'
import { claim, openFolder, ownerBytes, readOwner, resign } from './folder'
import { EmbeddedError, toFolderError } from './folderErrors'
import { type Listener, listen } from './listen'
import { isServing, patience } from './probe'

export { EmbeddedError, type FolderCode } from './folderErrors'

export type EmbeddedOptions = {
  /** Holds the data. */
  readonly dir: string
  /** Of the loopback interface; a free one where it is left out. */
  readonly port?: number
  /** The path of a unix socket, in place of a port. */
  readonly socket?: string
  /** How long a process that serves the folder and does not answer is waited for: milliseconds. */
  readonly patienceMs?: number
  /** False for tests, whose data may end with the machine: a commit is then acknowledged before it is on disk. */
  readonly flush?: boolean
}
/** `uri` is for the official driver. `close` ends what was started here, never another process's endpoint. */
export type Embedded = { readonly uri: string; readonly attached: boolean; close(): Promise<void> }

const served = new Map<string, Promise<Embedded>>()

/** Serves a data folder over MongoDB's wire protocol, or attaches to the process that serves it already. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dir = resolve(options.dir)
  const running = served.get(dir)
  if (running) return { uri: (await running).uri, attached: true, close: async () => {} }
  const opening = open({ ...options, dir })
  served.set(dir, opening)
  try {
    const opened = await opening
    if (opened.attached) served.delete(dir)
    return opened
  } catch (error) {
    served.delete(dir)
    throw error
  }
}

async function open(options: EmbeddedOptions): Promise<Embedded> {
  const { dir } = options
  const env = openFolder(dir, options.flush)
  try {
    const other = await findServing(env, options)
    if (other) return await attach(env, other)
    return await start(env, options)
  } catch (error) {
    await env.close()
    throw toFolderError(dir, error)
  }
}
const toUri = (address: string) =>
  `mongodb://${address.startsWith('127.') ? address : encodeURIComponent(address)}/?directConnection=true`
async function attach(env: Env, address: string): Promise<Embedded> {
  await env.close()
  return { uri: toUri(address), attached: true, close: async () => {} }
}
/** The address of the process that serves the folder; null where none does. */
async function findServing(
  env: Env,
  { dir, patienceMs = patience }: EmbeddedOptions,
): Promise<string | null> {
  const found = readOwner(env)
  return found && (await isServing(dir, found.owner, patienceMs)) ? found.owner.address : null
}

async function start(env: Env, options: EmbeddedOptions): Promise<Embedded> {
  const { dir, port = 0, socket } = options
  let settle: { ready(endpoint: Endpoint): void; failed(error: unknown): void } | null = null
  const whenReady = new Promise<Endpoint>((ready, failed) => {
    settle = { ready, failed }
  })
  whenReady.catch(() => {}) // each connection hears of it
  const listener = await listenOrFail(socket ? { path: socket } : { port }, whenReady)
  const { address } = listener
  const token = randomUUID()
  const mine = ownerBytes({ address, token, pid: process.pid })
  const before = readOwner(env)
  if (!claim(env, before?.bytes ?? null, mine)) {
    const other = await findServing(env, options)
    ;(settle as { failed(error: unknown): void } | null)?.failed(
      new Error('another process serves the folder'),
    )
    await stop(listener)
    return other ? attach(env, other) : start(env, options)
  }
  env.readerCheck() // readers that were killed would keep old pages alive
  const endpoint = toEndpoint(env, dir, { address, token, mine })
  env.transactionSync(() => dropUnfinished(endpoint.store))
  ;(settle as { ready(endpoint: Endpoint): void } | null)?.ready(endpoint)
  const tidying = setInterval(() => tidy(endpoint), 30_000)
  tidying.unref()
  return {
    uri: toUri(address),
    attached: false,
    async close() {
      served.delete(dir)
      clearInterval(tidying)
      await stop(listener)
      if (endpoint.store.jobs.length) flush(endpoint.store)
      endpoint.store.closed = true
      for (const key of endpoint.sessions.keys()) endSession(endpoint.sessions, key)
      for (const cursor of endpoint.cursors.values()) closeCursor(endpoint.cursors, cursor)
      resign(env, mine)
      await env.close()
    },
  }
}
async function listenOrFail(
  at: { port: number } | { path: string },
  ready: Promise<Endpoint>,
): Promise<Listener> {
  // whoever left a socket behind has just been found not to answer
  if ('path' in at) rmSync(at.path, { force: true })
  try {
    return await listen(at, ready)
  } catch (error) {
    const where = 'path' in at ? at.path : `the port ${at.port}`
    throw new EmbeddedError(
      'ADDRESS_IN_USE',
      `Can not listen at ${where}: ${(error as Error).message}`,
      error,
    )
  }
}
async function stop({ server, sockets }: Listener): Promise<void> {
  const closed = new Promise((done) => server.close(done))
  for (const socket of sockets) socket.destroy()
  await closed
}
function toEndpoint(
  env: Env,
  dir: string,
  owner: { address: string; token: string; mine: Buffer },
): Endpoint {
  return {
    store: toStore(env, dir, owner.mine),
    cursors: new Map(),
    sessions: new Map(),
    address: owner.address,
    token: owner.token,
    startedAt: Date.now(),
    counts: new Map(),
    connections: 0,
  }
}

const cursorIdle = 10 * 60_000
const transactionIdle = 60_000
const sessionIdle = 30 * 60_000
/** Ends what nobody has used for long. */
function tidy({ cursors, sessions }: Endpoint): void {
  const now = Date.now()
  for (const cursor of cursors.values()) if (now - cursor.used > cursorIdle) closeCursor(cursors, cursor)
  for (const [key, session] of sessions) {
    const { transaction } = session
    if (transaction?.state === 'active' && now - transaction.used > transactionIdle)
      endTransaction(transaction, 'aborted')
    if (now - session.used > sessionIdle) endSession(sessions, key)
  }
}
