import { ObjectId } from 'bson'
import { fail } from '../../errors'
import { encode } from '../encode'
import { equal } from '../order'
import { clone, type Doc, firstKey, has, isDoc, isOperators, isRegex, own, put } from '../values'

/** The document an upsert starts from: what the filter says that fields equal. */
export function upsertSeed(filter: Doc): Doc {
  const found = new Map<string, unknown>()
  const possible = takeEqualities(filter, found)
  const doc: Doc = {}
  if (!possible) return doc
  for (const path of [...found.keys()].sort()) {
    const parts = path.split('.')
    const field = parts.pop() as string
    let at = doc
    for (const part of parts) {
      const next = own(at, part)
      at = isDoc(next) ? next : setEmpty(at, part)
    }
    put(at, field, clone(found.get(path)))
  }
  return doc
}
function setEmpty(doc: Doc, key: string): Doc {
  const made: Doc = {}
  put(doc, key, made)
  return made
}
// false where an empty $all says that nothing can match
function takeEqualities(filter: Doc, found: Map<string, unknown>): boolean {
  return Object.keys(filter).every((key) => {
    const v = filter[key]
    if (key === '$and') return (v as Doc[]).every((part) => takeEqualities(part, found))
    if (key === '$or') return takeOnlyBranch(v as Doc[], found)
    if (key.startsWith('$') || isRegex(v)) return true
    if (!isOperators(v)) return setOnce(found, key, v)
    if (has(v, '$eq')) setOnce(found, key, v.$eq)
    const listed = Array.isArray(v.$in) ? v.$in : []
    const oneOf = listed.every((x) => equal(x, listed[0])) ? listed.slice(0, 1) : []
    const all = Array.isArray(v.$all) ? v.$all : []
    for (const x of [...oneOf, ...all])
      if (!isRegex(x) && !(isDoc(x) && '$elemMatch' in x)) setOnce(found, key, x)
    return !(Array.isArray(v.$all) && v.$all.length === 0)
  })
}
// an $or of one branch is that branch; those that can't match don't count
const isNone = (v: unknown) => Array.isArray(v) && v.length === 0
const isNever = (branch: Doc) => Object.values(branch).some((v) => isDoc(v) && isNone(v.$all))
function takeOnlyBranch(branches: readonly Doc[], found: Map<string, unknown>): boolean {
  const possible = branches.filter((branch) => !isNever(branch))
  const [only] = possible
  return possible.length !== 1 || !only || takeEqualities(only, found)
}
function setOnce(found: Map<string, unknown>, path: string, v: unknown): true {
  for (const other of found.keys())
    if (other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`))
      fail('NotSingleValueField', `cannot infer query fields to set, path '${path}' is matched twice`)
  found.set(path, v)
  return true
}

/** The document with `_id` as its first field, a new one where it has none. */
export function withId(doc: Doc): Doc {
  if (!has(doc, '_id')) return { _id: new ObjectId(), ...doc }
  if (firstKey(doc) === '_id') return doc
  const { _id, ...rest } = doc
  return { _id, ...rest }
}
/** Refuses what can't be an `_id`. */
export function checkId(id: unknown): void {
  if (Array.isArray(id)) fail('InvalidIdField', "The '_id' value cannot be of type array")
  if (isRegex(id)) fail('InvalidIdField', "The '_id' value cannot be of type regex")
  if (isDoc(id))
    for (const key of Object.keys(id))
      if (key.startsWith('$'))
        fail(
          'DollarPrefixedFieldName',
          `_id fields may not contain '$'-prefixed fields: ${key} is not valid for storage.`,
        )
}

/** What a change stream reports of an update. */
export type Description = { updatedFields: Doc; removedFields: string[]; truncatedArrays: Doc[] }
export function describeUpdate(before: Doc, after: Doc): Description {
  const out: Description = { updatedFields: {}, removedFields: [], truncatedArrays: [] }
  compareFields(before, after, '', out)
  return out
}
const same = (a: unknown, b: unknown) => encode({ v: a }).equals(encode({ v: b }))
function compareFields(before: Doc, after: Doc, at: string, out: Description): void {
  for (const key of Object.keys(before)) if (!has(after, key)) out.removedFields.push(at + key)
  for (const key of Object.keys(after)) {
    if (has(before, key)) compareValues(before[key], after[key], at + key, out)
    else put(out.updatedFields, at + key, after[key])
  }
}
function compareValues(x: unknown, y: unknown, path: string, out: Description): void {
  if (isDoc(x) && isDoc(y)) compareFields(x, y, `${path}.`, out)
  else if (Array.isArray(x) && Array.isArray(y)) {
    if (y.length < x.length) out.truncatedArrays.push({ field: path, newSize: y.length })
    for (const [i, v] of y.entries()) {
      if (i < x.length) compareValues(x[i], v, `${path}.${i}`, out)
      else put(out.updatedFields, `${path}.${i}`, v)
    }
  } else if (!same(x, y)) put(out.updatedFields, path, y)
}
