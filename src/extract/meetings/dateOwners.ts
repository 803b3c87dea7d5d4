import { toPartialDate } from '../../domain/values/partialDate'
import type { DateMention } from '../dates'
import { relativeStart } from '../dates/relativeClause'
import { goes } from '../dates/tense'
import type { At, Scene } from './scene'
import type { Telling } from './telling'
import { isVerbal } from './words'

const links = /^(?:and|but|while|then|;)$/
const pronouns = /^(?:he|she|they|it)$/
const reach = 9

/** Where the subject behind a place ends, a name or a pronoun; null where none stands there. */
function subjectEnd({ tokens, actors }: Scene, at: number): number | null {
  const start = tokens[at]?.norm === ',' ? at + 1 : at
  const subject = actors.find(({ from }) => from >= start && from - start <= 1)
  return subject?.to ?? (pronouns.test(tokens[start]?.norm ?? '') ? start + 1 : null)
}

/** "On Tuesday A had her to himself, and on Wednesday she was at B": a day or a place in front of a clause is not of the one before it. */
export function isOfNextClause(
  scene: Scene,
  { from, to }: { readonly from: number; readonly to: number },
  telling: Telling,
): boolean {
  const { tokens } = scene
  if (telling.from >= from) return false
  const lead = /^(?:on|in|at|the)$/.test(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  const isLinked = links.test(tokens[lead]?.norm ?? '') || isOfRow(tokens, lead, to)
  const end = isLinked ? subjectEnd(scene, to) : null
  if (end === null) return false
  const behind = tokens.slice(end, end + reach)
  const verb = behind.findIndex((token) => isVerbal(token) || goes.test(token.norm))
  return verb >= 0 && !behind.slice(0, verb).some(({ norm }) => /^(?:,|;|and)$/.test(norm))
}

/** "On Monday she saw A, on Tuesday B came": the comma between clauses that each begin with their day. */
const isOfRow = (tokens: Scene['tokens'], lead: number, to: number): boolean =>
  tokens[lead]?.norm === ',' && /^(?:on|in)$/.test(tokens[lead + 1]?.norm ?? '') && tokens[to]?.norm !== ','

const perfectReach = 5

/** "A raised it with B; he had heard the same in Brussels on Monday": what a clause behind a semicolon looks back to. */
export function isOfLookBack(
  { tokens }: Scene,
  { from }: { readonly from: number },
  telling: Telling,
): boolean {
  const parted = tokens.findLastIndex(({ norm }, at) => at >= telling.to && at < from && norm === ';')
  return parted >= 0 && tokens.slice(parted + 1, parted + perfectReach).some(({ norm }) => norm === 'had')
}

const people = /^(?:who|whose|whom)$/

const lives =
  /^(?:elected|re-elected|reelected|appointed|born|inaugurated|ousted|toppled|jailed|crowned|sworn|enthroned|installed|named)$/

/** "B, elected in July": what befell somebody. */
function isOfLife({ tokens }: Scene, { from }: At<DateMention>): boolean {
  const at = from - 2
  const isIn = tokens[at]?.norm === 'sworn' || tokens[at]?.norm === 'in' ? at - 1 : at
  return (
    /^(?:in|on)$/.test(tokens[from - 1]?.norm ?? '') &&
    [at, isIn].some((each) => lives.test(tokens[each]?.norm ?? ''))
  )
}

const coarse: ReadonlySet<string> = new Set(['MONTH', 'YEAR'])

/** "met B, whose term ends in July": a month behind is of what is said of B. */
const isOfTerm = ({ tokens }: Scene, { value }: At<DateMention>, start: number, telling: Telling): boolean =>
  telling.to <= start && coarse.has(value.precision) && tokens[start]?.norm === 'whose'

/** "B, who took office on Monday, met C": the day of what is said of somebody before. */
export function isOfSomebody(scene: Scene, date: At<DateMention>, telling: Telling): boolean {
  const { tokens } = scene
  const { from, to } = date
  if (isOfLife(scene, date)) return true
  const start = relativeStart(tokens, from)
  if (start === null || tokens[start - 1]?.norm !== ',') return false
  if (isOfTerm(scene, date, start, telling)) return true
  if (telling.from < to) return false
  if (!people.test(tokens[start]?.norm ?? '')) return false
  const isTold = tokens.slice(start + 1, from).some((token) => isVerbal(token))
  return isTold && tokens.slice(to, telling.from).some(({ norm }) => norm === ',')
}

/** "spoke of the April summit": a month before a noun is of that alone. */
export const isOfNoun = (
  { tokens }: Scene,
  { from, to, rule, value }: At<DateMention>,
  telling: Telling,
): boolean =>
  rule.startsWith('date:month@') &&
  to - from === 1 &&
  value.precision === 'MONTH' &&
  /^(?:the|a|an|their|his|her|its|'s)$/.test(tokens[from - 1]?.norm ?? '') &&
  !(telling.from <= to && telling.to > to)

const moves = /^(?:off|postponed|moved|delayed|deferred|rescheduled|forward|back)$/

/** "A meeting planned for Wednesday was moved to 20 March": the day for which it now is. */
export function movedTo(
  { tokens, dates }: Scene,
  { to }: Telling,
  others: readonly Telling[],
): At<DateMention> | null {
  const behind = dates.filter(
    ({ from }) => from > to && !others.some((other) => other.from >= to && other.to <= from),
  )
  const moved = behind.find(({ from }) => isBehindMove(tokens, from))
  const stretch = moved ? undefined : behind.find((date) => isMove(tokens, date))
  const value = stretch?.value.latest ? toPartialDate(stretch.value.latest) : null
  return stretch && value ? { ...stretch, value } : (moved ?? null)
}

/** "moved from April 9 to May 14" is no stretch of time. */
const isMove = (tokens: Scene['tokens'], { from, value }: At<DateMention>): boolean =>
  value.precision === 'INTERVAL' &&
  tokens[from - 1]?.norm === 'from' &&
  moves.test(tokens[from - 2]?.norm ?? '')

const moveReach = 8

/** "moved to 20 March", "postponed from 9 April to | 14 May". */
export function isBehindMove(tokens: Scene['tokens'], from: number): boolean {
  if (!/^(?:to|until|till)$/.test(tokens[from - 1]?.norm ?? '')) return false
  if (moves.test(tokens[from - 2]?.norm ?? '')) return true
  const before = tokens.slice(Math.max(0, from - moveReach), from - 1).map(({ norm }) => norm)
  const left = before.lastIndexOf('from')
  return left > 0 && moves.test(before[left - 1] ?? '') && !before.slice(left).includes(',')
}
