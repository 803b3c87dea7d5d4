import { conjunction, conjuncts, type Split } from '../filters/conjuncts'
import type { FilterInput } from '../filters/rules'
import type { Dimension } from './dimensions'

/** A value and how many objects have it. */
export interface Counted {
  readonly value: string
  readonly count: number
}

/** One value of a facet. */
export interface FacetValue extends Counted {
  /** Whether the list's filter names it. */
  readonly selected: boolean
  /** The list's filter with this value in place of what it asks of the facet's own field. */
  readonly filter: FilterInput
}

/** The most frequent first, then by value. */
export const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1)

/** What is counted as a facet, with the values that the filter names even where nothing has them. */
export function facetValues(
  { select, named: namedBy }: Dimension,
  { own, rest }: Split,
  counted: readonly Counted[],
): FacetValue[] {
  const named = new Set(namedBy(own))
  const counts = new Map([...named].map((value) => [value, 0]))
  for (const { value, count } of counted) counts.set(value, count)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(byCount)
    .map(({ value, count }) => ({
      value,
      count,
      selected: named.has(value),
      filter: conjunction([...rest, ...conjuncts(select(value) ?? {})]),
    }))
}
