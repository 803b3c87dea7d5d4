import { fail } from '../errors'
import { compileExpr, toParts } from './expr/compile'
import type { Expr, Scope, Vars } from './expr/scope'
import type { Projection } from './projection'
import { type Doc, firstKey, isDoc, put } from './values'

type Node = { leaf?: Expr; children?: Map<string, Node> }

/** Compiles `$addFields`, whose paths reach into documents and through arrays of them. */
export function compileAddFields(spec: unknown, scope: Scope): Projection {
  if (!isDoc(spec)) fail(40272, '$addFields specification stage must be an object')
  const root: Node = {}
  for (const key of Object.keys(spec)) take(root, key, spec[key], scope)
  return (doc, vars) => set(doc, root, doc, vars) as Doc
}
function take(root: Node, path: string, v: unknown, scope: Scope): void {
  const first = isDoc(v) ? firstKey(v) : undefined
  if (!isDoc(v) || first === undefined || first.startsWith('$')) {
    place(root, path, compileExpr(v, scope))
    return
  }
  for (const key of Object.keys(v)) {
    if (key.includes('.'))
      fail(16412, "FieldPath field names may not contain '.'. Consider using $getField or $setField.")
    take(root, `${path}.${key}`, v[key], scope)
  }
}
function place(root: Node, path: string, leaf: Expr): void {
  const conflict = 'Invalid $addFields :: caused by :: specification contains two conflicting paths.'
  let node = root
  for (const part of toParts(path)) {
    if (node.leaf) fail(40176, `${conflict} Cannot specify both '${path}' and a prefix of it`)
    node.children ??= new Map()
    const next: Node = node.children.get(part) ?? {}
    node.children.set(part, next)
    node = next
  }
  if (node.leaf || node.children) fail(40176, `${conflict} Cannot specify '${path}' twice`)
  node.leaf = leaf
}
function set(v: unknown, node: Node, root: Doc, vars: Vars): unknown {
  if (Array.isArray(v)) return v.map((e) => set(e, node, root, vars))
  const out: Doc = isDoc(v) ? { ...v } : {}
  for (const [key, child] of node.children ?? []) {
    const x = child.leaf ? child.leaf(root, vars) : set(out[key], child, root, vars)
    if (x === undefined) delete out[key]
    else put(out, key, x)
  }
  return out
}
