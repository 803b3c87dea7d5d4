/** What of autocannon is used here; the package brings no types of its own. */
declare module 'autocannon' {
  export interface AutocannonRequest {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }

  export interface AutocannonClient {
    setRequests(requests: readonly AutocannonRequest[]): void
  }

  export interface AutocannonOptions {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Milliseconds between counts; the run ends at the first one after its duration. */
    readonly sampleInt?: number
    readonly requests: readonly AutocannonRequest[]
    readonly setupClient?: (client: AutocannonClient) => void
  }

  export interface AutocannonResult {
    /** Requests that were answered. */
    readonly requests: { readonly total: number }
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number }
    /** Seconds. */
    readonly duration: number
    readonly errors: number
    readonly timeouts: number
    readonly non2xx: number
  }

  export default function autocannon(options: AutocannonOptions): Promise<AutocannonResult>
}
