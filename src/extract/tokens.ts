import type { Span } from '../domain/model'
import { dottedWords } from './data/abbreviations'

export type TokenKind = 'WORD' | 'NUMBER' | 'POSSESSIVE' | 'PUNCTUATION'

/** A word, number, `'s` or punctuation mark; `norm` is folded: lower case, no accents, straight apostrophes. */
export interface Token extends Span {
  readonly text: string
  readonly norm: string
  readonly kind: TokenKind
  /** Begins with an upper-case letter, behind `al-` and the like too. */
  readonly cap: boolean
}

const NOT_ASCII = /[^ -~]/
const MARKS = /\p{M}+/u
const LETTERS_UNFOLDED_BY_NFD: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
}

/** Lower case without accents and with straight apostrophes and hyphens: what words are compared by. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  let folded = ''
  for (const letter of lower.normalize('NFD')) {
    if (letter === '’' || letter === '‘' || letter === 'ʼ') folded += "'"
    else if (letter === '‑' || letter === '‐') folded += '-'
    else if (!MARKS.test(letter)) folded += LETTERS_UNFOLDED_BY_NFD[letter] ?? letter
  }
  return folded
}

const isDigit = (code: number) => code >= 48 && code <= 57
const isUpperAscii = (code: number) => code >= 65 && code <= 90
const isApostrophe = (code: number) => code === 39 || code === 0x2019
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011

/** Everything that writes words: letters and marks of any script, but no digits, signs or surrogates of emoji. */
export function isLetter(code: number): boolean {
  if (code < 128) return isUpperAscii(code) || (code >= 97 && code <= 122)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  return code < 0xd800 || (code >= 0xf900 && code < 0xfe00)
}

/** Space, no-break space, line ends and the typographer's thin spaces. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  )
}

function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return isUpperAscii(code)
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

const CAPITAL_BEHIND_PARTICLE = /^(?:al|el|as|at|an|ar|ad|az|ash|abd|bin|ben|d|l|o)['’-]\p{Lu}/u
const JOINED = /['’-]/
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u

function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) {
      at++
    } else if (isHyphen(code) && at + 1 < limit && isWordCode(text.charCodeAt(at + 1))) {
      at++
    } else if (isApostrophe(code) && isInnerApostrophe(text, at, limit)) {
      at++
    } else if (code === 46 && isInnerPeriod(text, start, at, limit)) {
      at++
      if (isBeforeSurname(text, start, at, limit)) break
    } else {
      break
    }
  }
  return at
}

/** `V.Putin`: the initial is a word of its own. */
const isBeforeSurname = (text: string, start: number, at: number, limit: number): boolean =>
  INITIALS.test(text.slice(start, at - 1)) &&
  at + 1 < limit &&
  isLetter(text.charCodeAt(at + 1)) &&
  startsUpper(text.charAt(at))

const isWordCode = (code: number) => isLetter(code) || isDigit(code)

function isInnerApostrophe(text: string, at: number, limit: number): boolean {
  if (at + 1 >= limit || !isLetter(text.charCodeAt(at + 1))) return false
  const isS = text.charCodeAt(at + 1) === 115 || text.charCodeAt(at + 1) === 83
  return !(isS && (at + 2 >= limit || !isWordCode(text.charCodeAt(at + 2))))
}

/** Whether the period belongs to the word: `U.S.`, `L.P.`, `Gen.`, `P.`. */
function isInnerPeriod(text: string, start: number, at: number, limit: number): boolean {
  if (at === start || at - start > 12) return false
  const word = text.slice(start, at)
  if (INITIALS.test(word)) return isLetter(text.charCodeAt(start)) && startsUpper(word)
  const before = text.charCodeAt(at - 1)
  if (before === 46) return false
  if (dottedWords.has(word.toLowerCase())) return true
  return word.includes('.') && at + 1 < limit && isLetter(text.charCodeAt(at + 1))
}

function numberEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const code = text.charCodeAt(at)
    const joins = code === 46 || code === 44 || code === 58
    if (isDigit(code)) at++
    else if (joins && at + 1 < limit && isDigit(text.charCodeAt(at + 1))) at++
    else break
  }
  while (at < limit && isLetter(text.charCodeAt(at))) at++
  return at
}

// A mark is folded alone, and the curly quotation marks that fill news stay as they are.
const foldMark = (mark: string): string =>
  mark === '“' || mark === '”' || mark === '—' || mark === '–' ? mark : fold(mark)

function toToken(text: string, start: number, end: number, kind: TokenKind): Token {
  const word = text.slice(start, end)
  if (kind === 'PUNCTUATION') return { start, end, text: word, norm: foldMark(word), kind, cap: false }
  const cap =
    kind === 'WORD' && (startsUpper(word) || (JOINED.test(word) && CAPITAL_BEHIND_PARTICLE.test(word)))
  return { start, end, text: word, norm: fold(word), kind, cap }
}

/** The length of a dash as typewriters have it, "GENEVA - ", "GENEVA -- "; 0 for a hyphen. */
function typedDash(text: string, at: number, limit: number): number {
  const isDouble = text.charCodeAt(at + 1) === 45 && text.charCodeAt(at + 2) !== 45
  if (isDouble && text.charCodeAt(at - 1) !== 45) return 2
  const behind = at + 1 < limit && isSpace(text.charCodeAt(at + 1))
  return behind && at > 0 && isSpace(text.charCodeAt(at - 1)) ? 1 : 0
}

/** The tokens between `start` and `end`, in one pass over the characters. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
    } else if (isLetter(code)) {
      const stop = wordEnd(text, at, end)
      tokens.push(toToken(text, at, stop, 'WORD'))
      at = possessiveEnd(text, stop, end, tokens)
    } else if (isDigit(code)) {
      const stop = numberEnd(text, at, end)
      tokens.push(toToken(text, at, stop, 'NUMBER'))
      at = possessiveEnd(text, stop, end, tokens)
    } else {
      const dash = code === 45 ? typedDash(text, at, end) : 0
      if (dash > 0)
        tokens.push({
          start: at,
          end: at + dash,
          text: text.slice(at, at + dash),
          norm: '–',
          kind: 'PUNCTUATION',
          cap: false,
        })
      else tokens.push(toToken(text, at, at + 1, 'PUNCTUATION'))
      at += dash || 1
    }
  }
  return tokens
}

/** Takes `'s` as a token of its own, and the bare apostrophe of `the Philippines' minister`. */
function possessiveEnd(text: string, at: number, limit: number, tokens: Token[]): number {
  if (at >= limit || !isApostrophe(text.charCodeAt(at))) return at
  const next = text.charCodeAt(at + 1)
  const afterNext = at + 2 < limit ? text.charCodeAt(at + 2) : 32
  if ((next === 115 || next === 83) && !isWordCode(afterNext)) {
    tokens.push(toToken(text, at, at + 2, 'POSSESSIVE'))
    return at + 2
  }
  const before = text.charCodeAt(at - 1)
  const lowerAfter = at + 2 < limit && isSpace(next) && isLetter(afterNext)
  if ((before === 115 || before === 83) && lowerAfter && tokens.at(-1)?.cap) {
    tokens.push(toToken(text, at, at + 1, 'POSSESSIVE'))
    return at + 1
  }
  return at
}
