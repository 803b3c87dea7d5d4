import type { CountryCode, Office } from '../../domain/model'
import { type BodyHit, bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import {
  counterparts,
  institutionNouns,
  type OfficeHead,
  officeHeads,
  officeModifiers,
  portfolioWords,
  tenures,
} from '../data/offices'
import { thingNouns } from '../data/institutions'
import { particles } from '../data/names'
import { seats } from '../data/seats'
import { longestAt, phraseTable } from '../phrases'
import { fold, type Token } from '../tokens'
import type { OfficeChunk } from './chunk'

interface HeadHit {
  readonly head: OfficeHead
  readonly plural: boolean
}

const headTable = phraseTable<HeadHit>(
  officeHeads.flatMap((head) => [
    [head.singular, { head, plural: false }] as const,
    [head.plural, { head, plural: true }] as const,
  ]),
)
const seatTable = phraseTable<CountryCode>(Object.entries(seats))
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an'])
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my'])
const COUNTS: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'both', 'several', 'other'])
const MAY_HAVE_PROPER_MODIFIER: ReadonlySet<string> = new Set(['MINISTER', 'DIPLOMAT', 'SPOKESPERSON', 'LOCAL', 'WEAK', 'BODY', 'GOVERNMENT'])
const PLACE_IN_TITLE: ReadonlySet<string> = new Set(['LOCAL', 'MONARCH', 'DIPLOMAT', 'WEAK', 'LEGISLATOR', 'GOVERNMENT', 'SPOKESPERSON'])
const LONGEST_PREFIX = 10

/** What the words of a text add to the tables: its own acronyms of bodies. */
export interface Words {
  readonly acronyms: ReadonlyMap<string, string>
}

/** A state's institution at token `at`. */
export function seatAt(tokens: readonly Token[], at: number): { code: CountryCode; length: number } | null {
  if (!tokens[at]?.cap) return null
  const found = longestAt(seatTable, tokens, at)
  return found ? { code: found.value, length: found.length } : null
}

/** The office noun at token `at`; "chief" in lower case and "Chief" alike. */
export function headAt(tokens: readonly Token[], at: number): (HeadHit & { length: number }) | null {
  const found = longestAt(headTable, tokens, at)
  return found ? { ...found.value, length: found.length } : null
}

const headPlaces = new WeakMap<readonly Token[], readonly number[]>()

/** For each token the place of the next office noun, itself included: most words have none within reach. */
function nextHeads(tokens: readonly Token[]): readonly number[] {
  const known = headPlaces.get(tokens)
  if (known) return known
  const places: number[] = new Array(tokens.length)
  let next = Number.POSITIVE_INFINITY
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (headAt(tokens, at) ?? prefixedHead(tokens, at)) next = at
    places[at] = next
  }
  headPlaces.set(tokens, places)
  return places
}

/** State of one reading: kept token ranges make the title. */
interface Reading {
  readonly kept: [number, number][]
  readonly heads: OfficeHead[]
  readonly countries: CountryCode[]
  organization: string | null
  tenure: Office['tenure']
  plural: boolean
  qualified: boolean
  at: number
}

const keep = (reading: Reading, from: number, to: number) => {
  const last = reading.kept.at(-1)
  if (last && last[1] === from) last[1] = to
  else reading.kept.push([from, to])
}

