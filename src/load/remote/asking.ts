import type { Facts } from '../../domain/model'
import { answerSchema } from './answer'
import { type Backoff, callPatiently } from './attempts'
import { type CallOutcome, failed } from './call'
import { messagesFor } from './prompt'
import type { ReachableExtractor } from './settings'
import { openPause, openSlots, type PauseRule } from './slots'
import type { FailureReason, UsageCounter } from './usage'

export interface AskingRules {
  readonly usage: UsageCounter
  readonly backoff: Backoff
  readonly pause: PauseRule
  /** The longest that one text may take, its turn and retries included; null for no bound. */
  readonly budgetMs: number | null
}

/** Asks about texts, so many at once, within their time. */
export function openAsking(settings: ReachableExtractor, rules: AskingRules) {
  const { url, token, retries, timeoutMs, concurrency } = settings
  const inTurn = openSlots(concurrency)
  const pause = openPause(rules.pause, () => performance.now())
  const running = new Set<AbortController>()
  let isStopped = false

  async function ask(text: string, facts: Facts, signal: AbortSignal): Promise<CallOutcome> {
    if (pause.isOn()) return failed('PAUSED')
    const request = { url, token, body: bodyOf(settings, text, facts), timeoutMs, signal }
    const call = await callPatiently(request, { retries, backoff: rules.backoff, usage: rules.usage })
    if (call.outcome === 'ANSWERED' || call.reason !== 'STOPPED') pause.note(call.outcome === 'ANSWERED')
    return call
  }

  return {
    async about(text: string, facts: Facts): Promise<CallOutcome> {
      if (isStopped) return failed('STOPPED')
      const bound = new AbortController()
      const end = (reason: FailureReason) => bound.abort(reason)
      const timer = rules.budgetMs === null ? undefined : setTimeout(end, rules.budgetMs, 'TIMEOUT')
      running.add(bound)
      try {
        const call = await inTurn(() => ask(text, facts, bound.signal), bound.signal)
        return call ?? failed(bound.signal.reason as FailureReason)
      } finally {
        clearTimeout(timer)
        running.delete(bound)
      }
    },
    /** Ends what runs and waits, and asks no more. */
    stop(): void {
      isStopped = true
      for (const bound of running) bound.abort('STOPPED')
    },
  }
}

/** The request's body: what is asked for, what the settings add or (by null) leave out, then what is never theirs. */
function bodyOf({ body, model }: ReachableExtractor, text: string, facts: Facts): string {
  const schema = { name: 'facts', strict: true, schema: answerSchema }
  const whole = {
    response_format: { type: 'json_schema', json_schema: schema },
    ...body,
    model,
    messages: messagesFor(text, facts),
    stream: false,
  }
  return JSON.stringify(Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)))
}
