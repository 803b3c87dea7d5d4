import type { MeetingMention, MeetingStatus, PartialDate, Sourced } from '../../domain/model'
import { type NamedParty, partyKey } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'

/** Characters within which a meeting is told with what was signed at it, and one to come with what is to be. */
const sameBreath = 400
const samePlan = 1200

const laterOf = (a: MeetingMention | null, b: MeetingMention): MeetingMention =>
  a !== null && (a.date?.value.earliest ?? '') > (b.date?.value.earliest ?? '') ? a : b

interface MeetingSetting {
  readonly parties: readonly NamedParty[]
  readonly meetings: readonly MeetingMention[]
  readonly status: MeetingStatus
  /** Where the paragraph begins: a meeting told of in it comes first. */
  readonly paragraph: number
  /** The day last told of: a meeting on it comes before one that is told of nearer by. */
  readonly told: PartialDate | null
}

/**
 * The date of the meeting at which an accord's parties were, or are to be, together: that of its paragraph or of the
 * day told of, else the latest told of beside it, else their latest.
 */
export function dateOfMeeting(
  scene: Scene,
  { parties, meetings, status, told, paragraph }: MeetingSetting,
): Sourced<PartialDate> | null {
  if (parties.length < 2) return null
  const has = ({ parties: met }: MeetingMention): boolean =>
    parties.every(({ party }) => met.some(({ value }) => partyKey(value) === partyKey(party)))
  const together = meetings.filter(
    (each) =>
      each.status.value === status &&
      each.date !== null &&
      (each.evidence[0]?.span?.start ?? 0) <= scene.sentence.end &&
      has(each),
  )
  const reach = status === 'HELD' ? sameBreath : samePlan
  const near = together.filter(({ evidence }) =>
    evidence.some(({ span }) => span && Math.abs(scene.sentence.start - span.start) < reach),
  )
  const beside = together.findLast(({ evidence }) => (evidence[0]?.span?.start ?? 0) >= paragraph)
  const onDay = told && together.find(({ date }) => date?.value.edtf === told.edtf)
  const last = near.length > 0 ? near : status === 'HELD' ? together : []
  const meeting = beside ?? onDay ?? last.reduce<MeetingMention | null>(laterOf, null)
  return meeting && ofMeeting(meeting)
}

function ofMeeting({ date }: MeetingMention): Sourced<PartialDate> | null {
  const evidence = date?.evidence.map((each) => ({
    ...each,
    rule: 'date:of-meeting',
    basis: 'INFERRED' as const,
  }))
  return date && evidence ? { value: date.value, evidence } : null
}

/** The date of the one meeting of its parties, told of before or behind, for an accord that only its report dates. */
export function dateOfOnlyMeeting(
  parties: readonly NamedParty[],
  meetings: readonly MeetingMention[],
): Sourced<PartialDate> | null {
  if (parties.length < 2) return null
  const together = meetings.filter(
    ({ date, status, parties: met }) =>
      status.value === 'HELD' &&
      date?.value.precision === 'DAY' &&
      date.evidence[0]?.rule !== 'date:publication' &&
      parties.every(({ party }) => met.some(({ value }) => partyKey(value) === partyKey(party))),
  )
  const [only] = together
  return only && together.every(({ date }) => date?.value.edtf === only.date?.value.edtf)
    ? ofMeeting(only)
    : null
}
