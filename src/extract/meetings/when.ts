import type { MeetingStatus } from '../../domain/model'
import type { DateMention } from '../dates'
import { isSinceOccasion } from '../dates/sinceOccasion'
import { clauseStart } from './clauses'
import { isOfCancelling, isOfLeaving, isOfMain, isOfRelative } from './dateClauses'
import { isOfLookBack, isOfNextClause, isOfNoun, isOfSomebody, movedTo } from './dateOwners'
import type { At, Scene } from './scene'
import { isAlsoOf, isOfSpeech } from './speechDates'
import type { Telling } from './telling'
import { isOfCount, isOfMatter } from './topics'

interface Spot {
  readonly from: number
  readonly to: number
}

/** How far a spot is from what is told: what stands behind, nearer than the next trigger, comes first. */
function distance(
  spot: Spot,
  telling: Telling,
  others: readonly Telling[],
  stops: readonly number[],
): number {
  const [low, high] = spot.from < telling.from ? [spot.to, telling.from] : [telling.to, spot.from]
  if (stops.some((stop) => stop >= low && stop <= high)) return Number.POSITIVE_INFINITY
  const later = others.filter(({ from }) => from > telling.from)
  const next = Math.min(...later.map(({ from }) => from), Number.POSITIVE_INFINITY)
  if (spot.from >= telling.objectFrom && spot.to <= telling.until)
    return spot.from - telling.objectFrom + (spot.from > next ? 40 : 0)
  if (spot.from >= telling.to && spot.to <= (telling.shared ?? telling.to)) return 20 + spot.from - telling.to
  const ofOther = spot.from >= telling.to && spot.to <= telling.objectFrom
  if (ofOther) return Number.POSITIVE_INFINITY
  if (spot.from >= telling.until) {
    const isOfNext = others.some(
      ({ from, objectFrom }) => from === telling.from && objectFrom === telling.until,
    )
    return isOfNext ? Number.POSITIVE_INFINITY : 100 + spot.from
  }
  const between = others.some(({ from }) => from > spot.from && from < telling.from)
  return 15 + Math.abs(telling.from - spot.to) + (between ? 40 : 0)
}

/** Semicolons part what is told of one occasion from the next. */
const stopsOf = (tokens: Scene['tokens']): number[] =>
  tokens.flatMap(({ norm }, at) => (norm === ';' ? [at] : []))

/** The spot that what one trigger tells is nearest to; what stands behind comes first. */
export function nearest<T extends Spot>(
  spots: readonly T[],
  telling: Telling,
  others: readonly Telling[],
  tokens: Scene['tokens'],
): T | null {
  const stops = spots.length > 1 || others.length > 1 ? stopsOf(tokens) : []
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const spot of spots) {
    const far = distance(spot, telling, others, stops)
    if (far < least) {
      best = spot
      least = far
    }
  }
  return best
}

const sinceReach = 7

/**
 * "her first visit since she took office in November": the date of what lies before; "since the summit in May, where they
 * had met" is that of the summit and of what was there.
 */
export function isSince({ tokens }: Scene, { from, to }: Spot, telling: Telling): boolean {
  for (let at = from - 1; at >= Math.max(0, from - sinceReach); at--) {
    const here = tokens[at]?.norm ?? ''
    if (here === ',') return false
    if (here !== 'since') continue
    const isOfIt = at < telling.from && (telling.from <= from || isWhere(tokens, to, telling.from))
    return !isOfIt
  }
  return false
}

