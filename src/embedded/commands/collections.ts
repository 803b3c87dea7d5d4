import { openCursor } from '../engine/cursors'
import { encode } from '../engine/encode'
import { compileFilter } from '../engine/match/filter'
import { changeOptions, createCollection, dropCollection } from '../engine/store/catalogue'
import { logChange } from '../engine/store/changeLog'
import { type Collection, type Store, sizeOnDisk, toValidator, write } from '../engine/store/store'
import { type Doc, isBool, isDoc, isNum, isString } from '../engine/values'
import { fail } from '../errors'
import { ignored, isAny, isFlagLike, optional, readParams, refused, required } from '../params'
import { type Command, namespace } from './command'

const createParams = {
  create: required(isString),
  validator: optional(isDoc),
  validationLevel: optional(isString),
  validationAction: optional(isString),
  autoIndexId: ignored,
  capped: refused,
  changeStreamPreAndPostImages: refused,
  clusteredIndex: refused,
  collation: refused,
  encryptedFields: refused,
  expireAfterSeconds: refused,
  idIndex: ignored,
  indexOptionDefaults: ignored,
  max: refused,
  pipeline: refused,
  size: refused,
  storageEngine: ignored,
  timeseries: refused,
  viewOn: refused,
}
const defined = (options: Doc): Doc =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

function checkValidation({ validationLevel = 'strict', validationAction = 'error' }: Doc): void {
  if (!['strict', 'off'].includes(String(validationLevel)))
    fail(
      'CommandNotSupported',
      `The validationLevel ${validationLevel} is not supported by the embedded store; set MONGODB_URI to a MongoDB server to use it`,
    )
  if (!['error', 'warn'].includes(String(validationAction)))
    fail(
      'BadValue',
      `Enumeration value '${validationAction}' for field 'validationAction' is not a valid value.`,
    )
}

/** https://www.mongodb.com/docs/manual/reference/command/create/ */
export const create: Command = async (body, { store, db }) => {
  const { create: _, ...options } = readParams(body, createParams)
  const ns = namespace(body, { db })
  checkValidation(options)
  toValidator(options)
  await write(store, () => {
    if (store.collections.has(ns)) fail('NamespaceExists', `Collection ${ns} already exists.`)
    createCollection(store, ns, defined(options))
  })
  return {}
}

const collModParams = {
  collMod: required(isString),
  validator: optional(isDoc),
  validationLevel: optional(isString),
  validationAction: optional(isString),
  changeStreamPreAndPostImages: refused,
  dryRun: refused,
  expireAfterSeconds: refused,
  index: refused,
  pipeline: refused,
  viewOn: refused,
}
/** https://www.mongodb.com/docs/manual/reference/command/collMod/ */
export const collMod: Command = async (body, { store, db }) => {
  const { collMod: _, ...options } = readParams(body, collModParams)
  const ns = namespace(body, { db })
  checkValidation(options)
  toValidator(options)
  await write(store, () => changeOptions(store, existing(store, ns), defined(options)))
  return {}
}
/** The collection, or MongoDB's error where there is none. */
export function existing(store: Store, ns: string): Collection {
  return store.collections.get(ns) ?? fail('NamespaceNotFound', `ns does not exist: ${ns}`)
}

const dropParams = { drop: required(isString) }
/** https://www.mongodb.com/docs/manual/reference/command/drop/ */
export const drop: Command = (body, { store, db }) => {
  readParams(body, dropParams)
  const ns = namespace(body, { db })
  return write(store, (): Doc => {
    const c = store.collections.get(ns) ?? fail('NamespaceNotFound', 'ns not found')
    dropCollection(store, c)
    return { nIndexesWas: c.indexes.length, ns }
  })
}
const dropDatabaseParams = { dropDatabase: required(isNum) }
/** https://www.mongodb.com/docs/manual/reference/command/dropDatabase/ */
export const dropDatabase: Command = async (body, { store, db }) => {
  readParams(body, dropDatabaseParams)
  await write(store, () => {
    const all = [...store.collections.values()].filter((c) => c.db === db)
    for (const c of all) dropCollection(store, c)
    if (all.length) logChange(store, { op: 'dropDatabase', ns: db })
  })
  return { dropped: db }
}

const listCollectionsParams = {
  listCollections: required(isNum),
  filter: optional(isDoc),
  nameOnly: optional(isFlagLike),
  cursor: ignored, // all come in the first batch
  authorizedCollections: ignored,
}
/** https://www.mongodb.com/docs/manual/reference/command/listCollections/ */
export const listCollections: Command = (body, { store, db, endpoint }) => {
  const { filter = {}, nameOnly } = readParams(body, listCollectionsParams)
  const test = compileFilter(filter)
  const all = [...store.collections.values()].filter((c) => c.db === db).map(describe)
  const shown = all.filter(test).map((doc) => (nameOnly ? { name: doc.name, type: doc.type } : doc))
  return openCursor(endpoint.cursors, shown.map(encode), {
    ns: `${db}.$cmd.listCollections`,
    batchSize: Number.POSITIVE_INFINITY,
  })
}
const describe = ({ name, options, uuid, indexes }: Collection): Doc => ({
  name,
  type: 'collection',
  options,
  info: { readOnly: false, uuid },
  idIndex: indexes[0]?.spec,
})

const listDatabasesParams = {
  listDatabases: required(isAny),
  filter: optional(isDoc),
  nameOnly: optional(isBool),
  authorizedDatabases: ignored,
}
/** https://www.mongodb.com/docs/manual/reference/command/listDatabases/ */
export const listDatabases: Command = (body, { store }) => {
  const { filter = {}, nameOnly } = readParams(body, listDatabasesParams)
  const test = compileFilter(filter)
  const names = [...new Set([...store.collections.values()].map((c) => c.db))].sort()
  const size = BigInt(sizeOnDisk(store))
  const databases = names.map((name): Doc => ({ name, sizeOnDisk: size, empty: false })).filter(test)
  if (nameOnly) return { databases: databases.map(({ name }) => ({ name })) }
  return { databases, totalSize: size, totalSizeMb: size / 1048576n }
}
