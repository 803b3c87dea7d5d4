import type { CountryCode } from '../../domain/model'
import { portfolioWords } from '../data/offices'
import type { Chunk, OfficeChunk } from './chunk'
import { wordOf } from './chunk'
import type { PersonMention } from './personMention'

const LONGEST_LIST = 140
const SEPARATORS: ReadonlySet<string> = new Set([
  ',',
  ';',
  'and',
  '&',
  'as',
  'well',
  ':',
  '–',
  '—',
  'both',
  'respectively',
  '"',
  '“',
  '”',
  '*',
  '-',
  'of',
  'for',
  '(',
  ')',
  'the',
  'then',
  'in',
  'from',
])

/** Whether a plural stands for the people listed behind it: "Presidents X and Y", "foreign ministers of A and B, X and Y". */
export function opensList(chunks: readonly Chunk[], i: number): number | null {
  const next = chunks[i + 1]
  if (next?.kind === 'NAME') return i + 1
  const mark = wordOf(next)
  if (mark === ',' || mark === ':' || mark === '(' || mark === '–' || mark === '—') {
    const first = chunks[i + 2]
    if (first?.kind === 'NAME' || (first?.kind === 'WORD' && first.token.norm === 'of')) return i + 2
    // "the two ministers, the Norwegian X and the Dane Y"
    if (wordOf(first) === 'the' && chunks[i + 3]?.kind === 'COUNTRY' && chunks[i + 4]?.kind === 'NAME')
      return i + 2
    return first?.kind === 'OFFICE' ? null : null
  }
  // "three prime ministers from Melanesia stayed away: X of A, …", "ministers in charge of transport, X for A"
  for (let at = i + 1; at < Math.min(i + 12, chunks.length - 1); at++) {
    const word = wordOf(chunks[at])
    if (chunks[at]?.kind === 'OFFICE' || isFullName(chunks[at])) return null
    if (word === ':' && chunks[at + 1]?.kind === 'NAME') return at + 1
    const inCharge = wordOf(chunks[i + 1]) === 'in' && wordOf(chunks[i + 2]) === 'charge'
    if (word === ',' && inCharge && chunks[at + 1]?.kind === 'NAME') return at + 1
    if (
      word === '*' &&
      chunks[at + 1]?.kind === 'WORD' &&
      wordOf(chunks[at + 1]) === ',' &&
      chunks[at + 2]?.kind === 'NAME'
    )
      return at + 2
  }
  return null
}

const isFullName = (chunk: Chunk | undefined): boolean => chunk?.kind === 'NAME' && chunk.words.length > 1

/** Gives a plural office to every name of the list behind it, each with the state that the list names for it. */
export function distributePlural(
  chunks: readonly Chunk[],
  i: number,
  mentions: Map<number, PersonMention>,
  used: Set<number>,
): void {
  const office = chunks[i]
  if (office?.kind !== 'OFFICE') return
  const from = opensList(chunks, i)
  if (from === null) return
  const named = listedNames(chunks, from, office.countries.length === 0)
  if (
    named.length === 0 ||
    (named.length === 1 && chunks[i + 1]?.kind !== 'NAME' && office.countries.length !== 1)
  )
    return
  used.add(i)
  const parallel = office.countries.length === named.length && named.length > 1
  named.forEach(({ at, country, portfolio }, index) => {
    const mention = mentions.get(at)
    if (!mention) return
    const own =
      country ??
      (parallel
        ? (office.countries[index] ?? null)
        : office.countries.length === 1
          ? (office.countries[0] ?? null)
          : null)
    mention.offices.push({
      office: withPortfolio(singularOf(office), portfolio),
      country: own,
      rule: 'plural-office-list',
    })
  })
}

/** "ministers: X (Defence), Y (Foreign Affairs)": what is in brackets is each one's portfolio. */
function withPortfolio(office: OfficeChunk, portfolio: string | null): OfficeChunk {
  return portfolio === null ? office : { ...office, title: `${portfolio} ${office.title}`, qualified: true }
}

const longestPortfolio = 6

/** The portfolio in brackets at a chunk, with its last chunk; null where the brackets hold anything else. */
function portfolioAt(chunks: readonly Chunk[], at: number): { title: string; close: number } | null {
  if (wordOf(chunks[at]) !== '(') return null
  const inside = chunks.slice(at + 1, at + 1 + longestPortfolio)
  const length = inside.findIndex((chunk) => wordOf(chunk) === ')')
  const words = inside
    .slice(0, Math.max(0, length))
    .flatMap((chunk) => (chunk.kind === 'WORD' ? [chunk.token] : []))
  const isOne = (norm: string): boolean => portfolioWords.has(norm) || /^(?:and|of|the|for)$/.test(norm)
  if (words.length === 0 || words.length !== length || !words.every(({ norm }) => isOne(norm))) return null
  return { title: words.map(({ text }) => text).join(' '), close: at + 1 + length }
}

