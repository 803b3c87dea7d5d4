import { nicknames } from '../values/data/nameTables'
import { latinWords } from '../values/latin'
import { skeletonOf } from '../values/personName'
import { familiarNames, hebrewNames, joiningWords, nameNoise } from './data'

/** A word of a name, in the forms under which it is compared. */
export interface NameToken {
  /** In lower-case Latin letters. */
  readonly text: string
  /** What the usual ways to spell it have in common. */
  readonly sound: string
  /** The given name that it is a short form of; else its sound. */
  readonly full: string
  /** Its consonants, which scripts without vowels write. */
  readonly consonants: string
  readonly isInitial: boolean
  /** Whether it joins parts of a name. */
  readonly joins: boolean
  /** Whether it comes from a script that leaves vowels out. */
  readonly isUnvowelled: boolean
}

const unvowelled = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const arabicArticle = /(^|[\s-])ال(?=\p{Script=Arabic}{2})/gu
/** `as-Sisi`, `el-Sisi`. */
const latinArticle = /(^|\s)(?:al|el|as|ad|an|ar|at|az|ash|asy)-(?=\p{L}{2})/giu
const initials = /^\p{L}\.?$|^(?:\p{L}\.){2,}$/u

/** Letters that stand for one sound in different ways of writing it with Latin letters, one after the other. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 'sh'],
  // Polish `Andrzej`, Hungarian `Szabo`
  [/(?<=[bdgkpt])rz(?=[aeiouy])/g, 'zh'],
  [/sz/g, 's'],
  [/tch/g, 'ch'],
  [/dzh|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/c(?=[aourlt]|$)/g, 'k'],
  [/w/g, 'v'],
  [/t[sz]/g, 'z'],
  // `Jens` is `Yens`, `Jelena` is `Elena`
  [/^[ij]e/, 'e'],
  [/i?[ae]i/g, 'ai'],
  [/(?<=.{2})of$/, 'ov'],
  [/(.)\1+/g, '$1'],
]

const soundOf = (word: string): string =>
  sounds.reduce((sound, [pattern, to]) => sound.replace(pattern, to), skeletonOf(word))

function consonantsOf(word: string): string {
  const bare = word
    .replace(/^abd[aeu]l$/, 'abd')
    .replace(/th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/ph/g, 'f')
    .replace(/t[sz]/g, 'z')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aeiouyw]/g, '')
  return bare.length > 3 ? bare.replace(/h$/, '') : bare
}

const hebrew = /\p{Script=Hebrew}/u
/** Within words these letters are vowels. */
const hebrewVowels = /(?<=\p{Script=Hebrew})[וי](?=\p{Script=Hebrew})|(?<=\p{Script=Hebrew})ו$/gu
/** At the beginning this letter is `b`, which elsewhere can be `v`. */
const hebrewB = /^ב/u

const hebrewByConsonants = new Map([...hebrewNames].map(([form, full]) => [consonantsOf(form), full]))

/** The name that a word is another form of; null where it is none. */
const longOf = (text: string, isUnvowelled: boolean): string | null =>
  isUnvowelled
    ? (hebrewByConsonants.get(consonantsOf(text)) ?? null)
    : (familiarNames.get(text) ?? hebrewNames.get(text) ?? nicknames[text] ?? null)

function tokenOf(raw: string, isUnvowelled: boolean): NameToken[] {
  const read = hebrew.test(raw) ? raw.replace(hebrewVowels, '').replace(hebrewB, 'b') : raw
  const words = latinWords(read).split(/[ -]+/).filter(Boolean)
  if (initials.test(raw))
    return [...latinWords(raw).replace(/[ -]/g, '')].map((letter) => ({
      text: letter,
      sound: letter,
      full: letter,
      consonants: letter,
      isInitial: true,
      joins: false,
      isUnvowelled,
    }))
  return words.map((text) => {
    const sound = soundOf(text)
    const long = longOf(text, isUnvowelled)
    return {
      text,
      sound,
      full: long ? soundOf(long) : sound,
      consonants: consonantsOf(text),
      isInitial: text.length === 1 && !isUnvowelled,
      joins: joiningWords.has(text),
      isUnvowelled,
    }
  })
}

/** The words of a name, its hyphens parting words; titles and articles are left out unless nothing else is left. */
function tokensOf(name: string): NameToken[] {
  const isUnvowelled = unvowelled.test(name)
  const plain = name.replace(isUnvowelled ? arabicArticle : latinArticle, '$1')
  const tokens = plain
    .replace(/[,;()"“”«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => tokenOf(word, isUnvowelled))
  const telling = tokens.filter(({ text }) => !nameNoise.has(text))
  return telling.length > 0 ? telling : tokens
}

const hyphen = /(?<=\p{L})[-‐](?=\p{L})/gu

/**
 * The words of a name in any script, in its order. There is a second way to part a name with hyphens: `Amir-Abdollahian` is
 * two words or one.
 */
export function nameTokens(name: string): NameToken[][] {
  const bare = name.replace(latinArticle, '$1')
  const joined = bare.replace(hyphen, '')
  return joined === bare ? [tokensOf(name)] : [tokensOf(name), tokensOf(joined)]
}
