import type { Db, MongoClient, ObjectId } from 'mongodb'

/** The target can not take what is moved, or did not; the message says why. */
export class MoveError extends Error {}

/** A collection that was moved. */
export type Moved = { readonly namespace: string; readonly documents: number; readonly indexes: number }
type Place = { readonly from: Db; readonly to: Db; readonly name: string }

const system = new Set(['admin', 'config', 'local'])
const batchSize = 1000
/** Types are carried over as they are: no number becomes another. */
const raw = { promoteValues: false, promoteLongs: false, bsonRegExp: true } as const

/**
 * Copies each collection of one MongoDB to another: options and validator, documents, then indexes, and compares the
 * counts. Before it writes anything, it fails where a collection of the target has documents, unless it may `replace` it.
 * Where `only` names a database, that one alone is copied.
 */
export async function* moveAll(
  from: MongoClient,
  to: MongoClient,
  { replace = false, only = null }: { replace?: boolean; only?: string | null } = {},
): AsyncGenerator<Moved> {
  const places = await placesOf(from, to, only)
  if (!replace) await mustBeEmpty(places)
  for (const place of places) yield await moveOne(place)
}

async function placesOf(from: MongoClient, to: MongoClient, only: string | null): Promise<Place[]> {
  const places: Place[] = []
  const { databases } = await from.db('admin').admin().listDatabases({ nameOnly: true })
  for (const { name: db } of databases.filter(({ name }) => !system.has(name) && name === (only ?? name)))
    for (const { name } of await from.db(db).listCollections({}, { nameOnly: true }).toArray())
      places.push({ from: from.db(db), to: to.db(db), name })
  return places
}
async function mustBeEmpty(places: readonly Place[]): Promise<void> {
  const filled: string[] = []
  for (const { to, name } of places)
    if (await to.collection(name).findOne({}, { projection: { _id: 1 } }))
      filled.push(`${to.databaseName}.${name}`)
  if (filled.length)
    throw new MoveError(
      `The target has documents already in ${filled.join(', ')}. Nothing was copied; --replace drops these collections first.`,
    )
}

async function moveOne({ from, to, name }: Place): Promise<Moved> {
  const [info] = await from.listCollections({ name }).toArray()
  await to.dropCollection(name)
  const target = await to.createCollection(name, info && 'options' in info ? info.options : {})
  await copyDocuments({ from, to, name })
  const indexes = await copyIndexes({ from, to, name })
  const [expected, found] = await Promise.all([
    from.collection(name).countDocuments(),
    target.countDocuments(),
  ])
  const namespace = `${to.databaseName}.${name}`
  if (expected !== found) throw new MoveError(`${namespace}: ${found} of ${expected} documents arrived`)
  return { namespace, documents: found, indexes }
}
async function copyDocuments({ from, to, name }: Place): Promise<void> {
  const target = to.collection<{ _id: ObjectId }>(name)
  let batch: { _id: ObjectId }[] = []
  const flush = async () => {
    // what is stored may be older than its validator
    if (batch.length) await target.insertMany(batch, { bypassDocumentValidation: true })
    batch = []
  }
  for await (const document of from.collection<{ _id: ObjectId }>(name).find({}, { ...raw, batchSize })) {
    batch.push(document)
    if (batch.length === batchSize) await flush()
  }
  await flush()
}
async function copyIndexes({ from, to, name }: Place): Promise<number> {
  const indexes = await from.collection(name).listIndexes().toArray()
  const wanted = indexes.filter((index) => index.name !== '_id_').map(({ v: _, ...index }) => index)
  if (wanted.length) await to.command({ createIndexes: name, indexes: wanted })
  return indexes.length
}
