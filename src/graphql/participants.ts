import type { GraphQLResolveInfo } from 'graphql'
import type { Participant } from '../domain/model'
import type { Context } from './context'
import type { ParticipantParent, ReportedParent } from './parents'
import { selects } from './projection'
import { saidOf } from './reported'

/** The parts in a meeting or a signature; all their officials are loaded at once, and a part whose official is gone is left out. */
export async function participantsOf(
  object: Pick<ReportedParent, 'statements'>,
  { field, parts }: { field: 'participants' | 'signatories'; parts: readonly Participant[] },
  { loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<ParticipantParent[]> {
  const ids = parts.map(({ officialId }) => officialId)
  const officials = selects(info, 'official') ? await loaders.officials(info).many(ids) : null
  return parts.flatMap((part, index) => {
    const official = officials?.[index] ?? null
    if (officials && !official) return []
    return { ...part, official, said: object.statements ? saidOf(object, field, part.officialId) : [] }
  })
}
