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
