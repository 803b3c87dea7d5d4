import type { ServiceCountsParent } from '../parents'
import type { ServiceResolvers } from '../types.generated'

const collections = ['articles', 'officials', 'meetings', 'agreements', 'quotes'] as const

/** What the store knows of the service. */
export const Service: ServiceResolvers = {
  position: (_service, _args, { store }) => store.changes.position(),
  counts: async (_service, _args, { store }) => {
    const counts = await Promise.all(
      collections.map(async (name) => [name, await store[name].count()] as const),
    )
    return Object.fromEntries(counts) as ServiceCountsParent
  },
}
