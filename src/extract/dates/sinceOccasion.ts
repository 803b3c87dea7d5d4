import type { Token } from '../tokens'
import { isCapital, type Read, readUnits, wordAt } from './cursor'
import type { DateSpec } from './spec'
import { months, weekdays } from './words'

const occasions =
  /^(?:meeting|meetings|talks|dinner|lunch|call|visit|summit|session|encounter|conversation|round|handshake)$/

/** "two weeks after their meeting", "ten days after that dinner": reckoned from the occasion told of. */
export function isAfterOccasion(tokens: readonly Token[], at: number): boolean {
  const owner = /^(?:that|the|their|this|those)$/.test(wordAt(tokens, at))
  return owner && [at + 1, at + 2].some((place) => occasions.test(wordAt(tokens, place)))
}

/** A clause with its own subject: "he had met B", "Berg met her". */
const isClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:he|she|they)$/.test(wordAt(tokens, at)) || (isCapital(tokens, at) && tokens[at]?.kind === 'WORD')

const openings = /^(?:a|an|his|her|their|its|similar|separate|brief|telephone|phone|first|last|bilateral)$/
const deeds = /^(?:meeting|visiting|hosting|receiving|talking|speaking|holding)$/
const nounReach = 4

/** "talks with B", "a call with B", "meeting B"; what is known already ("their talks") only behind a day of the sentence's own. */
function isNoun(tokens: readonly Token[], at: number, next: number): boolean {
  if (deeds.test(wordAt(tokens, next)) || (isBehindDay(tokens, at) && isStart(tokens, next))) return true
  let noun = next
  while (noun < next + nounReach && openings.test(wordAt(tokens, noun))) noun++
  return occasions.test(wordAt(tokens, noun)) && (!isAfterOccasion(tokens, next) || isBehindDay(tokens, at))
}

const startReach = 7

/** "a day before the start of the EU summit". */
function isStart(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at) !== 'the') return false
  const isOf = /^(?:start|opening|beginning)$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 2) === 'of'
  for (let noun = isOf ? at + 3 : at + 1; noun < at + startReach; noun++) {
    if (occasions.test(wordAt(tokens, noun))) return true
    if (!isCapital(tokens, noun) && wordAt(tokens, noun) !== 'the') return false
  }
  return false
}

/** "on Thursday, three weeks after": whether a day stands right before. */
const isBehindDay = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === ',' &&
  (weekdays.has(wordAt(tokens, at - 2)) ||
    months.has(wordAt(tokens, at - 2)) ||
    months.has(wordAt(tokens, at - 3)))

/**
 * "on Thursday, two days after he had met B", "a day after talks with B": the day of another occasion, reckoned from that
 * of the sentence's own; "The visit comes a week after he met B" from that of publication.
 */
export function readSinceOccasion(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const distance = readUnits(tokens, at)
  if (!distance) return null
  const { unit, count } = distance.value
  const isExact = ['to', 'the', 'day'].every((word, nth) => wordAt(tokens, distance.next + nth) === word)
  const link = distance.next + (isExact ? 3 : 0)
  const next = link + 1
  const sign = { after: -1, before: 1 }[wordAt(tokens, link)]
  if (sign === undefined || (!isClause(tokens, next) && !isNoun(tokens, at, next))) return null
  const isInDays = isExact && unit === 'WEEK'
  const lead = wordAt(tokens, at - 1)
  const isNow = lead === 'comes' || lead === 'coming'
  return {
    value: {
      kind: 'OFFSET',
      unit: isInDays ? 'DAY' : unit,
      count: sign * (isInDays ? 7 * count : count),
      from: isNow ? 'PUBLICATION' : 'TEXT',
      isOfSentence: !isNow && lead !== 'came',
    },
    next,
  }
}

/** "five months after it was signed", "a year after the signing of the pact". */
export function readSinceSigning(tokens: readonly Token[], at: number): Read<DateSpec> | null {
  const distance = readUnits(tokens, at)
  if (!distance || wordAt(tokens, distance.next) !== 'after') return null
  const next = distance.next + 1
  const words = [0, 1, 2].map((nth) => wordAt(tokens, next + nth)).join(' ')
  if (!signings.test(words)) return null
  const { unit, count } = distance.value
  return { value: { kind: 'OFFSET', unit, count: -count, from: 'TEXT', isOfSentence: true }, next }
}

const signings =
  /^(?:(?:it|they|both) (?:was|were) (?:first )?(?:signed|concluded|initialled)|(?:its|the|their) (?:signing|signature|conclusion)|(?:being )?sign(?:ed|ing))/

/** Whether a date is that of the signing behind it. */
export const isSinceSigning = ({ rule }: { readonly rule: string }): boolean =>
  rule.startsWith('date:since-occasion-signing')

/** Whether a date is that of the occasion behind it, and of nothing else in its sentence. */
export const isSinceOccasion = ({ rule }: { readonly rule: string }): boolean =>
  rule.startsWith('date:since-occasion')
