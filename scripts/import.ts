import { readConfig } from '../src/config'
import { AppError } from '../src/domain/errors'
import { isTimeZone } from '../src/domain/values/localTime'
import { EmbeddedError } from '../src/embedded/server'
import type { ImportOptions } from '../src/load'
import { type Found, findInputs } from '../src/load/find'
import { openPace } from '../src/load/pace'
import { type Input, readInput } from '../src/load/readInput'
import { type Output, openReport, printable, type ReportCounts } from '../src/load/report'
import { watchInputs } from '../src/load/watch'
import { isUnavailable } from '../src/store/open'
import { readOptions } from './commandLine'
import { type Importer, openImporter } from './importer'

export const usage = `Usage: npm run import -- PATH… [options]
  PATH               a file, a folder, a glob, or - for standard input
  --dry-run          tell what would happen and write nothing
  --json             report as one JSON document
  --publisher NAME   publisher of texts that name none
  --time-zone ZONE   IANA zone of printed clock times, as Asia/Jakarta
  --watch            go on importing what is added or changed, until Ctrl-C
`

const options = {
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  publisher: { type: 'string' },
  'time-zone': { type: 'string' },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** What the program is given by its process. */
export interface Terminal {
  readonly out: Output
  readonly err: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Ends the import after the running transaction. */
  readonly signal: AbortSignal
  readonly now: () => number
}

/** Exit codes: all was taken in, a fault of ours, a mistake of the caller's or rejected input, no store, stopped. */
export const exitCodes = { done: 0, fault: 1, mistake: 2, unavailable: 3, stopped: 130 } as const

interface Arguments extends ImportOptions {
  readonly paths: readonly string[]
  readonly json: boolean
  readonly watch: boolean
}

/** Reads the command line; null where help was asked for. */
export function readArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = readOptions({ args: [...argv], options, allowPositionals: true })
  if (values.help) return null
  if (positionals.length === 0) throw new AppError('BAD_USER_INPUT', 'expected at least one PATH, got none')
  if (positionals.filter((path) => path === '-').length > 1)
    throw new AppError('BAD_USER_INPUT', 'expected - at most once, got it twice')
  const timeZone = values['time-zone'] ?? null
  if (timeZone !== null && !isTimeZone(timeZone))
    throw new AppError(
      'BAD_USER_INPUT',
      `expected an IANA zone as Asia/Jakarta after --time-zone, got ${JSON.stringify(timeZone)}`,
    )
  const publisher = values.publisher?.trim() ?? null
  if (publisher === '')
    throw new AppError('BAD_USER_INPUT', 'expected a name after --publisher, got an empty one')
  if (values.watch && positionals.every((path) => path === '-'))
    throw new AppError(
      'BAD_USER_INPUT',
      'expected a file, a folder or a glob with --watch, got standard input',
    )
  return {
    paths: positionals,
    dryRun: values['dry-run'],
    json: values.json,
    watch: values.watch,
    publisher,
    timeZone,
  }
}

/** Imports what the arguments name, reports it, and gives the exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const args = readArguments(argv)
    if (args === null) {
      terminal.out.write(usage)
      return exitCodes.done
    }
    const found = await findInputs(args.paths, terminal.cwd)
    const importer = await openImporter(readConfig(terminal.env), terminal.signal)
    try {
      return await importAll(args, found, importer, terminal)
    } finally {
      await importer.close()
    }
  } catch (error) {
    return explain(error, terminal)
  }
}

function explain(error: unknown, { err }: Terminal): number {
  if (error instanceof AppError) {
    const away = error.code === 'STORE_UNAVAILABLE' || error.code === 'STORAGE_FULL'
    err.write(`${printable(error.message)}\n${away ? '' : usage}`)
    return away ? exitCodes.unavailable : exitCodes.mistake
  }
  if (isUnavailable(error) || error instanceof EmbeddedError) {
    err.write(
      `The store can't be reached: ${printable(error instanceof Error ? error.message : String(error))}\n`,
    )
    return exitCodes.unavailable
  }
  err.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return exitCodes.fault
}

async function importAll(
  args: Arguments,
  found: readonly Found[],
  importer: Importer,
  terminal: Terminal,
): Promise<number> {
  const first = await importBatch(args, found, importer, terminal)
  let rejected = first.outcomes.REJECTED
  if (args.watch && !terminal.signal.aborted) {
    for await (const batch of watchInputs(args.paths, terminal.cwd, terminal.signal)) {
      const counts = await importBatch(args, batch, importer, terminal)
      rejected += counts.outcomes.REJECTED
    }
    return rejected > 0 ? exitCodes.mistake : exitCodes.done
  }
  if (terminal.signal.aborted) return exitCodes.stopped
  return rejected > 0 ? exitCodes.mistake : exitCodes.done
}

async function importBatch(
  args: Arguments,
  found: readonly Found[],
  importer: Importer,
  { out, err, now, signal, stdin }: Terminal,
): Promise<ReportCounts> {
  const report = openReport({ out, err, json: args.json, dryRun: args.dryRun, total: found.length, now })
  const pace = openPace(now)
  let cut = false
  const inputs = async function* (): AsyncGenerator<Input> {
    for (const one of found) {
      for await (const input of readInput(one, stdin)) {
        if (signal.aborted) {
          cut = true
          return
        }
        yield input
        await pace.handedOn()
      }
      report.inputDone()
    }
  }
  try {
    for await (const result of importer.importDocuments(inputs(), args)) {
      pace.settled()
      report.add(result)
    }
  } catch (error) {
    // What was reported was written: the report so far stays true and is closed before the error is told.
    report.finish(true, importer.takeUsage())
    throw error
  }
  return report.finish(cut, importer.takeUsage())
}

async function run(): Promise<void> {
  const stop = new AbortController()
  let askedAt = Number.NEGATIVE_INFINITY
  process.on('SIGINT', () => {
    // One Ctrl-C reaches this process twice: from the terminal, and from the npm that runs it.
    const again = performance.now() - askedAt > 1000
    if (stop.signal.aborted && again) process.exit(exitCodes.stopped)
    if (!stop.signal.aborted) askedAt = performance.now()
    stop.abort()
  })
  process.on('SIGTERM', () => stop.abort())
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await main(process.argv.slice(2), {
    out: process.stdout,
    err: process.stderr,
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
    signal: stop.signal,
    now: () => performance.now(),
  })
}

if (require.main === module) void run()