interface Listed {
  /** The name's chunk. */
  readonly at: number
  country: CountryCode | null
  portfolio: string | null
}

/** The names of a list with the state that stands behind, before or in brackets with each; behind a comma if it may. */
function listedNames(chunks: readonly Chunk[], from: number, mayFollow: boolean): Listed[] {
  const named: Listed[] = []
  let pending: CountryCode | null = null
  let precedes = false
  for (let at = from; at < Math.min(chunks.length, from + LONGEST_LIST); at++) {
    const chunk = chunks[at]
    if (!chunk) break
    if (chunk.kind === 'NAME') {
      named.push({ at, country: pending, portfolio: null })
      pending = null
    } else if (chunk.kind === 'COUNTRY') {
      const link = wordOf(chunks[at - 1]) === 'the' ? wordOf(chunks[at - 2]) : wordOf(chunks[at - 1])
      const linkAt = wordOf(chunks[at - 1]) === 'the' ? at - 3 : at - 2
      const last = named.at(-1)
      // "X, of Angola, and Y, of Mali"
      const isApart = mayFollow && link === 'of' && wordOf(chunks[linkAt]) === ','
      const holder = isApart ? linkAt - 1 : linkAt
      if (last && last.at === holder && !precedes) last.country ??= chunk.code
      else {
        pending = chunk.code
        precedes ||= named.length === 0 && link === 'of'
      }
    } else if (chunk.kind === 'WORD') {
      const word = chunk.token.norm
      const portfolio = portfolioAt(chunks, at)
      const holder = named.at(-1)
      if (portfolio && holder?.at === at - 1) {
        holder.portfolio = portfolio.title
        at = portfolio.close
        continue
      }
      if (SEPARATORS.has(word) || chunk.token.kind === 'POSSESSIVE') continue
      const next = named.length > 0 && wordOf(chunks[at - 1]) === ',' ? nextListed(chunks, at) : null
      if (next === null) break
      const inside = chunks.slice(at, next).find((inner) => inner.kind === 'COUNTRY')
      const last = named.at(-1)
      if (last && inside?.kind === 'COUNTRY') last.country ??= inside.code
      at = next - 1
    } else {
      break
    }
  }
  return named
}

/** Where the list goes on behind a clause: ", busy with the damage …, and James Marape of …". */
function nextListed(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from; at < Math.min(chunks.length - 1, from + 30); at++) {
    if (wordOf(chunks[at]) !== ',') continue
    const next = wordOf(chunks[at + 1]) === 'and' ? at + 2 : at + 1
    if (chunks[next]?.kind === 'NAME') return next
  }
  return null
}

/** "Baltic foreign ministers": whose they are, no words of the office. */
const REGIONS =
  /^(?:Nordic|Baltic|Balkan|Western Balkan|Gulf|Arab|African|Asian|Central Asian|Scandinavian|Caribbean|Pacific|Visegrad|Benelux|Caucasus) /

/** "Foreign Ministers" as the office of one of them. */
export function singularOf(office: OfficeChunk): OfficeChunk {
  const head = office.heads.at(-1)
  if (!head) return office
  const at = office.title.toLowerCase().lastIndexOf(head.plural.toLowerCase())
  if (at < 0) return office
  const capital = /^\p{Lu}/u.test(office.title.slice(at))
  const singular = capital
    ? head.singular.replace(
        /(^|\s)(\p{Ll})/gu,
        (_, gap: string, letter: string) => gap + letter.toUpperCase(),
      )
    : head.singular
  return {
    ...office,
    title:
      office.title.slice(0, at).replace(REGIONS, '') + singular + office.title.slice(at + head.plural.length),
    plural: false,
  }
}

/** "their Japanese counterparts, Foreign Minister X and Defense Minister Y": the state of the plural is that of all. */
export function shareState(
  chunks: readonly Chunk[],
  i: number,
  mentions: ReadonlyMap<number, PersonMention>,
): void {
  const group = chunks[i]
  const code = group?.kind === 'OFFICE' ? group.countries[0] : undefined
  if (!code || group?.kind !== 'OFFICE' || !/^[,:–—]$/.test(wordOf(chunks[i + 1]))) return
  for (let at = i + 2; at < Math.min(chunks.length, i + 30); at++) {
    const chunk = chunks[at]
    if (
      chunk?.kind === 'OFFICE' &&
      !chunk.plural &&
      chunk.countries.length === 0 &&
      chunks[at + 1]?.kind === 'NAME'
    ) {
      const mention = mentions.get(at + 1)
      if (mention) mention.country ??= { code, start: group.start, end: group.end, rule: 'state-of-group' }
      at++
    } else if (!/^(?:,|and|;)$/.test(wordOf(chunk))) {
      return
    }
  }
}
