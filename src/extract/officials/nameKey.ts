import { particles, suffixes } from '../data/names'
import { fold } from '../tokens'

/** A word of a name without accents, case and periods. */
export const bare = (word: string): string => fold(word).replace(/\./g, '')

const ARABIC: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn'])

/** Folded words of a name, hyphens opened, without "Jr". */
export function nameKey(words: readonly string[]): string[] {
  const telling = words.filter((word) => !(particles.has(word) || ARABIC.has(bare(word))))
  return (telling.length > 0 ? telling : words)
    .flatMap((word) => bare(word).split('-'))
    .filter((word) => word !== '' && !suffixes.has(word))
}

/** Whether two words can be spellings of one: Sergei/Sergey, Antony/Anthony, N./Nikolai. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return skeleton(a) === skeleton(b)
}

/** What spellings of one name from other scripts share. */
export function skeleton(word: string): string {
  return word
    .replace(/^y(?=[aeou])|^i(?=[aeou])/, 'j')
    .replace(/(?:iy|yy|ii|ij|ey|ei|y|i)$/, 'i')
    .replace(/th/g, 't')
    .replace(/mm/g, 'm')
    .replace(/ou|oo/g, 'u')
    .replace(/kh/g, 'h')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
}

/** Whether the words of the shorter name stand in the longer in order, surname with surname. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const lastShort = short.at(-1) ?? ''
  const lastLong = long.at(-1) ?? ''
  if (short.length === 1) return false
  if (!inOrder(short, long)) return false
  if (short.length === long.length) return true
  return (sameWord(lastShort, lastLong) && lastShort.length > 1) || sameWord(short[0] ?? '', long[0] ?? '')
}

function inOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] ?? '')) at++
    if (at === long.length) return false
    at++
  }
  return true
}

/** Whether a single name is one drawn from the words of the full one: Jokowi of Joko Widodo, SBY of Susilo Bambang Yudhoyono. */
export function isContractionOf(name: string, words: readonly string[]): boolean {
  if (words.length < 2 || name.length < 3) return false
  if (name === words.map((word) => word.charAt(0)).join('')) return true
  const [first = '', ...rest] = words
  for (let taken = Math.min(first.length, name.length - 2); taken >= 2; taken--)
    if (first.startsWith(name.slice(0, taken)) && rest.some((word) => word.startsWith(name.slice(taken))))
      return true
  return false
}
