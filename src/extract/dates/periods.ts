import type { Token } from '../tokens'
import { after, type Read, skip, wordAt } from './cursor'
import { type DateSpec, type Shift, shiftWords, type Unit } from './spec'
import { units } from './words'

const period = (unit: Unit, shift: Shift, from: 'PUBLICATION' | 'TEXT', next: number): Read<DateSpec> => ({
  value: { kind: 'PERIOD', unit, shift, from },
  next,
})

const unitAt = (tokens: readonly Token[], at: number): Unit | null => {
  const word = wordAt(tokens, at)
  const unit = units.get(word)
  return !unit || unit === 'DAY' || word.endsWith('s') || word === 'fortnight' ? null : unit
}

const toldWords = ['previous', 'following']

/** "last week", "this month", "next year". */
export function readPeriod(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const shift = shiftWords[wordAt(tokens, at)]
  const unit = unitAt(tokens, at + 1)
  if (!shift || !unit) return null
  const hasArticle = wordAt(tokens, at - 1) === 'the'
  if (wordAt(tokens, at + 2) === "'s" && hasArticle) return null
  const isTold =
    toldWords.includes(wordAt(tokens, at)) || shift === 'THAT' || (shift === 'NEXT' && hasArticle)
  return period(unit, shift, isTold ? 'TEXT' : 'PUBLICATION', at + 2)
}

/** "the same week", "that very month": that of the date last told of. */
export function readSamePeriod(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const start = after(tokens, at, ['the', 'that'])
  const same = start === null ? null : after(tokens, start, ['same', 'very'])
  const unit = same === null ? null : unitAt(tokens, same)
  return same !== null && unit ? period(unit, 'THAT', 'TEXT', same + 1) : null
}

const behind: Readonly<Record<string, Shift>> = { before: 'LAST', after: 'NEXT', earlier: 'LAST' }

/** "the week before", "the year after"; "the month after the vote" tells of another and is none. */
export function readPeriodBeside(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const unit = wordAt(tokens, at) === 'the' ? unitAt(tokens, at + 1) : null
  const shift = behind[wordAt(tokens, at + 2)]
  if (!unit || !shift || !endsClause(tokens, at + 3)) return null
  return period(unit, shift, 'TEXT', at + 3)
}

const clauseWords = ['in', 'at', 'and', 'on', 'with', 'when', 'by', 'he', 'she', 'they', 'had']

const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind !== 'WORD' || clauseWords.includes(wordAt(tokens, at))

const parts = /^(?:start|beginning|middle|end|close|course|half|quarter)$/
const isOver = /^(?:out|over|up|ends)$/

/** "the end of the month", "later in the year", "before the year is out", "by year's end". */
export function readPartOfPeriod(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const word = wordAt(tokens, at)
  if (word === 'year' && wordAt(tokens, at + 1) === "'s" && wordAt(tokens, at + 2) === 'end')
    return period('YEAR', 'THIS', 'PUBLICATION', at + 3)
  if (word === 'year-end') return period('YEAR', 'THIS', 'PUBLICATION', at + 1)
  const isPart = parts.test(word) && wordAt(tokens, at + 1) === 'of'
  const isWithin = /^(?:earlier|later|late|early)$/.test(word) && wordAt(tokens, at + 1) === 'in'
  // "in the second half of this year"
  const shifted = isPart && /^(?:half|quarter)$/.test(word) ? readPeriod(tokens, at + 2) : null
  if (shifted) return shifted
  if (isPart || isWithin) {
    const the = after(tokens, at + 2, ['the'])
    const unit = the === null ? null : unitAt(tokens, the)
    return the !== null && unit && wordAt(tokens, the + 1) !== 'of'
      ? { value: { kind: 'PERIOD', unit, shift: 'THIS', from: 'PUBLICATION', isOfThe: true }, next: the + 1 }
      : null
  }
  const the = after(tokens, at, ['the'])
  const unit = the === null ? null : unitAt(tokens, the)
  if (the === null || !unit) return null
  const is = skip(tokens, the + 1, ['is', 'was'])
  const led = /^(?:before|until|till)$/.test(wordAt(tokens, at - 1))
  return led && isOver.test(wordAt(tokens, is)) ? period(unit, 'THIS', 'PUBLICATION', is + 1) : null
}
