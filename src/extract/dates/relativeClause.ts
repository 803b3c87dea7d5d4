import type { Token } from '../tokens'

const pronouns = /^(?:who|whose|which|whom)$/
const reach = 14

/** Where the relative clause begins that a place is in, no comma between; null where it is in none. */
export function relativeStart(tokens: readonly Token[], at: number): number | null {
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    const word = tokens[place]?.norm ?? ''
    if (word === ',' || word === ';' || word === '–' || word === '—') return null
    if (pronouns.test(word)) return place
  }
  return null
}

const clauses = /^(?:when|where|who|which|until|before)$/

/** Whether a place is in a clause of time or place: "before leaders when they gather on 17 August". */
export function isInClause(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reach); place--) {
    const word = tokens[place]?.norm ?? ''
    if (word === ',' || word === ';') return false
    if (clauses.test(word)) return true
  }
  return false
}
