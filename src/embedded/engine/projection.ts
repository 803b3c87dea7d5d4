import { fail, unsupported } from '../errors'
import { compileExpr, toParts } from './expr/compile'
import type { Expr, Scope, Vars } from './expr/scope'
import { compileFilter, isFlag } from './match/filter'
import { type Doc, firstKey, has, isDoc, isNum, own, put, show, truthy } from './values'

export type Projection = (doc: Doc, vars: Vars) => Doc
/** What stands at a path: kept, left out, computed, or a level more. */
type Node = { leaf?: boolean | Expr; children?: Map<string, Node> }
type Slice = { readonly parts: readonly string[]; readonly arg: unknown }
type Draft = {
  readonly find: boolean
  readonly scope: Scope
  readonly root: Node
  readonly slices: Slice[]
  inclusion: boolean | null
  id: boolean | null
}
const invalid = 'Invalid $project :: caused by ::'

/** Compiles a find's projection or, without `find`, a `$project`; only a find has `$slice` and `$elemMatch`. */
export function compileProjection(spec: unknown, scope: Scope, { find = false } = {}): Projection {
  if (!isDoc(spec)) fail(find ? 'TypeMismatch' : 15969, '$project specification must be an object')
  const keys = Object.keys(spec)
  if (!keys.length)
    return find
      ? (doc) => doc
      : fail(51272, `${invalid} projection specification must have at least one field`)
  const draft: Draft = { find, scope, root: {}, slices: [], inclusion: null, id: null }
  for (const key of keys) take(draft, key, spec[key])
  const inclusion = keys.length > draft.slices.length && (draft.inclusion ?? draft.id === true)
  settleId(draft, inclusion)
  if (inclusion)
    for (const { parts } of draft.slices) if (!covered(draft.root, parts)) place(draft.root, parts, true)
  return (doc, vars) => {
    const out = inclusion ? include(doc, draft.root, doc, vars) : exclude(doc, draft.root)
    return draft.slices.reduce((found, slice) => sliceAt(found, out, slice.parts, slice.arg), out)
  }
}
function settleId({ root, id }: Draft, inclusion: boolean): void {
  root.children ??= new Map()
  if (inclusion && id === null && !root.children.has('_id')) root.children.set('_id', { leaf: true })
  if (!inclusion && id === true) root.children.delete('_id')
}
const covered = (root: Node, parts: readonly string[]): boolean => {
  let node: Node | undefined = root
  for (const part of parts) {
    node = node?.children?.get(part)
    if (node?.leaf !== undefined) return true
  }
  return node !== undefined
}

function take(draft: Draft, path: string, v: unknown): void {
  if (draft.find && (path.endsWith('.$') || path.includes('.$.'))) unsupported('The positional projection')
  const first = isDoc(v) ? firstKey(v) : ''
  if (first === undefined)
    fail(51270, `${invalid} An empty sub-projection is not a valid value. Found empty object at path ${path}`)
  if (isFlag(v)) takeFlag(draft, path, truthy(v))
  else if (!isDoc(v)) takeExpression(draft, path, v)
  else if (draft.find && first === '$slice' && !isSliceExpression(v.$slice)) takeSlice(draft, path, v.$slice)
  else if (draft.find && first === '$elemMatch') takeElemMatch(draft, path, v.$elemMatch)
  else if (first.startsWith('$')) takeExpression(draft, path, v)
  else takeNested(draft, path, v)
}
function takeExpression(draft: Draft, path: string, v: unknown): void {
  if (draft.inclusion === false)
    fail(31252, `${invalid} Cannot use an expression ${path}: ${show(v)} in an exclusion projection`)
  draft.inclusion ??= true
  place(draft.root, toParts(path), compileExpr(v, draft.scope))
}
function takeFlag(draft: Draft, path: string, on: boolean): void {
  if (path === '_id') draft.id = on
  else setMode(draft, on, path)
  place(draft.root, toParts(path), on)
}
function setMode(draft: Draft, on: boolean, path: string): void {
  const [verb, other] = on ? ['inclusion', 'exclusion'] : ['exclusion', 'inclusion']
  if (draft.inclusion !== null && draft.inclusion !== on)
    fail(on ? 31253 : 31254, `${invalid} Cannot do ${verb} on field ${path} in ${other} projection`)
  draft.inclusion = on
}
function takeNested(draft: Draft, path: string, v: Doc): void {
  for (const key of Object.keys(v)) {
    if (key.includes('.') && !draft.find) fail(16420, 'FieldPath field names may not contain dots')
    take(draft, `${path}.${key}`, v[key])
  }
}
const isSliceExpression = (arg: unknown) =>
  Array.isArray(arg) && (Array.isArray(arg[0]) || typeof arg[0] === 'string')
