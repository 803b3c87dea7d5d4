import { countryAt } from '../countries/countryMentions'
import { thingNouns } from '../data/institutions'
import { openersThatAreNames, particles, suffixes } from '../data/names'
import type { Token } from '../tokens'
import {
  isGivenNameAndPlace,
  isPlainName,
  isSurnameOfAddressed,
  NAME_BREAKERS_THAT_ARE_SURNAMES,
  takesWord,
} from './nameWord'
import type { Words } from './officeHead'

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '„'])

const NAMED_THINGS: ReadonlySet<string> = new Set(
  'cyclone typhoon hurricane operation storm mount lake camp fort hms uss kri'.split(' '),
)

const LONGEST_NAME = 9

const openerForm = /(?:ly|ing)$/

interface Run {
  readonly words: string[]
  readonly nickname: string | null
  readonly to: number
  readonly isThing: boolean
}

/** Reads a run of capitals, particles and initials. */
export function nameRun(
  tokens: readonly Token[],
  from: number,
  words: Words,
  addressed: boolean,
): Run | null {
  const parts: string[] = []
  let nickname: string | null = null
  let at = from
  let isThing = false
  while (at < tokens.length && parts.length < LONGEST_NAME) {
    const token = tokens[at]
    if (!token) break
    if (parts.length === 0 && NAMED_THINGS.has(token.norm)) isThing = true
    if (addressed && isSurnameOfAddressed(tokens, at, from)) {
      parts.push(token.text)
      at++
      continue
    }
    if (takesWord(tokens, at, from, words) || (at === from && addressed && isGivenNameAndPlace(tokens, at))) {
      if (parts.length > 0 && thingNouns.has(token.norm) && !NAME_BREAKERS_THAT_ARE_SURNAMES.has(token.norm))
        isThing = true
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
  if (
    openerForm.test(tokens[from]?.norm ?? '') &&
    from === 0 &&
    !addressed &&
    !openersThatAreNames.has(tokens[from]?.norm ?? '')
  )
    return null
  const suffix = tokens[at]?.text === ',' && suffixes.has(tokens[at + 1]?.norm ?? '') ? 2 : 0
  if (suffix > 0) parts.push(tokens[at + 1]?.text ?? '')
  const next = tokens[at]
  if (next && !next.cap && thingNouns.has(next.norm) && !addressed) isThing = true
  const second = tokens[at + 1]
  if (
    next &&
    second &&
    next.kind === 'WORD' &&
    !next.cap &&
    thingNouns.has(second.norm) &&
    /^(?:convention|conference|trade|summer|presidential)$/.test(next.norm)
  )
    isThing = true
  return { words: parts, nickname, to: at + suffix, isThing }
}

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
