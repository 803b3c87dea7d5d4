import { setTimeout as sleep } from 'node:timers/promises'

/** Reads begin at most so often: milliseconds. */
const gap = 3

/** Those who ask while a read is under way, or has just begun, share the next one, which begins after all of them asked. */
export function shared<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  let begunAt = Number.NEGATIVE_INFINITY
  const begin = (): Promise<T> => {
    begunAt = performance.now()
    const begun = read().finally(() => {
      if (running === begun) running = null
    })
    running = begun
    return begun
  }
  const wait = async (): Promise<T> => {
    await Promise.all([running?.catch(() => {}), sleep(begunAt + gap - performance.now())])
    next = null
    return begin()
  }
  return () => {
    if (!running && !next && performance.now() - begunAt >= gap) return begin()
    next ??= wait()
    return next
  }
}
