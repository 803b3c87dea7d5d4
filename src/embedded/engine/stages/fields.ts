import { exprFields } from '../expr/compile'
import { filterFields, isFlag } from '../match/filter'
import { type Doc, firstKey, isDoc, isString, truthy } from '../values'

/** The top-level fields that a pipeline reads of its input, so that no other is decoded; null where it may read all. */
export function pipelineFields(pipeline: readonly Doc[]): Set<string> | null {
  const out = new Set<string>()
  for (const stage of pipeline) {
    const name = firstKey(stage) ?? ''
    const after = reads(name, stage[name], out)
    if (after === 'done') return out
    if (after === 'all') return null
  }
  return null
}
type After = 'more' | 'done' | 'all'
function reads(name: string, arg: unknown, into: Set<string>): After {
  switch (name) {
    case '$match':
      return isDoc(arg) && filterFields(arg, into) ? 'more' : 'all'
    case '$sort':
      for (const path of Object.keys(arg as Doc)) into.add(path.split('.', 1)[0] as string)
      return 'more'
    case '$limit':
    case '$skip':
      return 'more'
    case '$unwind': {
      const path = isDoc(arg) ? arg.path : arg
      if (isString(path)) into.add(path.slice(1).split('.', 1)[0] as string)
      return 'more'
    }
    case '$group':
    case '$sortByCount':
    case '$bucket':
      addSortPaths(arg, into)
      return exprFields(arg, into) ? 'done' : 'all'
    case '$count':
      return 'done'
    case '$project':
      return isDoc(arg) ? projectReads(arg, into) : 'all'
  }
  return 'all'
}
// a `sortBy` names paths without a dollar
function addSortPaths(arg: unknown, into: Set<string>): void {
  if (!isDoc(arg)) return
  for (const [key, v] of Object.entries(arg)) {
    if (key !== 'sortBy' || !isDoc(v)) addSortPaths(v, into)
    else for (const path of Object.keys(v)) into.add(path.split('.', 1)[0] as string)
  }
}
function projectReads(arg: Doc, into: Set<string>): After {
  let inclusion = false
  for (const [path, v] of Object.entries(arg)) {
    if (path !== '_id') {
      if (isFlag(v) && !truthy(v)) return 'all'
      inclusion = true
      into.add(path.split('.', 1)[0] as string)
    }
    if (exprFields(v, into) === null) return 'all'
  }
  into.add('_id')
  return inclusion ? 'done' : 'all'
}
