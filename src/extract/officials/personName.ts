import { bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import { honorifics } from '../data/honorifics'
import { thingNouns } from '../data/institutions'
import { noNameWords, openersThatAreNames, particles, suffixes } from '../data/names'
import { occupations } from '../data/occupations'
import { longestAt, phraseTable } from '../phrases'
import type { Token } from '../tokens'
import type { NameChunk } from './chunk'
import { headAt, seatAt, type Words } from './officePhrase'

const honorificTable = phraseTable(honorifics.map((row) => [row.form, row] as const))
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '„'])
const NAME_BREAKERS_THAT_ARE_SURNAMES: ReadonlySet<string> = new Set('may march june king price peace north west law page pope judge major marshal bishop prince mayor day read long'.split(' '))
const NAMED_THINGS: ReadonlySet<string> = new Set('cyclone typhoon hurricane operation storm mount lake camp fort hms uss kri'.split(' '))
const LONGEST_NAME = 9

const isInitial = (token: Token): boolean => /^(?:\p{Lu}\.?)+$/u.test(token.text) && token.text.replace(/\./g, '').length <= 3 && token.text.includes('.')
const openerForm = /(?:ly|ing)$/

/** What a run of capitals is: the chunk of a name, or how many tokens are something else. */
export type NameReading = { readonly name: NameChunk } | { readonly skip: number }

/** The honorific at token `at`, more than one in a row taken as one. */
function honorificAt(tokens: readonly Token[], at: number) {
  let i = at
  let gender: 'F' | 'M' | null = null
  let isPublic = false
  for (;;) {
    const found = longestAt(honorificTable, tokens, i)
    const word = tokens[i]
    if (!found || !word || !(word.cap || word.norm === 'the')) break
    // "U", "Don" and the like may be names themselves: only before a name of two words or more
    if (/^(?:u|don|lord|sir|bu|pak|m|ir|he|hm)$/.test(word.norm) && !isUncommonHonorific(tokens, i + found.length, word)) break
    gender ??= found.value.gender
    isPublic ||= found.value.public
    i += found.length
  }
  return i === at ? null : { to: i, gender, isPublic }
}

function isUncommonHonorific(tokens: readonly Token[], next: number, word: Token): boolean {
  if (word.norm === 'don' || word.norm === 'm') return false
  if (word.norm === 'he' || word.norm === 'hm') return word.text === word.text.toUpperCase() && tokens[next]?.cap === true
  if (word.norm === 'u') return tokens[next]?.cap === true && tokens[next + 1]?.cap === true
  return tokens[next]?.cap === true
}

/** Reads a person's name at token `at`, with forms of address before it; null where no run of capitals begins. */
export function nameAt(text: string, tokens: readonly Token[], at: number, words: Words, behindOffice = false): NameReading | null {
  const first = tokens[at]
  if (!first) return null
  const address = first.cap || first.norm === 'the' ? honorificAt(tokens, at) : null
  const from = address?.to ?? at
  const run = nameRun(tokens, from, words, address !== null || behindOffice)
  if (!run) return null
  if (run.isThing) return address || behindOffice ? null : { skip: run.to - at }
  const last = tokens[run.to - 1]
  const head = tokens[from]
  if (!last || !head) return null
  const alias = aliasBehind(tokens, run.to, words)
  const to = alias?.to ?? run.to
  const end = tokens[to - 1]?.end ?? last.end
  return {
    name: {
      kind: 'NAME',
      start: first.start,
      end,
      from: at,
      to,
      words: run.words,
      nameStart: head.start,
      nameEnd: last.end,
      alias: run.nickname ?? alias?.name ?? null,
      honorific: address ? text.slice(first.start, tokens[from - 1]?.end) : null,
      publicHonorific: address?.isPublic ?? false,
      gender: address?.gender ?? null,
    },
  }
}

interface Run {
  readonly words: string[]
  readonly nickname: string | null
  readonly to: number
  readonly isThing: boolean
}

