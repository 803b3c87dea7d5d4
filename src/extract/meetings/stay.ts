import { toPartialDate } from '../../domain/values/partialDate'
import type { Analysis } from '../analysis'
import { addDays } from '../dates/calendar'
import { numerals } from '../dates/words'
import type { Occasion } from './occasion'

/** "a three-day visit", "in two days": how long somebody stays, the first group the count. */
export const daysOfStay =
  /\b(two|three|four|five|six|seven|eight|nine|ten|several|\d)[- ]days?\b(?! (?:ago|earlier|later|before|after))/i
const bounds =
  /\b(?:began|begins?|start(?:s|ed)?|open(?:s|ed)|kicked off|conclud(?:es|ed)|end(?:s|ed)|wrap(?:s|ped) up|wound up|finish(?:es|ed)|complet(?:es|ed))\b/i

/** How many days a visit that began or ended on a day is taken to last where the text does not say. */
const usual = 3

/** How many days the sentence of a visit's words gives it; 1 where it only tells one of its days. */
function daysOf({ sentences, document }: Analysis, { evidence }: Occasion): number {
  const span = evidence[0]?.span
  const sentence = span && sentences.find(({ start, end }) => start <= span.start && span.start < end)
  const words = sentence ? document.text.slice(sentence.start, sentence.end) : ''
  const count = daysOfStay.exec(words)?.[1]?.toLowerCase()
  if (count === 'several') return usual
  if (count !== undefined) return numerals.get(count) ?? Number(count)
  return bounds.test(words) ? usual : 1
}

/** A visit of which the first or the last day is told, with all days on which what it was made for may have been. */
export function wholeStay(analysis: Analysis, visit: Occasion, least = 1): Occasion {
  const { date } = visit
  const days = date?.value.precision === 'DAY' ? Math.max(least, daysOf(analysis, visit)) : 1
  const day = date?.value.earliest
  const value = day && days > 1 ? toPartialDate(`${addDays(day, 1 - days)}/${addDays(day, days - 1)}`) : null
  return date && value ? { ...visit, date: { ...date, value } } : visit
}
