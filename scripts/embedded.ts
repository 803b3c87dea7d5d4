import { parseArgs } from 'node:util'
import { EmbeddedError, openEmbedded } from '../src/embedded/server'

const usage = `Serves the data folder alone, over MongoDB's wire protocol, until it is stopped.
  npm run embedded -- [--dir PATH] [--port N]
The folder is DATA_DIR, or else ./data. The URI that is printed is for mongosh, mongodump or a driver.`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const port = Number(values.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`--port must be from 0 to 65535, not ${values.port}`)
  const { uri, attached, close } = await openEmbedded({
    dir: values.dir ?? process.env.DATA_DIR ?? 'data',
    port,
  })
  console.log(uri)
  if (attached) return console.error('another process serves this folder already; its URI is above')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode =
    error instanceof EmbeddedError || error instanceof RangeError || error instanceof TypeError ? 2 : 1
})
