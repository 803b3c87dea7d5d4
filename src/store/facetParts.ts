import { partyId } from '../domain/ids'
import type { Agreement, Meeting, Participant, Party } from '../domain/model'
import { bucketsOf, type DateBuckets } from '../domain/values/dateBuckets'
import { distinct } from './parts'

/** What a meeting is counted by; each value of a list once. */
export interface MeetingFacets extends DateBuckets {
  readonly kind: string
  readonly status: string
  readonly city: string | null
  readonly country: string | null
  readonly series: string | null
  readonly parties: readonly string[]
  readonly officials: readonly string[]
}

/** What an agreement is counted by; each value of a list once. */
export interface AgreementFacets extends DateBuckets {
  readonly kind: string
  readonly status: string
  readonly parties: readonly string[]
  readonly officials: readonly string[]
}

const partiesOf = (parties: readonly Party[]): string[] => distinct(parties.map(partyId)).sort()
const officialsOf = (parts: readonly Participant[]): string[] =>
  distinct(parts.map(({ officialId }) => officialId)).sort()

/** What the meeting is counted by. */
export const meetingFacets = (meeting: Meeting): MeetingFacets => ({
  ...bucketsOf(meeting.date),
  kind: meeting.kind,
  status: meeting.status,
  city: meeting.place?.city ?? null,
  country: meeting.place?.country ?? null,
  series: meeting.series,
  parties: partiesOf(meeting.parties),
  officials: officialsOf(meeting.participants),
})

/** What the agreement is counted by. */
export const agreementFacets = (agreement: Agreement): AgreementFacets => ({
  ...bucketsOf(agreement.date),
  kind: agreement.kind,
  status: agreement.status,
  parties: partiesOf(agreement.parties),
  officials: officialsOf(agreement.signatories),
})