/** Reads an office that begins at token `at`, determiner and state included; null where there is none. */
export function officeAt(text: string, tokens: readonly Token[], at: number, words: Words): OfficeChunk | null {
  const first = tokens[at]
  if (!first || first.kind !== 'WORD') return null
  if (!mayBegin(first) || (nextHeads(tokens)[at] ?? Number.POSITIVE_INFINITY) >= at + LONGEST_PREFIX) return null
  if (isVerbLike(tokens, at)) return null
  const reading: Reading = {
    kept: [],
    heads: [],
    countries: [],
    organization: null,
    tenure: 'CURRENT',
    plural: false,
    qualified: false,
    at,
  }
  let determiner: 'the' | 'a' | null = null
  let owner: string | null = null
  if (DETERMINERS.has(first.norm)) determiner = first.norm === 'the' ? 'the' : 'a'
  else if (OWNERS.has(first.norm)) owner = first.norm
  if (determiner || owner) reading.at++
  if (!readToHead(tokens, reading, words, at)) return null
  while (readJointOffice(tokens, reading, words)) reading.plural ||= false
  while (readPostModifier(tokens, reading, words)) reading.qualified = true
  const last = tokens[reading.at - 1]
  const head = reading.heads.at(-1)
  if (!last || !head) return null
  return {
    kind: 'OFFICE',
    start: first.start,
    end: last.end,
    from: at,
    to: reading.at,
    title: titleOf(text, tokens, reading.kept),
    heads: reading.heads,
    plural: reading.plural,
    countries: reading.countries,
    organization: reading.organization,
    tenure: reading.tenure,
    owner,
    determiner,
    counterpart: counterparts.has(head.id),
    qualified: reading.qualified,
  }
}

const BEGINNERS: ReadonlySet<string> = new Set([
  ...officeModifiers,
  ...Object.keys(tenures),
  ...officeHeads.flatMap(({ singular, plural }) => [singular, plural].map((form) => fold(form).split(' ')[0] ?? '')),
  ...DETERMINERS,
  ...OWNERS,
  ...COUNTS,
])

const mayBegin = (token: Token): boolean => token.cap || BEGINNERS.has(token.norm) || token.norm.includes('-')

/** "who heads", "he chairs": plurals of office nouns that are verbs there. */
function isVerbLike(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:heads|chairs|leads|aides|judges|captains|marshals|governs)$/.test(tokens[at]?.norm ?? '')) return false
  return /^(?:who|which|that|he|she|it|and|also|now|still)$/.test(tokens[at - 1]?.norm ?? '') || tokens[at + 1]?.norm === 'the'
}

function titleOf(text: string, tokens: readonly Token[], kept: readonly (readonly [number, number])[]): string {
  return kept
    .map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Goes over state, body and modifiers to the office noun and takes it. */
function readToHead(tokens: readonly Token[], reading: Reading, words: Words, start: number): boolean {
  const limit = start + LONGEST_PREFIX
  let properWords = 0
  while (reading.at < limit) {
    const token = tokens[reading.at]
    if (!token) return false
    if (token.kind === 'NUMBER' || COUNTS.has(token.norm)) {
      if (reading.at === start && token.kind === 'NUMBER') return false
      reading.at++
      continue
    }
    if (token.kind === 'POSSESSIVE' && reading.at > start && institutionNouns.has(tokens[reading.at - 1]?.norm ?? '')) {
      reading.at++
      continue
    }
    if (token.kind !== 'WORD') return false
    const taken = takeHead(tokens, reading, properWords, words)
    if (taken) return true
    if (takeStateOrBody(tokens, reading, words)) continue
    if (takeTenure(token, reading, tokens[reading.at - 1])) continue
    if (isModifier(token)) {
      keep(reading, reading.at, reading.at + 1)
      if (portfolioWords.has(token.norm)) reading.qualified = true
      reading.at++
      if (skipsJoin(tokens, reading, words)) continue
      continue
    }
    const proper = token.cap && !token.text.endsWith('.') && !OWNERS.has(token.norm) && !DETERMINERS.has(token.norm)
    if (!proper || ++properWords > 3 || FUNCTION_WORDS.has(token.norm)) return false
    keep(reading, reading.at, reading.at + 1)
    reading.at++
  }
  return false
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'in on at by for from with after before but and or as if when while of to into over under he she it they we i not no this that these those who mr mrs ms dr said january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)
const isModifier = (token: Token): boolean =>
  officeModifiers.has(token.norm) || (token.norm.includes('-') && token.norm.split('-').every((half) => officeModifiers.has(half)))

/** "foreign and defence ministers": the join is part of the title where an office noun still comes. */
function skipsJoin(tokens: readonly Token[], reading: Reading, words: Words): boolean {
  const join = tokens[reading.at]
  if (join?.norm !== 'and' && join?.text !== ',' && join?.text !== '&') return false
  const next = tokens[reading.at + 1]
  if (!next || !(isModifier(next) || (next.norm === 'and' && join.text === ','))) return false
  if (!headFollows(tokens, reading.at + 1, words)) return false
  keep(reading, reading.at, reading.at + 1)
  reading.at++
  return true
}

function headFollows(tokens: readonly Token[], from: number, _words: Words): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i]
    if (!token) return false
    if (headAt(tokens, i)) return true
    if (!isModifier(token) && token.norm !== 'and' && token.text !== ',') return false
  }
  return false
}

