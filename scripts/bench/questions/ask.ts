import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'

/** What came of asking for a while on several connections. */
export interface Asked {
  /** Of each answer in the order in which they came: milliseconds. */
  readonly latencies: readonly number[]
  /** Requests that were answered with an error. */
  readonly failed: number
  readonly seconds: number
}

async function post(agent: Agent, url: string, body: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const sent = request(url, { method: 'POST', agent, headers })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk as Buffer)
  return response.statusCode === 200 && !Buffer.concat(chunks).includes('"errors":')
}

/**
 * Sends the requests over and over, on so many connections at once, until the time is over; each that was begun is waited for,
 * so that a slow answer counts. Every connection begins with another request.
 */
export async function ask(
  url: string,
  bodies: readonly string[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Asked> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies: number[] = []
  let failed = 0
  const startedAt = performance.now()
  const one = async (from: number): Promise<void> => {
    for (let at = from; at === from || performance.now() - startedAt < seconds * 1_000; at += 1) {
      const sentAt = performance.now()
      if (!(await post(agent, url, bodies[at % bodies.length] ?? ''))) failed += 1
      latencies.push(performance.now() - sentAt)
    }
  }
  try {
    const starts = Array.from({ length: connections }, (_, index) =>
      Math.floor((index * bodies.length) / connections),
    )
    await Promise.all(starts.map(one))
  } finally {
    agent.destroy()
  }
  return { latencies, failed, seconds: (performance.now() - startedAt) / 1_000 }
}

/** The value that so many in a hundred do not pass: the smallest of those that have that many at or below them. NaN of none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
