import { keyPart, keyTag, partEnd } from '../keys'
import { rank } from '../order'
import type { Index, IndexField } from '../store/indexes'
import { after } from '../store/keyspace'
import { isMinKey, type Predicate } from './predicates'

/** The keys of one index field that a filter leaves: single values, or from `low` up to but not including `high`. */
export type Bounds =
  | { readonly points: readonly Buffer[]; readonly exact: boolean }
  | { readonly low: Buffer; readonly high: Buffer; readonly exact: boolean }

/** Whether the parts of a key that start at `base` are within these bounds, one a field, null where there are none. */
export function keyTest(
  fields: readonly IndexField[],
  bounds: readonly (Bounds | null)[],
): (key: Buffer, base: number) => boolean {
  return (key, base) => {
    let at = base
    for (const [i, { descending }] of fields.entries()) {
      const end = partEnd(key, at, descending)
      const within = bounds[i]
      if (within && !isWithin(key, { at, end }, within)) return false
      at = end
    }
    return true
  }
}
type Part = { readonly at: number; readonly end: number }
const isWithin = (key: Buffer, part: Part, bounds: Bounds): boolean =>
  'points' in bounds
    ? bounds.points.some((point) => comparePart(key, part, point) === 0)
    : comparePart(key, part, bounds.low) >= 0 && comparePart(key, part, bounds.high) < 0
// a buffer a part would cost more than the comparison
function comparePart(key: Buffer, { at, end }: Part, bound: Buffer): number {
  const length = Math.min(end - at, bound.length)
  for (let i = 0; i < length; i++) {
    const difference = (key[at + i] as number) - (bound[i] as number)
    if (difference !== 0) return difference
  }
  return end - at - bound.length
}

const textTag = 20
/** Null where the predicates bound nothing. */
export function toBounds(field: IndexField, index: Index, predicates: readonly Predicate[]): Bounds | null {
  const multi = index.multi.has(field.path)
  const only = predicates.length === 1
  for (const p of predicates) if (p.op === 'in') return points(field, index, p.values, only)
  for (const p of predicates) if (p.op === 'prefix') return prefixBounds(field, index, p.text)
  return range(field, index, predicates, multi)
}
function points(
  { descending }: IndexField,
  index: Index,
  values: readonly unknown[],
  only: boolean,
): Bounds | null {
  const parts = values.map((v) => keyPart(v, descending, index.partMax))
  const distinct = new Map(parts.map((part) => [part.bytes.toString('latin1'), part.bytes]))
  return {
    points: [...distinct.values()].sort(Buffer.compare),
    exact: only && !parts.some((part) => part.cut),
  }
}
/** So far at least a part's bytes order as its values do: one that is cut ends in a hash of 16. */
const clearBytes = ({ partMax }: Index) => partMax - 16
function prefixBounds({ descending }: IndexField, index: Index, text: string): Bounds | null {
  const head = Buffer.concat([Buffer.from([textTag]), Buffer.from(text)])
  if (head.length > clearBytes(index)) return null
  if (descending) for (const [i, x] of head.entries()) head[i] = ~x & 0xff
  return { low: head, high: after(head), exact: false }
}
/** Before and behind every part that a key can have. */
const every: Bounds = { low: Buffer.alloc(0), high: Buffer.from([0xff]), exact: true }
type Side = Extract<Predicate, { op: 'low' | 'high' }>
type End = { readonly key: Buffer; readonly inclusive: boolean; readonly value: unknown }
function range(
  field: IndexField,
  index: Index,
  predicates: readonly Predicate[],
  multi: boolean,
): Bounds | null {
  // of an array one element may satisfy one side and another the other: only one side bounds its entries
  const usable = predicates
    .filter((p): p is Side => p.op === 'low' || p.op === 'high')
    .slice(0, multi ? 1 : undefined)
  let low: End | null = null
  let high: End | null = null
  for (const { op, value, inclusive } of usable) {
    const part = keyPart(value, field.descending, index.partMax)
    if (part.bytes.length > clearBytes(index)) continue
    const end = { key: part.bytes, inclusive, value }
    // in a descending index the greater value has the lesser key
    if ((op === 'low') !== field.descending) low = tighter(low, end, 1)
    else high = tighter(high, end, -1)
  }
  const value = (low ?? high)?.value
  if (value === undefined) return null
  if (isMinKey(value)) return usable.length === predicates.length && usable.length === 1 ? every : null
  const tag = Buffer.from([keyTag(value, field.descending)])
  const one = low && high ? rank(low.value) === rank(high.value) && usable.length === 2 : usable.length === 1
  return {
    low: low ? (low.inclusive ? low.key : after(low.key)) : tag,
    high: high ? (high.inclusive ? after(high.key) : high.key) : after(tag),
    exact: one && usable.length === predicates.length && !takesNan(value, usable),
  }
}
// NaN sorts below the numbers, but is not less than any
const takesNan = (v: unknown, sides: readonly Side[]) =>
  rank(v) === 15 && !sides.some((side) => side.op === 'low')
function tighter(a: End | null, b: End, sign: 1 | -1): End {
  if (!a) return b
  const c = Buffer.compare(b.key, a.key) * sign
  return c > 0 || (c === 0 && !b.inclusive) ? b : a
}