function takeSlice(draft: Draft, path: string, arg: unknown): void {
  if (!isNum(arg) && !(Array.isArray(arg) && arg.length === 2 && arg.every(isNum)))
    fail(28667, `Invalid $slice syntax. The given syntax ${show(arg)} did not match the find() syntax`)
  if (Array.isArray(arg) && Number(arg[1]) <= 0)
    fail(28724, 'First argument to $slice must be an array, but is of type: int')
  draft.slices.push({ parts: toParts(path), arg })
}
function takeElemMatch(draft: Draft, path: string, arg: unknown): void {
  const test = compileFilter({ x: { $elemMatch: arg } }, draft.scope)
  if (path.includes('.')) fail(31275, 'Cannot use $elemMatch projection on a nested field.')
  setMode(draft, true, path)
  place(draft.root, [path], (root) => {
    const list = isDoc(root) ? own(root, path) : undefined
    const hit = Array.isArray(list) ? list.findIndex((e) => test({ x: [e] })) : -1
    return Array.isArray(list) && hit >= 0 ? [list[hit]] : undefined
  })
}
function place(root: Node, parts: readonly string[], leaf: boolean | Expr): void {
  const path = parts.join('.')
  let node = root
  for (const [i, part] of parts.entries()) {
    if (node.leaf !== undefined)
      fail(31249, `${invalid} Path collision at ${path} remaining portion ${parts.slice(i).join('.')}`)
    node.children ??= new Map()
    const next: Node = node.children.get(part) ?? {}
    node.children.set(part, next)
    node = next
  }
  if (node.leaf !== undefined || node.children) fail(31250, `${invalid} Path collision at ${path}`)
  node.leaf = leaf
}

const isComputed = (node: Node): boolean =>
  typeof node.leaf === 'function' || [...(node.children?.values() ?? [])].some(isComputed)
function include(v: Doc, node: Node, root: Doc, vars: Vars): Doc {
  const out: Doc = {}
  const children = node.children ?? new Map<string, Node>()
  for (const key of Object.keys(v)) {
    const child = children.get(key)
    if (child?.leaf === true) put(out, key, v[key])
    else if (child?.children) {
      const x = within(v[key], (e) => include(e, child, root, vars), false)
      if (x !== undefined) put(out, key, x)
    }
  }
  for (const [key, child] of children) {
    if (typeof child.leaf === 'function') setOrDrop(out, key, child.leaf(root, vars))
    else if (child.children && isComputed(child) && !isDoc(v[key]) && !Array.isArray(v[key]))
      put(out, key, include({}, child, root, vars))
  }
  return out
}
function setOrDrop(out: Doc, key: string, x: unknown): void {
  if (x === undefined) delete out[key]
  else put(out, key, x)
}
// documents in a field, through arrays of them; other values are kept or dropped
function within(v: unknown, f: (doc: Doc) => Doc, keep: boolean): unknown {
  if (isDoc(v)) return f(v)
  if (Array.isArray(v)) return v.map((e) => within(e, f, keep)).filter((x) => x !== undefined)
  return keep ? v : undefined
}
function exclude(v: Doc, node: Node): Doc {
  const out: Doc = {}
  for (const key of Object.keys(v)) {
    const child = node.children?.get(key)
    if (child?.children)
      put(
        out,
        key,
        within(v[key], (e) => exclude(e, child), true),
      )
    else if (child?.leaf !== false) put(out, key, v[key])
  }
  return out
}

function cut(list: readonly unknown[], arg: unknown): unknown[] {
  if (isNum(arg)) return Number(arg) >= 0 ? list.slice(0, Number(arg)) : list.slice(Number(arg))
  const [skip = 0, count = 0] = (arg as unknown[]).map(Number)
  const from = skip < 0 ? Math.max(0, list.length + skip) : skip
  return list.slice(from, from + count)
}
function sliceAt(out: Doc, source: Doc, [part = '', ...rest]: readonly string[], arg: unknown): Doc {
  if (!has(source, part)) return out
  const v = source[part]
  if (!rest.length) return { ...out, [part]: Array.isArray(v) ? cut(v, arg) : v }
  const into = (e: unknown): unknown => (isDoc(e) ? sliceAt(e, e, rest, arg) : e)
  return { ...out, [part]: Array.isArray(v) ? v.map(into) : into(v) }
}
