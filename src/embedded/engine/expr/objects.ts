import { fail } from '../../errors'
import { type Doc, isDoc, isNil, put, show, typeName } from '../values'
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
/** Documents as values. */
export const objects: Forms = {
  $mergeObjects: [0, Number.POSITIVE_INFINITY, merge],
}
