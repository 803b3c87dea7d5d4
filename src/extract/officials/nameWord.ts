import { bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import { thingNouns } from '../data/institutions'
import { noNameWords, particles, suffixes } from '../data/names'
import { occupations } from '../data/occupations'
import { speechVerbs } from '../data/speechVerbs'
import type { Token } from '../tokens'
import { headAt, seatAt, type Words } from './officeHead'

/** Common nouns that are surnames all the same. */
export const NAME_BREAKERS_THAT_ARE_SURNAMES: ReadonlySet<string> = new Set(
  'may march june king price peace north west law page pope judge major marshal bishop prince mayor day read long'.split(
    ' ',
  ),
)

const isInitial = (token: Token): boolean =>
  /^(?:\p{Lu}\.?)+$/u.test(token.text) &&
  token.text.replace(/\./g, '').length <= 3 &&
  token.text.includes('.')

/** `President Santiago Peña`, `Mr. Jordan Bardella`: a place's name that begins a person's. */
export const isGivenNameAndPlace = (tokens: readonly Token[], at: number): boolean => {
  const found = countryAt(tokens, at)
  return (
    found !== null &&
    'hit' in found &&
    found.hit.to === at + 1 &&
    found.hit.form !== 'DEMONYM' &&
    isPlainName(tokens[at + 1]) &&
    !headAt(tokens, at + 1)
  )
}

/** `We're`, `It'll`: no name, though capitalised. */
const isContraction = ({ norm }: Token): boolean =>
  norm.includes("'") && noNameWords.has(norm.slice(0, norm.indexOf("'")))

/** `MoFA`, `ASEAN-PIF`, `SCO`: no words of a name; `JD Vance` and `AL ZAYANI` are. */
function isAcronymLike(token: Token, next: Token | undefined): boolean {
  if (/^\p{Lu}\p{Ll}*\p{Lu}{2,}/u.test(token.text)) {
    const isCapitals = token.text === token.text.toUpperCase()
    if (!isCapitals || token.text.includes('-')) return true
    return token.text.length <= 4 && !VOWEL.test(token.norm) && !isPlainName(next)
  }
  return false
}

const VOWEL = /[aeiouy]/

/** `Volker Turk`, `Michael Jordan`: a state's word behind a given name, with no name of its own behind it. */
function isSurnameToo(
  tokens: readonly Token[],
  at: number,
  found: NonNullable<ReturnType<typeof countryAt>>,
): boolean {
  if (!('hit' in found) || found.hit.to !== at + 1 || !isPlainName(tokens[at - 1])) return false
  const next = tokens[at + 1]
  if (tokens[at]?.text.includes('-')) return true
  return (
    next !== undefined &&
    !next.cap &&
    (/^(?:,|\.|and|who|'s|met|has|had|was|is|will)$/.test(next.norm) || speechVerbs.has(next.norm)) &&
    found.hit.form !== 'CAPITAL'
  )
}

/** A new name begins with it: "Hokkaido Gov. Naomi Sato". */
const ABBREVIATED_TITLE = /^(?:Gov|Sen|Rep|Gen|Amb|Lt|Col|Maj|Adm|Dr|Prof|Hon)\.$/

const NOUNS_THAT_ARE_GIVEN_NAMES =
  /^(?:park|king|long|bay|march|april|may|june|august|lake|prince|jan|jun|sun|mar|he|per|god|day|bill)$/
const SMALL_WORDS_THAT_ARE_NAMES = /^(?:an|no|to|so|do|than|you|her)$/

/** `Jan Lipavský`, `Park Jin`, `He Lifeng`, `President To Lam`: other words at the head of a name; small ones not at that of a sentence. */
function isGivenAllTheSame(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? ''
  const before = tokens[at - 1]
  const isName =
    NOUNS_THAT_ARE_GIVEN_NAMES.test(norm) ||
    (SMALL_WORDS_THAT_ARE_NAMES.test(norm) && before?.kind === 'WORD')
  if (!isName || !(isPlainName(tokens[at + 1]) || isParticleBefore(tokens, at + 1))) return false
  return !countryAt(tokens, at + 1) && !headAt(tokens, at + 1)
}

/** `Jan van Dijk`. */
const isParticleBefore = (tokens: readonly Token[], at: number): boolean =>
  particles.has(tokens[at]?.norm ?? '') && (tokens[at]?.norm.length ?? 0) > 1 && isPlainName(tokens[at + 1])

/** Words of buildings and nature that are surnames all the same. */
export const HOUSES_THAT_ARE_SURNAMES =
  /^(?:house|palace|castle|hall|church|court|bridge|park|hill|hills|lake|bank|temple|street|field|post|bay|port|room|day)$/

/** `Prime Minister Jack Hall`: what is else the word of a building, behind the one given name of somebody addressed. */
export const isSurnameOfAddressed = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from + 1 &&
  HOUSES_THAT_ARE_SURNAMES.test(tokens[at]?.norm ?? '') &&
  tokens[at]?.cap === true &&
  isPlainName(tokens[from]) &&
  !countryAt(tokens, from) &&
  !tokens[at + 1]?.cap &&
  tokens[at + 1]?.norm !== 'of'

/** `Hall said`, where the text names Prime Minister Jack Hall. */
const isKnownSurname = (tokens: readonly Token[], at: number, { surnames }: Words): boolean =>
  surnames.size > 0 &&
  surnames.has(tokens[at]?.norm ?? '') &&
  !tokens[at + 1]?.cap &&
  !tokens[at - 1]?.cap &&
  !/^(?:the|a|an|of)$/.test(tokens[at - 1]?.norm ?? '')

/** Whether the token is a word of the name. */
export function takesWord(tokens: readonly Token[], at: number, from: number, words: Words): boolean {
  const token = tokens[at]
  if (token?.kind !== 'WORD' || !token.cap) return false
  if (suffixes.has(token.norm) && (at > from || token.norm !== 'xi')) return at > from
  if (at > from && ABBREVIATED_TITLE.test(token.text) && isPlainName(tokens[at + 1])) return false
  if (isInitial(token)) return token.norm !== 'u.s.' && token.norm !== 'u.n.' && token.norm !== 'u.k.'
  if (at === from && occupations.has(token.norm)) return false
  const surname =
    at > from &&
    NAME_BREAKERS_THAT_ARE_SURNAMES.has(token.norm) &&
    !tokens[at + 1]?.cap &&
    tokens[at + 1]?.kind !== 'NUMBER'
  const given = at === from && (isGivenAllTheSame(tokens, at) || isKnownSurname(tokens, at, words))
  if (surname || given) return !headAt(tokens, at) || surname
  if (noNameWords.has(token.norm) || isContraction(token)) return false
  if (isAcronymLike(token, tokens[at + 1])) return false
  if (token.text.length === 1)
    return (
      at > from ||
      (isPlainName(tokens[at + 1]) && (/^[^AI]$/.test(token.text) || tokens[at - 1]?.cap === true))
    )
  const country = countryAt(tokens, at)
  if (country) return at > from && isSurnameToo(tokens, at, country)
  if (bodyAt(tokens, at, words.acronyms) || seatAt(tokens, at)) return false
  return headAt(tokens, at) === null
}

/** Whether the word can only be part of a name. */
export const isPlainName = (token: Token | undefined): boolean =>
  token?.cap === true && token.kind === 'WORD' && !noNameWords.has(token.norm) && !thingNouns.has(token.norm)
