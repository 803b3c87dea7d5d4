import { connection, edge, pageInfo } from '../paging'
import type { PageInfoResolvers } from '../types.generated'

/** Every list of objects is served alike. */
export const connections = Object.fromEntries(
  ['Article', 'Official', 'Meeting', 'Agreement', 'Country', 'Quote', 'FollowUp'].flatMap((type) => [
    [`${type}Connection`, connection],
    [`${type}Edge`, edge],
  ]),
)

export const PageInfo: PageInfoResolvers = pageInfo
