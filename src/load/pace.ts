/** How far reading may run ahead of saving: seconds of work at the rate so far, and texts. */
const ahead = { seconds: 2, least: 32, most: 1000 }

/** Lets reading run only a little ahead of saving, so that a stop is soon and the report then complete. */
export interface Pace {
  /** One text was handed on; ends when the next may be. */
  handedOn(): Promise<void>
  /** One text's result is there. */
  settled(): void
}

/** A pace by a clock in milliseconds that only goes forward. */
export function openPace(now: () => number): Pace {
  const startedAt = now()
  let waiting = 0
  let done = 0
  let wake = () => {}
  const allowed = () => {
    const rate = (done * 1000) / Math.max(now() - startedAt, 1)
    return Math.min(ahead.most, Math.max(ahead.least, rate * ahead.seconds))
  }
  return {
    async handedOn() {
      waiting += 1
      while (waiting >= allowed()) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
    settled() {
      waiting -= 1
      done += 1
      if (waiting < allowed() / 2) wake()
    },
  }
}