/** Takes the office noun here, unless a longer reading goes on: in "deputy foreign minister", "deputy" is no noun. */
function takeHead(tokens: readonly Token[], reading: Reading, properWords: number, words: Words): boolean {
  const hit = headAt(tokens, reading.at) ?? prefixedHead(tokens, reading.at)
  if (!hit) return false
  const token = tokens[reading.at]
  const prefix = /^(ex|then|former|vice|co)-(.+)$/.exec(token?.norm ?? '')
  if (token && isModifier(token) && hit.length === 1 && headFollows(tokens, reading.at + 1, words)) return false
  if (properWords > 0 && !MAY_HAVE_PROPER_MODIFIER.has(hit.head.class)) return false
  if (prefix?.[1] && prefix[1] in tenures) reading.tenure = tenures[prefix[1]] ?? 'CURRENT'
  if (properWords > 0 && hit.head.class !== 'WEAK') reading.qualified = true
  keep(reading, reading.at, reading.at + hit.length)
  reading.heads.push(hit.head)
  reading.plural ||= hit.plural
  reading.at += hit.length
  return true
}

/** `then-President`, `ex-minister`. */
function prefixedHead(tokens: readonly Token[], at: number): (HeadHit & { length: number }) | null {
  const token = tokens[at]
  const match = token?.norm.includes('-') ? /^(?:ex|then|former)-(.+)$/.exec(token.norm) : null
  if (!token || !match?.[1]) return null
  const rest = { ...token, norm: match[1] }
  return headAt([rest, ...tokens.slice(at + 1, at + 4)], 0)
}

function takeTenure(token: Token, reading: Reading, previous: Token | undefined): boolean {
  const tenure = tenures[token.norm]
  // "and then President X" tells of the order of things
  if (token.norm === 'then' && (!previous || previous.norm === 'and' || previous.kind === 'PUNCTUATION')) return false
  if (!tenure || reading.heads.length > 0) return false
  if (tenure !== 'CURRENT') reading.tenure = tenure
  else if (/^(?:acting|caretaker|interim)$/.test(token.norm)) keep(reading, reading.at, reading.at + 1)
  reading.at++
  return true
}

function takeStateOrBody(tokens: readonly Token[], reading: Reading, words: Words): boolean {
  const body = bodyAt(tokens, reading.at, words.acronyms)
  if (body) return takeBody(tokens, reading, body, 'BEFORE')
  const seat = seatAt(tokens, reading.at)
  if (seat) {
    if (tokens[reading.at + seat.length]?.kind !== 'POSSESSIVE') keep(reading, reading.at, reading.at + seat.length)
    reading.countries.push(seat.code)
    reading.at += seat.length
    reading.qualified = true
    return skipPossessive(tokens, reading)
  }
  const found = countryAt(tokens, reading.at)
  if (!found || !('hit' in found)) return false
  reading.countries.push(found.hit.code)
  if (/^(?:northern ireland|scotland|wales)$/.test(tokens.slice(found.hit.from, found.hit.to).map(({ norm }) => norm).join(' ')))
    keep(reading, found.hit.from, found.hit.to)
  reading.at = found.hit.to
  // "United States (US) Secretary of State"
  if (tokens[reading.at]?.text === '(' && tokens[reading.at + 2]?.text === ')') reading.at += 3
  return skipPossessive(tokens, reading)
}

