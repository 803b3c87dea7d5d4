import type { GraphQLResolveInfo } from 'graphql'
import { AppError } from '../../domain/errors'
import type { Discrepancy, Official } from '../../domain/model'
import type { Context } from '../context'
import { nodeOfType, typeOfId } from '../lookups'
import type { DisagreementParent, ReportedParent } from '../parents'
import { discrepanciesIn } from '../reported'
import type { DisagreementResolvers, DuplicatePairResolvers, RejectResolvers } from '../types.generated'

async function objectOf(
  { objectId }: DisagreementParent,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReportedParent> {
  const type = typeOfId(objectId)
  const found = type && (await nodeOfType(type, objectId, context, info))
  if (!found) throw new AppError('DATA_SHAPE', 'What reports disagree on is not stored.')
  return found as ReportedParent
}

/** An object on which reports disagree. */
export const Disagreement: DisagreementResolvers = {
  object: (disagreement, _args, context, info) => objectOf(disagreement, context, info),
  discrepancies: async (disagreement, _args, context, info): Promise<Discrepancy[]> => {
    const found = discrepanciesIn(await objectOf(disagreement, context, info))
    return found.filter(({ field }) => disagreement.field === null || field === disagreement.field)
  },
}

const officialOf = async (id: string, { loaders }: Context, info: GraphQLResolveInfo): Promise<Official> => {
  const official = await loaders.officials(info).one(id)
  if (!official) throw new AppError('DATA_SHAPE', 'The official who may be another is not stored.')
  return official
}

/** Two officials who may be one person. */
export const DuplicatePair: DuplicatePairResolvers = {
  official: ({ official }, _args, context, info) => officialOf(official, context, info),
  candidate: ({ candidate }, _args, context, info) => officialOf(candidate, context, info),
}

const separators = /[\\/]/

/** Input that was rejected; paths and what was found in them are for editors. */
export const Reject: RejectResolvers = {
  source: ({ origin }) => origin.split(separators).findLast((part) => part !== '') ?? origin,
  origin: ({ origin }, _args, { viewer }) => (viewer?.roles.includes('EDITOR') ? origin : null),
  message: ({ message }, _args, { viewer }) => (viewer?.roles.includes('EDITOR') ? message : null),
}
