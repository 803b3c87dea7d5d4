import { isIndexName } from './paths'

/** What is read of a document: by field, null for all of it, or what is read of the documents it holds. */
export interface Wanted extends ReadonlyMap<string, Wanted | null> {}
interface Growing extends Map<string, Growing | null> {}

/** What these paths lead to. One that ends in a dot asks where documents and arrays are, not for what is in them. */
export function toWanted(paths: Iterable<string>): Wanted {
  const root: Growing = new Map()
  for (const path of paths) {
    const parts = path.split('.')
    // an index into an array counts elements that would be left out
    const index = parts.findIndex((part, i) => i > 0 && isIndexName(part))
    grow(root, index > 0 ? parts.slice(0, index) : parts)
  }
  return root
}
/** The tree of paths whose parts are all names of fields. */
export function toTree(paths: readonly string[]): Wanted {
  const root: Growing = new Map()
  for (const path of paths) grow(root, path.split('.'))
  return root
}
function grow(root: Growing, parts: readonly string[]): void {
  let at = root
  for (const [i, part] of parts.entries()) {
    const there = at.get(part)
    if (there === null) return
    if (i === parts.length - 1) {
      at.set(part, null)
      return
    }
    const below: Growing = there ?? new Map()
    at.set(part, below)
    at = below
  }
}
