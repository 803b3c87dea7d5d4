import type { Token } from '../tokens'
import { after, isCapital, type Read, readUnits, skip, wordAt } from './cursor'
import { isAfterOccasion } from './sinceOccasion'
import type { DateSpec, Unit } from './spec'
import { dayParts } from './words'

const namedDays: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

export function readNamedDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const word = wordAt(tokens, at)
  const named = namedDays[word]
  if (named !== undefined) {
    if (wordAt(tokens, at + 1) === "'s" && word === 'today' && !isCapital(tokens, at)) return null
    const next = dayParts.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    return { value: { kind: 'OFFSET', unit: 'DAY', count: named, from: 'PUBLICATION' }, next }
  }
  const part = wordAt(tokens, at + 1)
  if (word === 'this' && dayParts.has(part))
    return { value: { kind: 'OFFSET', unit: 'DAY', count: 0, from: 'PUBLICATION' }, next: at + 2 }
  if (word === 'last' && part === 'night')
    return { value: { kind: 'OFFSET', unit: 'DAY', count: -1, from: 'PUBLICATION' }, next: at + 2 }
  return null
}

const sameDayWords = ['same', 'very']
const withinDay = ['later', 'earlier', 'late', 'early']

/** "later in the day", "earlier in the evening": the day last told of or, where none is, that of publication. */
export function readWithinDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  if (!withinDay.includes(wordAt(tokens, at)) || wordAt(tokens, at + 1) !== 'in') return null
  if (wordAt(tokens, at + 2) !== 'the') return null
  const part = wordAt(tokens, at + 3)
  if (part !== 'day' && !dayParts.has(part)) return null
  return { value: { kind: 'OFFSET', unit: 'DAY', count: 0, from: 'TEXT' }, next: at + 4 }
}

const sameDay = (next: number): Read<DateSpec> => ({
  value: { kind: 'OFFSET', unit: 'DAY', count: 0, from: 'TEXT' },
  next,
})

const afterTheDay = /^(?:itself|to|by|with|and)$/

/** "He telephoned on the day to excuse himself", "had sat there all morning". */
function readThisDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (word === 'all' && next !== 'day') return dayParts.has(next) ? sameDay(at + 2) : null
  if (word !== 'the' || next !== 'day' || wordAt(tokens, at - 1) !== 'on') return null
  return tokens[at + 2]?.kind !== 'WORD' || afterTheDay.test(wordAt(tokens, at + 2)) ? sameDay(at + 2) : null
}

/** "the same day", "that evening": the day last told of. */
export function readSameDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const word = wordAt(tokens, at)
  const start =
    word === 'the' || word === 'that'
      ? skip(tokens, at + 1, sameDayWords)
      : sameDayWords.includes(word)
        ? at + 1
        : at
  const isDay = wordAt(tokens, start) === 'day' || dayParts.has(wordAt(tokens, start))
  const told = word === 'that' || sameDayWords.includes(wordAt(tokens, start - 1))
  return isDay && told && start !== at ? sameDay(start + 1) : readThisDay(tokens, at)
}

const backward = ['before', 'earlier', 'prior', 'previously']
const forward = ['after', 'later', 'afterwards']

