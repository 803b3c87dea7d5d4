import type { MeetingMention, PartialDate, Sourced } from '../../domain/model'
import { type NamedParty, partyKey } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'

/** Characters within which a meeting is told with what was signed at it. */
const sameBreath = 400

const laterOf = (a: MeetingMention | null, b: MeetingMention): MeetingMention =>
  a !== null && (a.date?.value.earliest ?? '') > (b.date?.value.earliest ?? '') ? a : b

/** The date of the meeting at which an accord's parties were together: that told of beside it, else their latest. */
export function dateOfMeeting(
  scene: Scene,
  parties: readonly NamedParty[],
  meetings: readonly MeetingMention[],
): Sourced<PartialDate> | null {
  if (parties.length < 2) return null
  const has = ({ parties: met }: MeetingMention): boolean =>
    parties.every(({ party }) => met.some(({ value }) => partyKey(value) === partyKey(party)))
  const together = meetings.filter(
    (each) =>
      each.status.value === 'HELD' &&
      each.date !== null &&
      (each.evidence[0]?.span?.start ?? 0) <= scene.sentence.end &&
      has(each),
  )
  const near = together.findLast(({ evidence }) =>
    evidence.some(({ span }) => span && Math.abs(scene.sentence.start - span.start) < sameBreath),
  )
  const meeting = near ?? together.reduce<MeetingMention | null>(laterOf, null)
  if (!meeting?.date) return null
  const evidence = meeting.date.evidence.map((each) => ({
    ...each,
    rule: 'date:of-meeting',
    basis: 'INFERRED' as const,
  }))
  return { value: meeting.date.value, evidence }
}
