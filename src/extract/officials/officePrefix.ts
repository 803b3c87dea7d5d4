import { bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import { institutionNouns, officeModifiers, portfolioWords, tenures } from '../data/offices'
import type { Token } from '../tokens'
import { isMade } from './made'
import { headAt, LONGEST_PREFIX, NO_WORDS, prefixedHead, seatAt, type Words } from './officeHead'
import {
  COUNTS,
  DETERMINERS,
  headFollows,
  isModifier,
  keep,
  OWNERS,
  type Reading,
  skipPossessive,
  takeBody,
} from './officeReading'

const MAY_HAVE_PROPER_MODIFIER: ReadonlySet<string> = new Set([
  'MINISTER',
  'DIPLOMAT',
  'SPOKESPERSON',
  'LOCAL',
  'WEAK',
  'BODY',
  'GOVERNMENT',
])

/** Goes over state, body and modifiers to the office noun and takes it. */
export function readToHead(tokens: readonly Token[], reading: Reading, words: Words, start: number): boolean {
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
    if (
      token.kind === 'POSSESSIVE' &&
      reading.at > start &&
      institutionNouns.has(tokens[reading.at - 1]?.norm ?? '')
    ) {
      if (reading.kept.at(-1)?.[1] === reading.at) keep(reading, reading.at, reading.at + 1)
      reading.at++
      continue
    }
    if (token.kind !== 'WORD') return false
    const taken = takeHead(tokens, reading, properWords, words)
    if (taken) return true
    if (takeStateOrBody(tokens, reading, words)) continue
    if (takeTenure(token, reading, tokens[reading.at - 1])) continue
    if (EPITHETS.has(token.norm)) {
      reading.at++
      continue
    }
    if (isModifier(token)) {
      keep(reading, reading.at, reading.at + 1)
      if (portfolioWords.has(token.norm)) reading.qualified = true
      reading.at++
      if (skipsJoin(tokens, reading, words)) continue
      continue
    }
    if (isOddModifier(tokens, reading)) {
      keep(reading, reading.at, reading.at + 1)
      reading.at++
      continue
    }
    const proper =
      token.cap && !token.text.endsWith('.') && !OWNERS.has(token.norm) && !DETERMINERS.has(token.norm)
    if (!proper || ++properWords > 3 || FUNCTION_WORDS.has(token.norm)) return false
    keep(reading, reading.at, reading.at + 1)
    reading.at++
  }
  return false
}

/** "Norway's youngest prime minister": no words of the office. */
const EPITHETS: ReadonlySet<string> = new Set(
  'youngest oldest longest-serving longtime first-ever next'.split(' '),
)

/** "the UN's aid chief", "the group's political leader", "Russian spy chief": one word of any kind behind the state or body. */
function isOddModifier(tokens: readonly Token[], reading: Reading): boolean {
  const token = tokens[reading.at]
  const next = tokens[reading.at + 1]
  if (!token || !next || token.cap || FUNCTION_WORDS.has(token.norm)) return false
  if (institutionNouns.has(token.norm) && next.kind === 'POSSESSIVE')
    return headFollows(tokens, reading.at + 2, NO_WORDS)
  const named = reading.countries.length > 0 || reading.organization !== null
  const previous = tokens[reading.at - 1]
  const behind = previous?.kind === 'POSSESSIVE' || previous?.cap === true
  return (
    named &&
    behind &&
    next.kind === 'WORD' &&
    !next.cap &&
    headFollows(tokens, reading.at + 1, NO_WORDS) &&
    (portfolioWords.has(token.norm) || !VERB_LIKE.test(token.norm))
  )
}

const VERB_LIKE =
  /(?:ed|ing|s)$|^(?:met|told|said|saw|sent|put|held|let|are|were|had|will|become|became|made|chose|took)$/

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'receiving meeting visiting welcoming addressing hosting greeting thanking telling briefing own in on at by for from with after before but and or as if when while of to into over under he she it they we i not no this that these those who mr mrs ms dr said january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

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

