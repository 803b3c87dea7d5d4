import type { Token } from '../tokens'
import type { Unit } from './spec'
import { dayParts, months, numerals, units, weekdays } from './words'

/** A value read from a token on, and the place of the token after it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

/** The folded word at a place; empty outside the sentence. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** Whether the token begins with a capital: "May" and "March" are months only so. */
export const isCapital = (tokens: readonly Token[], at: number): boolean => tokens[at]?.cap ?? false

/** The place after a token that is one of these words; null where it is another. */
export const after = (tokens: readonly Token[], at: number, words: readonly string[]): number | null =>
  words.includes(wordAt(tokens, at)) ? at + 1 : null

/** The place after an optional word. */
export const skip = (tokens: readonly Token[], at: number, words: readonly string[]): number =>
  after(tokens, at, words) ?? at

const withoutDot = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)

function readName(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, number>,
): Read<number> | null {
  if (!isCapital(tokens, at)) return null
  const value = names.get(withoutDot(wordAt(tokens, at)))
  return value === undefined ? null : { value, next: at + 1 }
}

/** A month's name or its short form; January is 1. */
export const readMonth = (tokens: readonly Token[], at: number): Read<number> | null =>
  readName(tokens, at, months)

const dayPattern = /^(\d{1,2})(?:st|nd|rd|th)?$/

/** A day of the month: `13`, `13th`. */
export function readDay(tokens: readonly Token[], at: number): Read<number> | null {
  const digits = dayPattern.exec(wordAt(tokens, at))?.[1]
  const day = digits === undefined ? 0 : Number(digits)
  return day >= 1 && day <= 31 ? { value: day, next: at + 1 } : null
}

const yearPattern = /^(?:1[6-9]|20)\d\d$/

/** A year from 1600 to 2099. */
export function readYear(tokens: readonly Token[], at: number): Read<number> | null {
  const word = wordAt(tokens, at)
  return yearPattern.test(word) ? { value: Number(word), next: at + 1 } : null
}

/** A weekday's name, with the part of the day after it; Monday is 0. */
export function readWeekday(tokens: readonly Token[], at: number): Read<number> | null {
  const weekday = readName(tokens, at, weekdays)
  if (!weekday) return null
  return dayParts.has(wordAt(tokens, weekday.next)) ? { ...weekday, next: weekday.next + 1 } : weekday
}

const shortCount = /^\d{1,2}$/

/** A count up to twelve in words, or of two digits: "two", "10", "a". */
export function readCount(tokens: readonly Token[], at: number): Read<number> | null {
  const word = wordAt(tokens, at)
  const count = numerals.get(word) ?? (shortCount.test(word) ? Number(word) : null)
  return count === null ? null : { value: count, next: at + 1 }
}

/** "two weeks", "a fortnight": a count of units, a fortnight as two weeks; `count` is read at the place where none is given. */
export function readUnits(
  tokens: readonly Token[],
  at: number,
  count: Read<number> | null = readCount(tokens, at),
): Read<{ readonly unit: Unit; readonly count: number }> | null {
  const word = wordAt(tokens, count?.next ?? -1)
  const unit = units.get(word)
  if (!count || !unit) return null
  return {
    value: { unit, count: word === 'fortnight' ? 2 * count.value : count.value },
    next: count.next + 1,
  }
}
