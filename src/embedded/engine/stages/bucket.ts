import { fail } from '../../errors'
import { compileExpr } from '../expr/compile'
import { compare, rank } from '../order'
import { sorted, sortKey, toSort } from '../sort'
import { has, isDoc, typeName } from '../values'
import { grouping } from './group'
import type { Stage } from './stage'

const byId = toSort({ _id: 1 })

/** `$bucket`: groups by the boundary that a value is not below. */
export const bucket: Stage = (arg, scope) => {
  if (!isDoc(arg))
    fail(40201, `Argument to $bucket stage must be an object, but found type: ${typeName(arg)}.`)
  const { boundaries, groupBy, output } = arg
  if (!Array.isArray(boundaries))
    fail(40200, `The $bucket 'boundaries' field must be an array, but found type: ${typeName(boundaries)}.`)
  const bounds = boundaries.map((e) => compileExpr(e, scope)({}, scope.vars))
  checkBoundaries(bounds)
  const by = compileExpr(groupBy, scope)
  const group = grouping(
    (root, vars) => {
      const v = by(root, vars)
      const i = bounds.findLastIndex((bound) => compare(v, bound) >= 0)
      if (v !== undefined && i >= 0 && i < bounds.length - 1) return bounds[i]
      if (has(arg, 'default')) return arg.default
      return fail(
        40066,
        '$switch could not find a matching branch for an input, and no default was specified.',
      )
    },
    isDoc(output) ? output : { count: { $sum: 1 } },
    scope,
  )
  // the groups are held already, and weighed
  return (docs) => sorted(group(docs), byId, { keyOf: (doc) => sortKey(doc, byId) })
}
function checkBoundaries(bounds: readonly unknown[]): void {
  if (bounds.length < 2)
    fail(
      40192,
      `The $bucket 'boundaries' field must have at least 2 values, but found ${bounds.length} value(s).`,
    )
  for (const [i, bound] of bounds.entries()) {
    if (rank(bound) !== rank(bounds[0]))
      fail(40193, "All values in the the 'boundaries' option to $bucket must have the same type.")
    if (i > 0 && compare(bounds[i - 1], bound) >= 0)
      fail(
        40194,
        `The 'boundaries' option to $bucket must be sorted, but elements ${i - 1} and ${i} are not in ascending order`,
      )
  }
}
