import { AppError } from '../../domain/errors'
import type { DatedMeeting } from '../../domain/network'
import { toPartialDate } from '../../domain/values/partialDate'
import { childList } from '../lists'
import type { PartialDateParent } from '../parents'
import { partyById } from '../parties'
import type { TieParent } from '../relationParents'
import type { CounterpartResolvers, PartnerResolvers } from '../types.generated'

/** When the last of several meetings was; their reports' words are with the meetings. */
export function lastMetDate(last: DatedMeeting | null): PartialDateParent | null {
  const date = last && toPartialDate(last.edtf)
  return date && { ...date, evidence: [] }
}

const bothIds = ({ selfId, otherId }: TieParent): string => `${selfId} ${otherId}`
const lastMet = (tie: TieParent): PartialDateParent | null => lastMetDate(tie.lastMet)
const gone = (): AppError => new AppError('DATA_SHAPE', 'Whom the meeting names is not stored.')

export const Counterpart: CounterpartResolvers = {
  official: async ({ otherId }, _args, { loaders }, info) => {
    const official = await loaders.officials(info).one(otherId)
    if (!official) throw gone()
    return official
  },
  lastMet,
  meetings: childList('meetings', 'officialId', bothIds, ({ filter }) => filter),
}

export const Partner: PartnerResolvers = {
  party: async ({ otherId }, _args, { loaders }) => {
    const party = await partyById(otherId, loaders)
    if (!party) throw gone()
    return party
  },
  lastMet,
  meetings: childList('meetings', 'partyId', bothIds, ({ filter }) => filter),
}