/** "the day before", "the evening after", "the next morning", "the previous day", "next day". */
export function readNeighbourDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const start = after(tokens, at, ['the']) ?? (wordAt(tokens, at) === 'next' ? at : null)
  if (start === null) return null
  const isDay = (place: number): boolean =>
    wordAt(tokens, place) === 'day' || dayParts.has(wordAt(tokens, place))
  const offset = (count: number, next: number): Read<DateSpec> => ({
    value: { kind: 'OFFSET', unit: 'DAY', count, from: 'TEXT' },
    next,
  })
  if (isDay(start)) {
    const word = wordAt(tokens, start + 1)
    const beyond = wordAt(tokens, start + 2)
    if (word === 'before' && beyond === 'yesterday')
      return { value: { kind: 'OFFSET', unit: 'DAY', count: -2, from: 'PUBLICATION' }, next: start + 3 }
    if (word === 'after' && beyond === 'tomorrow')
      return { value: { kind: 'OFFSET', unit: 'DAY', count: 2, from: 'PUBLICATION' }, next: start + 3 }
    // "the day after the invasion" is reckoned from what no date tells
    const isOther = /^(?:before|after)$/.test(word) && /^(?:a|an|the|his|her|its|their)$/.test(beyond)
    if (
      isOther &&
      !isAfterOccasion(tokens, start + 2) &&
      !/^(?:two|three|pair)$/.test(wordAt(tokens, start + 3))
    )
      return null
    if (backward.includes(word)) return offset(-1, start + 2)
    if (forward.includes(word)) return offset(1, start + 2)
  }
  if (!isDay(start + 1)) return null
  if (wordAt(tokens, start) === 'previous') return offset(-1, start + 2)
  return ['next', 'following'].includes(wordAt(tokens, start)) ? offset(1, start + 2) : null
}

const clauseWords = ['in', 'at', 'and', 'on', 'with', 'to', 'when', 'from', 'by', 'he', 'she', 'they', '']

/** "In three weeks we meet", "in ten days' time"; "she comes in two weeks" only of what lies ahead. */
function readAwaited(tokens: readonly Token[], at: number, next: number): { isAwaited: boolean } | null {
  const lead = wordAt(tokens, at - 1)
  if (lead !== 'in' && lead !== 'within') return null
  const isTime = wordAt(tokens, next) === 'time' || wordAt(tokens, next + 1) === 'time'
  if (lead === 'in' && (at === 1 || isTime)) return { isAwaited: false }
  const ends = !isWordToken(tokens, next) || clauseWords.includes(wordAt(tokens, next))
  return ends ? { isAwaited: true } : null
}

/** "two days ago"; a few days ago is some day of the week that it falls in. */
function ago(unit: Unit, count: number, isFew: boolean): DateSpec {
  const isVague = isFew && unit === 'DAY'
  return {
    kind: 'OFFSET',
    unit: isVague ? 'WEEK' : unit,
    count: isVague ? 0 : -count,
    from: 'PUBLICATION',
  }
}

/** "two days earlier", "a year ago", "a week later"; "two days after the vote" tells of another day and is none. */
export function readDistance(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const few = wordAt(tokens, at) === 'a' && wordAt(tokens, at + 1) === 'few' ? at + 2 : null
  const distance = few === null ? readUnits(tokens, at) : readUnits(tokens, at, { value: 3, next: few })
  if (!distance) return null
  const { unit, count } = distance.value
  const word = wordAt(tokens, distance.next)
  const next = distance.next + 1
  // "a year ago this week": of that month
  const isThis = wordAt(tokens, next) === 'this' && /^(?:week|month)$/.test(wordAt(tokens, next + 1))
  if (word === 'ago' && unit === 'YEAR' && isThis)
    return { value: ago('MONTH', 12 * count, false), next: next + 2 }
  if (word === 'ago') return { value: ago(unit, count, few !== null), next }
  if (few !== null) return null
  const awaited = readAwaited(tokens, at, distance.next)
  if (awaited)
    return { value: { kind: 'OFFSET', unit, count, from: 'PUBLICATION', ...awaited }, next: next - 1 }
  if (word === 'on' && !isWordToken(tokens, next))
    return { value: { kind: 'OFFSET', unit, count, from: 'TEXT' }, next }
  const ends =
    !isWordToken(tokens, next) || clauseWords.includes(wordAt(tokens, next)) || isCapital(tokens, next)
  const sign = backward.includes(word) ? -1 : forward.includes(word) ? 1 : 0
  if (sign === 0 || (!ends && (word === 'before' || word === 'after') && !isAfterOccasion(tokens, next)))
    return null
  return { value: { kind: 'OFFSET', unit, count: sign * count, from: 'TEXT' }, next }
}

const isWordToken = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'WORD'
