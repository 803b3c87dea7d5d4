import { parseArgs } from 'node:util'
import { type Db, MongoClient, type ObjectId } from 'mongodb'
import { EmbeddedError, openEmbedded } from '../src/embedded/server'

const usage = `Copies everything from the embedded store to a MongoDB: collections, validators, documents and indexes.
  npm run move -- --to URI [--dir PATH] [--replace]
The folder is DATA_DIR, or else ./data. A collection that the MongoDB has already is an error, unless --replace drops it.
Set MONGODB_URI to the same URI afterwards; the folder is left as it is.`
const system = new Set(['admin', 'config', 'local'])
const batchSize = 1000
/** Options and types are carried over as they are: no number becomes another. */
const raw = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const

class MoveError extends Error {}

async function copyCollection(from: Db, to: Db, name: string, replace: boolean): Promise<number> {
  const [info] = await from.listCollections({ name }).toArray()
  const options = info && 'options' in info ? info.options : {}
  const [known] = await to.listCollections({ name }, { nameOnly: true }).toArray()
  if (known && !replace)
    throw new MoveError(`${to.databaseName}.${name} is there already; --replace drops it first`)
  if (known) await to.dropCollection(name)
  const target = await to.createCollection(name, options)
  let batch: { _id: ObjectId }[] = []
  const flush = async () => {
    if (batch.length) await target.insertMany(batch, { bypassDocumentValidation: true })
    batch = []
  }
  for await (const document of from.collection<{ _id: ObjectId }>(name).find({}, { ...raw, batchSize })) {
    batch.push(document)
    if (batch.length === batchSize) await flush()
  }
  await flush()
  await copyIndexes(from, to, name)
  const [expected, found] = await Promise.all([
    from.collection(name).countDocuments(),
    target.countDocuments(),
  ])
  if (expected !== found)
    throw new MoveError(`${to.databaseName}.${name}: ${found} of ${expected} documents arrived`)
  return found
}
async function copyIndexes(from: Db, to: Db, name: string): Promise<void> {
  const indexes = await from.collection(name).listIndexes().toArray()
  const wanted = indexes.filter((index) => index.name !== '_id_').map(({ v: _, ...index }) => index)
  if (wanted.length) await to.command({ createIndexes: name, indexes: wanted })
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      dir: { type: 'string' },
      replace: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    return
  }
  if (!values.to) throw new MoveError(`--to is missing\n${usage}`)
  const embedded = await openEmbedded({ dir: values.dir ?? process.env.DATA_DIR ?? 'data' })
  const from = new MongoClient(embedded.uri)
  const to = new MongoClient(values.to)
  try {
    const { databases } = await from.db('admin').admin().listDatabases({ nameOnly: true })
    for (const { name: db } of databases.filter(({ name }) => !system.has(name)))
      for (const { name } of await from.db(db).listCollections({}, { nameOnly: true }).toArray())
        console.log(
          `${db}.${name}: ${await copyCollection(from.db(db), to.db(db), name, values.replace)} documents`,
        )
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
