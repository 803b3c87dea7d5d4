import { fail } from '../../errors'
import { keyPart } from '../keys'
import { compileFilter, type Filter } from '../match/filter'
import { firstArray, indexedValues, shareArray, tuplesOf } from '../paths'
import { type Doc, isDoc, own, show } from '../values'
import { indexPrefix } from './keyspace'

export type IndexField = {
  readonly path: string
  readonly parts: readonly string[]
  readonly descending: boolean
}
export type Index = {
  readonly id: number
  readonly name: string
  readonly spec: Doc
  readonly fields: readonly IndexField[]
  readonly unique: boolean
  readonly sparse: boolean
  readonly partial: Filter | null
  readonly prefix: Buffer
  /** The most bytes of one field's part; a longer one ends in a hash. */
  readonly partMax: number
  /** The fields that an array has given more than one entry of a document, or could have. */
  readonly multi: Set<string>
  /** The fields with a part that was ever too long: there the entries' order is not the values', and a part's end unknown. */
  readonly cut: Set<string>
  /** Whether it lacks documents yet: it is kept up, and nothing is found by it. */
  building: boolean
}

// LMDB's keys end at 1,978 bytes where pages have 4 KB; an entry begins with its index's 5 and ends with its record's 6
const mostParts = 1978 - 5 - 6

export function toIndex(spec: Doc, id: number): Index {
  const key = spec.key as Doc
  const fields = Object.entries(key).map(([path, direction]) => ({
    path,
    parts: path.split('.'),
    descending: Number(direction) < 0,
  }))
  return {
    id,
    name: spec.name as string,
    spec,
    fields,
    unique: spec.unique === true || spec.name === '_id_',
    sparse: spec.sparse === true,
    partial: isDoc(spec.partialFilterExpression) ? compileFilter(spec.partialFilterExpression) : null,
    prefix: indexPrefix(id),
    partMax: Math.min(1000, Math.floor(mostParts / fields.length)),
    multi: new Set(),
    cut: new Set(),
    building: false,
  }
}

/** A document's entries in an index, without the record, and what they say of the index. */
export type Entries = {
  readonly keys: readonly Buffer[]
  readonly multi: readonly string[]
  readonly cut: readonly string[]
}
const none: Entries = { keys: [], multi: [], cut: [] }

export function entriesOf(index: Index, doc: Doc): Entries {
  if (index.partial && !index.partial(doc)) return none
  const fields = index.fields.map((field) => fieldValues(doc, field))
  const multi = index.fields.filter((_, i) => fields[i]?.multi).map(({ path }) => path)
  if (index.sparse && !fields.some(({ values }) => values.some((v) => v !== undefined))) return none
  if (multi.length > 1) refuseParallel(index, doc)
  const cut: string[] = []
  const partOf = (v: unknown, i: number): Buffer => {
    const { path, descending } = index.fields[i] as IndexField
    const part = keyPart(v, descending, index.partMax)
    if (part.cut) cut.push(path)
    return part.bytes
  }
  const paths = index.fields.map(({ parts }) => parts)
  const keys =
    multi.length > 1 && shareArray(doc, paths)
      ? tuplesOf(doc, paths, { empty: undefined }).map((values) =>
          Buffer.concat([index.prefix, ...values.map(partOf)]),
        )
      : crossed(
          index.prefix,
          fields.map(({ values }, i) => values.map((v) => partOf(v, i))),
        )
  return { keys: keys.length > 1 ? distinct(keys) : keys, multi, cut }
}
/** Every combination of the fields' parts behind the prefix; most documents have one value a field, and one key. */
function crossed(prefix: Buffer, parts: readonly (readonly Buffer[])[]): Buffer[] {
  let lists: Buffer[][] = [[prefix]]
  for (const next of parts) {
    const [only] = next
    if (next.length === 1 && only) for (const list of lists) list.push(only)
    else lists = lists.flatMap((list) => next.map((part) => [...list, part]))
  }
  return lists.map((list) => Buffer.concat(list))
}
function fieldValues(doc: Doc, { path, parts }: IndexField) {
  if (parts.length > 1) return indexedValues(doc, parts)
  const v = own(doc, path)
  return Array.isArray(v) ? indexedValues(doc, parts) : { values: [v], multi: false }
}
const distinct = (keys: readonly Buffer[]) => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
]
function refuseParallel(index: Index, doc: Doc): void {
  const arrays = new Set(
    index.fields.map(({ parts }) => firstArray(doc, parts)).filter((path) => path !== null),
  )
  if (arrays.size < 2) return
  const [a = '', b = ''] = [...arrays].map((path) => path.split('.').pop())
  fail('CannotIndexParallelArrays', `cannot index parallel arrays [${b}] [${a}]`)
}

/** The error of a key that another document has. */
export function duplicateKey(ns: string, index: Index, doc: Doc): never {
  const values = index.fields.map(({ path, parts }): [string, unknown] => [
    path,
    indexedValues(doc, parts).values[0] ?? null,
  ])
  const keyValue = Object.fromEntries(values)
  return fail(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${ns} index: ${index.name} dup key: ${show(keyValue)}`,
    { keyPattern: index.spec.key, keyValue },
  )
}