function nameRun(tokens: readonly Token[], from: number, words: Words, addressed: boolean): Run | null {
  const parts: string[] = []
  let nickname: string | null = null
  let at = from
  let isThing = false
  while (at < tokens.length && parts.length < LONGEST_NAME) {
    const token = tokens[at]
    if (!token) break
    if (parts.length === 0 && NAMED_THINGS.has(token.norm)) isThing = true
    if (takesWord(tokens, at, from, words) || (at === from && addressed && isGivenNameAndPlace(tokens, at))) {
      if (parts.length > 0 && thingNouns.has(token.norm) && !NAME_BREAKERS_THAT_ARE_SURNAMES.has(token.norm)) isThing = true
      parts.push(token.text)
      at++
      continue
    }
    if (thingNouns.has(token.norm) && parts.length > 0 && (token.cap || !addressed)) {
      isThing = true
      if (token.cap) {
        at++
        continue
      }
    }
    const inner = nicknameInside(tokens, at)
    if (inner && parts.length > 0) {
      nickname = inner.name
      at = inner.to
      continue
    }
    const particle = particleRun(tokens, at)
    if (particle > 0 && (parts.length > 0 || addressed || tokens[at]?.cap)) {
      for (let i = 0; i < particle; i++) parts.push(tokens[at + i]?.text ?? '')
      at += particle
      continue
    }
    break
  }
  if (parts.length === 0) return null
  if (openerForm.test(tokens[from]?.norm ?? '') && from === 0 && !addressed && !openersThatAreNames.has(tokens[from]?.norm ?? '')) return null
  const suffix = tokens[at]?.text === ',' && suffixes.has(tokens[at + 1]?.norm ?? '') ? 2 : 0
  if (suffix > 0) parts.push(tokens[at + 1]?.text ?? '')
  const next = tokens[at]
  if (next && !next.cap && thingNouns.has(next.norm) && !addressed) isThing = true
  const second = tokens[at + 1]
  if (next && second && next.kind === 'WORD' && !next.cap && thingNouns.has(second.norm) && /^(?:convention|conference|trade|summer|presidential)$/.test(next.norm)) isThing = true
  return { words: parts, nickname, to: at + suffix, isThing }
}

/** `President Santiago Peña`, `Mr. Jordan Bardella`: a place's name that begins a person's. */
const isGivenNameAndPlace = (tokens: readonly Token[], at: number): boolean => {
  const found = countryAt(tokens, at)
  return found !== null && 'hit' in found && found.hit.to === at + 1 && found.hit.form !== 'DEMONYM' && isPlainName(tokens[at + 1]) && !headAt(tokens, at + 1)
}

/** `We're`, `It'll`: no name, though capitalised. */
const isContraction = ({ norm }: Token): boolean => norm.includes("'") && noNameWords.has(norm.slice(0, norm.indexOf("'")))

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

/** Whether the token is a word of the name. */
function takesWord(tokens: readonly Token[], at: number, from: number, words: Words): boolean {
  const token = tokens[at]
  if (!token || token.kind !== 'WORD' || !token.cap) return false
  if (suffixes.has(token.norm) && (at > from || token.norm !== 'xi')) return at > from
  if (isInitial(token)) return token.norm !== 'u.s.' && token.norm !== 'u.n.' && token.norm !== 'u.k.'
  if (at === from && occupations.has(token.norm)) return false
  const surname = at > from && NAME_BREAKERS_THAT_ARE_SURNAMES.has(token.norm) && !tokens[at + 1]?.cap && tokens[at + 1]?.kind !== 'NUMBER'
  const given = at === from && /^(?:park|king|long|bay|march|april|may|june|august|lake|prince)$/.test(token.norm) && isPlainName(tokens[at + 1])
  if (surname || given) return !headAt(tokens, at) || surname
  if (noNameWords.has(token.norm) || isContraction(token)) return false
  if (isAcronymLike(token, tokens[at + 1])) return false
  if (token.text.length === 1) return at > from
  const country = countryAt(tokens, at)
  if (country) return false
  if (bodyAt(tokens, at, words.acronyms) || seatAt(tokens, at)) return false
  return headAt(tokens, at) === null
}

const isPlainName = (token: Token | undefined): boolean =>
  token !== undefined && token.cap && token.kind === 'WORD' && !noNameWords.has(token.norm) && !thingNouns.has(token.norm)

/** "von der", "bin", "de la" before another capital. */
function particleRun(tokens: readonly Token[], at: number): number {
  let length = 0
  while (length < 3 && particles.has(tokens[at + length]?.norm ?? '')) length++
  if (length === 0) return 0
  const next = tokens[at + length]
  return next && isPlainName(next) && !countryAt(tokens, at + length) ? length : 0
}

/** `Joko “Jokowi” Widodo`, `Ferdinand (Bongbong) Marcos`. */
function nicknameInside(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  const open = tokens[at]
  const name = tokens[at + 1]
  const close = tokens[at + 2]
  if (!open || !name || !close || !name.cap || !isPlainName(tokens[at + 3])) return null
  const quoted = QUOTES.has(open.text) && QUOTES.has(close.text)
  const bracketed = open.text === '(' && close.text === ')'
  return quoted || bracketed ? { name: name.text, to: at + 3 } : null
}

/** `Joko Widodo (Jokowi)`; an acronym, a state or a source in brackets is none. */
function aliasBehind(tokens: readonly Token[], at: number, words: Words): { name: string; to: number } | null {
  const name = tokens[at + 1]
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !name || !isPlainName(name)) return null
  if (name.text === name.text.toUpperCase() || countryAt(tokens, at + 1) || bodyAt(tokens, at + 1, words.acronyms)) return null
  return { name: name.text, to: at + 3 }
}
