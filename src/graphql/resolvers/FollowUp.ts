import type { GraphQLResolveInfo } from 'graphql'
import { AppError } from '../../domain/errors'
import type { Agreement, Meeting } from '../../domain/model'
import type { Context } from '../context'
import type { FollowUpParent } from '../relationParents'
import { servedDate } from '../reported'
import type { FollowUpResolvers } from '../types.generated'

async function announced(
  { type, objectId }: FollowUpParent,
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<Meeting | Agreement> {
  const loader = type === 'MEETING' ? loaders.meetings(info) : loaders.agreements(info)
  const found = await loader.one(objectId)
  if (!found) throw new AppError('DATA_SHAPE', 'What was announced is not stored.')
  return found
}

/** An announcement without a report of what became of it. */
export const FollowUp: FollowUpResolvers = {
  object: (followUp, _args, context, info) => announced(followUp, context, info),
  plannedFor: async (followUp, _args, context, info) => {
    const object = await announced(followUp, context, info)
    const date = servedDate(object, object.date)
    if (!date) throw new AppError('DATA_SHAPE', 'What was announced has no date.')
    return date
  },
  lastReport: async ({ objectId }, _args, { loaders }, info) => {
    const id = await loaders.lastReport.load(objectId)
    return id === null ? null : loaders.articles(info).one(id)
  },
}
