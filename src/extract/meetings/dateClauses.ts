import type { MeetingStatus } from '../../domain/model'
import type { DateMention } from '../dates'
import { relativeStart } from '../dates/relativeClause'
import type { At, Scene } from './scene'
import type { Telling } from './telling'

/** "B, whose country chairs the G20 this year, arrived from the summit": the date of a clause that tells of somebody else. */
export function isOfRelative({ tokens }: Scene, { from, value }: At<DateMention>, telling: Telling): boolean {
  if (value.precision !== 'YEAR') return false
  const start = relativeStart(tokens, from)
  if (start === null || tokens[start - 1]?.norm !== ',') return false
  const comma = tokens.findIndex(({ norm }, at) => at > from && norm === ',')
  const end = comma < 0 ? tokens.length : comma
  return telling.from < start || telling.from > end
}

const foreseen = /^(?:planned|scheduled|set|due|foreseen|slated|fixed|arranged|proposed|for)$/
const foreseenReach = 3
const deeds =
  /^(?:called|calls|cancelled|canceled|cancels|postponed|postpones|put|puts|scrapped|scraps|dropped|shelved|broke|pulled)$/

/** "was called off at the start of the week": when that was done. */
const isBehindDeed = (tokens: Scene['tokens'], from: number): boolean =>
  /\b(?:called off|cancelled|canceled|postponed|scrapped|put off)(?: (?:at|on|in))?(?: the)?$/.test(
    tokens
      .slice(Math.max(0, from - 4), from)
      .map(({ norm }) => norm)
      .join(' '),
  )

/** "his visit on Friday was called off": for when it was planned. */
const isBeforeDeed = (tokens: Scene['tokens'], to: number): boolean =>
  /^(?:was|were|had|has)$/.test(tokens[to]?.norm ?? '') &&
  tokens.slice(to + 1, to + 1 + foreseenReach).some(({ norm }) => deeds.test(norm))

/** "called off his trip on Wednesday": the day on which it was called off. */
export function isOfCancelling(
  { tokens }: Scene,
  { from, to, tense, value }: At<DateMention>,
  status: MeetingStatus | 'UNREAL',
): boolean {
  if (status !== 'CANCELLED' || tense !== 'PAST') return false
  // "pulled out of Thursday's meeting"
  if (tokens[to]?.kind === 'POSSESSIVE') return false
  if (isBehindDeed(tokens, from)) return true
  if (value.precision !== 'DAY' || isBeforeDeed(tokens, to)) return false
  const before = tokens.slice(0, from)
  if (before.slice(-foreseenReach).some(({ norm }) => foreseen.test(norm))) return false
  return before.some(({ norm }) => deeds.test(norm))
}

const beyond = /^(?:before|after|following|since|ahead|prior|until|prepare|preparing)$/
const asideReach = 6
const ownReach = 6

/** "ahead of the summit in Sydney A met B on Monday": the day is not that of what something else lies before or behind. */
export function isOfMain({ tokens }: Scene, { from }: At<DateMention>, telling: Telling): boolean {
  if (telling.trigger.frame !== 'EVENT' || telling.parts.length > 0) return false
  if (from >= telling.to && from - telling.to <= ownReach) {
    const between = tokens.slice(telling.to, from)
    if (!between.some(({ norm }) => norm === ',' || norm === 'on')) return false
  }
  for (let at = telling.from - 1; at >= Math.max(0, telling.from - asideReach); at--) {
    const word = tokens[at]?.norm ?? ''
    if (beyond.test(word)) return true
    if (word === ',') return false
  }
  return false
}

/** "met in Cairo before heading to Riyadh on Saturday": the day of what came after. */
export const isOfLeaving = ({ tokens }: Scene, { from }: At<DateMention>, { to }: Telling): boolean =>
  tokens.some(
    ({ norm }, at) =>
      norm === 'before' && at >= to && at < from && (tokens[at + 1]?.norm.endsWith('ing') ?? false),
  )
