/** Why a text got no answer that could be used; `HTTP_…` is the status of the last call. */
export type FailureReason =
  | 'TIMEOUT'
  | 'UNREACHABLE'
  | `HTTP_${number}`
  | 'TOO_LARGE'
  | 'CUT'
  | 'MALFORMED'
  | 'PAUSED'
  | 'STOPPED'

/** Why something of an answer was not taken. */
export type DropReason =
  | 'NOT_IN_TEXT'
  | 'NOT_QUOTED'
  | 'WRONG_VALUE'
  | 'CONTRADICTED'
  | 'WRONG_INDEX'
  | 'WRONG_SHAPE'
  | 'NO_EVIDENCE'
  | 'DUPLICATE'
  | 'TOO_MANY'

/** Tokens of one call as the API counts them. */
export interface Tokens {
  readonly prompt: number
  readonly completion: number
}

/** What asking another extractor came to, and cost. */
export interface ExtractorUsage {
  readonly model: string
  /** Texts that were given to it. */
  readonly texts: number
  /** Of those, the ones it answered; the others have the facts of the built-in rules. */
  readonly answered: number
  /** Requests sent, the ones sent again among them. */
  readonly calls: number
  readonly retries: number
  /** Texts without a usable answer, by reason. */
  readonly failed: Readonly<Record<string, number>>
  /** Texts that are too long to be sent. */
  readonly tooLong: number
  readonly promptTokens: number
  readonly completionTokens: number
  /** Calls for which the API counted no tokens. */
  readonly uncounted: number
  /** What was left out of answers, by reason. */
  readonly dropped: Readonly<Record<string, number>>
}

/** Counts of things by their names. */
export type Tally<K extends string> = Map<K, number>

/** Adds to a count. */
export const count = <K extends string>(tally: Tally<K>, name: K, times = 1): void =>
  void tally.set(name, (tally.get(name) ?? 0) + times)

/** The counts in the order of their names. */
export const sortedCounts = (tally: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...tally].sort(([a], [b]) => (a < b ? -1 : 1)))

/** Counts what is asked; `take` gives the counts since the last time it was asked for them. */
export function usageCounter(model: string) {
  const zero = {
    texts: 0,
    answered: 0,
    calls: 0,
    retries: 0,
    tooLong: 0,
    promptTokens: 0,
    completionTokens: 0,
    uncounted: 0,
  }
  let numbers = { ...zero }
  let failed: Tally<FailureReason> = new Map()
  let dropped: Tally<DropReason> = new Map()
  return {
    add(name: keyof typeof zero): void {
      numbers[name] += 1
    },
    addTokens(tokens: Tokens | null): void {
      if (!tokens) numbers.uncounted += 1
      numbers.promptTokens += tokens?.prompt ?? 0
      numbers.completionTokens += tokens?.completion ?? 0
    },
    addFailure: (reason: FailureReason): void => count(failed, reason),
    addDropped(drops: ReadonlyMap<DropReason, number>): void {
      for (const [reason, times] of drops) count(dropped, reason, times)
    },
    take(): ExtractorUsage {
      const usage = { model, ...numbers, failed: sortedCounts(failed), dropped: sortedCounts(dropped) }
      numbers = { ...zero }
      failed = new Map()
      dropped = new Map()
      return usage
    },
  }
}

export type UsageCounter = ReturnType<typeof usageCounter>

const number = (value: number): string => value.toLocaleString('en-US')
const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([reason, times]) => `${number(times)} ${reason}`)
    .join(', ')

/** The lines that a report ends with; none where nothing was asked. */
export function usageLines(usage: ExtractorUsage): string[] {
  const { model, texts, answered, calls, retries, failed, tooLong, uncounted, dropped } = usage
  if (texts === 0) return []
  const fallen = Object.values(failed).reduce((sum, times) => sum + times, 0)
  const why = fallen > 0 ? ` (${listed(failed)})` : ''
  const long = tooLong > 0 ? `, ${number(tooLong)} too long to ask` : ''
  const unknown = uncounted > 0 ? `, ${number(uncounted)} calls uncounted` : ''
  const lost = Object.keys(dropped).length > 0 ? listed(dropped) : 'nothing'
  return [
    `Extractor ${model}: ${number(answered)} of ${number(texts)} texts answered, ${number(fallen)} by the built-in rules${why}${long}`,
    `  ${number(calls)} calls, ${number(retries)} of them retries; ${number(usage.promptTokens)} prompt and ${number(usage.completionTokens)} completion tokens${unknown}`,
    `  dropped of its answers: ${lost}`,
  ]
}
