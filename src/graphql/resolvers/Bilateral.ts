import { daysSince } from '../../domain/contacts'
import { AppError } from '../../domain/errors'
import { agreementStatuses } from '../../domain/model'
import { contactsOf, lastByLevel } from '../bilateral'
import { childList } from '../lists'
import type { BilateralParent } from '../relationParents'
import { asksForWords, servedDate } from '../reported'
import { readTimeline } from '../timeline'
import type { AgreementStageResolvers, BilateralResolvers, ContactResolvers } from '../types.generated'

const bothIds = ({ a, b }: BilateralParent): string => `${a.id} ${b.id}`

/** What two parties have in common. */
export const Bilateral: BilateralResolvers = {
  meetings: childList('meetings', 'partyId', bothIds),
  agreements: childList('agreements', 'partyId', bothIds),
  agreementsByStage: async ({ a, b }, _args, { store }) => {
    const rows = await store.bilateral.stages(a.id, b.id)
    return agreementStatuses.flatMap((status) => rows.find((row) => row.status === status) ?? [])
  },
  lastContact: async (parent, _args, context, info) => lastByLevel(await contactsOf(parent, context, info)),
  daysSinceLastContact: async ({ a, b }, { asOf }, { store, clock }) => {
    const last = await store.bilateral.lastHeld(a.id, b.id)
    return last ? daysSince(last, asOf ?? clock.today()) : null
  },
  timeline: ({ a, b }, args, context, info) => readTimeline([a.id, b.id], args, context, info),
}

export const AgreementStage: AgreementStageResolvers = {
  last: async ({ last }, _args, { loaders }, info) => {
    const agreement = await loaders.agreements(info).one(last)
    if (!agreement) throw new AppError('DATA_SHAPE', 'The agreement is not stored.')
    return agreement
  },
}

export const Contact: ContactResolvers = {
  meeting: async ({ meetingId }, _args, { loaders }, info) => {
    const meeting = await loaders.meetings(info).one(meetingId)
    if (!meeting) throw new AppError('DATA_SHAPE', 'The meeting is not stored.')
    return meeting
  },
  date: async ({ meetingId, date }, _args, { loaders }, info) => {
    if (!date || !asksForWords(info)) return date && { ...date, evidence: [] }
    const meeting = await loaders.meetings(info).one(meetingId)
    return meeting && servedDate(meeting, date)
  },
  daysSince: ({ date }, { asOf }, { clock }) => (date ? daysSince(date, asOf ?? clock.today()) : null),
}
