import type { Facts, Note } from '../../domain/model'
import type { Answer } from './answer'
import { checkAgreements, checkMeetings } from './occasions'
import { checkOfficials } from './officials'
import { checkQuotes } from './quotes'
import { type DropReason, sortedCounts } from './usage'
import { openCheck } from './words'

/** What of an answer its text bears out, and how much of it does not. */
export interface CheckedAnswer {
  readonly facts: Pick<Facts, 'officials' | 'meetings' | 'agreements' | 'quotes'>
  readonly drops: ReadonlyMap<DropReason, number>
}

/** Takes of an answer what stands in the text: every span is found here, and what has none is dropped. */
export function checkAnswer(answer: Answer, text: string, rule: string): CheckedAnswer {
  const check = openCheck(text, rule)
  const people = checkOfficials(check, answer)
  const facts = {
    officials: people.officials,
    meetings: checkMeetings(check, people, answer),
    agreements: checkAgreements(check, people, answer),
    quotes: checkQuotes(check, people, answer),
  }
  return { facts, drops: check.drops }
}

/** What the reader of an article is told of an answer that held more than its text. */
export function dropNotes(drops: ReadonlyMap<DropReason, number>): Note[] {
  const listed = Object.entries(sortedCounts(drops)).map(([reason, times]) => `${times} ${reason}`)
  if (listed.length === 0) return []
  const message = `The extractor said what the text does not bear out: ${listed.join(', ')}.`
  return [{ code: 'EXTRACTOR_DROPPED', message, span: null }]
}
