import { AppError, limitError } from '../domain/errors'

/** Gives way to so many at once; the others wait in the order in which they came. */
export interface Gate {
  /** Resolves to the function that must be called when done; refuses where too many wait or the wait is too long. */
  enter(): Promise<() => void>
  /** How many wait. */
  waiting(): number
}

interface Waiter {
  readonly go: () => void
}

export interface GateLimits {
  readonly running: number
  readonly waiting: number
  readonly waitMilliseconds: number
}

/** A gate for heavy operations, so that light ones pass by. */
export function createGate({ running: maxRunning, waiting: maxWaiting, waitMilliseconds }: GateLimits): Gate {
  const queue = new Set<Waiter>()
  let running = 0

  function leave(): () => void {
    let left = false
    return () => {
      if (left) return
      left = true
      running -= 1
      const [next] = queue
      if (!next) return
      queue.delete(next)
      next.go()
    }
  }

  function wait(): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        queue.delete(waiter)
        reject(new AppError('OVERLOADED', 'Too many heavy operations were before this one; try again later.'))
      }, waitMilliseconds)
      const waiter: Waiter = {
        go: () => {
          clearTimeout(timer)
          running += 1
          resolve(leave())
        },
      }
      queue.add(waiter)
    })
  }

  return {
    async enter() {
      if (running < maxRunning) {
        running += 1
        return leave()
      }
      if (queue.size >= maxWaiting) throw overloaded(queue.size + 1, maxWaiting)
      return wait()
    },
    waiting: () => queue.size,
  }
}

const overloaded = (value: number, max: number) =>
  limitError('OVERLOADED', 'Too many heavy operations are waiting; try again later.', {
    name: 'heavyWaiting',
    value,
    max,
  })
