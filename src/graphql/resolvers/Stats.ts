import { conjunction, conjuncts } from '../../store/filters/conjuncts'
import { encodeCursor } from '../../store/page'
import type { StatsBucketParent, StatsParent } from '../parents'
import type { StatsBucketResolvers, StatsKeyResolvers, StatsResolvers } from '../types.generated'
import { labelOf, objectsOf } from '../valueLabels'

function bucketsOf({ buckets, dimensions, filter, binding }: StatsParent): StatsBucketParent[] {
  const conditions = filter ? conjuncts(filter) : []
  return buckets.map(({ keys: values, count, position }) => {
    const keys = dimensions.map((named, index) => ({ ...named, value: values[index] ?? '' }))
    const selected = keys.flatMap(({ dimension, value }) => conjuncts(dimension.select(value) ?? {}))
    return {
      keys,
      count,
      cursor: encodeCursor(binding, position),
      filter: conjunction([...conditions, ...selected]),
    }
  })
}

/** Buckets are served with the filter that each is. */
export const Stats: StatsResolvers = {
  buckets: bucketsOf,
  pageInfo: ({ buckets, ...page }) => ({
    ...page,
    rows: buckets.map((bucket) => ({ ...bucket, node: bucket })),
  }),
}

export const StatsBucket: StatsBucketResolvers = {}

/** What a key's value stands for. */
export const StatsKey: StatsKeyResolvers = {
  dimension: ({ name }) => name,
  label: (key, _args, context, info) => labelOf(key, context, info),
  object: async (key, _args, context, info) => {
    if (key.dimension.of === 'PARTY_PAIR') return null
    return (await objectsOf(key, context, info))[0] ?? null
  },
  objects: (key, _args, context, info) => objectsOf(key, context, info),
}
