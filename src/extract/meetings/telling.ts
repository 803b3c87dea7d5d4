import type { ParticipantRole, Party } from '../../domain/model'
import type { MeetingTrigger } from '../data/meetingTriggers'
import type { Actor } from './actor'

/** Words of a trigger where they stand: first token, and the one behind the last. */
export interface Hit {
  readonly trigger: MeetingTrigger
  readonly from: number
  readonly to: number
}

/** Somebody's part as the words around one trigger give it. */
export interface Part {
  readonly actor: Actor
  readonly role: ParticipantRole
}

/** What one trigger tells of an occasion, before it is put together with others. */
export interface Telling extends Hit {
  readonly scene: number
  /** Where its object begins, or the token behind the trigger: dates and places between belong to another object. */
  readonly objectFrom: number
  /** Where its own words end: dates and places behind belong to what follows. */
  readonly until: number
  readonly parts: readonly Part[]
  /** Where words end that stand behind the trigger and hold for all that it tells: "twice on Friday, first in A, then in B". */
  readonly shared?: number
  /** Bodies and states that name the occasion: "G20 summit", "US–Fiji Strategic Dialogue". */
  readonly named: readonly Party[]
  readonly ordinal: number | null
  readonly ordinalAt: number | null
  /** "the talks", "their third encounter": words for an occasion told of before. */
  readonly anaphoric: boolean
  /** "the previous meeting", "a second round": another occasion of those who met in the one just told of. */
  readonly sequel?: boolean
  /** "Next came B": the occasion before, with somebody else for its guest. */
  readonly another: boolean
}

/** What a frame reads; the rest of a telling follows from its trigger. */
export type Read = Pick<Telling, 'parts' | 'until' | 'objectFrom'> & Partial<Telling>

/** A telling in full: what its frame has not read is as the trigger's place alone says. */
export const toTelling = (hit: Hit, scene: number, read: Read): Telling => ({
  trigger: read.trigger ?? hit.trigger,
  from: read.from ?? hit.from,
  to: read.to ?? hit.to,
  scene: read.scene ?? scene,
  objectFrom: read.objectFrom,
  until: read.until,
  shared: read.shared ?? hit.to,
  parts: read.parts,
  named: read.named ?? [],
  ordinal: read.ordinal ?? null,
  ordinalAt: read.ordinalAt ?? null,
  anaphoric: read.anaphoric ?? false,
  sequel: read.sequel ?? false,
  another: read.another ?? false,
})

export const part = (actor: Actor, role: ParticipantRole): Part => ({ actor, role })
