import { checkFolder } from '../src/embedded/check'
import { EmbeddedError, openEmbedded } from '../src/embedded/server'
import { readOptions, runProgram } from './commandLine'

const usage = `Serves the data folder alone, over MongoDB's wire protocol, until it is stopped.
  npm run embedded -- [--dir PATH] [--port N]
  npm run embedded -- --check [--dir PATH]     holds every index against its documents, and serves nothing
The folder is DATA_DIR, or else ./data. The URI that is printed is for mongosh, mongodump or a driver.`

async function main(): Promise<void> {
  const { values } = readOptions(
    {
      options: {
        dir: { type: 'string' },
        port: { type: 'string' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
  if (values.help) return console.log(usage)
  const dir = values.dir ?? process.env.DATA_DIR ?? 'data'
  if (values.check) return check(dir)
  const port = Number(values.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`--port must be from 0 to 65535, not ${values.port}`)
  const { uri, attached, close } = await openEmbedded({ dir, port })
  console.log(uri)
  if (attached) return console.error('another process serves this folder already; its URI is above')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)))
}

async function check(dir: string): Promise<void> {
  const { documents, entries, faults } = await checkFolder(dir)
  for (const fault of faults.slice(0, 100)) console.error(fault)
  console.log(`${documents} documents, ${entries} index entries, ${faults.length} faults`)
  if (faults.length) process.exitCode = 1
}

void runProgram(main, (error) => error instanceof EmbeddedError || error instanceof RangeError)
