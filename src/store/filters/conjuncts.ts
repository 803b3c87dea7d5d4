import type { FilterInput } from './rules'

const isInput = (value: unknown): value is FilterInput =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The conditions that must all hold: those of the filter itself and of each `and` in it. */
export function conjuncts(filter: FilterInput): FilterInput[] {
  const { and, ...own } = filter
  const inner = Array.isArray(and) ? and.filter(isInput).flatMap(conjuncts) : []
  return [own, ...inner]
}

/** As many as `and` can join. */
const mostConditions = 20

/** A filter of conditions that must all hold: side by side where they ask for different fields, else joined by `and`. */
export function conjunction(conditions: readonly FilterInput[]): FilterInput {
  const merged: Record<string, unknown> = {}
  const others: FilterInput[] = []
  for (const condition of conditions) {
    const keys = Object.keys(condition).filter((key) => condition[key] !== undefined)
    if (keys.some((key) => key in merged)) others.push(condition)
    else for (const key of keys) merged[key] = condition[key]
  }
  if (others.length === 0) return merged
  if (others.length <= mostConditions) return { ...merged, and: others }
  const first = others.slice(0, mostConditions - 1)
  return { ...merged, and: [...first, conjunction(others.slice(mostConditions - 1))] }
}

/** A filter as one field sees it: what is asked of the field itself, and all else. */
export interface Split {
  /** Comparisons of the field that must hold. */
  readonly own: readonly FilterInput[]
  readonly rest: readonly FilterInput[]
}

const without = (input: FilterInput, key: string): FilterInput =>
  Object.fromEntries(Object.entries(input).filter(([name]) => name !== key))

const keysOf = (input: FilterInput): string[] => Object.keys(input).filter((key) => input[key] !== undefined)

/** Takes what is asked of `path` out of one condition; of a part that is asked for more at once, nothing. */
function splitOne(condition: FilterInput, [field = '', ...inner]: readonly string[]): Split {
  const asked = condition[field]
  if (!isInput(asked)) return { own: [], rest: [condition] }
  const others = without(condition, field)
  if (inner.length === 0) return { own: [asked], rest: [others] }
  const [key = ''] = inner
  const part = asked[key]
  const { own } = isInput(part) && keysOf(part).length === 1 ? splitOne(part, inner.slice(1)) : { own: [] }
  if (own.length === 0) return { own, rest: [condition] }
  const left = without(asked, key)
  return { own, rest: [keysOf(left).length > 0 ? { ...others, [field]: left } : others] }
}

/**
 * Splits a filter into what it asks of the field at `path` and the rest. What must hold anyway is split: the filter's own
 * entries and those of `and`; a condition under `or` or `not` asks more than of one field and stays in the rest.
 */
export function splitFilter(filter: FilterInput | null, path: readonly string[]): Split {
  const parts = (filter ? conjuncts(filter) : []).map((condition) => splitOne(condition, path))
  return {
    own: parts.flatMap(({ own }) => own),
    rest: parts.flatMap(({ rest }) => rest).filter((condition) => keysOf(condition).length > 0),
  }
}

/** The values that comparisons name. */
export const namedValues = (own: readonly FilterInput[]): string[] => {
  const values = own.flatMap(({ eq, in: some }) => [eq, ...(Array.isArray(some) ? some : [])])
  return [...new Set(values.filter((value) => typeof value === 'string'))]
}