function skipPossessive(tokens: readonly Token[], reading: Reading): true {
  if (tokens[reading.at]?.kind === 'POSSESSIVE') reading.at++
  return true
}

function takeBody(tokens: readonly Token[], reading: Reading, body: BodyHit, where: 'BEFORE' | 'BEHIND'): true {
  reading.organization = body.actsFor
  if (where === 'BEFORE' && body.isOrgan) {
    // "AU Commission chief": the body's own name goes, its organ's stays in the title.
    const acronym = tokens[body.from]
    const from = acronym && acronym.text === acronym.text.toUpperCase() ? body.from + 1 : body.from
    keep(reading, from, body.to)
  }
  reading.at = body.to
  reading.qualified = true
  return skipPossessive(tokens, reading)
}

/** "state councilor and foreign minister": one person's two offices. */
function readJointOffice(tokens: readonly Token[], reading: Reading, words: Words): boolean {
  const join = tokens[reading.at]
  if (join?.norm !== 'and' && join?.text !== '&') return false
  if (!headFollows(tokens, reading.at + 1, words)) {
    const seatHead = tokens[reading.at + 1]?.cap === true && headAt(tokens, reading.at + 3) !== null
    if (!seatHead || isNameLike(tokens[reading.at + 1])) return false
  }
  const from = reading.at
  const inner: Reading = { ...reading, at: from + 1, kept: [], heads: [], countries: [], plural: false }
  if (!readToHead(tokens, inner, words, from + 1) || inner.countries.length > 0) return false
  if (inner.plural !== reading.plural) return false
  keep(reading, from, inner.at)
  reading.heads.push(...inner.heads)
  reading.qualified ||= inner.qualified
  reading.at = inner.at
  return true
}

const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined && token.cap && !officeModifiers.has(token.norm) && !portfolioWords.has(token.norm)

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'on', 'at'])

/** One phrase behind the noun: "of State", "of the Security Council", "of Russia", "to Australia", "for Maritime Affairs". */
function readPostModifier(tokens: readonly Token[], reading: Reading, words: Words): boolean {
  const preposition = tokens[reading.at]
  const head = reading.heads.at(-1)
  if (!preposition || !head || !PREPOSITIONS.has(preposition.norm)) return false
  const begin = reading.at
  let at = begin + 1
  if (tokens[at]?.norm === 'the' || tokens[at]?.norm === 'its') at++
  if (tokens[at + 1]?.kind === 'POSSESSIVE' && /^(?:country|nation|bloc|group|organization|organisation|state|kingdom)$/.test(tokens[at]?.norm ?? '')) at += 2
  if (/^(?:ruling|powerful|main|newly|influential)$/.test(tokens[at]?.norm ?? '')) at++
  if (officeFollows(tokens, at, words)) return false
  if (tokens[at]?.norm === 'republic' && tokens[at + 1]?.norm === 'of') at += 2
  const body = bodyAt(tokens, at, words.acronyms)
  if (body) return readBodyBehind(tokens, reading, body, begin)
  const seat = seatAt(tokens, at)
  if (seat) {
    keep(reading, begin, at + seat.length)
    reading.countries.push(seat.code)
    reading.at = at + seat.length
    return true
  }
  const country = countryAt(tokens, at)
  if (country && 'hit' in country) return readCountryBehind(tokens, reading, begin, words)
  return readInstitution(tokens, reading, begin, at)
}

