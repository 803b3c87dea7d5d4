import { readCount } from '../dates/cursor'
import { numerals } from '../dates/words'
import type { Token } from '../tokens'
import { type Actor, newActor } from './actor'
import { isNominal } from './words'

/** Nouns by which a text means several told of before; true where they mean states. */
const pluralNouns: ReadonlyMap<string, boolean> = new Map([
  ...`leaders presidents ministers men women officials diplomats chiefs heads monarchs premiers negotiators envoys
    ambassadors secretaries chancellors counterparts visitors guests interlocutors delegations statesmen`
    .split(/\s+/)
    .map((noun) => [noun, false] as const),
  ...`sides countries nations governments parties capitals neighbours neighbors states powers allies partners
    republics rivals foes delegations`
    .split(/\s+/)
    .map((noun) => [noun, true] as const),
])
const pronouns: ReadonlySet<string> = new Set(['they', 'them', 'both'])
/** Left to the text's last person where no earlier pass has told who is meant. */
const singles: ReadonlySet<string> = new Set(['he', 'she', 'him'])
const singleNouns: ReadonlySet<string> = new Set(['guest', 'visitor', 'host', 'caller', 'interlocutor'])
const ownerWords: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'this', 'that'])
const pairNouns: ReadonlySet<string> = new Set([
  'pair',
  'duo',
  'two',
  'trio',
  'three',
  'four',
  'five',
  'seven',
])
const determiners: ReadonlySet<string> = new Set(['the', 'these', 'those', 'both', 'all', 'their'])
/** "Their foreign ministers had met": others of the states of those told of before. */
const subordinates: ReadonlySet<string> = new Set(
  'ministers officials diplomats negotiators envoys'.split(' '),
)
const furthest = 5

interface Plural {
  readonly noun: string | null
  readonly to: number
  readonly count: number | null
  readonly states: boolean
}

const starters: ReadonlySet<string> = new Set([...determiners, ...singles, ...singleNouns, ...pronouns])

/** "the two countries' defence ministers": people of the states told of before, not those named. */
function ownedBy(tokens: readonly Token[], at: number, count: number | null): Plural | null {
  for (let next = at + 1; next < at + furthest; next++) {
    const token = tokens[next]
    if (!token) break
    if (pluralNouns.get(token.norm) === false) return { to: next + 1, count, states: true, noun: token.norm }
    if (!isNominal(token)) break
  }
  return null
}

function pluralAt(tokens: readonly Token[], at: number): Plural | null {
  const word = tokens[at]?.norm ?? ''
  if (!starters.has(word)) return null
  const counted = determiners.has(word) ? readCount(tokens, at + 1) : null
  const bothCount = word === 'both' ? 2 : null
  const count = counted && counted.value > 1 ? counted.value : bothCount
  if (determiners.has(word)) {
    const start = counted && counted.value > 1 ? counted.next : at + 1
    for (let next = start; next < start + furthest; next++) {
      const token = tokens[next]
      if (!token) break
      const states = pluralNouns.get(token.norm)
      const owns =
        tokens[next + 1]?.kind === 'POSSESSIVE' ||
        tokens[next + 1]?.norm === "'" ||
        tokens[next + 1]?.norm === '’'
      if (states !== undefined && owns) return ownedBy(tokens, next + 1, count)
      const isOwned = word === 'their' && subordinates.has(token.norm)
      if (states !== undefined) return { to: next + 1, count, states: states || isOwned, noun: token.norm }
      if (!isNominal(token) || token.norm === 'the' || token.norm === 'of') break
    }
    const pair = tokens[at + 1]?.norm ?? ''
    if ((word === 'the' || word === 'all') && pairNouns.has(pair) && !isNominal(tokens[at + 2]))
      return { to: at + 2, count: numerals.get(pair) ?? 2, states: false, noun: null }
  }
  if (singles.has(word) || (singleNouns.has(word) && ownerWords.has(tokens[at - 1]?.norm ?? '')))
    return { to: at + 1, count: 1, states: false, noun: null }
  return pronouns.has(word) && !tokens[at + 1]?.cap
    ? { to: at + 1, count: bothCount, states: false, noun: null }
    : null
}

/** "his host, Prime Minister B": whoever is named right behind is the host. */
const isNamedBehind = (
  tokens: readonly Token[],
  { to, count, noun }: Plural,
  named: readonly Actor[],
): boolean =>
  count === 1 &&
  noun === null &&
  singleNouns.has(tokens[to - 1]?.norm ?? '') &&
  named.some(
    ({ from, kind, pronoun }) =>
      kind === 'PERSON' &&
      !pronoun &&
      (from === to || (tokens[to]?.norm === ',' && from <= to + 2 && from > to)),
  )

/** The plurals of a sentence that mean people or states told of before; those inside an actor are left out. */
export function pluralsOf(tokens: readonly Token[], named: readonly Actor[]): Actor[] {
  const found: Actor[] = []
  for (let at = 0; at < tokens.length; at++) {
    const plural = pluralAt(tokens, at)
    if (!plural || named.some(({ from, to }) => from < plural.to && at < to)) continue
    if (isNamedBehind(tokens, plural, named)) continue
    const { to, noun: office, count, states } = plural
    found.push(newActor('PLURAL', { from: at, to }, { office, count, states }))
    at = plural.to - 1
  }
  return found
}
