import type { Token } from '../tokens'
import { after, isCapital, type Read, readCount, readWeekday, skip, wordAt } from './cursor'
import { type DateSpec, shiftWords } from './spec'
import { dayParts, units } from './words'

export function readWeekdays(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const shift = shiftWords[wordAt(tokens, at)] ?? null
  const first = readWeekday(tokens, shift ? at + 1 : at)
  if (!first) return null
  const dash = after(tokens, first.next, ['-', '–', 'to', 'and', 'through', 'until'])
  const last = dash === null ? null : readWeekday(tokens, dash)
  const spec = {
    kind: 'WEEKDAY',
    weekday: first.value,
    end: last?.value ?? first.value,
    shift,
    isTold: wordAt(tokens, at) === 'following',
  } as const
  return { value: spec, next: last?.next ?? first.next }
}

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

/** "over the weekend": a week-end is of its week. */
export function readWeekend(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const isOver = wordAt(tokens, at) === 'over' && ['the', 'this'].includes(wordAt(tokens, at + 1))
  if (!isOver || wordAt(tokens, at + 2) !== 'weekend') return null
  return { value: { kind: 'PERIOD', unit: 'WEEK', shift: 'THIS', from: 'PUBLICATION' }, next: at + 3 }
}

const toldWords = ['previous', 'following']

/** "last week", "this month", "next year"; a week-end is of its week. */
export function readPeriod(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const shift = shiftWords[wordAt(tokens, at)]
  const word = wordAt(tokens, at + 1)
  const unit = word === 'weekend' ? 'WEEK' : units.get(word)
  if (!shift || !unit || unit === 'DAY' || word.endsWith('s')) return null
  const hasArticle = wordAt(tokens, at - 1) === 'the'
  if (wordAt(tokens, at + 2) === "'s" && hasArticle) return null
  const isTold =
    toldWords.includes(wordAt(tokens, at)) || shift === 'THAT' || (shift === 'NEXT' && hasArticle)
  return {
    value: {
      kind: 'PERIOD',
      unit,
      shift,
      from: isTold ? 'TEXT' : 'PUBLICATION',
    },
    next: at + 2,
  }
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
  if (!isDay || !told || start === at) return null
  return { value: { kind: 'OFFSET', unit: 'DAY', count: 0, from: 'TEXT' }, next: start + 1 }
}

const backward = ['before', 'earlier', 'prior', 'previously']
const forward = ['after', 'later', 'afterwards']

/** "the day before", "the evening after", "the next morning", "the previous day". */
export function readNeighbourDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const start = after(tokens, at, ['the'])
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

const meetingNouns =
  'meeting meetings talks dinner lunch call visit summit session encounter conversation round handshake'.split(
    ' ',
  )

/** "two weeks after their meeting", "ten days after that dinner": reckoned from the occasion told of. */
function isAfterOccasion(tokens: readonly Token[], at: number): boolean {
  const owner = ['that', 'the', 'their', 'this', 'those'].includes(wordAt(tokens, at))
  return owner && [at + 1, at + 2].some((place) => meetingNouns.includes(wordAt(tokens, place)))
}

/** "In three weeks we meet", "in ten days' time". */
function isAwaited(tokens: readonly Token[], at: number, next: number): boolean {
  if (wordAt(tokens, at - 1) !== 'in') return false
  return at === 1 || wordAt(tokens, next) === 'time' || wordAt(tokens, next + 1) === 'time'
}

/** "two days earlier", "a year ago", "a week later"; "two days after the vote" tells of another day and is none. */
export function readDistance(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const few = wordAt(tokens, at) === 'a' && wordAt(tokens, at + 1) === 'few' ? at + 2 : null
  const count = few === null ? readCount(tokens, at) : { value: 3, next: few }
  const unit = count && units.get(wordAt(tokens, count.next))
  if (!count || !unit) return null
  const word = wordAt(tokens, count.next + 1)
  const next = count.next + 2
  const days = wordAt(tokens, count.next) === 'fortnight' ? 2 * count.value : count.value
  if (word === 'ago') {
    // A few days ago is some day of the week that it falls in.
    const vague = few !== null && unit === 'DAY'
    return {
      value: { kind: 'OFFSET', unit: vague ? 'WEEK' : unit, count: vague ? 0 : -days, from: 'PUBLICATION' },
      next,
    }
  }
  if (few !== null) return null
  if (isAwaited(tokens, at, count.next + 1))
    return { value: { kind: 'OFFSET', unit, count: days, from: 'PUBLICATION' }, next: count.next + 1 }
  const ends =
    !isWordToken(tokens, next) || clauseWords.includes(wordAt(tokens, next)) || isCapital(tokens, next)
  const sign = backward.includes(word) ? -1 : forward.includes(word) ? 1 : 0
  if (sign === 0 || (!ends && (word === 'before' || word === 'after') && !isAfterOccasion(tokens, next)))
    return null
  return { value: { kind: 'OFFSET', unit, count: sign * days, from: 'TEXT' }, next }
}

const isWordToken = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'WORD'

const ordinalDay = /^(\d{1,2})(?:st|nd|rd|th)$/
const beforeDay = ['on', 'until', 'by', 'from', 'and', 'to', 'since', '']
const afterDay = ['in', 'at', 'and', 'with', 'he', 'she', 'they', 'to', 'by', 'it', 'came', 'was', 'the', '']

/** "On the 19th": of the month that the text tells of; "the 19th session" is none. */
export function readDayOfMonth(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  if (wordAt(tokens, at) !== 'the' || !beforeDay.includes(wordAt(tokens, at - 1))) return null
  const day = Number(ordinalDay.exec(wordAt(tokens, at + 1))?.[1] ?? 0)
  const isLast = !isWordToken(tokens, at + 2) || afterDay.includes(wordAt(tokens, at + 2))
  if (day < 1 || day > 31 || (!isLast && !isCapital(tokens, at + 2))) return null
  return { value: { kind: 'DAY_OF_MONTH', day }, next: at + 2 }
}
