import type { Token } from '../tokens'
import { after, isCapital, type Read, readMonth, skip, wordAt } from './cursor'
import { type DateSpec, type Shift, shiftWords } from './spec'
import { ordinalWords } from './words'

const ordinalDay = /^(\d{1,2})(?:st|nd|rd|th)$/
const beforeDay = 'on until by from and to since for before after till between'.split(' ')
const firmBefore = ['on', 'from', 'until', 'till']
const afterDay = 'in at and with he she they to by it came was were is the when where'.split(' ')

const isWord = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'WORD'

/** Whether nothing that could be counted stands behind: "the 19th" is a day, "the 19th session" and "the 10th Retreat" are none. */
function isDayAlone(tokens: readonly Token[], at: number, before: string): boolean {
  if (!isWord(tokens, at) || afterDay.includes(wordAt(tokens, at))) return true
  return isCapital(tokens, at) && firmBefore.includes(before)
}

/** "On the 19th": of the month that the text tells of; "the 19th session" is none. */
export function readDayOfMonth(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const before = wordAt(tokens, at - 1)
  if (wordAt(tokens, at) !== 'the') return null
  const day = Number(ordinalDay.exec(wordAt(tokens, at + 1))?.[1] ?? 0)
  if (day < 1 || day > 31) return null
  const month = readMonthOf(tokens, at + 2)
  if (month) return { value: { kind: 'DAY_OF_MONTH', day, month: month.value }, next: month.next }
  if (!beforeDay.includes(before) || !isDayAlone(tokens, at + 2, before)) return null
  return { value: { kind: 'DAY_OF_MONTH', day, month: null }, next: at + 2 }
}

/** "of this month", "of the month", "of last month"; "of that month" is the month told of. */
function readMonthOf(tokens: readonly Token[], at: number): Read<Shift | null> | null {
  const of = after(tokens, at, ['of'])
  if (of === null || wordAt(tokens, of + 1) !== 'month') return null
  const word = wordAt(tokens, of)
  const shift = shiftWords[word]
  if (word === 'the' || shift === 'THAT') return { value: null, next: of + 2 }
  return shift ? { value: shift, next: of + 2 } : null
}

/** "the first of May", "May the third": the day in letters. */
export function readOrdinalMonth(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const month = readMonth(tokens, at)
  const day = ordinalWords.get(wordAt(tokens, month ? month.next + 1 : at + 1))
  if (month) return wordAt(tokens, month.next) === 'the' ? dayIn(month.value, day, month.next + 2) : null
  if (wordAt(tokens, at) !== 'the' || wordAt(tokens, at + 2) !== 'of') return null
  const of = readMonth(tokens, at + 3)
  return of && dayIn(of.value, day, of.next)
}

const dayIn = (month: number, day: number | undefined, next: number): Read<DateSpec> | null =>
  day === undefined
    ? null
    : { value: { kind: 'DAYS', month, day, endMonth: month, endDay: day, year: null }, next }

const nths = new Map([
  ...['first', 'second', 'third', 'fourth', 'fifth'].map((word, at) => [word, at + 1] as const),
  ...(['opening'] as const).map((word) => [word, 1] as const),
  ...(['last', 'final', 'closing'] as const).map((word) => [word, -1] as const),
])

/** "on the second day", "the first of these days": of those that the text has told of. */
export function readNthDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  if (wordAt(tokens, at) !== 'the') return null
  const nth = nths.get(wordAt(tokens, at + 1))
  if (nth === undefined) return null
  const isOfThese =
    wordAt(tokens, at + 2) === 'of' && /^(?:these|those|the|its)$/.test(wordAt(tokens, at + 3))
  if (isOfThese && /^(?:two|three|four)$/.test(wordAt(tokens, at + 4)))
    return wordAt(tokens, at + 5) === 'days' ? { value: { kind: 'NTH_DAY', nth }, next: at + 6 } : null
  if (isOfThese && wordAt(tokens, at + 4) === 'days') return { value: { kind: 'NTH_DAY', nth }, next: at + 5 }
  const led = /^(?:on|for)$/.test(wordAt(tokens, at - 1))
  return led && wordAt(tokens, at + 2) === 'day' ? { value: { kind: 'NTH_DAY', nth }, next: at + 3 } : null
}

const longestEve = 5

/** "On the eve of the summit, B was received": the day before the one told of, where the sentence opens so. */
export function readEve(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  if (at > 1) return readEveOf(tokens, at)
  if (at !== 1 || wordAt(tokens, 0) !== 'on' || wordAt(tokens, 1) !== 'the') return null
  if (wordAt(tokens, 2) !== 'eve' || wordAt(tokens, 3) !== 'of') return null
  const comma = tokens.slice(4, 4 + longestEve).findIndex(({ norm }) => norm === ',')
  const next = comma < 0 ? 4 : 4 + comma
  return { value: { kind: 'OFFSET', unit: 'DAY', count: -1, from: 'TEXT' }, next }
}

const opens = /^(?:begins|opens|starts|begin|open|start|began|opened|started|due|scheduled|planned)$/
const openReach = 12

/** "in Berlin on the eve of the EU summit, which begins on 27 March": the day before the one that the sentence tells behind. */
function readEveOf(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const words = ['on', 'the', 'eve', 'of'].every((word, nth) => wordAt(tokens, at - 1 + nth) === word)
  const isDated = tokens.slice(at + 3, at + 3 + openReach).some(({ norm }) => opens.test(norm))
  if (!words || !isDated) return null
  return {
    value: { kind: 'OFFSET', unit: 'DAY', count: -1, from: 'TEXT', isOfSentence: true },
    next: at + 3,
  }
}

const feasts: readonly (readonly [RegExp, RegExp, number, number])[] = [
  [/^christmas$/, /^eve$/, 12, 24],
  [/^christmas$/, /^day$/, 12, 25],
  [/^boxing$/, /^day$/, 12, 26],
]

/** "Christmas Eve", "New Year's Day"; "by Christmas" is in its month. */
export function readFeast(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  if (!isCapital(tokens, at)) return null
  const word = wordAt(tokens, at)
  if (word === 'new' && wordAt(tokens, at + 1) === 'year') {
    const day = skip(tokens, at + 2, ["'s"])
    if (wordAt(tokens, day) === 'eve') return dayIn(12, 31, day + 1)
    return wordAt(tokens, day) === 'day' ? dayIn(1, 1, day + 1) : null
  }
  for (const [name, kind, month, day] of feasts)
    if (name.test(word) && kind.test(wordAt(tokens, at + 1))) return dayIn(month, day, at + 2)
  if (word !== 'christmas' || !/^(?:by|before|at|until|around|over)$/.test(wordAt(tokens, at - 1)))
    return null
  return { value: { kind: 'MONTH', month: 12, shift: null, year: null }, next: at + 1 }
}
