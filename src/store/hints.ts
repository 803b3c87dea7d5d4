import { type Document, MinKey } from 'mongodb'
import { counted, countedShortly, indexes } from './indexes'

/** What no index narrows down. */
const wide: readonly string[] = ['$ne', '$nin', '$not', '$exists']

/** The indexes of each collection by their first path, the first of those that begin alike. */
const leading = new Map(
  Object.entries(indexes).map(([collection, specs]) => {
    const keys = specs.map(({ key }) => [Object.keys(key)[0] ?? '_id', key] as const)
    return [collection, new Map<string, Document>([...keys.reverse(), ['_id', { _id: 1 }]])] as const
  }),
)

const isOperators = (condition: unknown): condition is Document =>
  typeof condition === 'object' && condition !== null && !Array.isArray(condition)

/** Whether some index of the collection narrows the query down, so that the database will not read it whole. */
export function usesIndex(collection: string, query: Document): boolean {
  const paths = leading.get(collection)
  const uses = (part: Document, prefix: string): boolean =>
    Object.entries(part).some(([key, condition]) => {
      if (key === '$and') return condition.some((clause: Document) => uses(clause, prefix))
      if (key === '$or') return condition.every((clause: Document) => uses(clause, prefix))
      if (key.startsWith('$')) return false
      const path = prefix + key
      if (!isOperators(condition)) return paths?.has(path) ?? false
      if (isOperators(condition.$elemMatch)) {
        const ofValues = Object.keys(condition.$elemMatch).some((operator) => operator.startsWith('$'))
        return ofValues ? (paths?.has(path) ?? false) : uses(condition.$elemMatch, `${path}.`)
      }
      if (typeof condition.$regex === 'string' && !condition.$regex.startsWith('^')) return false
      return (
        (paths?.has(path) ?? false) && !Object.keys(condition).some((operator) => wide.includes(operator))
      )
    })
  return uses(query, '')
}

/** The index whose keys a search within texts can be put to, without the documents; null where there is none. */
function searchedIndex(collection: string, query: Document): Document | null {
  const clauses: readonly Document[] = query.$and ?? [query]
  const found = clauses.flatMap((clause) =>
    Object.entries(clause).flatMap(([path, condition]) =>
      isOperators(condition) && '$regex' in condition ? (leading.get(collection)?.get(path) ?? []) : [],
    ),
  )
  return found[0] ?? null
}

/** The index to read where none narrows the query down, so that the collection itself is not read: part of a command. */
export const hintFor = (collection: string, query: Document): { readonly hint?: Document } =>
  usesIndex(collection, query) ? {} : { hint: searchedIndex(collection, query) ?? { _id: 1 } }

const isCounted = (name: string): name is keyof typeof counted => name in counted

/** What an index without lists can't tell by its keys: they hold null for what is null and for what is missing. */
const asksForNull = (condition: unknown): boolean =>
  condition === null ||
  (isOperators(condition) &&
    Object.entries(condition).some(
      ([operator, operand]) =>
        operator === '$exists' || operand === null || (Array.isArray(operand) && operand.includes(null)),
    ))

/** The paths of a query; null where one of its conditions needs documents. */
export function pathsOf(query: Document): string[] | null {
  const parts = Object.entries(query).map(([key, condition]): string[] | null => {
    if (key === '$and' || key === '$or' || key === '$nor') {
      const inner = condition.map(pathsOf) as (string[] | null)[]
      return inner.every((paths) => paths !== null) ? inner.flat() : null
    }
    return key.startsWith('$') || asksForNull(condition) ? null : [key]
  })
  return parts.every((paths) => paths !== null) ? parts.flat() : null
}

/** Holds for whatever a document has there, nothing at all included. */
const anything: Document = { $gte: new MinKey() }

const bounded = (query: Document, path: string): Document =>
  Object.keys(query).length > 0 ? { $and: [{ [path]: anything }, query] } : { [path]: anything }

/**
 * The same query put so that the index for counting can answer it, where that has all that is asked for: with a bound on its
 * first field, the database takes that index into account, and finds which of all leaves it least to read.
 */
export function countingQuery(collection: string, query: Document): Document {
  const paths = isCounted(collection) ? pathsOf(query) : null
  if (!isCounted(collection) || !paths) return query
  const key: Readonly<Record<string, number>> = counted[collection]
  const [first = ''] = Object.keys(key)
  return paths.includes(first) || !paths.every((path) => path in key) ? query : bounded(query, first)
}

/** How a command that counts is put, and the index that it names: part of a command. */
export interface Counting {
  readonly query: Document
  readonly hint: { readonly hint?: Document }
}

/**
 * The same query put so that the shortest index answers it that holds all that is asked for and all the paths that are `read`
 * of what it finds; where none of the short ones does, the long one or what the database thinks better.
 */
export function countingOf(collection: string, query: Document, read: readonly string[]): Counting {
  const keys: readonly Document[] = collection === 'meetings' ? countedShortly.meetings : []
  const asked = keys.length > 0 ? pathsOf(query) : null
  const short = asked && keys.find((key) => [...asked, ...read].every((path) => path in key))
  if (!short) {
    const long = countingQuery(collection, query)
    return { query: long, hint: hintFor(collection, long) }
  }
  const [first = ''] = Object.keys(short)
  return { query: asked.includes(first) ? query : bounded(query, first), hint: { hint: short } }
}
