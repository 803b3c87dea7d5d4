import type { Token } from '../tokens'
import type { QuoteScene, Speaker } from './scene'
import { isSpeechVerb } from './speechWord'
import type { Zone } from './zone'

const one = /^(?:a|an|one|another)$/
const institutions =
  /^(?:ministry|presidency|embassy|government|office|department|agency|mission|secretariat|chancellery)$/
const notPeople =
  /^(?:statement|tweet|post|report|letter|message|speech|interview|broadcast|briefing|communique|note|newspaper|article|release|video|day|week|year|time|moment|question|joint|series)$/
const clauseEnd = /^[.;:!?]$/
const longestDescription = 6
const longestAside = 10

/**
 * Somebody whom the words beside a quotation only describe: "…,” a diplomat who was there recalled", "grumbled one Namibian
 * official", "according to an aide: “…", "the Russian Foreign Ministry said"; named as the text names them.
 */
export function describedSpeaker(
  { tokens, references }: Zone,
  scene: QuoteScene,
  side: 'AFTER' | 'BEFORE',
): Speaker | null {
  const found = side === 'AFTER' ? behind(tokens) : before(tokens)
  const first = found?.at(0)
  const last = found?.at(-1)
  if (!found || !first || !last) return null
  // "an ally of X said" speaks for nobody else, but "one minister, X, said" names who it is.
  const isNamed = references.some(
    ({ start, by }) => by === 'NAME' && start >= first.start && start <= last.end + 2,
  )
  if (isNamed || found.some(({ norm }) => notPeople.test(norm))) return null
  const exact = scene.text.slice(first.start, last.end)
  return {
    person: null,
    name: exact.replace(/\s+/g, ' '),
    evidence: {
      span: { start: first.start, end: last.end },
      exact,
      rule: 'speaker-described',
      basis: 'STATED',
    },
  }
}

/** "a diplomat who was there recalled", "grumbled one official", "the Russian Foreign Ministry said". */
function behind(tokens: readonly Token[]): readonly Token[] | null {
  const opening = tokens[0]?.norm === ',' ? 1 : 0
  if (one.test(tokens[opening]?.norm ?? '')) {
    const noun = phraseFrom(tokens, opening)
    return noun && tellsBehind(tokens, opening + noun.length) ? noun : null
  }
  if (isSpeechVerb(tokens, opening) || isInverted(tokens, opening)) {
    const start = opening + 1
    if (one.test(tokens[start]?.norm ?? '')) return phraseFrom(tokens, start)
  }
  return institutionFrom(tokens, opening)
}

/** "grumbled a": a finite verb right behind the mark, with its subject behind it. */
const isInverted = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|s)$/.test(tokens[at]?.norm ?? '') && !tokens[at]?.cap && one.test(tokens[at + 1]?.norm ?? '')

/** "from a delegate who prefers to have no name: “", "according to an aide, “". */
function before(tokens: readonly Token[]): readonly Token[] | null {
  const from = tokens.findLastIndex(
    ({ norm }, at) => one.test(norm) && /^(?:from|to)$/.test(tokens[at - 1]?.norm ?? ''),
  )
  const source = tokens[from - 1]?.norm
  if (from < 0 || (source === 'to' && tokens[from - 2]?.norm !== 'according')) return null
  if (tokens.length - from > longestDescription + longestAside) return null
  return phraseFrom(tokens, from)
}

/** The words of a description: up to a verb, a comma or the clause that tells more of it; a noun without capitals ends it. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] | null {
  let to = from + 1
  while (to < tokens.length && to - from <= longestDescription && takes(tokens, to)) to++
  const last = tokens[to - 1]
  if (to === from + 1 || to - from > longestDescription || !last || last.cap) return null
  return tokens.slice(from, placeEnd(tokens, to))
}

/** "an official in Tirana", "a member of the German delegation": what the noun takes behind it, up to the verb. */
function placeEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:in|of|at|from|for|with)$/.test(tokens[at]?.norm ?? '')) return at
  let to = at + 1
  while (
    to - at <= longestDescription &&
    (tokens[to]?.cap ||
      /^(?:the|of|its|'s|delegation|team|office|ministry|mission|embassy|foreign|defen[cs]e|interior|finance|trade|government|presidency|president|army)$/.test(
        tokens[to]?.norm ?? '',
      ))
  )
    to++
  return to === at + 1 ? at : to
}

const stops =
  /^(?:who|whom|whose|that|which|of|in|at|on|to|for|from|with|familiar|close|involved|present|briefed|close|speaking|when|as|and|he|she|they|told|,)$/

const takes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token?.kind === 'WORD' && !stops.test(token.norm) && !isSpeechVerb(tokens, at)
}

/** Whether a verb of saying follows a description, with no more than an aside between. */
function tellsBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + longestAside); at++) {
    if (clauseEnd.test(tokens[at]?.text ?? '')) return false
    if (isSpeechVerb(tokens, at)) return true
  }
  return false
}

/** "the Russian Foreign Ministry said": the institution by its name, the article left out. */
function institutionFrom(tokens: readonly Token[], opening: number): readonly Token[] | null {
  const verb = tokens.findIndex(
    (_token, at) => at <= opening + longestDescription && isSpeechVerb(tokens, at),
  )
  const noun = tokens[verb - 1]
  const start = tokens[opening]?.norm === 'the' ? opening + 1 : opening
  if (verb < 1 || !noun?.cap || !institutions.test(noun.norm) || start >= verb) return null
  const name = tokens.slice(start, verb)
  return name.every(({ cap }) => cap) ? name : null
}
