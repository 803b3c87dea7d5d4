import { randomBytes } from 'node:crypto'
import { Binary } from 'bson'
import { encode } from '../encode'
import { equal } from '../order'
import type { Doc } from '../values'
import { logChange } from './changeLog'
import type { Index } from './indexes'
import { after, catalogueKey } from './keyspace'
import { type Collection, type Store, toCollection, toValidator } from './store'

/** Writes a collection's entry. */
export function saveCollection(store: Store, c: Collection): void {
  const indexes = c.indexes.map(({ id, spec, multi, cut, building }) => ({
    ...{ id, spec, multi: [...multi], cut: [...cut] },
    ...(building ? { building } : {}),
  }))
  store.env.putSync(
    catalogueKey(c.ns),
    encode({ ns: c.ns, id: c.id, uuid: c.uuid, options: c.options, indexes }),
  )
}
function randomUuid(): Binary {
  const bytes = randomBytes(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return new Binary(bytes, 4)
}
export function createCollection(store: Store, ns: string, options: Doc = {}): Collection {
  const id = store.nextId++
  const idIndex = { id: store.nextId++, spec: { v: 2, key: { _id: 1 }, name: '_id_' }, multi: [], cut: [] }
  const c = toCollection({ ns, id, uuid: randomUuid(), options, indexes: [idIndex] })
  c.count = 0
  store.collections.set(ns, c)
  saveCollection(store, c)
  return c
}
/** Sets options; writes nothing where they are so already, as at each start of a service. */
export function changeOptions(store: Store, c: Collection, options: Doc): void {
  if (Object.entries(options).every(([name, value]) => equal(c.options[name], value))) return
  Object.assign(c.options, options)
  c.validator = toValidator(c.options)
  saveCollection(store, c)
}
function wipe(store: Store, prefix: Buffer): void {
  const batch = 5000
  for (;;) {
    const keys = store.env.getKeys({ start: prefix, end: after(prefix), limit: batch }).asArray
    for (const key of keys) store.env.removeSync(key)
    if (keys.length < batch) return
  }
}
export function dropCollection(store: Store, c: Collection): void {
  store.collections.delete(c.ns)
  c.dropped = true
  store.env.removeSync(catalogueKey(c.ns))
  for (const index of c.indexes) wipe(store, index.prefix)
  wipe(store, c.prefix)
  logChange(store, { op: 'drop', ns: c.ns })
}
export function dropIndex(store: Store, c: Collection, index: Index): void {
  wipe(store, index.prefix)
  c.indexes.splice(c.indexes.indexOf(index), 1)
  saveCollection(store, c)
}
