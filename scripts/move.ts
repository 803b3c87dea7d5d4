import { parseArgs } from 'node:util'
import { MongoClient } from 'mongodb'
import { EmbeddedError, openEmbedded } from '../src/embedded/server'
import { MoveError, moveAll } from './mover'

const usage = `Copies everything from the embedded store to a MongoDB: collections, validators, documents and indexes.
  npm run move -- --to URI [--dir PATH] [--replace]
The folder is DATA_DIR, or else ./data. A collection that has documents in the MongoDB is an error, and nothing is
copied, unless --replace drops it. Set MONGODB_URI to the same URI afterwards; the folder is left as it is.`

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      dir: { type: 'string' },
      replace: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  if (!values.to) throw new MoveError(`--to is missing\n${usage}`)
  const embedded = await openEmbedded({ dir: values.dir ?? process.env.DATA_DIR ?? 'data' })
  const from = new MongoClient(embedded.uri)
  const to = new MongoClient(values.to)
  try {
    for await (const { namespace, documents, indexes } of moveAll(from, to, { replace: values.replace }))
      console.log(`${namespace}: ${documents} documents, ${indexes} indexes`)
  } finally {
    await from.close()
    await to.close()
    await embedded.close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode =
    error instanceof MoveError || error instanceof EmbeddedError || error instanceof TypeError ? 2 : 1
})
