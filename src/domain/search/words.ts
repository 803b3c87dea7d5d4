import { foldForSearch } from '../values/searchText'

/** A word of a text: folded, with its place in UTF-16 code units, end exclusive. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `U.S.`, or letters and digits with apostrophes inside; a hyphen parts words. */
const wordPattern = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu
const plain = /^[a-z0-9]+$/
const possessive = /['’ʼ]s$/i
const joiners = /['’ʼ.]/g
/** `l'Europe` and `d'Estaing` are two words, `O'Neil` is one. */
const elided = /^([ld])['’ʼ](?=\p{L}{2})/iu

/** More letters tell no words apart that anyone writes. */
const longestWord = 60

function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (plain.test(lower)) return lower.slice(0, longestWord)
  return foldForSearch(raw.replace(possessive, '').replace(joiners, '')).slice(0, longestWord)
}

/** The words of a text in its order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const [raw] = match
    const cut = elided.exec(raw) ? 2 : 0
    const start = match.index + cut
    const folded = foldWord(raw.slice(cut))
    if (cut > 0) words.push({ text: raw.slice(0, 1).toLowerCase(), start: match.index, end: match.index + 1 })
    if (folded !== '') words.push({ text: folded, start, end: match.index + raw.length })
  }
  return words
}
