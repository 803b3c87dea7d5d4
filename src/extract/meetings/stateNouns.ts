import type { Token } from '../tokens'
import type { Actor } from './actor'
import { sameParty } from './parties'

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? ''

/** Whether such a noun ends the words for a state. */
export const isNounOfState = (tokens: readonly Token[], { to }: Actor): boolean =>
  stateNouns.has(word(tokens, to - 1))

/** Nouns that make a word of nationality stand for the state: "the Colombian government", "US negotiators". */
export const stateNouns: ReadonlySet<string> = new Set(
  `government side delegation delegations negotiators officials authorities diplomats team teams regime junta leadership
  representatives envoys military army parliamentarians lawmakers legislators counterparts`.split(/\s+/),
)

/** "a delegation from Taiwan". */
const isSentFrom = (tokens: readonly Token[], { from }: Actor): boolean =>
  /^(?:from|of)$/.test(word(tokens, from - 1)) && /^(?:delegation|team)$/.test(word(tokens, from - 2))

/** "a Sudanese delegation headed by A": whoever leads it stands for it. */
export const isLedBy = (tokens: readonly Token[], left: Actor, right: Actor): boolean =>
  left.kind === 'STATE' &&
  right.kind === 'PERSON' &&
  (isNounOfState(tokens, left) || isSentFrom(tokens, left)) &&
  /^(?:headed|led)$/.test(word(tokens, left.to)) &&
  word(tokens, left.to + 1) === 'by' &&
  right.from - left.to <= 8 &&
  right.parties.every((party) => left.parties.some((own) => sameParty(own, party)))
