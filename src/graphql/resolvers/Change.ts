import { nodeOfType } from '../lookups'
import { facetedConnection } from '../paging'
import type { ChangeConnectionResolvers, ChangeResolvers } from '../types.generated'

/** What a line of the log names by id. */
export const Change: ChangeResolvers = {
  object: ({ type, objectId, intoId }, _args, context, info) =>
    nodeOfType(type, intoId ?? objectId, context, info),
  article: ({ articleId }, _args, { loaders }, info) =>
    articleId === null ? null : loaders.articles(info).one(articleId),
}

export const ChangeConnection: ChangeConnectionResolvers = {
  ...facetedConnection,
  position: (_page, _args, { store }) => store.changes.position(),
}
