import { type BodyHit, bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import { thingNouns } from '../data/institutions'
import { counterparts, institutionNouns } from '../data/offices'
import type { Token } from '../tokens'
import { headAt, seatAt, type Words } from './officeHead'
import { readInstitution } from './officeInstitution'
import { isPortfolio, isPublicWord, keep, type Reading } from './officeReading'

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'on', 'at'])

/** One phrase behind the noun: "of State", "of the Security Council", "of Russia", "to Australia", "for Maritime Affairs". */
export function readPostModifier(tokens: readonly Token[], reading: Reading, words: Words): boolean {
  const preposition = tokens[reading.at]
  const head = reading.heads.at(-1)
  if (
    !preposition ||
    !head ||
    !(PREPOSITIONS.has(preposition.norm) || (preposition.norm === 'from' && counterparts.has(head.id)))
  )
    return false
  const begin = reading.at
  let at = begin + 1
  if (tokens[at]?.norm === 'the' || tokens[at]?.norm === 'its') at++
  if (
    tokens[at + 1]?.kind === 'POSSESSIVE' &&
    /^(?:country|nation|bloc|group|organization|organisation|state|kingdom)$/.test(tokens[at]?.norm ?? '')
  )
    at += 2
  if (isAdjective(tokens, at)) at++
  if (officeFollows(tokens, at, words)) return false
  if (tokens[at]?.norm === 'republic' && tokens[at + 1]?.norm === 'of') at += 2
  const body = bodyAt(tokens, at, words.acronyms)
  if (body) return readBodyBehind(tokens, reading, body, begin)
  if (isArmedGroup(tokens, at)) {
    reading.organization ??= tokens[at]?.text ?? null
    reading.at = at + 2
    return true
  }
  const seat = seatAt(tokens, at)
  if (seat) {
    keep(reading, begin, at + seat.length)
    reading.countries.push(seat.code)
    reading.at = at + seat.length
    return true
  }
  if (readRemit(tokens, reading, begin, at)) return true
  const country = countryAt(tokens, at)
  if (country && 'hit' in country) return readCountryBehind(tokens, reading, begin)
  return readInstitution(tokens, reading, begin, at) || readMatter(tokens, reading, begin, at)
}

const MATTERS = /^(?:peninsula|crisis|conflict|issue|question|affairs|refugees|file|war|reconstruction)$/

/** "special envoy on the Korean Peninsula": what an envoy is for, which is no state. */
function readRemit(tokens: readonly Token[], reading: Reading, begin: number, at: number): boolean {
  if (!/^(?:for|on)$/.test(tokens[begin]?.norm ?? '') || reading.heads.at(-1)?.class !== 'DIPLOMAT')
    return false
  if (!tokens[at]?.cap || !MATTERS.test(tokens[at + 1]?.norm ?? '')) return false
  keep(reading, begin, at + 2)
  reading.at = at + 2
  return true
}

const LONGEST_MATTER = 3
const OF_MATTERS = /(?:envoy|representative|commissioner|coordinator)$/
const NO_MATTER = /^(?:now|example|instance|years|months|weeks|days|once|a|his|her|its|their|this|that)$/

/** "the envoy for the island, X", "commissioner for partnerships, X": plain words up to the comma before a name. */
function readMatter(tokens: readonly Token[], reading: Reading, begin: number, at: number): boolean {
  if (tokens[begin]?.norm !== 'for' || !OF_MATTERS.test(reading.heads.at(-1)?.id ?? '')) return false
  let end = at
  while (end - at < LONGEST_MATTER && tokens[end]?.kind === 'WORD' && tokens[end]?.cap === false) end++
  const isClosed = tokens[end]?.text === ',' && tokens[end + 1]?.cap === true
  if (end === at || !isClosed || NO_MATTER.test(tokens[at]?.norm ?? '')) return false
  keep(reading, begin, end)
  reading.at = end
  return true
}

const ADJECTIVE = /^(?:ruling|powerful|main|newly|influential|tripartite|new|largest|governing|whole|entire)$/

/** "of the ruling party", "of the tripartite presidency": a word that no title keeps. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  ADJECTIVE.test(tokens[at]?.norm ?? '') && tokens[at]?.cap === false

/** "leader of the UPC rebels". */
const isArmedGroup = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}[\p{Lu}\d-]{1,6}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:rebels?|militia|militants|movement|insurgents|guerrillas?|fighters|separatists)$/.test(
    tokens[at + 1]?.norm ?? '',
  ) &&
  !countryAt(tokens, at)

/** "spokesman for European Council President Donald Tusk": what follows is another's office. */
function officeFollows(tokens: readonly Token[], at: number, words: Words): boolean {
  if (tokens[at]?.norm === 'state' || tokens[at]?.norm === 'government') return false
  const body = bodyAt(tokens, at, words.acronyms)
  const country = body ? null : countryAt(tokens, at)
  const next = body ? body.to : country && 'hit' in country ? country.hit.to : at
  const behind = tokens[next]?.kind === 'POSSESSIVE' ? next + 1 : next
  const head = headAt(tokens, behind)
  return (
    head !== null &&
    !head.plural &&
    !(head.head.class === 'RANK' || (head.head.class === 'LEGISLATOR' && head.head.id === 'house')) &&
    (body !== null || country !== null || behind === at)
  )
}

