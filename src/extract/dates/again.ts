import type { Token } from '../tokens'
import type { DateMention } from './index'

const reckoned =
  /^date:(?:distance|neighbour-day|named-day|eve|same-day|period|weekday|nth-day|within-day)(?:@|$)/
const printed = /^date:(?:iso|numeric|weekday-and-day|day-month|month-day|ordinal-month|day-of-month)(?:@|$)/
const ofWeek = /^date:weekday(?:@|$)/

const isBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 2 && tokens.slice(from, to).every(({ norm }) => /^(?:,|\(|–|-|on|the)$/.test(norm))

/**
 * "a week earlier, on September 4", "Tuesday (March 4)", "today, Monday": one day said twice, for which the printed one
 * stands; null where the two are two.
 */
export function saysAgain(
  tokens: readonly Token[],
  before: DateMention,
  end: number,
  mention: DateMention,
  from: number,
): DateMention | null {
  if (before.dateline || !isBetween(tokens, end, from) || mention.value.precision !== 'DAY') return null
  const span = { start: before.start, end: mention.end }
  if (reckoned.test(before.rule) && printed.test(mention.rule))
    return { ...mention, ...span, bound: before.bound }
  if (!ofWeek.test(mention.rule)) return null
  if (printed.test(before.rule)) return tokens[end]?.norm === '(' ? before : null
  const isNamed = before.rule.startsWith('date:named-day') && tokens[end]?.norm === ','
  return isNamed && before.value.edtf === mention.value.edtf ? { ...before, ...span } : null
}
