/** Where the log of changes stands, known well enough for the cache of answers. */
export interface KnownPosition {
  /**
   * The last position as of at most `staleness` milliseconds ago, read anew where that is not known: never one that
   * is older than the last `forget`. Null where it cannot be read. Synchronous where it is known.
   */
  current(): number | null | Promise<number | null>
  /** What was known may be old: something was written here. */
  forget(): void
}

export interface PositionSource {
  readonly read: () => Promise<number>
  readonly staleness: number
  /** How long a request waits for a read before it goes on without: milliseconds. */
  readonly patience: number
  /** Milliseconds that only ever grow. */
  readonly now: () => number
}

/** Shares one small read among all requests of `staleness` milliseconds. */
export function knownPosition({ read, staleness, patience, now }: PositionSource): KnownPosition {
  let known: { position: number; readAt: number } | null = null
  let reading: Promise<number | null> | null = null

  function start(): Promise<number | null> {
    const readAt = now()
    const current: Promise<number | null> = read().then(
      (position) => {
        // A read that was overtaken by `forget` may have seen the time before.
        if (reading === current) known = { position, readAt }
        return position
      },
      () => null,
    )
    reading = current
    return current.finally(() => {
      if (reading === current) reading = null
    })
  }

  return {
    current() {
      if (known && now() - known.readAt < staleness) return known.position
      return orNull(reading ?? start(), patience)
    },
    forget() {
      known = null
      reading = null
    },
  }
}

/** What is read, or null where it does not come in time: a store that is away must not delay the answer that says so. */
function orNull(reading: Promise<number | null>, milliseconds: number): Promise<number | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), milliseconds)
    reading.then((position) => {
      clearTimeout(timer)
      resolve(position)
    })
  })
}
