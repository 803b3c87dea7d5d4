import { isIndexName } from '../paths'
import { type Doc, isDoc, own } from '../values'
import type { Test } from './predicates'

/** Applies a test to what a path leads to, through arrays; `expand` tests an array's elements too. */
export function onPath(path: string, test: Test, expand = true): (doc: Doc) => boolean {
  const parts = path.split('.')
  if (parts.length === 1) return (doc) => testEnd(own(doc, path), test, expand)
  return (doc) => walk(doc, parts, 0, { test, expand })
}
const testEnd = (v: unknown, test: Test, expand: boolean) =>
  (expand && Array.isArray(v) && v.some(test)) || test(v)

function walk(
  v: unknown,
  parts: readonly string[],
  i: number,
  how: { test: Test; expand: boolean },
): boolean {
  if (i === parts.length) return testEnd(v, how.test, how.expand)
  const part = parts[i] as string
  if (isDoc(v)) return walk(own(v, part), parts, i + 1, how)
  if (!Array.isArray(v)) return how.test(undefined)
  if (isIndexName(part) && Number(part) < v.length && atIndex(v[Number(part)], parts, i + 1, how)) return true
  return v.some((e) => isDoc(e) && walk(e, parts, i, how))
}
// an element named by its index counts whole
function atIndex(
  v: unknown,
  parts: readonly string[],
  i: number,
  how: { test: Test; expand: boolean },
): boolean {
  if (i === parts.length) return how.test(v)
  return (isDoc(v) || Array.isArray(v)) && walk(v, parts, i, how)
}
