import { setTimeout as wait } from 'node:timers/promises'

/**
 * Gathers what comes into lists of at most `size`; a list is given early when nothing has come for `idleMs`, so that a
 * slow source is not held back.
 */
export async function* chunksOf<T>(
  source: AsyncIterable<T>,
  { size, idleMs }: { size: number; idleMs: number },
): AsyncGenerator<T[]> {
  const iterator = source[Symbol.asyncIterator]()
  let chunk: T[] = []
  try {
    let next = iterator.next()
    for (;;) {
      const result = chunk.length === 0 ? await next : await settledWithin(next, idleMs)
      if (result === null) {
        yield chunk
        chunk = []
        continue
      }
      if (result.done) break
      chunk.push(result.value)
      if (chunk.length >= size) {
        yield chunk
        chunk = []
      }
      next = iterator.next()
    }
    if (chunk.length > 0) yield chunk
  } finally {
    await iterator.return?.()
  }
}

/** What the promise gives, or null if that takes longer; a source that is ready costs no timer. */
async function settledWithin<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const soon = await Promise.race([promise, turns(16)])
  if (soon !== null) return soon
  const timer = new AbortController()
  try {
    return await Promise.race([promise, wait(ms, null, { signal: timer.signal })])
  } finally {
    timer.abort()
  }
}

async function turns(count: number): Promise<null> {
  for (let left = count; left > 0; left -= 1) await Promise.resolve()
  return null
}
