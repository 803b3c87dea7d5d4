import type { ServiceResolvers } from '../types.generated'

/** What the store knows of the service. */
export const Service: ServiceResolvers = {
  position: (_service, _args, { store }) => store.changes.position(),
  counts: (_service, _args, { store }) => store.counts(),
}
