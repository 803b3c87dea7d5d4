import { SingleBar } from 'cli-progress'
import { type ImportOutcome, type ImportResult, type RejectReason, rejectReasons } from '../domain/model'
import { type ExtractorUsage, usageLines } from './remote/usage'

/** Where a report is written; `isTTY` decides whether a bar moves or lines follow each other. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
}

export interface ReportOptions {
  readonly out: Output
  readonly err: Output
  readonly json: boolean
  /** Inputs found, for the bar. */
  readonly total: number
  readonly dryRun: boolean
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number
}

/** How many inputs came to which end. */
export interface ReportCounts {
  readonly outcomes: Readonly<Record<ImportOutcome, number>>
  /** Rejected inputs by reason; reasons that did not occur are left out. */
  readonly reasons: Readonly<Partial<Record<RejectReason, number>>>
}

/** Tells of an import while it goes on. */
export interface Report {
  /** One input's end. */
  add(result: ImportResult): void
  /** One file, or standard input, was read to its end. */
  inputDone(): void
  /** The last lines; `stopped` says that inputs were left unread, `usage` what another extractor was asked. */
  finish(stopped: boolean, usage?: ExtractorUsage | null): ReportCounts
}

/** Begins a report: a bar on a terminal, a line an input otherwise, or one JSON document. */
export function openReport(options: ReportOptions): Report {
  const tally = openTally()
  const startedAt = options.now()
  const style = options.json ? jsonStyle(options) : options.err.isTTY ? barStyle(options) : lineStyle(options)
  let done = 0
  return {
    add(result) {
      tally.add(result)
      style.result(result)
    },
    inputDone() {
      done += 1
      style.progress(done, tally.total(), options.now() - startedAt)
    },
    finish(stopped, usage = null) {
      const counts = tally.counts()
      style.end({ counts, stopped, usage, seconds: (options.now() - startedAt) / 1000 })
      return counts
    },
  }
}

interface End {
  readonly counts: ReportCounts
  readonly stopped: boolean
  /** Null where the built-in rules alone are at work. */
  readonly usage: ExtractorUsage | null
  readonly seconds: number
}

interface Style {
  result(result: ImportResult): void
  progress(inputs: number, texts: number, milliseconds: number): void
  end(end: End): void
}

function openTally() {
  const outcomes = { NEW: 0, UPDATED: 0, UNCHANGED: 0, DUPLICATE: 0, REJECTED: 0 }
  const reasons = new Map<RejectReason, number>()
  return {
    add({ outcome, reason }: ImportResult) {
      outcomes[outcome] += 1
      if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    total: () => Object.values(outcomes).reduce((sum, count) => sum + count, 0),
    counts: (): ReportCounts => ({
      outcomes: { ...outcomes },
      reasons: Object.fromEntries(
        rejectReasons.flatMap((one) => (reasons.has(one) ? [[one, reasons.get(one)]] : [])),
      ),
    }),
  }
}

function lineStyle({ out, dryRun }: ReportOptions): Style {
  return {
    result: (result) => void out.write(`${resultLine(result)}\n`),
    progress: () => {},
    end: (end) => void out.write(lastLines(end, dryRun)),
  }
}

/** On a terminal only what needs a look scrolls by; the bar stays below it. */
function barStyle({ out, err, total, dryRun }: ReportOptions): Style {
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total} inputs, {texts} texts, {rate}/s, {eta_formatted} left',
    stream: err as unknown as NodeJS.WritableStream,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
    etaBuffer: 100,
  })
  bar.start(Math.max(total, 1), 0, { texts: 0, rate: '0' })
  return {
    result(result) {
      if (result.outcome === 'REJECTED') err.write(`\r\x1b[K${resultLine(result)}\n`)
    },
    progress: (inputs, texts, milliseconds) =>
      bar.update(inputs, { texts, rate: rateOf(texts, milliseconds / 1000) }),
    end(end) {
      bar.stop()
      out.write(lastLines(end, dryRun))
    },
  }
}

/** Written as it goes, so that a report of a million results takes no memory. */
function jsonStyle({ out, dryRun }: ReportOptions): Style {
  let first = true
  out.write('{"results":[')
  return {
    result(result) {
      out.write(`${first ? '' : ','}\n${JSON.stringify(result)}`)
      first = false
    },
    progress: () => {},
    end({ counts, stopped, usage, seconds }) {
      out.write(
        `\n],"counts":${JSON.stringify(counts.outcomes)},"reasons":${JSON.stringify(counts.reasons)},`,
      )
      if (usage) out.write(`"extractor":${JSON.stringify(usage)},`)
      out.write(`"dryRun":${dryRun},"stopped":${stopped},"seconds":${seconds.toFixed(3)}}\n`)
    },
  }
}

/** `REJECTED  notes.txt:3  NO_TEXT: the object has no body`. */
export function resultLine({ outcome, origin, line, articleId, reason, message }: ImportResult): string {
  const where = line === null ? origin : `${origin}:${line}`
  const detail = reason ? `${reason}: ${message ?? ''}` : [articleId, message].filter(Boolean).join('  ')
  return printable(`${outcome.padEnd(9)}  ${where}  ${detail}`.trimEnd())
}

const lastLines = (end: End, dryRun: boolean): string =>
  [summaryLine(end, dryRun), ...(end.usage ? usageLines(end.usage) : [])].map((line) => `${line}\n`).join('')

function summaryLine({ counts, stopped, seconds }: End, dryRun: boolean): string {
  const { outcomes, reasons } = counts
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  const listed = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome.toLowerCase()}`)
  const why = Object.entries(reasons).map(([reason, count]) => `${count} ${reason}`)
  const rejected = why.length > 0 ? ` (${why.join(', ')})` : ''
  const head = `${dryRun ? 'Dry run, nothing written: ' : ''}${stopped ? 'Stopped after ' : ''}${total} ${total === 1 ? 'text' : 'texts'}`
  return `${head}: ${listed.join(', ')}${rejected}, in ${seconds.toFixed(1)} s (${rateOf(total, seconds)}/s)`
}

const rateOf = (texts: number, seconds: number): string => (texts / Math.max(seconds, 0.001)).toFixed(0)

// A file's name may hold what would move the cursor or colour the screen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Text that is safe on a terminal: control characters as `\u001b`. */
export const printable = (text: string): string =>
  text.replace(controls, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