/** "spokesman for European Council President Donald Tusk": what follows is another's office. */
function officeFollows(tokens: readonly Token[], at: number, words: Words): boolean {
  if (tokens[at]?.norm === 'state' || tokens[at]?.norm === 'government') return false
  const body = bodyAt(tokens, at, words.acronyms)
  const country = body ? null : countryAt(tokens, at)
  const next = body ? body.to : country && 'hit' in country ? country.hit.to : at
  const behind = tokens[next]?.kind === 'POSSESSIVE' ? next + 1 : next
  const head = headAt(tokens, behind)
  return head !== null && !head.plural && !(head.head.class === 'RANK' || head.head.class === 'LEGISLATOR' && head.head.id === 'house') && (body !== null || country !== null || behind === at)
}

function readBodyBehind(tokens: readonly Token[], reading: Reading, body: BodyHit, begin: number): boolean {
  const head = reading.heads.at(-1)
  const isPost = tokens[begin]?.norm === 'to' && (head?.class === 'DIPLOMAT' || head?.class === 'WEAK')
  if (!isPost) reading.organization ??= body.actsFor
  if (isPost || body.isOrgan) keep(reading, begin, body.to)
  reading.at = body.to
  // "the African Union Transition Mission"
  while (tokens[reading.at]?.cap && isPartOfBody(tokens, reading.at)) reading.at++
  // The acronym in brackets belongs to the body.
  if (tokens[reading.at]?.text === '(' && tokens[reading.at + 2]?.text === ')') reading.at += 3
  return true
}

const isPartOfBody = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && !headAt(tokens, at) && (isPortfolio(token) || thingNouns.has(token.norm) || /^(?:mission|secretariat|headquarters)$/.test(token.norm))
}

function readCountryBehind(tokens: readonly Token[], reading: Reading, begin: number, words: Words): boolean {
  const head = reading.heads.at(-1)
  const preposition = tokens[begin]?.norm
  const at = /^(?:the|its)$/.test(tokens[begin + 1]?.norm ?? '') ? begin + 2 : begin + 1
  const found = countryAt(tokens, tokens[at]?.norm === 'republic' ? at + 2 : at)
  if (!head || !found || !('hit' in found)) return false
  const { hit } = found
  const diplomatic = head.class === 'DIPLOMAT' || head.class === 'WEAK'
  const owned = tokens[hit.to]?.kind === 'POSSESSIVE'
  const behind = owned ? hit.to + 1 : hit.to
  const institution = isPublicWord(tokens[behind]) || institutionNouns.has(tokens[behind + 1]?.norm ?? '')
  if (hit.form === 'DEMONYM' || owned || (institution && tokens[behind]?.cap)) {
    // "of the Russian Security Council"
    if (!institution || !readInstitution(tokens, reading, begin, behind, at)) return false
    reading.countries.push(hit.code)
    return true
  }
  if (preposition === 'to' || (preposition === 'in' && head.class === 'DIPLOMAT')) {
    if (!diplomatic) return false
    keep(reading, begin, hit.to)
    reading.at = hit.to
    return true
  }
  if (preposition === 'of' || preposition === 'for') {
    if (head.class === 'DIPLOMAT' && preposition === 'for') keep(reading, begin, hit.to)
    else reading.countries.push(hit.code)
    reading.at = hit.to
    if (reading.plural) readMoreCountries(tokens, reading)
    return true
  }
  void words
  return false
}

const isPublicWord = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'WORD' && (isPortfolio(token) || institutionNouns.has(token.norm))

/** "of Britain, France and Germany" behind a plural. */
function readMoreCountries(tokens: readonly Token[], reading: Reading): void {
  for (;;) {
    let at = reading.at
    if (tokens[at]?.text === ',') at++
    if (tokens[at]?.norm === 'and' || tokens[at]?.text === '&') at++
    if (at === reading.at) return
    if (tokens[at]?.norm === 'the') at++
    const found = countryAt(tokens, at)
    if (!found || !('hit' in found) || found.hit.form === 'DEMONYM' || tokens[found.hit.to]?.kind === 'POSSESSIVE') return
    reading.countries.push(found.hit.code)
    reading.at = found.hit.to
  }
}

