import autocannon, { type AutocannonRequest } from 'autocannon'
import type { Server } from './children'

/** What one server did in one interval. */
export interface Interval {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Processor time of the server for one operation: milliseconds. */
  readonly cpuMs: number
  /** Resident memory of the server at the end: bytes. */
  readonly rss: number
}

export const connections = 32

const warmRequests = 600
const longest = 16
const warmSeconds = 5

/** Sends requests until the server's code is compiled and its connections are open, but not for long. */
export async function warmUp(server: Server, bodies: readonly string[]): Promise<void> {
  let sent = 0
  for (let spent = 0; sent < warmRequests && spent < warmSeconds; spent += 0.5)
    sent += 0.5 * (await drive(server, bodies, 0.5)).perSecond
}

/** Sends the requests over and over on all connections, each from another one on. */
export async function drive(server: Server, bodies: readonly string[], seconds: number): Promise<Interval> {
  const requests: AutocannonRequest[] = bodies.map((body) => ({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json' },
    body,
  }))
  let started = 0
  const before = await server.usage()
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    sampleInt: 100,
    requests,
    setupClient(client) {
      const from = Math.floor((started++ * requests.length) / connections)
      client.setRequests(
        [...requests.slice(from), ...requests.slice(0, from)].map((request) => ({ ...request })),
      )
    },
  })
  const after = await server.usage()
  // A server that answers nothing in the time is given more of it, so that its rate is known all the same.
  if (result.requests.total === 0 && seconds < longest) return drive(server, bodies, seconds * 4)
  const failed = result.errors + result.timeouts + result.non2xx
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests to ${server.url} failed`)
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: (after.cpuMs - before.cpuMs) / result.requests.total,
    rss: after.rss,
  }
}
