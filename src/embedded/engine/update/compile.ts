import { fail, unsupported } from '../../errors'
import { compareStrings, equal } from '../order'
import { isIndexName } from '../paths'
import { clone, type Doc, has, isDoc, own, put, show, typeName } from '../values'
import { type Apply, keep, refusedOperators, unset, updateOperators } from './operators'

/** A tree of paths: fields are set in the order of their names, numbers by number, as MongoDB has done since 5.0. */
type Node = { readonly leaf: Leaf } | { readonly children: Map<string, Node> }
type Leaf = { readonly op: string; readonly apply: Apply }
/** A compiled update; gives the next document and leaves the given one alone. */
export type Update = {
  /** Whether it counts as a change though the document stays the same, as pushing onto an array does. */
  always(doc: Doc): boolean
  apply(doc: Doc, insert: boolean): Doc
}

/** Compiles `{ $operator: { path: argument } }`. */
export function compileUpdate(update: Doc): Update {
  const root = { children: new Map<string, Node>() }
  for (const op of Object.keys(update)) {
    const compile = updateOperators[op]
    if (refusedOperators.has(op)) unsupported(`The update operator ${op}`)
    if (!compile)
      fail(
        'FailedToParse',
        `Unknown modifier: ${op}. Expected a valid update modifier or pipeline-style update specified as an array`,
      )
    const fields = update[op]
    if (!isDoc(fields))
      fail(
        'FailedToParse',
        `Modifiers operate on fields but we found type ${typeName(fields)} instead. For example: {$mod: {<field>: ...}} not {${op}: ${show(fields)}}`,
      )
    for (const path of Object.keys(fields))
      add(root.children, path, { op, apply: compile(fields[path], path) })
  }
  const pushing = pushes(update.$push)
  const removed = isDoc(update.$unset) ? Object.keys(update.$unset).map((path) => path.split('.')) : []
  const sorted = sortedPaths(update.$push)
  return {
    always: (doc) =>
      pushing ||
      removed.some((path) => isNullElement(doc, path)) ||
      sorted.some((path) => isFilled(doc, path)),
    apply: (doc, insert) => applied(doc, root.children, insert),
  }
}
const stepInto = (v: unknown, part: string): unknown =>
  isDoc(v) || Array.isArray(v) ? fieldOf(v, part) : undefined
// to unset an element makes it null, and counts where it was null before
const isNullElement = (doc: Doc, path: readonly string[]): boolean =>
  path.reduce(stepInto, doc as unknown) === null &&
  Array.isArray(path.slice(0, -1).reduce(stepInto, doc as unknown))
// to sort an array that has elements counts, whatever their order
const isFilled = (doc: Doc, path: readonly string[]): boolean => {
  const list = path.reduce(stepInto, doc as unknown)
  return Array.isArray(list) && list.length > 0
}
function sortedPaths(fields: unknown): string[][] {
  const pushed = isDoc(fields) ? Object.entries(fields) : []
  return pushed.filter(([, arg]) => isDoc(arg) && has(arg, '$sort')).map(([path]) => path.split('.'))
}
const pushes = (fields: unknown): boolean =>
  isDoc(fields) &&
  Object.values(fields).some((arg) => !isDoc(arg) || !Array.isArray(arg.$each) || arg.$each.length > 0)