const isWhere = (tokens: Scene['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ norm }) => norm === 'where' || norm === 'when')

const foreseen = /^(?:planned|scheduled|set|due|foreseen|slated|fixed|arranged|proposed)$/

/** "views on the summit planned for December": the date of what is foreseen, and of nothing else in the sentence. */
function isOfOther({ tokens }: Scene, { from }: Spot, telling: Telling, others: readonly Telling[]): boolean {
  if (tokens[from - 1]?.norm !== 'for' && tokens[from - 1]?.norm !== 'in') return false
  const participle = from - 2
  if (!foreseen.test(tokens[participle]?.norm ?? '') || isVerbal(tokens[participle - 1])) return false
  const noun = others.findLast(({ trigger, to }) => trigger.frame === 'EVENT' && to <= participle)
  return noun !== undefined && noun.from > telling.from
}

const isVerbal = (token: Scene['tokens'][number] | undefined): boolean =>
  /^(?:is|are|was|were|be|been|being|had|has|have|,|also|now|not)$/.test(token?.norm ?? '')

/** The date that a sentence gives to what one of its triggers tells. */
export function dateOf(
  scene: Scene,
  telling: Telling,
  others: readonly Telling[],
  status: MeetingStatus | 'UNREAL',
): At<DateMention> | null {
  const told = scene.dates.filter(
    (date) =>
      !date.dateline &&
      !isSinceOccasion(date) &&
      (!isOfSpeech(scene, date) || isAlsoOf(scene, date, telling)) &&
      !isSince(scene, date, telling) &&
      !isOfCount(scene, date) &&
      !isOfMatter(scene, date, telling) &&
      !isOfOther(scene, date, telling, others) &&
      !isOfMain(scene, date, telling) &&
      !isOfRelative(scene, date, telling) &&
      !isOfLeaving(scene, date, telling) &&
      !isOfNextClause(scene, date, telling) &&
      !isOfLookBack(scene, date, telling) &&
      !isOfSomebody(scene, date, telling) &&
      !isOfNoun(scene, date, telling) &&
      !isOfCancelling(scene, date, status),
  )
  return (
    scene.dates.find((date) => isSinceOccasion(date) && isNextBehind(scene, date, telling, others)) ??
    beforeWhen(scene, telling) ??
    movedTo(scene, telling, others) ??
    nearest(told, telling, others, scene.tokens)
  )
}

/** "a day after A met B": the first occasion behind is the one that the day is of. */
const isNextBehind = (
  { tokens }: Scene,
  spot: Spot,
  { from, to }: Telling,
  others: readonly Telling[],
): boolean =>
  // "after meeting A" is told by both its words
  to > spot.to &&
  !others.some((other) => other.to > spot.to && other.from < from) &&
  !tokens.slice(spot.to, from).some(({ norm }) => norm === ',')

const whenReach = 8

/** "since September, when they met in New York": the date before "when" is that of what was then. */
function beforeWhen({ tokens, dates }: Scene, { from, to }: Telling): At<DateMention> | null {
  const when = tokens.findLastIndex(({ norm }, at) => at < from && norm === 'when')
  if (when < 0 || from - when > whenReach || dates.some((date) => date.from >= to)) return null
  return dates.find((date) => !date.dateline && when - date.to <= 1 && date.to <= when) ?? null
}

/**
 * Whether a date is a day on which what is told happened, not the dateline's and not that of somebody's words; what a
 * sentence without people says of time, "It had begun on Tuesday in Hanoi", is the setting of what follows.
 */
export const tellsDay = (scene: Scene, date: At<DateMention>, isSetting = false): boolean =>
  date.value.precision === 'DAY' && tellsTime(scene, date, isSetting)

/** "Wednesday and Thursday were spent in Hanoi": the days on which what follows happened, whichever. */
export const tellsStay = (scene: Scene, date: At<DateMention>): boolean =>
  date.value.precision === 'INTERVAL' && tellsTime(scene, date, false)

/** "In 1984 he brought them together": the time of a look back. */
export const tellsPast = (scene: Scene, date: At<DateMention>): boolean =>
  (date.value.precision === 'MONTH' || date.value.precision === 'YEAR') &&
  date.bound === 'ON' &&
  tellsTime(scene, date, false)

const tellsTime = (scene: Scene, date: At<DateMention>, isSetting: boolean): boolean =>
  !date.dateline &&
  date.tense !== 'FUTURE' &&
  !isOfSpeech(scene, date) &&
  (isSetting || !liesBefore(scene, date))

const perfectReach = 10

/** "had spoken on 3 May": a day before the story's own. */
function liesBefore({ tokens }: Scene, { from }: Spot): boolean {
  for (let at = Math.max(0, from - perfectReach); at < Math.min(tokens.length, from + perfectReach); at++) {
    const next = tokens[at + 1]?.norm ?? ''
    if (
      tokens[at]?.norm === 'had' &&
      isPerfect(tokens, at) &&
      /(?:ed|en|et|un|id|ne|wn|de|ght|ld)$/.test(next)
    )
      return true
  }
  return false
}

const besideDate = 6

/** "had been in Copenhagen in June": no place where the story goes on. */
export const liesLongBefore = (scene: Scene, place: Spot): boolean =>
  scene.dates.some(
    ({ value, from, to }) =>
      (value.precision === 'MONTH' || value.precision === 'YEAR') &&
      from - place.to <= besideDate &&
      place.from - to <= besideDate,
  )

/** "had met", "had by then met"; "had a meeting" is none. */
const isPerfect = (tokens: Scene['tokens'], at: number): boolean =>
  !/^(?:a|an|the|his|her|their|two|three|several|separate|talks|lunch|dinner|no)$/.test(
    tokens[at + 1]?.norm ?? '',
  )

/** "had met", "first met": told as lying before the rest of the story. */
export function isBackground({ tokens }: Scene, { from }: Telling): boolean {
  const start = Math.max(clauseStart(tokens, from), from - 4)
  for (let at = start; at < from; at++) {
    const word = tokens[at]?.norm ?? ''
    if (
      (word === 'first' && at === from - 1 && at > 0) ||
      word === 'previously' ||
      (word === 'had' && isPerfect(tokens, at)) ||
      (/^(?:has|have)$/.test(word) && /^(?:earlier|previously|once)$/.test(tokens[at + 1]?.norm ?? ''))
    )
      return true
  }
  return false
}
