import { exprPaths } from '../expr/compile'
import { filterPaths, isFlag } from '../match/filter'
import { type Doc, firstKey, isDoc, isString, truthy } from '../values'
import { toWanted, type Wanted } from '../wanted'

/** What a pipeline reads of its input, so that no more is decoded; null where it may read all. */
export function pipelineWanted(pipeline: readonly Doc[]): Wanted | null {
  const paths = new Set<string>()
  return readsAll(pipeline, paths) ? null : toWanted(paths)
}
function readsAll(pipeline: readonly Doc[], into: Set<string>): boolean {
  for (const stage of pipeline) {
    const name = firstKey(stage) ?? ''
    const after = reads(name, stage[name], into)
    if (after !== 'more') return after === 'all'
  }
  return true
}
/** Whether later stages read of the input too, none of them does, or a stage may read all of it. */
type After = 'more' | 'done' | 'all'
const moreUnless = (paths: Set<string> | null): After => (paths ? 'more' : 'all')
const doneUnless = (paths: Set<string> | null): After => (paths ? 'done' : 'all')

function reads(name: string, arg: unknown, into: Set<string>): After {
  switch (name) {
    case '$match':
      return moreUnless(isDoc(arg) ? filterPaths(arg, into) : null)
    case '$sort':
      for (const path of Object.keys(arg as Doc)) into.add(path)
      return 'more'
    case '$limit':
    case '$skip':
    case '$unionWith':
      return 'more'
    case '$unset':
      for (const path of Array.isArray(arg) ? arg : [arg]) into.add(`${path}.`)
      return 'more'
    case '$unwind':
      return unwindReads(arg, into)
    case '$addFields':
    case '$set':
      for (const path of Object.keys(arg as Doc)) into.add(`${path}.`)
      return moreUnless(exprPaths(arg, into))
    case '$group':
    case '$sortByCount':
      return doneUnless(exprPaths(arg, into))
    case '$replaceRoot':
    case '$replaceWith':
      return doneUnless(exprPaths(arg, into))
    case '$count':
      return 'done'
    case '$facet':
      return Object.values(arg as Doc).some((part) => readsAll(part as Doc[], into)) ? 'all' : 'done'
    case '$project':
      return isDoc(arg) ? projectReads(arg, into) : 'all'
  }
  return 'all'
}
function unwindReads(arg: unknown, into: Set<string>): After {
  const path = isDoc(arg) ? arg.path : arg
  if (isString(path)) into.add(`${path.slice(1)}.`)
  if (isDoc(arg) && isString(arg.includeArrayIndex)) into.add(`${arg.includeArrayIndex}.`)
  return 'more'
}
function projectReads(arg: Doc, into: Set<string>): After {
  let inclusion = false
  for (const [path, v] of Object.entries(arg)) {
    if (path !== '_id') {
      if (isFlag(v) && !truthy(v)) return 'all'
      inclusion = true
      into.add(path)
    }
    if (exprPaths(v, into) === null) return 'all'
  }
  into.add('_id')
  return inclusion ? 'done' : 'all'
}
