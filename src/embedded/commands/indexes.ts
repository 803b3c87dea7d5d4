import { openCursor } from '../engine/cursors'
import { encode } from '../engine/encode'
import { compileFilter } from '../engine/match/filter'
import { equal } from '../engine/order'
import { dropIndex } from '../engine/store/catalogue'
import { beginIndex, dropUnfinished, fillIndexes } from '../engine/store/indexBuild'
import type { Index } from '../engine/store/indexes'
import { type Collection, type Store, write } from '../engine/store/store'
import { type Doc, firstKey, has, isArray, isDoc, isNum, isString, show, typeName } from '../engine/values'
import { ensureCollection } from '../engine/writes'
import { fail, unsupported } from '../errors'
import { ignored, isAny, isFlagLike, optional, readFields, readParams, refused, required } from '../params'
import { existing } from './collections'
import { type Command, namespace } from './command'

const specParams = {
  key: required(isDoc),
  name: required(isString),
  unique: optional(isFlagLike),
  sparse: optional(isFlagLike),
  partialFilterExpression: optional(isDoc),
  background: ignored,
  ns: ignored,
  v: ignored,
  collation: refused,
  default_language: refused,
  expireAfterSeconds: refused,
  hidden: refused,
  language_override: refused,
  storageEngine: ignored,
  textIndexVersion: refused,
  weights: refused,
  wildcardProjection: refused,
}
const isOn = (v: unknown) => v === true || (isNum(v) && Number(v) !== 0)

/** An index as it is kept and listed, from what was asked for. */
function toSpec(given: unknown): Doc {
  if (!isDoc(given)) fail('TypeMismatch', 'an index specification must be an object')
  if (isDoc(given.key)) checkKey(given.key)
  const { key, name, unique, sparse, partialFilterExpression } = readFields(
    given,
    specParams,
    'createIndexes.indexes',
  )
  if (firstKey(key) === undefined) fail('CannotCreateIndex', 'Index keys cannot be an empty object')
  if (name === '*') fail('BadValue', "The index name '*' is not valid.")
  if (partialFilterExpression) compileFilter(partialFilterExpression)
  return {
    v: 2,
    key,
    name,
    ...(isOn(unique) ? { unique: true } : {}),
    ...(isOn(sparse) ? { sparse: true } : {}),
    ...(partialFilterExpression ? { partialFilterExpression } : {}),
  }
}
function checkKey(key: Doc): void {
  for (const [path, kind] of Object.entries(key)) {
    if (isString(kind)) unsupported(`An index of the kind ${kind}`)
    if (!isNum(kind) || Number(kind) === 0)
      fail(
        'CannotCreateIndex',
        `Values in v:2 index key pattern cannot be of type ${typeName(kind)}. Only numbers > 0, numbers < 0, and strings are allowed.`,
      )
    if (path.includes('$**')) unsupported('A wildcard index')
    if (path.split('.').includes('')) fail('CannotCreateIndex', 'Index keys cannot contain an empty field.')
  }
}
const signs = (key: Doc) => Object.entries(key).map(([path, kind]) => [path, Math.sign(Number(kind))])
const sameKey = (a: unknown, b: unknown) => isDoc(a) && isDoc(b) && equal(signs(a), signs(b))

