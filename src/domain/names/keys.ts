import { type NameToken, nameTokens } from './tokens'

/** Shorter words are found only as they are: a slip would make them another's. */
const shortestWithSlips = 4

const double = /(.)\1+/g

/**
 * The word with each of its letters left out: two words with one slip between them share one of these, or the word itself. A
 * letter that comes to stand twice counts once, as in all sounds.
 */
function deletions(word: string): string[] {
  if (word.length < shortestWithSlips) return []
  return Array.from({ length: word.length }, (_, at) =>
    `${word.slice(0, at)}${word.slice(at + 1)}`.replace(double, '$1'),
  )
}

/** The letters that names are shortened to, with and without the words that join its parts: `mbs`, `ms`. */
function monograms(tokens: readonly NameToken[]): string[] {
  const of = (some: readonly NameToken[]): string => some.map(({ text }) => text.slice(0, 1)).join('')
  const all = [of(tokens), of(tokens.filter(({ joins }) => !joins))]
  return [...new Set(all)].filter((letters) => letters.length >= 3).map((letters) => `i:${letters}`)
}

const isFound = ({ isInitial, joins }: NameToken): boolean => !isInitial && !joins

const joinedKeys = (tokens: readonly NameToken[]): string[] => {
  const joined = tokens.map(({ text }) => text).join('')
  return tokens.length > 0 && joined.length >= shortestWithSlips ? [`j:${joined}`] : []
}

/** The keys under which one word is found. */
function keysOf({ sound, full, consonants, isUnvowelled }: NameToken): string[] {
  if (isUnvowelled) return [`c:${consonants}`]
  return [sound, full, ...deletions(sound)]
}

/** The keys under which a person with these names is stored. */
export function storedNameKeys(names: readonly string[]): string[] {
  const keys = names.flatMap(nameTokens).flatMap((tokens) => {
    return [
      ...tokens.filter(isFound).flatMap((token) => [...keysOf(token), `c:${token.consonants}`]),
      ...monograms(tokens),
      ...joinedKeys(tokens),
    ]
  })
  return [...new Set(keys)].sort()
}

/**
 * For each word of a name that is asked for, the keys of those who may have it; a whole name in short letters or without
 * spaces is a word, too. A person who is meant has keys for nearly all words.
 */
export function askedNameKeys(name: string): string[][] {
  const [tokens = [], joined = []] = nameTokens(name)
  const words = tokens.filter(isFound).map(keysOf)
  const [only] = tokens
  const whole = [
    ...joinedKeys(tokens),
    ...joined.filter(isFound).flatMap(keysOf),
    ...(only && tokens.length === 1 && /^[a-z]{3,5}$/.test(only.text) ? [`i:${only.text}`] : []),
    ...(tokens.length > 1 && tokens.every(({ isInitial }) => isInitial)
      ? [`i:${tokens.map(({ text }) => text).join('')}`]
      : []),
  ]
  const [first, ...rest] = words
  return first ? [[...first, ...whole], ...rest] : whole.length > 0 ? [whole] : []
}
