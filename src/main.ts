import closeWithGrace from 'close-with-grace'
import { type Config, describeConfig, readConfig } from './config'
import { AppError } from './domain/errors'
import { EmbeddedError } from './embedded/server'
import { createLog, type Log } from './log'
import { openService, type Service, version } from './service'
import { isUnavailable } from './store/open'

const usage = `Usage: npm start [-- --check | --help]
  --check   print the settings in effect, secrets masked, and end
  --help    print this
Settings are environment variables: docs/configuration.md explains each.
`

/** Exit codes: a fault of ours, a mistake of the caller's, no store. */
const exitCodes = { done: 0, fault: 1, mistake: 2, unavailable: 3 } as const

/** What remains after requests were cut off, before the process is ended whatever is left: milliseconds. */
const lastMs = 5_000

/** Starts the service as the arguments say; gives an exit code where it does not go on running. */
async function main(args: readonly string[]): Promise<number | null> {
  const unknown = args.find((arg) => arg !== '--check' && arg !== '--help')
  if (unknown !== undefined) throw new AppError('BAD_USER_INPUT', `Unknown argument ${unknown}\n${usage}`)
  if (args.includes('--help')) return print(usage)
  const config = readConfig()
  if (args.includes('--check')) return print(`${describeConfig(config).join('\n')}\n`)
  await serve(config, createLog(config.logLevel))
  return null
}

function print(text: string): number {
  process.stdout.write(text)
  return exitCodes.done
}

async function serve(config: Config, log: Log): Promise<void> {
  const service = await openService(config, log)
  closeWithGrace(
    { delay: config.limits.stopMilliseconds + lastMs, logger: false },
    async ({ signal, err }) => {
      if (err) log.fatal({ err }, 'fault')
      else log.info({ signal }, 'stopping')
      await service.close()
      log.info('stopped')
    },
  )
  const address = await begin(service, config, log)
  log.info({ address, version }, 'listening')
  process.stdout.write(`Communiqué ${version}
  Board     ${address}/
  GraphiQL  ${address}/graphiql
  GraphQL   ${address}/graphql
  Schema    ${address}/schema.graphql
  Health    ${address}/healthz  ${address}/readyz  ${address}/metrics
`)
}

/** Fills an empty store, then listens; what fails here leaves nothing open. */
async function begin(service: Service, config: Config, log: Log): Promise<string> {
  try {
    const imported = config.sample ? await service.importSample() : null
    if (imported !== null) log.info({ articles: imported }, 'imported examples/ into the empty store')
    return await service.server.listen(config)
  } catch (error) {
    await service.close()
    throw error
  }
}

/** What a failed start says on one line, and its exit code. */
function explain(error: unknown): { readonly message: string; readonly code: number } {
  const message = error instanceof Error ? error.message : String(error)
  if (isUnavailable(error))
    return { message: `The store cannot be reached: ${message}`, code: exitCodes.unavailable }
  if (error instanceof EmbeddedError) return { message, code: exitCodes.unavailable }
  if (error instanceof AppError) return { message, code: exitCodes.mistake }
  if (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
    return { message: `Cannot listen: ${message}`, code: exitCodes.mistake }
  return { message: error instanceof Error ? (error.stack ?? message) : message, code: exitCodes.fault }
}

main(process.argv.slice(2)).then(
  (code) => {
    if (code !== null) process.exitCode = code
  },
  (error: unknown) => {
    const { message, code } = explain(error)
    process.stderr.write(`${message}\n`)
    process.exit(code)
  },
)
