import { speechVerbs } from '../data/speechVerbs'
import { type Chunk, isPossessive, wordOf } from './chunk'

const OPENS_CLAUSE = /^(?:when|while|that|which|where|as|said|because|after|before|if|but|and|,|whom|who)$/
const GOVERNS =
  /^(?:of|with|by|to|for|from|between|against|about|on|at|in|into|like|than|under|over|told|met|and|or|as)$/
const IS_VERB =
  /^(?:has|had|is|was|will|would|did|does|also|then|later|never|still|himself|herself|made|took|came|went|gave|left|flew|kept|sent|spoke|met|saw|put|held|began|became)$|.{2}ed$/

/** At the head of its sentence, clause or quotation, right before or behind a verb of speaking, or before its own verb. */
export function isSubject(chunks: readonly Chunk[], i: number): boolean {
  const before = wordOf(chunks[i - 1])
  const behind = wordOf(chunks[i + 1])
  if (i === 0 || speechVerbs.has(behind) || speechVerbs.has(before)) return true
  if (/^[”"»“:]$/.test(before) || OPENS_CLAUSE.test(before)) return true
  // "It was the Czech prime minister's third visit"
  if (/^(?:is|was)$/.test(before) && wordOf(chunks[i - 2]) === 'it') return true
  return !GOVERNS.test(before) && IS_VERB.test(behind)
}

/** "She was the first Swedish foreign minister to come", "he is a former president": said of whom the pronoun means. */
export const isPredicate = (chunks: readonly Chunk[], i: number): boolean =>
  /^(?:is|was|became|becomes|remains)$/.test(wordOf(chunks[i - 1])) &&
  /^(?:he|she)$/.test(wordOf(chunks[i - 2]))

/** "the president's adviser": an office that only says whose the next one is. */
export const isSuperior = (chunks: readonly Chunk[], i: number): boolean =>
  isPossessive(chunks[i + 1]) && chunks[i + 2]?.kind === 'OFFICE'

/** "the secretary-general's special representative": definite by its owner. */
export const isOwnedByOffice = (chunks: readonly Chunk[], i: number): boolean =>
  isPossessive(chunks[i - 1]) && chunks[i - 2]?.kind === 'OFFICE'
