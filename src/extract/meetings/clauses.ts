import type { Token } from '../tokens'
import { clauseBreaks } from './cues'

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** Where the clause that holds a place begins; a relative clause begins behind its "who". */
export function clauseStart(tokens: readonly Token[], at: number): number {
  for (let place = at - 1; place >= 0; place--) {
    if (!clauseBreaks.has(word(tokens, place))) continue
    const opening = isDash(tokens, place) ? asideStart(tokens, place) : -1
    if (opening < 0) return place + 1
    place = opening
  }
  return 0
}

const isDash = (tokens: readonly Token[], at: number): boolean => /^[–—]$/.test(word(tokens, at))
const longestAside = 40

/** Where the dash stands that opens what another closes: "The ministers – A of Poland and B of Slovakia – met"; or -1. */
function asideStart(tokens: readonly Token[], closing: number): number {
  for (let at = closing - 1; at > Math.max(0, closing - longestAside); at--) {
    if (isDash(tokens, at)) return word(tokens, at - 1) === ')' ? -1 : at
    if (clauseBreaks.has(word(tokens, at))) return -1
  }
  return -1
}

/** The same, where whoever "told" somebody what the clause tells belongs to it: "A told B in a meeting". */
export function tellingStart(tokens: readonly Token[], at: number): number {
  const start = clauseStart(tokens, at)
  return /^(?:told|tells|telling|said|announced|stated|confirmed)$/.test(word(tokens, start - 1))
    ? clauseStart(tokens, start - 1)
    : start
}
