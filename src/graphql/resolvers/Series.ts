import { pageRequest } from '../paging'
import { partyById } from '../parties'
import type { SeriesResolvers } from '../types.generated'

/** A mechanism's meetings, by number. */
export const Series: SeriesResolvers = {
  parties: async ({ parties }, _args, { loaders }) => {
    const found = await Promise.all(parties.map((id) => partyById(id, loaders)))
    return found.filter((party) => party !== null)
  },
  last: ({ known }) => known.at(-1) ?? null,
  meetingCount: ({ meetingIds }) => meetingIds.length,
  meetings: async ({ meetingIds }, { first }, { loaders }, info) => {
    const { limit } = pageRequest({ first })
    const latest = limit === 0 ? [] : meetingIds.slice(-limit).reverse()
    const found = await loaders.meetings(info).many(latest)
    return found.filter((meeting) => meeting !== null)
  },
}