/** Takes the office noun here, unless a longer reading goes on: in "deputy foreign minister", "deputy" is no noun. */
function takeHead(tokens: readonly Token[], reading: Reading, properWords: number, words: Words): boolean {
  const hit = headAt(tokens, reading.at) ?? prefixedHead(tokens, reading.at)
  if (!hit) return false
  const token = tokens[reading.at]
  const prefix = /^(ex|then|former|vice|co)-(.+)$/.exec(token?.norm ?? '')
  if (token && isModifier(token) && hit.length === 1 && headFollows(tokens, reading.at + 1, words))
    return false
  if (properWords > 0 && !MAY_HAVE_PROPER_MODIFIER.has(hit.head.class)) return false
  if (properWords > 1 && isMade(tokens, reading.at)) return false
  // "Rafael Grossi heads the agency"
  if (properWords > 0 && /^(?:heads|chairs|leads|judges|aides)$/.test(token?.norm ?? '')) return false
  reading.tenure = tenures.get(prefix?.[1] ?? '') ?? reading.tenure
  if (properWords > 0 && hit.head.class !== 'WEAK') reading.qualified = true
  keep(reading, reading.at, reading.at + hit.length)
  reading.heads.push(hit.head)
  reading.plural ||= hit.plural
  reading.at += hit.length
  return true
}

function takeTenure(token: Token, reading: Reading, previous: Token | undefined): boolean {
  const tenure = tenures.get(token.norm)
  // "and then President X" tells of the order of things
  if (token.norm === 'then' && (!previous || previous.norm === 'and' || previous.kind === 'PUNCTUATION'))
    return false
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
    if (tokens[reading.at + seat.length]?.kind !== 'POSSESSIVE')
      keep(reading, reading.at, reading.at + seat.length)
    reading.countries.push(seat.code)
    reading.at += seat.length
    reading.qualified = true
    return skipPossessive(tokens, reading)
  }
  const found = countryAt(tokens, reading.at)
  if (!found || !('hit' in found)) return false
  reading.countries.push(found.hit.code)
  if (
    /^(?:northern ireland|scotland|wales)$/.test(
      tokens
        .slice(found.hit.from, found.hit.to)
        .map(({ norm }) => norm)
        .join(' '),
    )
  )
    keep(reading, found.hit.from, found.hit.to)
  reading.at = found.hit.to
  if (skipsToNextState(tokens, reading.at)) {
    reading.at++
    if (tokens[reading.at]?.norm === 'the') reading.at++
    return takeStateOrBody(tokens, reading, words)
  }
  // "United States (US) Secretary of State"
  if (tokens[reading.at]?.text === '(' && tokens[reading.at + 2]?.text === ')') reading.at += 3
  return skipPossessive(tokens, reading)
}

/** "the Indonesian and Australian foreign ministers": the join between states before a plural. */
function skipsToNextState(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|,|&|\/|–)$/.test(tokens[at]?.norm ?? '')) return false
  let next = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
  for (let states = 0; states < 4; states++) {
    const country = countryAt(tokens, next)
    if (!country || !('hit' in country)) return false
    next = country.hit.to
    if (!/^(?:and|,|&)$/.test(tokens[next]?.norm ?? '')) break
    next += tokens[next + 1]?.norm === 'the' || tokens[next + 1]?.norm === 'and' ? 2 : 1
  }
  return pluralFollows(tokens, next)
}

function pluralFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    const head = token ? headAt(tokens, i) : null
    if (head) return head.plural
    if (!token || !isModifier(token)) return false
  }
  return false
}

/** "Deputy Prime Minister – Minister of Foreign Affairs", as Central Asia writes it. */
const isDashBetween = (tokens: readonly Token[], at: number): boolean =>
  /^[-–—/]$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.cap === true && tokens[at + 1]?.cap === true

/** "state councilor and foreign minister": one person's two offices. */
export function readJointOffice(tokens: readonly Token[], reading: Reading, words: Words): boolean {
  const join = tokens[reading.at]
  if (join?.norm !== 'and' && join?.text !== '&' && !isDashBetween(tokens, reading.at)) return false
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
  token?.cap === true && !officeModifiers.has(token.norm) && !portfolioWords.has(token.norm)
