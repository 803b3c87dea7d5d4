import { type Doc, has, isDoc, own } from './values'

/** A field name that can also be an array's index. */
export const isIndexName = (s: string): boolean => /^(?:0|[1-9]\d*)$/.test(s)

/** The value at a path, mapped over arrays as aggregation does. */
export function valueAt(v: unknown, parts: readonly string[], from = 0): unknown {
  let current = v
  for (let i = from; i < parts.length; i++) {
    if (Array.isArray(current)) {
      const found: unknown[] = []
      for (const e of current) {
        const x = isDoc(e) ? valueAt(e, parts, i) : undefined
        if (x !== undefined) found.push(x)
      }
      return found
    }
    if (!isDoc(current)) return undefined
    current = own(current, parts[i] as string)
  }
  return current
}

/** The value at a path that meets no array; undefined otherwise. */
export function plainAt(v: unknown, parts: readonly string[]): unknown {
  let current = v
  for (const part of parts) {
    if (!isDoc(current)) return undefined
    current = own(current, part)
  }
  return current
}

/** A copy with the value set at the path, or without the field where it is undefined. */
export function withValue(doc: unknown, parts: readonly string[], value: unknown, i = 0): Doc {
  const out: Doc = isDoc(doc) ? { ...doc } : {}
  const part = parts[i] as string
  if (i < parts.length - 1) {
    const inner = withValue(out[part], parts, value, i + 1)
    if (!isDoc(out[part])) delete out[part]
    out[part] = inner
  } else if (value === undefined) delete out[part]
  else out[part] = value
  return out
}

/** The values an index has for a path in a document, and whether an array gave them. */
export function indexedValues(doc: Doc, parts: readonly string[]): { values: unknown[]; multi: boolean } {
  const found = { values: [] as unknown[], multi: false }
  collect(doc, parts, 0, found)
  return found
}
function collect(
  v: unknown,
  parts: readonly string[],
  i: number,
  to: { values: unknown[]; multi: boolean },
): void {
  if (i === parts.length) {
    if (!Array.isArray(v)) to.values.push(v)
    else {
      to.multi = true
      to.values.push(...(v.length ? v : [undefined]))
    }
  } else if (Array.isArray(v)) {
    to.multi = true
    const part = parts[i] as string
    if (isIndexName(part) && Number(part) < v.length) collect(v[Number(part)], parts, i + 1, to)
    for (const e of v) {
      if (isDoc(e)) collect(e, parts, i, to)
      else to.values.push(undefined)
    }
    if (!v.length) to.values.push(undefined)
  } else if (isDoc(v)) collect(own(v, parts[i] as string), parts, i + 1, to)
  else to.values.push(undefined)
}

/** The path of the first array that a path meets; null where it meets none. */
export function firstArray(doc: Doc, parts: readonly string[]): string | null {
  let v: unknown = doc
  for (const [i, part] of parts.entries()) {
    v = isDoc(v) && has(v, part) ? v[part] : undefined
    if (Array.isArray(v)) return parts.slice(0, i + 1).join('.')
    if (v === undefined) return null
  }
  return null
}

/** One value a path. */
export type Tuple = readonly unknown[]
/** What stands for an array that has no element. */
export type Empty = { readonly empty: unknown }
type Cursor = { readonly parts: readonly string[]; readonly field: number }

/** Whether two of the paths go through one array, whose elements then give values of both together. */
export function shareArray(doc: Doc, paths: readonly (readonly string[])[]): boolean {
  if (paths.length < 2) return false
  const met = paths.map((parts) => firstArray(doc, parts)).filter((path) => path !== null)
  return new Set(met).size < met.length && !paths.some((parts) => parts.some(isIndexName))
}
/** The values of several paths together: an array that they share gives a tuple an element. */
export function tuplesOf(doc: Doc, paths: readonly (readonly string[])[], { empty }: Empty): Tuple[] {
  const cursors = paths.map((parts, field) => ({ parts, field }))
  return expand(doc, cursors, { empty, width: paths.length, top: true })
}
type Expansion = Empty & { readonly width: number; readonly top: boolean }
function expand(v: unknown, cursors: readonly Cursor[], how: Expansion): Tuple[] {
  if (Array.isArray(v) && how.top) {
    const inner = { ...how, top: false }
    if (v.length) return v.flatMap((e) => expand(e, cursors, inner))
    return [tuple(how.width, cursors, (cursor) => (cursor.parts.length ? undefined : how.empty))]
  }
  const ended = cursors.filter(({ parts }) => !parts.length)
  const going = cursors.filter(({ parts }) => parts.length)
  let out: Tuple[] = [tuple(how.width, ended, () => v)]
  for (const [name, group] of byFirstPart(going)) {
    const value = isDoc(v) ? own(v, name) : undefined
    const below = expand(value, group, { ...how, top: true })
    out = out.flatMap((left) =>
      below.map((right) => left.map((x, i) => (group.some(({ field }) => field === i) ? right[i] : x))),
    )
  }
  return out
}
const tuple = (width: number, cursors: readonly Cursor[], value: (cursor: Cursor) => unknown): Tuple => {
  const out: unknown[] = new Array(width).fill(undefined)
  for (const cursor of cursors) out[cursor.field] = value(cursor)
  return out
}
function byFirstPart(cursors: readonly Cursor[]): Map<string, Cursor[]> {
  const groups = new Map<string, Cursor[]>()
  for (const { parts, field } of cursors) {
    const [first = '', ...rest] = parts
    const group = groups.get(first) ?? []
    group.push({ parts: rest, field })
    groups.set(first, group)
  }
  return groups
}
