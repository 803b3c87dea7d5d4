import type { DateMention } from '../dates'
import { ordinals } from './cues'
import type { At, Scene } from './scene'
import type { Hit, Telling } from './telling'

const word = ({ tokens }: Scene, at: number): string => tokens[at]?.norm ?? ''

/** "conferred about the talks with A", "building on the discussions with A": what others speak of, told by its start. */
export const isTopic = (scene: Scene, start: number): boolean =>
  /^(?:about|regarding|concerning)$/.test(word(scene, start - 1)) ||
  (word(scene, start - 1) === 'of' &&
    /^(?:progress|status|state|course|pace)$/.test(word(scene, start - 2))) ||
  (word(scene, start - 1) === 'for' &&
    /^(?:preparations?|groundwork|arrangements|preparing|prepare|prepared)$/.test(word(scene, start - 2)) &&
    !scene.dates.some(({ from }) => from >= start)) ||
  (word(scene, start - 1) === 'on' && /^(?:building|build|builds|built|based)$/.test(word(scene, start - 2)))

const matters =
  /^(?:preparations?|agenda|schedule|venues?|bid|requests?|invitations?|logistics|outcomes?|declaration|communiqu[eé]|diplomacy|logo|theme|motto|season|organi[sz]ers?|coverage|fatigue|activities|events|programme|presidency|chairmanship|hosts?|dates|delegates|security)$/

/** "the summit preparations", "a meeting request": the noun is only part of a word for something else. */
export const isOnlyModifier = (scene: Scene, { from, to, trigger }: Hit): boolean =>
  isRecurring(scene, from, to, true) ||
  isWithMembers(scene, { from, to }) ||
  // "The visit follows a call on Monday": only what is told behind it.
  (trigger.kind === 'VISIT' && /^(?:follows|followed)$/.test(word(scene, to))) ||
  ((trigger.kind === null || trigger.kind === 'SUMMIT') &&
    matters.test(word(scene, to)) &&
    word(scene, to - 1) !== 'talks')

const membersOfBody = /^(?:leaders|members|countries|states|nations|delegates|ministers|counterparts)$/

/** "held bilateral meetings with leaders of G20 countries": each is told of, if at all, in its own words. */
function isWithMembers(scene: Scene, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const noun = word(scene, to - 1)
  if (!/^(?:meetings|bilaterals|talks)$/.test(noun) || !/^bilaterals?$/.test(word(scene, from))) return false
  if (word(scene, to) !== 'with') return false
  const guests = scene.actors.find((actor) => actor.from > to && actor.from - to <= 7)
  return (
    guests !== undefined &&
    guests.officials.length === 0 &&
    guests.parties.some(({ kind }) => kind === 'ORGANIZATION') &&
    scene.tokens.slice(to, guests.to + 2).some(({ norm }) => membersOfBody.test(norm))
  )
}

const recurrence = /^(?:annually|yearly|regularly|periodically|monthly|weekly)$/

/** "will meet once a year", "hold regular consultations": what is to be done again and again is no occasion. */
export function isRecurring(scene: Scene, from: number, to: number, isEvent: boolean): boolean {
  if (isEvent)
    return (
      word(scene, to - 1).endsWith('s') &&
      [from - 1, from].some((at) => /^(?:regular|frequent|periodic)$/.test(word(scene, at)))
    )
  const next = word(scene, to)
  return (
    recurrence.test(next) ||
    (/^(?:once|twice|every)$/.test(next) &&
      /^(?:a|every|two|three|six|year|month)$/.test(word(scene, to + 1)))
  )
}

const saying = /^(?:discuss|agreed|review|exchang|talk|spoke|dwelt|touched|went)/

/** "discussed the plan to withdraw by the end of 2024": a year behind the verb is of what they spoke about. */
export const isOfMatter = (
  scene: Scene,
  { from, value, bound }: At<DateMention>,
  { trigger, from: verb, to }: Telling,
): boolean =>
  trigger.frame === 'DISCUSS' &&
  from >= to &&
  saying.test(word(scene, verb)) &&
  (value.precision === 'YEAR' || bound === 'UNTIL')

const counters = 5

/** "their second meeting this year": the stretch in which they are counted, not the day. */
export const isOfCount = (scene: Scene, { from, to }: At<DateMention>): boolean =>
  word(scene, from) === 'this' &&
  /^(?:year|month|week)$/.test(word(scene, to - 1)) &&
  scene.tokens
    .slice(Math.max(0, from - counters), from)
    .some(({ norm }) => ordinals.has(norm) || /^\d+(?:st|nd|rd|th)$/.test(norm))

/** "according to the Foreign Ministry": who says it, no place. */
export const isSource = ({ tokens }: Scene, at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'according')

/** "agreed on Thursday to meet in May": what is told is what they resolved on. */
export const isResolvedOn = ({ tokens, dates }: Scene, { to }: Hit): boolean =>
  dates.some(
    (date) =>
      date.from === to &&
      tokens[date.to]?.norm === 'to' &&
      /^(?:meet|hold|visit|continue|resume|talk)$/.test(tokens[date.to + 1]?.norm ?? ''),
  )
