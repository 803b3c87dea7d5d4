import type { Token } from '../tokens'
import { after, type Read, readDay, readMonth, readYear, skip, wordAt } from './cursor'
import { daysOfYear } from './printed'
import type { DateRule, DateSpec } from './spec'

const rule: DateRule = { id: 'date:list', example: 'May 19, 21 and 24', read: () => null }
const links = [',', 'and', '&']

interface Listed {
  readonly rule: DateRule
  readonly value: DateSpec
  readonly from: number
  readonly next: number
}

/** The days of the month that a list goes on with: ", 21 and 24"; a number that counts something is none. */
function daysFrom(tokens: readonly Token[], start: number): (Read<number> & { readonly from: number })[] {
  const days: (Read<number> & { readonly from: number })[] = []
  for (let at = start; ; ) {
    const link = after(tokens, at, links)
    const from = link === null ? null : skip(tokens, link, ['and'])
    const day = from === null ? null : readDay(tokens, from)
    if (from === null || !day) return days
    days.push({ ...day, from })
    at = day.next
  }
}

const afterList = /^(?:in|at|on|with|for|when|of|by|this|last|next|he|she|they|to|according)$/

function listed(month: number, day: number, year: number | null, from: number, next: number): Listed | null {
  const days = { month, day, endMonth: month, endDay: day }
  const edtf = year === null ? null : daysOfYear(days, year)
  if (year !== null && edtf === null) return null
  const value: DateSpec = edtf ? { kind: 'WHOLE', edtf } : { kind: 'DAYS', ...days, year: null }
  return { rule, value, from, next }
}

const isWhole = (found: readonly (Listed | null)[]): found is Listed[] => !found.includes(null)

/** "May 19, 21 and 24", "3, 4 and 7 March 2025": three days or more of one month, each for itself; null for all else. */
export function readDayList(tokens: readonly Token[], at: number): Listed[] | null {
  return readMonthList(tokens, at) ?? readListMonth(tokens, at)
}

function readMonthList(tokens: readonly Token[], at: number): Listed[] | null {
  const month = readMonth(tokens, at)
  const first = month && readDay(tokens, month.next)
  const more = first ? daysFrom(tokens, first.next) : []
  const end = more.at(-1)
  if (!month || !first || !end || more.length < 2) return null
  const year = readYear(tokens, skip(tokens, end.next, [',']))
  const behind = tokens[end.next]
  if (!year && behind?.kind === 'WORD' && !afterList.test(behind.norm)) return null
  const all = [{ ...first, from: at }, ...more]
  const found = all.map(({ value, from, next }) =>
    listed(month.value, value, year?.value ?? null, from, next),
  )
  return isWhole(found) ? found : null
}

function readListMonth(tokens: readonly Token[], at: number): Listed[] | null {
  const first = readDay(tokens, at)
  const more = first && wordAt(tokens, first.next) === ',' ? daysFrom(tokens, first.next) : []
  const end = more.at(-1)
  const month = end && more.length > 1 ? readMonth(tokens, end.next) : null
  if (!first || !month) return null
  const year = readYear(tokens, month.next)
  const all = [{ ...first, from: at }, ...more]
  const found = all.map(({ value, from, next }, place) =>
    listed(month.value, value, year?.value ?? null, from, place < more.length ? next : (year ?? month).next),
  )
  return isWhole(found) ? found : null
}
