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
