import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ErrorCode } from '../domain/errors'

/** Where an answer came from: memory, an equal question under way, or its own execution. */
export type AnswerSource = 'memory' | 'shared' | 'execution' | 'unchanged' | 'refusal'

/** What the service counts for Prometheus. */
export interface Metrics {
  answered(
    answer: { operationName: string | null; code: ErrorCode | null },
    from: AnswerSource,
    ms: number,
  ): void
  /** One command sent to the store. */
  storeCommand(): void
  /** Called at each reading: how many heavy operations wait. */
  watchWaiting(waiting: () => number): void
  /** The text that Prometheus reads. */
  text(): Promise<string>
  readonly contentType: string
}

/** Clients name their operations: no more names than this become labels. */
const mostNames = 100

/** A registry of its own, so that several services in one process do not mix. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const seconds = new Histogram({
    name: 'communique_operation_seconds',
    help: 'Time from a request read to its answer ready, by operation name and source of the answer.',
    labelNames: ['operation', 'from'] as const,
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const errors = new Counter({
    name: 'communique_errors_total',
    help: 'Answers with errors, by the code of the first.',
    labelNames: ['code'] as const,
    registers,
  })
  const commands = new Counter({
    name: 'communique_store_commands_total',
    help: 'Commands sent to MongoDB, as connections taken from the pool.',
    registers,
  })
  const observers = new Map<string, Map<AnswerSource, (value: number) => void>>()

  function observer(operationName: string | null, from: AnswerSource): (value: number) => void {
    const asked = operationName ?? 'unnamed'
    const operation = observers.has(asked) || observers.size < mostNames ? asked.slice(0, 64) : 'other'
    const sources = observers.get(operation) ?? new Map<AnswerSource, (value: number) => void>()
    observers.set(operation, sources)
    const known = sources.get(from)
    if (known) return known
    const labelled = seconds.labels({ operation, from })
    const observe = (value: number) => labelled.observe(value)
    sources.set(from, observe)
    return observe
  }

  return {
    answered({ operationName, code }, from, ms) {
      observer(operationName, from)(ms / 1000)
      if (code !== null) errors.inc({ code })
    },
    storeCommand: () => commands.inc(),
    watchWaiting(waiting) {
      new Gauge({
        name: 'communique_heavy_waiting',
        help: 'Heavy operations that wait for their turn.',
        registers,
        collect() {
          this.set(waiting())
        },
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
