import { fail } from '../../errors'
import { type Doc, has, isDoc, isNil, isString, put, show, typeName } from '../values'
import type { Forms } from './operator'

/** One document of all, the later fields over the earlier; what is null is left out. */
export function merge(...values: unknown[]): Doc {
  const out: Doc = {}
  for (const v of values) {
    if (isNil(v)) continue
    if (!isDoc(v))
      fail(40400, `$mergeObjects requires object inputs, but input ${show(v)} is of type ${typeName(v)}`)
    for (const key of Object.keys(v)) put(out, key, v[key])
  }
  return out
}
function toArray(v: unknown): unknown {
  if (isNil(v)) return null
  if (!isDoc(v)) fail(40390, `$objectToArray requires a document input, found: ${typeName(v)}`)
  return Object.keys(v).map((k) => ({ k, v: v[k] }))
}

function toObject(v: unknown): unknown {
  if (isNil(v)) return null
  if (!Array.isArray(v)) fail(40386, `$arrayToObject requires an array input, found: ${typeName(v)}`)
  const out: Doc = {}
  const pairs = Array.isArray(v[0])
  for (const e of v) {
    const [key, value] = pairs ? fromPair(e) : fromEntry(e)
    put(out, key, value)
  }
  return out
}
function fromPair(e: unknown): [string, unknown] {
  if (!Array.isArray(e)) {
    if (isDoc(e)) fail(40396, '$arrayToObject requires a consistent input format.')
    return fail(40398, `Unrecognised input type format for $arrayToObject: ${typeName(e)}`)
  }
  if (e.length !== 2)
    fail(40397, `$arrayToObject requires an array of size 2 arrays,found array of size: ${e.length}`)
  if (!isString(e[0]))
    fail(
      40395,
      `$arrayToObject requires an array of key-value pairs, where the key must be of type string. Found key type: ${typeName(e[0])}`,
    )
  return [e[0], e[1]]
}
function fromEntry(e: unknown): [string, unknown] {
  if (Array.isArray(e)) fail(40391, '$arrayToObject requires a consistent input format.')
  if (!isDoc(e)) fail(40398, `Unrecognised input type format for $arrayToObject: ${typeName(e)}`)
  const count = Object.keys(e).length
  if (count !== 2)
    fail(
      40392,
      `$arrayToObject requires an object keys of 'k' and 'v'. Found incorrect number of keys:${count}`,
    )
  if (!has(e, 'k') || !has(e, 'v'))
    fail(
      40393,
      `$arrayToObject requires an object with keys 'k' and 'v'. Missing either or both keys from: ${show(e)}`,
    )
  if (!isString(e.k))
    fail(
      40394,
      `$arrayToObject requires an object with keys 'k' and 'v', where the value of 'k' must be of type string. Found type: ${typeName(e.k)}`,
    )
  return [e.k, e.v]
}

/** Documents as values. */
export const objects: Forms = {
  $arrayToObject: [1, 1, toObject],
  $mergeObjects: [0, Number.POSITIVE_INFINITY, merge],
  $objectToArray: [1, 1, toArray],
}
