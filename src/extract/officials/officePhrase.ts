import { counterparts, officeHeads, officeModifiers, tenures } from '../data/offices'
import { fold, type Token } from '../tokens'
import type { OfficeChunk } from './chunk'
import { LONGEST_PREFIX, nextHeads, type Words } from './officeHead'
import { readJointOffice, readToHead } from './officePrefix'
import { COUNTS, DETERMINERS, OWNERS, type Reading, titleOf } from './officeReading'
import { readPostModifier } from './officeSuffix'

/** Reads an office that begins at token `at`, determiner and state included; null where there is none. */
export function officeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  words: Words,
): OfficeChunk | null {
  const first = tokens[at]
  if (first?.kind !== 'WORD') return null
  if (!mayBegin(first) || (nextHeads(tokens)[at] ?? Number.POSITIVE_INFINITY) >= at + LONGEST_PREFIX)
    return null
  if (isVerbLike(tokens, at)) return null
  const reading: Reading = {
    kept: [],
    heads: [],
    countries: [],
    organization: null,
    tenure: 'CURRENT',
    plural: false,
    qualified: false,
    at,
  }
  let determiner: 'the' | 'a' | null = null
  let owner: string | null = null
  if (DETERMINERS.has(first.norm)) determiner = first.norm === 'the' ? 'the' : 'a'
  else if (OWNERS.has(first.norm)) owner = first.norm
  if (determiner || owner) reading.at++
  if (!readToHead(tokens, reading, words, at)) return null
  while (readJointOffice(tokens, reading, words)) reading.plural ||= false
  while (readPostModifier(tokens, reading, words)) reading.qualified = true
  const last = tokens[reading.at - 1]
  const head = reading.heads.at(-1)
  if (!last || !head) return null
  return {
    kind: 'OFFICE',
    start: first.start,
    end: last.end,
    from: at,
    to: reading.at,
    title: titleOf(text, tokens, reading.kept),
    heads: reading.heads,
    plural: reading.plural,
    countries: reading.countries,
    organization: reading.organization,
    tenure: reading.tenure,
    owner,
    determiner,
    counterpart: counterparts.has(head.id),
    qualified: reading.qualified,
  }
}

const BEGINNERS: ReadonlySet<string> = new Set([
  ...officeModifiers,
  ...tenures.keys(),
  ...officeHeads.flatMap(({ singular, plural }) =>
    [singular, plural].map((form) => fold(form).split(' ')[0] ?? ''),
  ),
  ...DETERMINERS,
  ...OWNERS,
  ...COUNTS,
])

const mayBegin = (token: Token): boolean => token.cap || BEGINNERS.has(token.norm) || token.norm.includes('-')

/** "who heads", "he chairs": plurals of office nouns that are verbs there. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:heads|chairs|leads|aides|judges|captains|marshals|governs)$/.test(tokens[at]?.norm ?? ''))
    return false
  return (
    /^(?:who|which|that|he|she|it|and|also|now|still)$/.test(tokens[at - 1]?.norm ?? '') ||
    tokens[at + 1]?.norm === 'the'
  )
}
