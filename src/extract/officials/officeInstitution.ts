import { bodyAt } from '../countries/bodyMentions'
import { countryAt } from '../countries/countryMentions'
import { thingNouns } from '../data/institutions'
import { institutionNouns, type OfficeHead } from '../data/offices'
import type { Token } from '../tokens'
import { headAt, NO_WORDS } from './officeHead'
import { headFollows, isPortfolio, isPublicWord, keep, type Reading } from './officeReading'

const PLACE_IN_TITLE: ReadonlySet<string> = new Set([
  'LOCAL',
  'MONARCH',
  'DIPLOMAT',
  'WEAK',
  'LEGISLATOR',
  'GOVERNMENT',
  'SPOKESPERSON',
])

/** "of Foreign Affairs", "for Political, Legal and Security Affairs", "of the lower house", "of South Sulawesi". */
export function readInstitution(
  tokens: readonly Token[],
  reading: Reading,
  begin: number,
  from: number,
  skipFrom?: number,
): boolean {
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
    // "the Balkan Studies Center Yelena Gromova": a name begins behind the institution's own noun
    if (proper > 0 && known === 0 && token.cap && thingNouns.has(tokens[at - 1]?.norm ?? '')) break
    if (preposition === 'to' && headAt(tokens, at)) return false
    // "of the Supreme People's Assembly"
    if (token.kind === 'POSSESSIVE' && known > 0 && tokens[at + 1]?.cap && isPublicWord(tokens[at + 1])) {
      at++
      continue
    }
    if (RANKS.test(token.norm) && tokens[at + 1]?.cap && !isPublicWord(tokens[at + 1])) break
    if (token.kind === 'WORD' && known > 0 && isPeopleOf(tokens, at)) {
      at++
    } else if (token.kind === 'WORD' && isPortfolio(token)) {
      known++
      at++
    } else if (token.kind === 'WORD' && institutionNouns.has(token.norm) && !headAt(tokens, at)) {
      known++
      at++
    } else if (
      (token.text === ',' || token.norm === 'and' || token.text === '&') &&
      at > from &&
      goesOn(tokens, at)
    ) {
      at++
    } else if (/^(?:of|for|on|the)$/.test(token.norm) && known > 0 && inner < 3 && goesOnInside(tokens, at)) {
      inner++
      at++
    } else if (
      token.cap &&
      (known === 0 || (isDirection(tokens, at - 1) && PLACE_IN_TITLE.has(head.class))) &&
      proper < 4 &&
      mayBeProper(head, preposition) &&
      !countryAt(tokens, at)
    ) {
      proper++
      at++
    } else if (
      token.norm === 'of' &&
      proper > 0 &&
      tokens[at + 1]?.cap &&
      !countryAt(tokens, at + 1) &&
      proper < 4
    ) {
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

/** "Emigration and Egyptian Expatriates". */
const isPeopleOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:expatriates|diaspora|citizens|emigrants|compatriots|nationals)$/.test(tokens[at + 1]?.norm ?? '') &&
  countryAt(tokens, at) !== null

const RANKS = /^(?:general|admiral|marshal|colonel)$/

const NO_ACRONYMS: ReadonlyMap<string, string> = new Map()

/** "of South Sulawesi"; "the Middle East" is a place of its own. */
const isDirection = (tokens: readonly Token[], at: number): boolean =>
  /^(?:north|south|east|west|central|northern|southern|eastern|western)$/.test(tokens[at]?.norm ?? '') &&
  !/^(?:middle|near|far)$/.test(tokens[at - 1]?.norm ?? '')

/** A list of portfolio words goes on behind a comma or "and", with nothing that could be a name. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at + 1]
  let i = at + 1
  if (next?.norm === 'and' || isPeopleOf(tokens, i)) next = tokens[++i]
  if (next?.kind !== 'WORD' || !isPortfolio(next)) return false
  if (headAt(tokens, i) || headFollows(tokens, i, NO_WORDS)) return false
  const listed = tokens[at]
  return listed?.text !== ',' || next.cap || tokens[i + 1]?.norm === 'and' || tokens[i + 1]?.text === ','
}

function goesOnInside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'WORD') return false
  const target = next.norm === 'the' ? tokens[at + 2] : next
  const place = next.norm === 'the' ? at + 2 : at + 1
  return (
    target !== undefined &&
    isPortfolio(target) &&
    !countryAt(tokens, place) &&
    !bodyAt(tokens, place, NO_ACRONYMS)
  )
}

function mayBeProper(head: OfficeHead, preposition: string): boolean {
  if (preposition === 'in' || preposition === 'at' || preposition === 'on')
    return head.class === 'DIPLOMAT' && preposition === 'in'
  if (preposition === 'to') return head.class === 'DIPLOMAT'
  return (
    preposition === 'for' ||
    PLACE_IN_TITLE.has(head.class) ||
    head.class === 'STATE' ||
    head.class === 'BODY' ||
    head.class === 'RANK'
  )
}
