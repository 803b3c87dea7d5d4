import { occupations, privateBodies } from '../data/occupations'
import { type Chunk, isComma, isDash, wordOf } from './chunk'
import type { PersonMention } from './personMention'

/** `X, a historian at …`, `songwriter X`, `his wife, X`, `X, chairman of chip maker Y`. */
export function readOccupation(chunks: readonly Chunk[], i: number, mention: PersonMention): void {
  if (/lady$/i.test(mention.name.honorific ?? '') && wordOf(chunks[i - 1]) === 'first')
    mention.negative = 'first-lady'
  for (let at = i - 1; at >= Math.max(0, i - 2); at--) {
    const word = wordOf(chunks[at])
    if (occupations.has(word)) mention.negative = `occupation-before: ${word}`
    if (word !== ',') break
  }
  if (isComma(chunks[i + 1]) || isDash(chunks[i + 1])) {
    for (let at = i + 2; at < i + 9; at++) {
      const chunk = chunks[at]
      if (!chunk || isComma(chunk) || chunk.kind === 'OFFICE') break
      const word = wordOf(chunk)
      if (/^(?:who|said|and|told|has|was)$/.test(word) && word !== 'who') break
      if (occupations.has(word)) mention.negative = `occupation-behind: ${word}`
    }
    privateOffice(chunks, mention)
  }
  if (wordOf(chunks[i + 1]) === ',' && wordOf(chunks[i + 2]) === 'who') {
    const clause = chunks.slice(i + 3, i + 12)
    if (/^(?:runs|owns|manages|works|teaches|founded|writes|studies)$/.test(wordOf(clause[0])))
      mention.negative = 'private-work'
  }
}

/** A chairman, head or director of a firm or school, before or behind the name. */
function privateOffice(chunks: readonly Chunk[], mention: PersonMention): void {
  for (const { office, rule } of mention.offices) {
    if (
      !office.heads.every((head) => head.class === 'WEAK' || head.class === 'BODY' || head.class === 'STATE')
    )
      continue
    if (!rule.startsWith('name-')) continue
    const at = chunks.indexOf(office)
    const behind = chunks.slice(at + 1, at + 7)
    const stop = behind.findIndex((chunk) => isComma(chunk) || chunk.kind === 'NAME')
    const near = stop < 0 ? behind : behind.slice(0, stop)
    if (wordOf(near[0]) === 'of' || wordOf(near[0]) === 'at')
      if (near.some((chunk) => privateBodies.has(wordOf(chunk)))) mention.negative = 'private-office'
  }
}
