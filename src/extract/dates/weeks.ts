import type { Token } from '../tokens'
import { after, type Read, readCount, readWeekday, skip, wordAt } from './cursor'
import { type DateSpec, type Shift, shiftWords } from './spec'

const step = (shift: Shift): number => (shift === 'LAST' ? -1 : shift === 'NEXT' ? 1 : 0)

/** "last week", "of last week", "next week": so many weeks from that of publication. */
function readWeek(tokens: readonly Token[], at: number): Read<number> | null {
  const start = skip(tokens, skip(tokens, at, ['of']), ['the'])
  const shift = shiftWords[wordAt(tokens, start)]
  if (!shift || shift === 'THAT' || wordAt(tokens, start + 1) !== 'week') return null
  // "on Monday the following week" is reckoned from another week.
  if (wordAt(tokens, start) === 'following' || wordAt(tokens, start) === 'previous') return null
  return { value: step(shift), next: start + 2 }
}

const through = ['-', '–', 'to', 'and', 'through', 'until']

/** "Tuesday and Wednesday", "next Monday", "Monday last week", "Tuesday evening of this week". */
export function readWeekdays(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const shift = shiftWords[wordAt(tokens, at)] ?? null
  const first = readWeekday(tokens, shift ? at + 1 : at)
  if (!first) return null
  const dash = after(tokens, first.next, through)
  const last = dash === null ? null : readWeekday(tokens, dash)
  const end = last?.next ?? first.next
  const week = shift === null ? readWeek(tokens, end) : null
  const spec = {
    kind: 'WEEKDAY',
    weekday: first.value,
    end: last?.value ?? first.value,
    shift,
    isTold: wordAt(tokens, at) === 'following',
  } as const
  return week ? { value: { ...spec, week: week.value }, next: week.next } : { value: spec, next: end }
}

/** "last week, on Monday", "a week ago on Tuesday": the day behind its week. */
export function readWeekThenDay(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const week = readWeek(tokens, at) ?? readWeeksAgo(tokens, at)
  const on = week && after(tokens, skip(tokens, week.next, [',']), ['on'])
  const day = on ? readWeekday(tokens, on) : null
  if (!week || !day) return null
  const { value: weekday, next } = day
  return { value: { kind: 'WEEKDAY', weekday, end: weekday, shift: null, week: week.value }, next }
}

function readWeeksAgo(tokens: readonly Token[], at: number): Read<number> | null {
  const count = readCount(tokens, at)
  const isWeeks = count !== null && /^weeks?$/.test(wordAt(tokens, count.next))
  if (!isWeeks || wordAt(tokens, count.next + 1) !== 'ago') return null
  return { value: -count.value, next: count.next + 2 }
}

const weekendLeads = ['over', 'at', 'during', 'on', 'for']

/** "over the weekend", "spent the weekend": its Saturday and Sunday; "this weekend" is told by its week. */
export function readWeekend(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const start = after(tokens, at, weekendLeads) ?? at
  const word = wordAt(tokens, start)
  const shift = word === 'the' ? null : shiftWords[word]
  if (shift === undefined || wordAt(tokens, start + 1) !== 'weekend') return null
  // "the weekend before the vote", "the weekend of 3 May"
  if (/^(?:before|after|of)$/.test(wordAt(tokens, start + 2))) return null
  return shift === null
    ? { value: { kind: 'WEEKEND' }, next: start + 2 }
    : { value: { kind: 'PERIOD', unit: 'WEEK', shift, from: 'PUBLICATION' }, next: start + 2 }
}