/** The index that is already as asked for; an error where one is in the way. */
function sameIndex(c: Collection, spec: Doc): Index | undefined {
  const same = c.indexes.find(
    (index) =>
      sameKey(index.spec.key, spec.key) &&
      equal(index.spec.partialFilterExpression, spec.partialFilterExpression),
  )
  const named = c.indexes.find((index) => index.name === spec.name)
  const shown = (index: Index) => `Requested index: ${show(spec)}, existing index: ${show(index.spec)}`
  if (same?.name === '_id_') return same
  if (same && same.name !== spec.name)
    fail('IndexOptionsConflict', `Index already exists with a different name: ${same.name}`)
  if (same && (same.unique !== has(spec, 'unique') || same.sparse !== has(spec, 'sparse')))
    fail(
      'IndexKeySpecsConflict',
      `An equivalent index already exists with the same name but different options. ${shown(same)}`,
    )
  if (!same && named)
    fail(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. ${shown(named)}`,
    )
  return same
}

const createParams = { createIndexes: required(isString), indexes: required(isArray), commitQuorum: ignored }
/** https://www.mongodb.com/docs/manual/reference/command/createIndexes/ */
export const createIndexes: Command = (body, { db, store, transaction }) => {
  const { indexes } = readParams(body, createParams)
  const ns = namespace(body, { db })
  if (!indexes.length) fail('BadValue', 'Must specify at least one index to create')
  if (transaction)
    fail(
      'OperationNotSupportedInTransaction',
      'Cannot create new indexes on existing collections in a multi-document transaction.',
    )
  const specs = indexes.map(toSpec)
  const begin = (): { reply: Doc; next: number | null } => {
    const createdCollectionAutomatically = !store.collections.has(ns)
    const c = ensureCollection({ store, transaction: null }, ns)
    const numIndexesBefore = c.indexes.length
    for (const spec of specs) if (!sameIndex(c, spec)) beginIndex(store, c, spec)
    const numIndexesAfter = c.indexes.length
    const note = numIndexesAfter === numIndexesBefore ? { note: 'all indexes already exist' } : {}
    return {
      reply: { numIndexesBefore, numIndexesAfter, createdCollectionAutomatically, ...note },
      next: fillSome(store, c, 0),
    }
  }
  const build = async () => {
    const { reply, next } = await write(store, begin, { alone: true })
    await fillRest(store, ns, next)
    return reply
  }
  const built = store.indexing.then(build)
  store.indexing = built.catch(() => {})
  return built
}
function fillSome(store: Store, c: Collection, from: number): number | null {
  const building = c.indexes.filter((index) => index.building)
  return building.length ? fillIndexes(store, c, building, from) : null
}
/** Fills in the documents after the first, a write at a time; what can't be finished is taken away. */
async function fillRest(store: Store, ns: string, from: number | null): Promise<void> {
  try {
    for (let next = from; next !== null; ) {
      const record = next
      next = await write(store, () => fillSome(store, existing(store, ns), record), { alone: true })
    }
  } catch (error) {
    await write(store, () => dropUnfinished(store), { alone: true })
    throw error
  }
}

const listParams = { listIndexes: required(isString), cursor: ignored }
/** https://www.mongodb.com/docs/manual/reference/command/listIndexes/ */
export const listIndexes: Command = (body, { db, store, endpoint }) => {
  readParams(body, listParams)
  const ns = namespace(body, { db })
  const built = existing(store, ns).indexes.filter(({ building }) => !building)
  const rows = built.map(({ spec }) => encode(spec))
  return openCursor(endpoint.cursors, rows, { ns, batchSize: Number.POSITIVE_INFINITY })
}

const dropParams = { dropIndexes: required(isString), index: required(isAny) }
/** https://www.mongodb.com/docs/manual/reference/command/dropIndexes/ */
export const dropIndexes: Command = (body, { db, store }) => {
  const { index } = readParams(body, dropParams)
  const ns = namespace(body, { db })
  return write(store, (): Doc => {
    const c = store.collections.get(ns) ?? fail('NamespaceNotFound', `ns not found ${ns}`)
    const nIndexesWas = c.indexes.length
    for (const found of toDrop(c, index)) dropIndex(store, c, found)
    return { nIndexesWas, ...(index === '*' ? { msg: 'non-_id indexes dropped for collection' } : {}) }
  })
}
function toDrop(c: Collection, wanted: unknown): Index[] {
  if (wanted === '*') return c.indexes.slice(1)
  return (isArray(wanted) ? wanted : [wanted]).map((one) => {
    const found = c.indexes.find((index) =>
      isString(one) ? index.name === one : sameKey(index.spec.key, one),
    )
    if (!found)
      return fail(
        'IndexNotFound',
        isString(one) ? `index not found with name [${one}]` : `can't find index with key: ${show(one)}`,
      )
    return found.name === '_id_' ? fail('InvalidOptions', 'cannot drop _id index') : found
  })
}
