import { childList } from '../lists'
import { participantsOf } from '../participants'
import { toParty } from '../parties'
import { reportedMeeting, servedDate } from '../reported'
import { storedList } from '../shape'
import type { MeetingResolvers } from '../types.generated'

/** Only what the stored meeting does not hold as it is served. */
export const Meeting: MeetingResolvers = {
  ...reportedMeeting,
  participants: (meeting, _args, context, info) => {
    const parts = storedList(meeting.participants, 'participants')
    return participantsOf(meeting, { field: 'participants', parts }, context, info)
  },
  parties: ({ parties }) => storedList(parties, 'parties').flatMap((party) => toParty(party) ?? []),
  date: (meeting) => servedDate(meeting, meeting.date),
  reports: childList('articles', 'meetingId', ({ id }) => id),
}
