import type { MeetingStatus } from '../../domain/model'
import { isPastVerb } from '../dates/words'
import { longestAt, phraseTable } from '../phrases'
import { clauseStart } from './clauses'
import { aheadWords, cancellations, clauseBreaks, determiners, negations, unreal } from './cues'
import { denialBefore, isResumed, wasHeld } from './denied'
import { isDuring } from './nounStart'
import type { Scene } from './scene'
import type { Telling } from './telling'
import { isRecurring } from './topics'
import { isAuxiliary } from './words'

/** How an occasion stands, with the tokens that say so; UNREAL where it is only wished for, possible or denied. */
export interface Standing {
  readonly status: MeetingStatus | 'UNREAL'
  readonly rule: string
  readonly from: number
  readonly to: number
}

const calledOff = phraseTable(cancellations.map((phrase) => [phrase, true] as const))
const [before, behind] = [12, 14]
const wishReach = 7
const askReach = 24 // "urged a ceasefire, the release of prisoners and direct talks"
const asking = /^(?:urged|urges|urge|urging|demanded|demands|demanding|proposed|proposes|insisted)$/

function clauseEnd({ tokens }: Scene, at: number): number {
  let words = 0
  let place = at
  // Names and offices take room and tell nothing of the occasion.
  for (; place < tokens.length && words < behind; place++) {
    if (clauseBreaks.has(tokens[place]?.norm ?? '') && !isRelative(tokens, place)) return place
    words++
  }
  return place
}

/** "a meeting that had been due on Saturday was called off": the clause goes on behind the relative one. */
const isRelative = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at]?.norm === 'that' && /^(?:had|has|was|were|is)$/.test(tokens[at + 1]?.norm ?? '')

const absences = /^(?:(?:will|would|did) not attend|skipped|skips|pulled out of|backed out of)$/

/** "A will not attend the summit": an occasion of many goes on without A. */
export const isAbsence = ({ tokens }: Scene, { status, from, to }: Standing): boolean =>
  status === 'CANCELLED' &&
  absences.test(
    tokens
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' '),
  )

function cancellationOf(scene: Scene, from: number, to: number): Standing | null {
  const start = Math.max(clauseStart(scene.tokens, from), from - before)
  for (let at = start; at < clauseEnd(scene, to); at++) {
    // "dropped in on B" calls nothing off, "was to have come" does.
    if (at >= from && at < to && !isAuxiliary(scene.tokens[at]?.norm ?? '')) continue
    const found = longestAt(calledOff, scene.tokens, at)
    if (found) return { status: 'CANCELLED', rule: 'status:called-off', from: at, to: at + found.length }
  }
  return null
}

const verbReach = 18
const foreseen =
  /^(?:announced|planned|scheduled|pencilled|penciled|due|set|foreseen|arranged|expected|agreed|fixed|originally|first)$/

/** ", pencilled in for the 17th, was dropped": a participle that tells when, before the verb. */
const isForeseen = (tokens: Scene['tokens'], at: number): boolean =>
  tokens[at - 1]?.norm === ',' && foreseen.test(tokens[at]?.norm ?? '')

/** "talks between A and B, the minister, will not take place": the verb of a long noun phrase. */
function cancellationBehind(scene: Scene, from: number): Standing | null {
  for (let at = from; at < Math.min(scene.tokens.length, from + verbReach); at++) {
    const here = scene.tokens[at]?.norm ?? ''
    if (
      (clauseBreaks.has(here) && !isRelative(scene.tokens, at) && !isForeseen(scene.tokens, at)) ||
      (here === ',' && !isAuxiliary(scene.tokens[at + 1]?.norm ?? '') && !isForeseen(scene.tokens, at + 1))
    )
      return null
    const found = longestAt(calledOff, scene.tokens, at)
    const isVerb = [at - 2, at - 1, at].some(
      (place) => place >= from && isAuxiliary(scene.tokens[place]?.norm ?? ''),
    )
    if (found && isVerb)
      return { status: 'CANCELLED', rule: 'status:called-off', from: at, to: at + found.length }
  }
  return null
}

