import { type Chunk, isComma, isDash, isPossessive, wordOf } from './chunk'
import { opensList, singularOf } from './lists'
import type { PersonMention } from './personMention'

const LINKS = /^(?:are|were|become|became|both|the|all|as|now|respectively)$/
const MOST_NAMES = 12

/** "X and Y, the foreign ministers of A and B", "X and Y became ambassadors": a plural behind the names it is said of. */
export function distributeBack(
  chunks: readonly Chunk[],
  i: number,
  mentions: ReadonlyMap<number, PersonMention>,
  used: Set<number>,
): void {
  const office = chunks[i]
  if (office?.kind !== 'OFFICE' || used.has(i) || opensList(chunks, i) !== null) return
  const names = namesBefore(chunks, i)
  const isBare = names.every((at) => mentions.get(at)?.offices.length === 0)
  if (names.length < 2 || !isBare) return
  if (office.countries.length > 1 && office.countries.length !== names.length) return
  used.add(i)
  names.forEach((at, nth) => {
    const [only] = office.countries
    const country = office.countries.length > 1 ? (office.countries[nth] ?? null) : (only ?? null)
    mentions.get(at)?.offices.push({ office: singularOf(office), country, rule: 'plural-behind-names' })
  })
}

/** The names that "and" joins right before a plural and its comma or verb, in their order, with their states or without. */
function namesBefore(chunks: readonly Chunk[], i: number): readonly number[] {
  let at = i - 1
  while (LINKS.test(wordOf(chunks[at]))) at--
  const isLinked = at < i - 1 && /^(?:are|were|become|became)$/.test(wordOf(chunks[at + 1]))
  if (isComma(chunks[at]) || isDash(chunks[at])) at--
  else if (!isLinked) return []
  const names: number[] = []
  let joined = false
  for (; at >= 0 && names.length < MOST_NAMES; at--) {
    const name = nameEndingAt(chunks, at)
    if (name === null) break
    names.unshift(name)
    at = name - 1
    if (isPossessive(chunks[at])) at--
    if (chunks[at]?.kind === 'COUNTRY') at--
    if (wordOf(chunks[at]) === 'and' || wordOf(chunks[at]) === '&') joined = true
    else if (!isComma(chunks[at])) break
    if (isComma(chunks[at - 1])) at--
  }
  return joined ? names : []
}

/** "X", "X of A", "X (A)": the name's place. */
function nameEndingAt(chunks: readonly Chunk[], at: number): number | null {
  const isBracketed = wordOf(chunks[at]) === ')' && wordOf(chunks[at - 2]) === '('
  const isOfState = chunks[at]?.kind === 'COUNTRY' && wordOf(chunks[at - 1]) === 'of'
  const name = isBracketed ? at - 3 : isOfState ? at - 2 : at
  return chunks[name]?.kind === 'NAME' ? name : null
}

const MOST_WORDS = 6

/** An institution that a plural's "and" joins to its own: "presidents of the National Assembly and the Senate". */
interface Second {
  readonly title: string
  readonly organization: string | null
  /** The chunk behind it. */
  readonly to: number
}

/** The second of two institutions whose heads a plural names; null where none is joined to it. */
function secondInstitution(chunks: readonly Chunk[], i: number, text: string): Second | null {
  const office = chunks[i]
  const title = office?.kind === 'OFFICE' ? singularOf(office).title : ''
  const own = title.indexOf(' of ')
  if (office?.kind !== 'OFFICE' || own < 0 || wordOf(chunks[i + 1]) !== 'and') return null
  const from = wordOf(chunks[i + 2]) === 'the' ? i + 3 : i + 2
  let to = from
  while (to < from + MOST_WORDS && isPartOfName(chunks[to])) to++
  const [first, last] = [chunks[from], chunks[to - 1]]
  if (!first || !last || to === from || !isComma(chunks[to])) return null
  return {
    title: `${title.slice(0, own)} of the ${text.slice(first.start, last.end)}`,
    organization: first.kind === 'BODY' ? first.actsFor : office.organization,
    to,
  }
}

const isPartOfName = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'BODY' || chunk?.kind === 'SEAT' || (chunk?.kind === 'WORD' && chunk.token.cap)

/** Gives the heads of two institutions to the two people beside them: "the presidents of A and B, X and Y". */
export function distributeTwo(
  chunks: readonly Chunk[],
  i: number,
  mentions: ReadonlyMap<number, PersonMention>,
  used: Set<number>,
  text: string,
): void {
  const office = chunks[i]
  const second = secondInstitution(chunks, i, text)
  if (office?.kind !== 'OFFICE' || !second) return
  const behind = [second.to + 1, second.to + 3]
  const isBehind =
    behind.every((at) => chunks[at]?.kind === 'NAME') && wordOf(chunks[second.to + 2]) === 'and'
  const names = isBehind ? behind : namesBefore(chunks, i)
  const [one, other] = names.map((at) => mentions.get(at))
  if (names.length !== 2 || !one || !other) return
  used.add(i)
  const { title, organization } = second
  const rule = 'heads-of-two'
  one.offices.push({ office: singularOf(office), country: null, rule })
  other.offices.push({ office: { ...singularOf(office), title, organization }, country: null, rule })
}
