/**
 * Lets at most so many run at once, the others in the order in which they came; null for one whose signal ends it while it
 * waits.
 */
export function openSlots(most: number) {
  const waiting = new Set<(isOurs: boolean) => void>()
  let running = 0
  const leave = () => {
    const [next] = waiting
    if (next) next(true)
    else running -= 1
  }
  const turn = (signal: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (isOurs: boolean) => {
        waiting.delete(settle)
        signal.removeEventListener('abort', giveUp)
        resolve(isOurs)
      }
      const giveUp = () => settle(false)
      waiting.add(settle)
      signal.addEventListener('abort', giveUp)
    })
  return async <T>(act: () => Promise<T>, signal: AbortSignal): Promise<T | null> => {
    if (signal.aborted) return null
    if (running < most) running += 1
    else if (!(await turn(signal))) return null
    try {
      return await act()
    } finally {
      leave()
    }
  }
}

/** After how many failures in a row a server is left alone, and for how long: milliseconds. */
export interface PauseRule {
  readonly after: number
  readonly forMs: number
}

export const usualPause: PauseRule = { after: 5, forMs: 30_000 }

/** Leaves a server alone that answers nobody, so that a long import does not wait for it text by text. */
export function openPause({ after, forMs }: PauseRule, now: () => number) {
  let failures = 0
  let until = Number.NEGATIVE_INFINITY
  return {
    isOn: (): boolean => now() < until,
    note(isAnswered: boolean): void {
      failures = isAnswered ? 0 : failures + 1
      if (failures >= after) until = now() + forMs
    },
  }
}