/** "will not meet", "would no longer travel": a plan given up. */
const isCalledOff = ({ tokens }: Scene, at: number): boolean =>
  /^(?:will|would|won't)$/.test(tokens[at - 1]?.norm ?? '') || tokens[at + 1]?.norm === 'longer'

const thwartReach = 9
const stands =
  /^(?:been|included|featured|begun|met|seen|gone|come|flown|made|paid|brought|taken|had|held|sat)$/
const apartFrom = /^(?:liked|preferred|wanted|hoped|wished|welcomed|loved|needed|expected)$/

/** "would have met", "would have included talks": what did not come about. */
function thwartedOf(scene: Scene, from: number): Standing | null {
  const { tokens } = scene
  for (let at = from - 1; at >= Math.max(clauseStart(tokens, from), from - thwartReach); at--) {
    if (tokens[at]?.norm !== 'would' || tokens[at + 1]?.norm !== 'have') continue
    const deed = tokens[at + 2]?.norm ?? ''
    const isPerfect = at + 2 === from || stands.test(deed) || isPastVerb(deed)
    return isPerfect && !apartFrom.test(deed)
      ? { status: 'CANCELLED', rule: 'status:would-have', from: at, to: at + 2 }
      : null
  }
  return null
}

const moving = /^(?:moved|rescheduled|pushed|put|shifted|brought)$/
const moveReach = 12

/** "her trip has been moved to April": the new day of what was put off. */
function movedOf(scene: Scene, to: number): Standing | null {
  for (let at = to; at < Math.min(clauseEnd(scene, to), to + moveReach); at++) {
    if (!moving.test(scene.tokens[at]?.norm ?? '')) continue
    const link = [at + 1, at + 2].find((place) => /^(?:to|until|till)$/.test(scene.tokens[place]?.norm ?? ''))
    const isDated =
      link !== undefined && scene.dates.some(({ from }) => from > link && from - link <= newReach)
    if (isDated) return { status: 'PLANNED', rule: 'status:moved', from: at, to: link + 1 }
  }
  return null
}

const newReach = 3

/** A word of wishing, asking or denying shortly before, in the same clause. */
function unrealOf(scene: Scene, from: number): Standing | null {
  const start = Math.max(clauseStart(scene.tokens, from), from - askReach)
  const denial = denialBefore(scene, from)
  if (denial >= 0) return { status: 'UNREAL', rule: 'status:denied', from: denial, to: denial + 1 }
  for (let at = from - 1; at >= start; at--) {
    const token = scene.tokens[at]
    if (
      !token ||
      (token.cap && at > 0 && token.norm !== 'no') ||
      (from - at > wishReach && !asking.test(token.norm))
    )
      continue
    if (invited.test(token.norm) && scene.tokens.some(({ norm }) => /^(?:accepted|accepts)$/.test(norm)))
      return { status: 'PLANNED', rule: 'status:accepted', from: at, to: at + 1 }
    const denied = negations.has(token.norm) && from - at <= 4
    if (denied && isCalledOff(scene, at))
      return { status: 'CANCELLED', rule: 'status:will-not', from: at, to: at + 1 }
    if (denied || (unreal.has(token.norm) && !isResumed(scene, at)))
      return { status: 'UNREAL', rule: 'status:unreal', from: at, to: at + 1 }
    if (token.norm === 'agreed') return null
  }
  return null
}

const requests = /^(?:asked|asks|asking|urged|pressed|advised|encouraged|instructed|ordered|begged|implored)$/
const requestReach = 16

/** "asked B to speak to C", "asked B to have a word with C": what somebody is to do has not been done. */
function requestOf({ tokens }: Scene, from: number): Standing | null {
  const to = tokens.findLastIndex(
    ({ norm }, at) => at < from && from - at <= infinitiveReach && norm === 'to',
  )
  if (to < 0 || tokens[to + 1]?.cap || determiners.has(tokens[to + 1]?.norm ?? '')) return null
  const start = Math.max(clauseStart(tokens, to), to - requestReach)
  for (let at = to - 2; at >= start; at--)
    if (requests.test(tokens[at]?.norm ?? ''))
      return { status: 'UNREAL', rule: 'status:unreal', from: at, to: at + 1 }
  return null
}

const infinitiveReach = 4

const invited = /^(?:invited|invites|invite|invitation)$/
const denialReach = 12

/** "a meeting is not on the agenda": what the noun's own verb denies. */
function denialOf(scene: Scene, to: number): Standing | null {
  for (let at = to; at < Math.min(clauseEnd(scene, to), to + denialReach); at++) {
    const here = scene.tokens[at]?.norm ?? ''
    if (here === ',' || here === 'and') return null
    const isVerb = /^(?:is|are|was|were|has|have)$/.test(scene.tokens[at - 1]?.norm ?? '')
    if (isVerb && (here === 'not' || here === 'never'))
      return { status: 'UNREAL', rule: 'status:unreal', from: at, to: at + 1 }
  }
  return null
}

const arranged = /^(?:agreed|arranged|planned|scheduled|foreseen|envisaged|pencilled|fixed|expected|due)$/
const arrangedReach = 12

/** "A visit by A to Oslo in May was agreed": what has been arranged lies ahead; "was agreed at a visit" does not. */
function arrangedOf({ tokens }: Scene, to: number): Standing | null {
  for (let at = to; at < Math.min(tokens.length, to + arrangedReach); at++) {
    const here = tokens[at]?.norm ?? ''
    if (clauseBreaks.has(here) || here === ',') return null
    if (!/^(?:is|are|was|were|been)$/.test(here)) continue
    const next = /^(?:also|now|then|already|still)$/.test(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1
    return arranged.test(tokens[next]?.norm ?? '') && !/^(?:by|on)$/.test(tokens[next + 1]?.norm ?? '')
      ? { status: 'PLANNED', rule: 'status:arranged', from: at, to: next + 1 }
      : null
  }
  return null
}

function aheadOf(scene: Scene, from: number): Standing | null {
  for (let at = Math.max(0, from - 5); at < from; at++)
    if (aheadWords.has(scene.tokens[at]?.norm ?? ''))
      return { status: 'PLANNED', rule: 'status:ahead', from: at, to: at + 1 }
  return null
}

const goingOn = /^(?:continues|travels|flies|heads|goes|departs|proceeds|moves|leaves)$/

/** "From Jakarta he continues to Malaysia": what a journey does next, told in the present. */
const isGoingOn = ({ tokens, dates }: Scene, from: number): boolean =>
  goingOn.test(tokens[from]?.norm ?? '') && !dates.some(({ tense }) => tense === 'PAST')

/** Ahead or gone by, by the tense at a trigger's end alone. */
export const tenseStatus = ({ tenses }: Scene, to: number): MeetingStatus =>
  tenses[Math.max(0, to - 1)] === 'FUTURE' ? 'PLANNED' : 'HELD'

/** How the words around a trigger put the occasion. */
export function standingOf(
  scene: Scene,
  { from, to, trigger, parts }: Pick<Telling, 'from' | 'to' | 'trigger' | 'parts'>,
): Standing {
  const isEvent = trigger.frame === 'EVENT'
  if (trigger.id === 'invitation') return { status: 'PLANNED', rule: 'status:accepted', from, to }
  const taking = isEvent
    ? parts.find(({ actor }) => actor.from >= to && actor.from - to <= behind)
    : undefined
  const last = taking?.actor.to ?? to
  const moved = movedOf(scene, to) ?? thwartedOf(scene, from)
  if (moved) return moved
  const off = cancellationOf(scene, from, to) ?? (last > to ? cancellationBehind(scene, last) : null)
  if (off) return off
  if (!isEvent && isRecurring(scene, from, to, false))
    return { status: 'UNREAL', rule: 'status:recurring', from, to }
  const isAdjunct = isEvent && isDuring(scene, from)
  const wish = isAdjunct ? null : (unrealOf(scene, from) ?? requestOf(scene, from))
  if (wish) return wish
  const denial = isEvent ? denialOf(scene, to) : null
  if (denial) return denial
  const ahead = isEvent ? ((wasHeld(scene, to) ? null : aheadOf(scene, from)) ?? arrangedOf(scene, to)) : null
  if (ahead) return ahead
  const planned = tenseStatus(scene, to) === 'PLANNED' || isGoingOn(scene, from)
  return { status: planned ? 'PLANNED' : 'HELD', rule: planned ? 'status:future' : 'status:told', from, to }
}
