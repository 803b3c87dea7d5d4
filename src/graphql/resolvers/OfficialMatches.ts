import { AppError } from '../../domain/errors'
import { connection, edge, facetedConnection, pageRequest } from '../paging'
import type {
  OfficialConnectionResolvers,
  OfficialEdgeResolvers,
  OfficialMatchesResolvers,
  OfficialMatchResolvers,
} from '../types.generated'

/** A page of officials; of those looked for by a name, each edge says how it fits. */
export const OfficialConnection: OfficialConnectionResolvers = {
  ...facetedConnection,
  edges: (page) =>
    connection.edges(page).map((one) => ({ ...one, named: page.named?.get(one.node.id) ?? null })),
}

export const OfficialEdge: OfficialEdgeResolvers = {
  ...edge,
  matchedForm: ({ named }) => named?.form ?? null,
  score: ({ named }) => named?.score ?? null,
}

export const OfficialMatches: OfficialMatchesResolvers = {
  candidates: ({ candidates }, { first }) => candidates.slice(0, pageRequest({ first: first ?? 5 }).limit),
  match: ({ candidates: [best] }) => (best?.isMatch ? best : null),
  runnerUp: ({ candidates }) => candidates[1] ?? null,
}

export const OfficialMatch: OfficialMatchResolvers = {
  official: async ({ officialId }, _args, { loaders }, info) => {
    const official = await loaders.officials(info).one(officialId)
    if (!official) throw new AppError('DATA_SHAPE', 'The official was merged or removed meanwhile.')
    return official
  },
}