const isPortfolio = (token: Token): boolean =>
  portfolioWords.has(token.norm) || (token.norm.includes('-') && token.norm.split('-').some((half) => portfolioWords.has(half)))

/** "of Foreign Affairs", "for Political, Legal and Security Affairs", "of the lower house", "of South Sulawesi". */
function readInstitution(tokens: readonly Token[], reading: Reading, begin: number, from: number, skipFrom?: number): boolean {
  const head = reading.heads.at(-1)
  const preposition = tokens[begin]?.norm ?? ''
  if (!head) return false
  let at = from
  let proper = 0
  let known = 0
  let inner = 0
  for (;;) {
    const token = tokens[at]
    if (!token) break
    if (preposition === 'to' && headAt(tokens, at)) return false
    if (RANKS.test(token.norm) && tokens[at + 1]?.cap && !isPublicWord(tokens[at + 1])) break
    if (token.kind === 'WORD' && isPortfolio(token)) {
      known++
      at++
    } else if (token.kind === 'WORD' && institutionNouns.has(token.norm) && !headAt(tokens, at)) {
      known++
      at++
    } else if ((token.text === ',' || token.norm === 'and' || token.text === '&') && at > from && goesOn(tokens, at)) {
      at++
    } else if (/^(?:of|for|on|the)$/.test(token.norm) && known > 0 && inner < 3 && goesOnInside(tokens, at)) {
      inner++
      at++
    } else if (token.cap && (known === 0 || (isDirection(tokens[at - 1]) && PLACE_IN_TITLE.has(head.class))) && proper < 4 && mayBeProper(head, preposition) && !countryAt(tokens, at)) {
      proper++
      at++
    } else if (token.norm === 'of' && proper > 0 && tokens[at + 1]?.cap && !countryAt(tokens, at + 1) && proper < 4) {
      at++
    } else {
      break
    }
  }
  if (known === 0 && proper === 0) return false
  if (known === 0 && reading.qualified && preposition === 'of') return false
  if (skipFrom === undefined) keep(reading, begin, at)
  else {
    keep(reading, begin, skipFrom)
    keep(reading, from, at)
  }
  reading.at = at
  return true
}

const RANKS = /^(?:general|admiral|marshal|colonel)$/
const NO_ACRONYMS: ReadonlyMap<string, string> = new Map()
const isDirection = (token: Token | undefined): boolean => /^(?:north|south|east|west|central|northern|southern|eastern|western)$/.test(token?.norm ?? '')

/** A list of portfolio words goes on behind a comma or "and", with nothing that could be a name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at + 1]
  let i = at + 1
  if (next?.norm === 'and') next = tokens[++i]
  if (!next || next.kind !== 'WORD' || !isPortfolio(next)) return false
  if (headAt(tokens, i) || headFollows(tokens, i, { acronyms: new Map() })) return false
  const listed = tokens[at]
  return listed?.text !== ',' || next.cap || tokens[i + 1]?.norm === 'and' || tokens[i + 1]?.text === ','
}

function goesOnInside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.kind !== 'WORD') return false
  const target = next.norm === 'the' ? tokens[at + 2] : next
  const place = next.norm === 'the' ? at + 2 : at + 1
  return target !== undefined && isPortfolio(target) && !countryAt(tokens, place) && !bodyAt(tokens, place, NO_ACRONYMS)
}

function mayBeProper(head: OfficeHead, preposition: string): boolean {
  if (preposition === 'in' || preposition === 'at' || preposition === 'on') return head.class === 'DIPLOMAT' && preposition === 'in'
  if (preposition === 'to') return head.class === 'DIPLOMAT'
  return preposition === 'for' || PLACE_IN_TITLE.has(head.class) || head.class === 'STATE' || head.class === 'BODY' || head.class === 'RANK'
}

export const isParticle = (token: Token): boolean => particles.has(token.norm) && !token.cap
