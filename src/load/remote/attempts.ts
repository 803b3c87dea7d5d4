import { setTimeout as wait } from 'node:timers/promises'
import { type CallOutcome, type CallRequest, callOnce } from './call'
import type { FailureReason, UsageCounter } from './usage'

/** How long to wait before asking again: doubled each time, cut at `mostMs`; milliseconds. */
export interface Backoff {
  readonly firstMs: number
  readonly mostMs: number
}

export const usualBackoff: Backoff = { firstMs: 500, mostMs: 60_000 }

/** What another call may mend: the server was slow, busy or broken, or the model wrote something else than an answer. */
const mayPass = (reason: FailureReason): boolean =>
  ['TIMEOUT', 'UNREACHABLE', 'MALFORMED', 'HTTP_408', 'HTTP_425', 'HTTP_429'].includes(reason) ||
  (reason.startsWith('HTTP_5') && reason !== 'HTTP_501')

/** Half of it is chance, so that calls which failed together do not come again together. */
const pauseOf = ({ firstMs, mostMs }: Backoff, attempt: number): number =>
  Math.min(mostMs, firstMs * 2 ** attempt) * (0.5 + Math.random() / 2)

/** Waits; false where the signal ended it. */
const waited = (ms: number, signal: AbortSignal): Promise<boolean> =>
  wait(ms, true, { signal }).catch(() => false)

export interface Attempts {
  readonly retries: number
  readonly backoff: Backoff
  readonly usage: UsageCounter
}

/**
 * Asks until there is an answer, nothing is left to be hoped for, or the retries are used up. A server that says when to
 * come again is not asked before; one that wants more patience than `mostMs` is not asked again.
 */
export async function callPatiently(
  request: CallRequest,
  { retries, backoff, usage }: Attempts,
): Promise<CallOutcome> {
  for (let attempt = 0; ; attempt += 1) {
    usage.add('calls')
    if (attempt > 0) usage.add('retries')
    const call = await callOnce(request)
    usage.addTokens(call.tokens)
    if (call.outcome === 'ANSWERED' || attempt >= retries || !mayPass(call.reason)) return call
    const pause = Math.max(pauseOf(backoff, attempt), call.retryAfterMs ?? 0)
    if (pause > backoff.mostMs || !(await waited(pause, request.signal))) return call
  }
}
