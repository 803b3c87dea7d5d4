import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Usage } from './probe'

/** A program to measure, in a process of its own. */
export interface Program {
  /** Below the folder of compiled programs: `src/main.js`. */
  readonly path: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly nodeOptions?: readonly string[]
}

export interface Child {
  /** Processor time and memory up to now. */
  usage(): Promise<Usage>
  /** The next message that it sends. */
  message(): Promise<unknown>
  stop(): Promise<void>
}

export interface Server extends Child {
  readonly url: string
  /** From the start of the process to its first answer: milliseconds. */
  readonly readyMs: number
}

const compiled = join(__dirname, '..', '..')

/** Starts a program; what it logs is kept and shown only where it fails. */
export function startChild({
  path,
  args = [],
  env = {},
  nodeOptions = [],
}: Program): Child & { process: ChildProcess } {
  const child = fork(join(compiled, path), args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: ['--require', join(__dirname, 'probe.js'), ...nodeOptions],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let log = ''
  const keep = (chunk: Buffer) => {
    log = (log + chunk.toString('utf8')).slice(-4000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${path} ended with ${code ?? signal}:\n${log}`)
  })
  ended.catch(() => undefined)
  const message = async () => (await Promise.race([once(child, 'message'), ended]))[0] as unknown
  return {
    process: child,
    message,
    async usage() {
      const answer = message()
      child.send('usage')
      return (await answer) as Usage
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      await Promise.race([exit, sleep(15_000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))])
      await exit
    },
  }
}

/** Starts a server on a port of its own and waits for its first answer to a query. */
export async function startServer(program: (port: number) => Program): Promise<Server> {
  const port = await freePort()
  const startedAt = performance.now()
  const child = startChild(program(port))
  const url = `http://127.0.0.1:${port}/graphql`
  while (!(await answers(url))) {
    if (child.process.exitCode !== null) await child.message()
    if (performance.now() - startedAt > 60_000) throw new Error(`${url} did not answer within a minute`)
    await sleep(25)
  }
  return { ...child, url, readyMs: performance.now() - startedAt }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await postJson(
      url,
      JSON.stringify({
        query: 'query FirstArticles { articles(first: 1) { nodes { id } } }',
        operationName: 'FirstArticles',
        variables: {},
      }),
    )
    return response.data !== undefined
  } catch {
    return false
  }
}

/** Posts a request's body; the answer as it comes. */
export async function postJson(url: string, body: string): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return (await response.json()) as { data?: unknown; errors?: unknown }
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('expected a port of TCP')
  return address.port
}