function readBodyBehind(tokens: readonly Token[], reading: Reading, body: BodyHit, begin: number): boolean {
  const head = reading.heads.at(-1)
  const isPost = tokens[begin]?.norm === 'to' && (head?.class === 'DIPLOMAT' || head?.class === 'WEAK')
  if (!isPost) reading.organization ??= body.actsFor
  reading.at = body.to
  // "the African Union Transition Mission", "the NATO Military Committee": the organ's own words are kept
  while (tokens[reading.at]?.cap && isPartOfBody(tokens, reading.at)) reading.at++
  if (isPost || body.isOrgan) keep(reading, begin, body.to)
  else if (reading.at > body.to) keep(reading, begin, body.from)
  if (!isPost && reading.at > body.to) keep(reading, body.to, reading.at)
  // The acronym in brackets belongs to the body.
  if (tokens[reading.at]?.text === '(' && tokens[reading.at + 2]?.text === ')') reading.at += 3
  readBranch(tokens, reading, begin, body)
  return true
}

const BRANCH =
  /^(?:mission|office|agency|delegation|force|forces|operation|operations|team|secretariat|fund|programme|program|headquarters|branch)$/

/** "the head of the UN mission in Mali", "of the EU delegation to Ghana": a branch of the body in small letters. */
function readBranch(tokens: readonly Token[], reading: Reading, begin: number, { from }: BodyHit): void {
  const plain = [0, 1, 2].find((words) => BRANCH.test(tokens[reading.at + words]?.norm ?? ''))
  if (plain === undefined) return
  const words = tokens.slice(reading.at, reading.at + plain + 1)
  if (words.some(({ kind, cap }) => kind !== 'WORD' || cap)) return
  const to = reading.at + plain + 1
  const place = /^(?:in|to|for)$/.test(tokens[to]?.norm ?? '') ? countryAt(tokens, to + 1) : null
  const end = place && 'hit' in place ? place.hit.to : to
  if (reading.kept.at(-1)?.[1] !== from) keep(reading, begin, from)
  keep(reading, reading.at, end)
  reading.at = end
}

const isPartOfBody = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    !headAt(tokens, at) &&
    (isPortfolio(token) ||
      thingNouns.has(token.norm) ||
      /^(?:mission|secretariat|headquarters)$/.test(token.norm))
  )
}

function readCountryBehind(tokens: readonly Token[], reading: Reading, begin: number): boolean {
  const head = reading.heads.at(-1)
  const preposition = tokens[begin]?.norm
  const at = /^(?:the|its)$/.test(tokens[begin + 1]?.norm ?? '') ? begin + 2 : begin + 1
  const found = countryAt(tokens, tokens[at]?.norm === 'republic' ? at + 2 : at)
  if (!head || !found || !('hit' in found)) return false
  const { hit } = found
  const diplomatic = head.class === 'DIPLOMAT' || head.class === 'WEAK'
  const owned = tokens[hit.to]?.kind === 'POSSESSIVE'
  const next = owned ? hit.to + 1 : hit.to
  const behind = isAdjective(tokens, next) ? next + 1 : next
  const institution = isPublicWord(tokens[behind]) || institutionNouns.has(tokens[behind + 1]?.norm ?? '')
  if (hit.form === 'DEMONYM' || owned || (institution && (tokens[behind]?.cap || preposition === 'at'))) {
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
  if (preposition === 'of' || preposition === 'for' || preposition === 'from') {
    const isRemit = preposition === 'for' && (head.class === 'DIPLOMAT' || head.class === 'BODY')
    const isCity = hit.form === 'CAPITAL' && (head.class === 'MONARCH' || head.id.startsWith('crown'))
    if (isCity || isRemit) keep(reading, begin, hit.to)
    if (!isRemit) reading.countries.push(hit.code)
    reading.at = hit.to
    if (reading.plural) readMoreCountries(tokens, reading)
    return true
  }
  return false
}

/** "of Britain, France and Germany" behind a plural. */
function readMoreCountries(tokens: readonly Token[], reading: Reading): void {
  for (;;) {
    let at = reading.at
    if (tokens[at]?.text === ',') at++
    if (tokens[at]?.norm === 'and' || tokens[at]?.text === '&') at++
    if (at === reading.at) return
    if (tokens[at]?.norm === 'the') at++
    const found = countryAt(tokens, at)
    if (
      !found ||
      !('hit' in found) ||
      found.hit.form === 'DEMONYM' ||
      tokens[found.hit.to]?.kind === 'POSSESSIVE'
    )
      return
    reading.countries.push(found.hit.code)
    reading.at = found.hit.to
  }
}