function applied(doc: Doc, children: ReadonlyMap<string, Node>, insert: boolean): Doc {
  const out = clone(doc)
  applyChildren(out, children, { doc, path: '', insert })
  if (has(doc, '_id') && !(has(out, '_id') && equal(out._id, doc._id)))
    fail('ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'")
  return out
}
function checkPath(path: string, parts: readonly string[]): void {
  if (path === '') fail('EmptyFieldName', 'An empty update path is not valid.')
  for (const part of parts) {
    if (part === '')
      fail('EmptyFieldName', `The update path '${path}' contains an empty field name, which is not allowed.`)
    if (/^\$(?:\[.*\])?$/.test(part)) unsupported(`A positional path in an update (${path})`)
  }
  if (parts[0]?.startsWith('$'))
    fail(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${parts[0]}' in '${path}' is not allowed in the context of an update's replacement document. Consider using an aggregation pipeline with $replaceWith.`,
    )
}
function add(root: Map<string, Node>, path: string, leaf: Leaf): void {
  const parts = path.split('.')
  checkPath(path, parts)
  const conflict = (at: string) =>
    fail('ConflictingUpdateOperators', `Updating the path '${path}' would create a conflict at '${at}'`)
  let children = root
  for (const [i, part] of parts.entries()) {
    const at = parts.slice(0, i + 1).join('.')
    const node = children.get(part)
    if (node && (i === parts.length - 1 || 'leaf' in node)) conflict(at)
    if (i === parts.length - 1) children.set(part, { leaf })
    else {
      const next = node && 'children' in node ? node : { children: new Map<string, Node>() }
      children.set(part, next)
      children = next.children
    }
  }
}

type At = { readonly doc: Doc; readonly path: string; readonly insert: boolean }
const inOrder = (a: string, b: string) =>
  isIndexName(a) && isIndexName(b) ? Number(a) - Number(b) : compareStrings(a, b)
const leaves = (node: Node): Leaf[] =>
  'leaf' in node ? [node.leaf] : [...node.children.values()].flatMap(leaves)
const never = new Set(['$unset', '$pull', '$pullAll'])
/** Whether a path that does not exist is made for these operators. */
const creates = (node: Node, insert: boolean) =>
  leaves(node).some(({ op }) => (op === '$setOnInsert' ? insert : !never.has(op)))
/** Whether a path that can't exist is an error although nothing would be made. */
const insists = (node: Node) => leaves(node).some(({ op }) => never.has(op) && op !== '$unset')

function applyChildren(container: Doc | unknown[], children: ReadonlyMap<string, Node>, at: At): void {
  for (const key of [...children.keys()].sort(inOrder)) {
    const node = children.get(key) as Node
    const path = at.path ? `${at.path}.${key}` : key
    if (Array.isArray(container) && !isIndexName(key)) {
      if (creates(node, at.insert) || insists(node)) notViable(key, at.path, container)
    } else if ('leaf' in node) applyLeaf(container, key, node.leaf, { ...at, path })
    else applyBelow(container, key, node, { ...at, path })
  }
}
const notViable = (key: string, path: string, value: unknown): never =>
  fail('PathNotViable', `Cannot create field '${key}' in element {${path.split('.').pop()}: ${show(value)}}`)
const fieldOf = (container: Doc | unknown[], key: string) =>
  Array.isArray(container) ? container[Number(key)] : own(container, key)

function applyLeaf(container: Doc | unknown[], key: string, leaf: Leaf, at: At): void {
  const next = leaf.apply(fieldOf(container, key), at)
  if (next === keep) return
  if (next !== unset) setField(container, key, next)
  else if (!Array.isArray(container)) delete container[key]
  else if (Number(key) < container.length) container[Number(key)] = null
}
function applyBelow(
  container: Doc | unknown[],
  key: string,
  node: { children: Map<string, Node> },
  at: At,
): void {
  const current = fieldOf(container, key)
  if (isDoc(current) || Array.isArray(current)) applyChildren(current, node.children, at)
  else if (current !== undefined) {
    if (creates(node, at.insert) || insists(node))
      notViable([...node.children.keys()][0] ?? '', at.path, current)
  } else if (creates(node, at.insert)) {
    const made: Doc = {}
    applyChildren(made, node.children, at)
    setField(container, key, made)
  }
}
function setField(container: Doc | unknown[], key: string, value: unknown): void {
  if (!Array.isArray(container)) {
    put(container, key, value)
    return
  }
  const i = Number(key)
  if (i - container.length > 1_500_000) fail(2, `can't backfill array to larger than 1500000 elements`)
  while (container.length < i) container.push(null)
  container[i] = value
}
