import anyAscii from 'any-ascii'
import { familyNames, givenNames, nicknames, particles, spellings } from './data/nameTables'

/** A personal name cut into the units that carry identity, each folded and reduced to its skeleton. */
export interface NameUnits {
  /** In the order of the text, particles joined to what follows them (`vonderleyen`), initials and `Jr` left out. */
  readonly units: readonly string[]
  /** Index of units that begin with a patronymic's `bin`, `bint` or `ibn`. */
  readonly patronymic: readonly number[]
}

const suffix = /^(?:Jr|Jnr|II|III|IV)\.?$/i
const regnal = /^[IVX]{1,5}$/
const article = /^(?:al|el|as|ad|an|ar|at|az|ash|asy)-(?=\p{L}{2})/iu
const patronym = /^(?:bin|ibn|bint|binti)$/

/** Any script to lower-case ASCII words: `Þórdís Kolbrún` gives `thordis kolbrun`. */
export function asciiWords(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .replace(/[^a-z0-9-]+/g, ' ')
    .replace(/ -|- /g, ' ')
    .trim()
}

/**
 * What stays of one folded word when the usual ways to spell it are made one: `nikolai` and `nikolay`, `zelensky`,
 * `zelenskyy` and `zelenskiy`, `antony` and `anthony`, `mohammed` and `muhammad`.
 */
export function skeletonOf(word: string): string {
  const spelled = spellings[word] ?? word
  const reduced = spelled
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ks/g, 'x')
    .replace(/ou|oo/g, 'u')
    .replace(/y|j(?=$)/g, 'i')
    .replace(/(.)\1+/g, '$1')
  return reduced === '' ? word : reduced
}

/** Letters that abbreviate names: `L`, `J.`, and between other words also `LP`. */
function isInitial(raw: string, index: number, count: number): boolean {
  const letters = raw.replace(/[^\p{L}]/gu, '')
  if (letters.length <= 1) return true
  if (/^(?:\p{L}\.){2,}$/u.test(raw)) return true
  return index > 0 && index < count - 1 && letters.length <= 3 && /^[B-DF-HJ-NP-TV-Z]+$/.test(letters)
}

/** One printed word, folded to one string; a hyphen joins, an Arabic article falls off. */
const foldWord = (raw: string): string => asciiWords(raw.replace(article, '')).replace(/[ -]/g, '')

/** Words of a name without initials and suffixes; a monarch's number stays where it is all that follows one name. */
function nameWords(name: string): string[] {
  const raw = name
    .replace(/[,;()"“”]/g, ' ')
    .split(/\s+/)
    .filter((word) => foldWord(word) !== '')
  const isNumber = (word: string, index: number): boolean => index > 0 && regnal.test(word)
  const full = raw.filter((word, index) => isNumber(word, index) || !isInitial(word, index, raw.length))
  if (full.length === 2 && isNumber(full[1] ?? '', 1)) return full.map(foldWord)
  const kept = full.filter((word, index) => index === 0 || !suffix.test(word))
  return (kept.length > 0 ? kept : raw).map(foldWord)
}

/** The units of a name as a text prints it, titles left off before. */
export function nameUnits(name: string): NameUnits {
  const units: string[] = []
  const patronymic: number[] = []
  let joined = ''
  const words = nameWords(name)
  words.forEach((word, index) => {
    const isLast = index === words.length - 1
    if ((word === 'al' || word === 'el') && !isLast) return
    if (index > 0 && !isLast && particles.has(word)) {
      joined += word
      return
    }
    if (patronym.test(joined)) patronymic.push(units.length)
    const spelled = index === 0 || !joined ? (nicknames[word] ?? word) : word
    units.push(/^[ivx]+$/.test(word) && index > 0 ? word : joined + skeletonOf(spelled))
    joined = ''
  })
  return { units, patronymic }
}

/** Whether the family name stands first and the rest is one given name: `Kim Jong Un`, `Nguyen Phu Trong`. */
const isFamilyFirst = ({ units: [first = '', ...given] }: NameUnits): boolean =>
  given.length >= 2 && familyNames.has(first)

const pair = (a: string, b: string): string => [a, b].sort().join('+')

/** Keys under which a full name is the same person whatever its country; empty for a name of one unit. */
export function fullNameKeys(name: NameUnits): string[] {
  const { units, patronymic } = name
  const [first = ''] = units
  const last = units.at(-1) ?? ''
  if (units.length < 2) return []
  const keys = [`c:${units.join('').replace(/(.)\1+/g, '$1')}`, `s:${[...units].sort().join('+')}`]
  const firstAndLast = patronymic.length === 0 && !isFamilyFirst(name)
  if (units.length === 2 || firstAndLast) keys.push(`f:${pair(first, last)}`)
  return keys
}

export interface PartialName {
  readonly key: string
  /** Whether the key also needs the same class of office to be trusted. */
  readonly needsOffice: boolean
}

/**
 * Keys of two neighbouring units, by which `Joseph Wu` is `Jaushieh Joseph Wu` and `Moussa Faki` is `Moussa Faki
 * Mahamat`; only for use together with the country or body a person acts for.
 */
export function partialNameKeys(name: NameUnits): PartialName[] {
  const { units, patronymic } = name
  const [first = '', second = '', third = ''] = units
  if (units.length === 2) {
    const key = pair(first, second)
    return [{ key, needsOffice: true }, ...(patronymic.includes(1) ? [{ key, needsOffice: false }] : [])]
  }
  if (units.length !== 3 || isFamilyFirst(name)) return []
  const keys: PartialName[] = []
  if (patronymic.includes(1)) return [{ key: pair(first, second), needsOffice: false }]
  if (!givenNames.has(second)) keys.push({ key: pair(first, second), needsOffice: true })
  if (patronymic.length === 0) keys.push({ key: pair(second, third), needsOffice: true })
  return keys
}

/** The name for sorting and searching: folded, one space between words, order kept. */
export const foldName = (name: string): string => asciiWords(name).replace(/-/g, ' ')

/** The name in a URL: `Þórdís Kolbrún R. Gylfadóttir` gives `thordis-kolbrun-r-gylfadottir`; may be empty. */
export const slugOf = (text: string): string =>
  asciiWords(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
