import type { CountryCode } from '../../domain/model'
import { chineseSurnames, koreanSurnames, nameTraditions, vietnameseSurnames } from '../data/nameTraditions'
import { bare } from './nameKey'

/** Hepburn syllables and nothing else: `kishida`, `toshimitsu`. */
const ROMAJI =
  /^(?:[kgnhbpmr]y[auo]|sh[aiuo]|ch[aiuo]|j[aiuo]|ts?u|[kgnhbpmr][aiueo]|s[aueo]|z[aueo]|t[aeo]|d[aeo]|fu|y[auo]|wa|[aiueo]|n(?![aeiouy])|(?:kk|ss|tt|pp)[aiueo])+$/
const PINYIN = /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouü]+(?:ng?|r)?$/
const PINYIN_PAIR = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng?|r)?){1,2}$/

/** Which traditions have a name among theirs, by their place in the table. */
const bearers: ReadonlyMap<string, readonly number[]> = nameTraditions.reduce((index, { names }, at) => {
  for (const name of names) index.set(name, [...(index.get(name) ?? []), at])
  return index
}, new Map<string, readonly number[]>())

/** The traditions that have a word among their names, or one of its halves. */
function traditionsOf(word: string): ReadonlySet<number> {
  const halves = word.includes('-') ? word.split('-') : []
  return new Set([word, ...halves].flatMap((name) => bearers.get(name) ?? []))
}

/** The states whose naming traditions a name follows, each with how many of its words do; empty where none is known. */
export function statesOfName(words: readonly string[]): ReadonlyMap<CountryCode, number> {
  const found = new Map<CountryCode, number>()
  const add = (states: Iterable<CountryCode>, amount: number) => {
    for (const code of states) found.set(code, (found.get(code) ?? 0) + amount)
  }
  const folded = words.map(bare)
  const borne = folded.map(traditionsOf)
  const last = folded.at(-1) ?? ''
  const hasEnding = last.length > 3 && folded.length > 1
  nameTraditions.forEach(({ states, endings, weight }, at) => {
    const given = borne.reduce((count, traditions) => count + (traditions.has(at) ? 1 : 0), 0)
    const ending = hasEnding && endings !== null && borne.at(-1)?.has(at) !== true && endings.test(last)
    const amount = given + (ending ? 0.6 : 0)
    if (amount > 0) add(states, amount * weight)
  })
  for (const [states, amount] of orderedNames(folded, words)) add(states, amount)
  return found
}

/** Traditions that put the family name first, or are known by their syllables. */
function* orderedNames(
  folded: readonly string[],
  words: readonly string[],
): Generator<readonly [readonly CountryCode[], number]> {
  const [first = '', second = '', third] = folded
  if (second === '') return
  const hyphened = second.includes('-') && /-\p{Ll}/u.test(words[1] ?? '')
  const three = third !== undefined && folded.length === 3
  const lastName = folded.at(-1) ?? ''
  if (/^(?:Mc|Mac|O['’])\p{Lu}/u.test(words.at(-1) ?? '')) yield [['US', 'GB', 'CA', 'AU', 'NZ', 'IE'], 1]
  if (koreanSurnames.has(first) && (hyphened || three)) yield [['KR', 'KP'], 2]
  if (koreanSurnames.has(lastName) && (folded[0] ?? '').includes('-')) yield [['KR', 'KP', 'TW'], 1.5]
  if (chineseSurnames.has(first)) {
    if (hyphened) yield [['TW', 'HK', 'SG', 'MY'], 1.5]
    else if (folded.length === 2 && PINYIN_PAIR.test(second)) yield [['CN', 'TW', 'SG', 'HK'], 2]
    else if (three && PINYIN.test(second) && PINYIN.test(third)) yield [['SG', 'MY', 'HK'], 1]
  }
  // "Joseph Wu", "Jaushieh Joseph Wu"
  else if (chineseSurnames.has(lastName) && lastName.length > 1) yield [['TW', 'HK', 'SG', 'MY'], 0.6]
  if (vietnameseSurnames.has(first) && folded.length > 2) yield [['VN'], 2]
  if (folded.length === 2 && folded.every((word) => word.length > 3 && ROMAJI.test(word))) yield [['JP'], 1.5]
}
