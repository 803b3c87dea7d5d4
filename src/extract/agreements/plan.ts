import type { MeetingMention } from '../../domain/model'
import type { Analysis } from '../analysis'
import type { NamedParty } from '../meetings/occasion'
import type { Scene } from '../meetings/scene'
import type { Accord } from './accord'
import { dateOfMeeting } from './dateOfMeeting'
import type { AccordDate } from './when'

/** Whether what is to be signed has no day to come: "initialled on 14 October; in Crete they are to sign it". */
export function isPlanless({ status, date }: Accord, { publishedAt }: Analysis): boolean {
  if (status.value !== 'PLANNED') return false
  return date === null || (publishedAt !== null && (date.value.latest ?? '') < publishedAt.local.slice(0, 10))
}

/** "At the summit they are to sign it": the day of the occasion of its parties that is to come. */
export function dateOfPlan(
  scene: Scene,
  parties: readonly NamedParty[],
  meetings: readonly MeetingMention[],
): AccordDate | null {
  const met = dateOfMeeting(scene, {
    parties,
    meetings,
    status: 'PLANNED',
    told: null,
    paragraph: scene.sentence.start,
  })
  return met && { ...met, signing: true, own: false }
}
