import { MongoClient } from 'mongodb'
import { EmbeddedError, openEmbedded } from '../src/embedded/server'
import { readOptions, runProgram } from './commandLine'
import { MoveError, moveAll } from './mover'

const usage = `Copies everything from the embedded store to a MongoDB: collections, validators, documents and indexes.
  npm run move -- --to URI [--dir PATH] [--replace]
The folder is DATA_DIR, or else ./data. A collection that has documents in the MongoDB is an error, and nothing is
copied, unless --replace drops it. Set MONGODB_URI to the same URI afterwards; the folder is left as it is.`

async function main(): Promise<void> {
  const { values } = readOptions(
    {
      options: {
        to: { type: 'string' },
        dir: { type: 'string' },
        replace: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    },
    usage,
  )
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

void runProgram(main, (error) => error instanceof EmbeddedError || error instanceof MoveError)
