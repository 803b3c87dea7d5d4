import { deserialize, EJSON, serialize } from 'bson'

// extended JSON would read the operator `$regex` as a regular expression of its own
const operator = /"\$(regex|options)":/g
const marked = /^#(?:regex|options)$/

/** A value as extended JSON, by way of BSON, so that a double stays one though it be integral. */
export function toText(value: object): string {
  const kept = deserialize(serialize({ value }), { promoteValues: false, bsonRegExp: true })
  return EJSON.stringify(kept.value, { relaxed: false }).replace(operator, '"#$1":')
}
/** The value that `toText` wrote. */
export const fromText = (text: string): unknown => unmarked(EJSON.parse(text, { relaxed: false }))

function unmarked(v: unknown): unknown {
  if (Array.isArray(v)) return v.map(unmarked)
  if (v === null || typeof v !== 'object' || v instanceof Date || '_bsontype' in v) return v
  const entries = Object.entries(v).map(([key, x]) => [
    marked.test(key) ? key.replace('#', '$') : key,
    unmarked(x),
  ])
  return Object.fromEntries(entries)
}
