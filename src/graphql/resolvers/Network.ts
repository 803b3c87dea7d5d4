import { partyById } from '../parties'
import type { NetworkEdgeResolvers, NetworkNodeResolvers, NetworkResolvers } from '../types.generated'
import { lastMetDate } from './Ties'

/** Ties and whom they tie, under the names that graph tools use. */
export const Network: NetworkResolvers = {
  nodes: ({ members }) => members,
  edges: ({ ties }) => ties,
  totalNodes: ({ totalMembers }) => totalMembers,
  totalEdges: ({ totalTies }) => totalTies,
  meetingCount: ({ meetings }) => meetings,
  crowdCount: ({ crowds }) => crowds,
}

const isOfficial = (id: string): boolean => id.startsWith('off_')

export const NetworkNode: NetworkNodeResolvers = {
  label: async ({ id }, _args, { loaders }, info) => {
    const object = await (isOfficial(id) ? loaders.officials(info).one(id) : partyById(id, loaders))
    return object?.name ?? id
  },
  object: ({ id }, _args, { loaders }, info) =>
    isOfficial(id) ? loaders.officials(info).one(id) : partyById(id, loaders),
}

export const NetworkEdge: NetworkEdgeResolvers = { lastMet: ({ lastMet }) => lastMetDate(lastMet) }
