import type { Place } from '../../domain/model'
import { countryAt } from '../countries/countryMentions'
import { weekdays } from '../dates/words'
import { findCountry } from '../fields/places'
import type { Token } from '../tokens'
import { capitalOf } from './capitals'
import { readCity, regionAt } from './city'
import { type ConferenceCity, conferenceCity } from './conference'
import type { PlaceMention } from './placeMention'
import { type Found, readVenue } from './readVenue'
import { townLength } from './towns'

const placeWords: ReadonlySet<string> = new Set(
  'in at to from near outside inside on into for towards via through since visit visiting visited visits reached toured left leaving'.split(
    ' ',
  ),
)
/** Behind these a venue or a city is only passed by or aimed at. */
const motion: ReadonlySet<string> = new Set(['for', 'from', 'via', 'through', 'towards'])

/** Only behind these is a name that no table knows that of a town. */
const inside: ReadonlySet<string> = new Set(['in', 'near', 'outside'])

/** The places of one sentence; `here` is where a dateline says that it was written. */
export function placeMentions(text: string, tokens: readonly Token[], here: Place | null): PlaceMention[] {
  const found: PlaceMention[] = []
  const isHosted = tokens.some(({ norm }) => hosting.test(norm))
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? ''
    if (word === 'here' && here?.city) {
      const place = hereAt(tokens, at, here)
      if (place) found.push(place)
    }
    const host = isHosted && isHost(tokens, at) ? readCity(text, tokens, at) : null
    if (host && isHosting(tokens, host.next))
      found.push(behindWord({ ...host.mention, rule: 'place:host', basis: 'INFERRED' }, 'in'))
    const bare = cityAtEnd(text, tokens, at)
    if (bare) found.push(behindWord(bare.mention, 'in'))
    const conference = conferenceCity(text, tokens, at)
    if (conference) found.push(ofConference(tokens, conference))
    if (!placeWords.has(word) && !isTownOf(tokens, at) && !isStop(tokens, at)) continue
    for (let next = at + 1; ; ) {
      const read =
        readPlace(text, tokens, next) ??
        (inside.has(word) || word === 'of' ? readTown(text, tokens, next) : null)
      if (!read) break
      if (read.mention.venue === null || !motion.has(word)) found.push(behindWord(read.mention, word))
      const city = read.mention.venue === null ? null : cityOfVenueName(text, tokens, next, read.next)
      if (city) found.push(behindWord(city.mention, word))
      if (read.mention.city !== null || tokens[read.next]?.norm !== ',') break
      next = read.next + 1
    }
  }
  return found
}

const townNouns = /^(?:city|town|village|resort|port|outskirts|suburb|centre|center|heart)$/

/** "in the coastal city of Mombasa", "on the outskirts of Nairobi", "home by way of London for tea with B". */
const isTownOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'of' &&
  (townNouns.test(tokens[at - 1]?.norm ?? '') ||
    (tokens[at - 1]?.norm === 'way' && tokens[at - 2]?.norm === 'by'))

/** "A receives B, Stockholm", "(Stockholm, 24 March)": a city behind a comma that ends an entry, or opens a bracket with its day. */
function cityAtEnd(text: string, tokens: readonly Token[], at: number): Found | null {
  const mark = tokens[at]?.norm
  if (mark !== ',' && mark !== '(') return null
  const city = readCity(text, tokens, at + 1)
  if (!city || findCountry(city.mention.city ?? '') !== null) return null
  const behind = tokens[city.next]
  if (mark === '(')
    return behind?.norm === ',' && /^\d|^[A-Z]/.test(tokens[city.next + 1]?.text ?? '') ? city : null
  const ends = behind === undefined || (behind.norm === '.' && city.next === tokens.length - 1)
  const commas = tokens.filter(({ norm }) => norm === ',').length
  return ends && commas === 1 + (tokens[1]?.norm === ',' ? 1 : 0) ? city : null
}

const beforeHost = /^(?:[.,;:"“”]|and|while|when|that|which|but|where)$/

/** Whether a name can be a clause's subject: it begins the sentence or stands behind what ends another. */
const isHost = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cap === true && (at === 0 || beforeHost.test(tokens[at - 1]?.norm ?? ''))

const hosting = /^(?:host|hosts|hosted|hosting|venue|scene)$/
const hostReach = 5

/** "Vienna on Tuesday hosted", "Doha will host", "Kuala Lumpur is to be the venue". */
function isHosting(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + hostReach; at++) {
    const word = tokens[at]?.norm ?? ''
    if (hosting.test(word)) return true
    if (!tokens[at]?.cap && !beforeHosting.test(word)) return false
  }
  return false
}

const beforeHosting =
  /^(?:on|in|will|would|is|was|are|were|has|had|to|been|also|again|be|once|the|a|last|this|next|week|month|year|which|,)$/

/** "the next stop is Stockholm", "the last leg was Riga" */
const isStop = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was|be)$/.test(tokens[at]?.norm ?? '') &&
  [1, 2].some((back) => /^(?:stop|leg|destination|station)$/.test(tokens[at - back]?.norm ?? ''))

function ofConference(tokens: readonly Token[], { from, to, city, country }: ConferenceCity): PlaceMention {
  const { start = 0 } = tokens[from] ?? {}
  const { end = 0 } = tokens[to - 1] ?? {}
  return {
    start,
    end,
    venue: null,
    city,
    country,
    rule: 'place:conference',
    basis: 'INFERRED',
    preposition: 'at',
  }
}

const behindWord = (mention: Found['mention'], preposition: string): PlaceMention => ({
  start: mention.start,
  end: mention.end,
  venue: mention.venue,
  city: mention.city,
  country: mention.country,
  rule: mention.rule,
  basis: mention.basis,
  preposition,
})

function hereAt(tokens: readonly Token[], at: number, here: Place): PlaceMention | null {
  const token = tokens[at]
  if (!token) return null
  const { city, country } = here
  const { start, end } = token
  return { start, end, venue: null, city, country, rule: 'place:here', basis: 'INFERRED', preposition: 'in' }
}

const articles = /^(?:the|an?)$/

/** "in a Nairobi hotel", "at Geneva airport", "at Oslo's Grand Hotel": the city whose name a plain house bears, or that owns one. */
function cityOfVenueName(text: string, tokens: readonly Token[], at: number, end: number): Found | null {
  const city = readCity(text, tokens, articles.test(tokens[at]?.norm ?? '') ? at + 1 : at, true)
  const behind = tokens[city?.next ?? 0]
  const isNamed = behind?.kind === 'POSSESSIVE' || (behind?.kind === 'WORD' && !behind.cap)
  return city && city.next < end && isNamed ? city : null
}

const partsOfTown =
  /^(?:central|downtown|northern|southern|eastern|western|old|nearby|neighbouring|neighboring)$/

function readPlace(text: string, tokens: readonly Token[], place: number): Found | null {
  // "in central Oslo"
  const isPart = partsOfTown.test(tokens[place]?.norm ?? '') && tokens[place + 1]?.cap === true
  const at = isPart ? place + 1 : place
  if (articles.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'hague')
    return readCity(text, tokens, at)
  const hasArticle = articles.test(tokens[at]?.norm ?? '')
  const start = hasArticle ? at + 1 : at
  const found = readCapital(tokens, start) ?? readVenue(text, tokens, start)
  // "minister for the Pacific", "in the Caucasus": hardly any city has an article.
  if (found) return found
  const city = readCity(text, tokens, start)
  return city && hasArticle && !canHaveArticle(tokens, city.next) ? null : city
}

/** "the Sydney shipyard". */
function canHaveArticle(tokens: readonly Token[], next: number): boolean {
  const behind = tokens[next]
  return behind?.kind === 'WORD' && !behind.cap
}

/** "the Thai capital": the city is known by its state. */
function readCapital(tokens: readonly Token[], at: number): Found | null {
  const state = countryAt(tokens, at)
  if (!state || !('hit' in state)) return null
  const [first, last] = [tokens[at], tokens[state.hit.to]]
  const city = last?.norm === 'capital' ? capitalOf(state.hit.code) : null
  if (!first || !last || city === null) return null
  const { code: country } = state.hit
  const span = { start: first.start, end: last.end }
  const mention = { ...span, venue: null, city, country, rule: 'place:capital', basis: 'INFERRED' as const }
  return { mention, next: state.hit.to + 1 }
}

/** "in Melaka on 12 May": a town that no table knows. */
function readTown(text: string, tokens: readonly Token[], at: number): Found | null {
  const length = townLength(text, tokens, at)
  const [first, last] = [tokens[at], tokens[at + length - 1]]
  if (length === 0 || !first || !last) return null
  const { start } = first
  const { end } = last
  const region = tokens[at + length]?.norm === ',' ? regionAt(text, tokens, at + length + 1) : null
  const country = region === null ? null : findCountry(region)
  const name = text.slice(start, end)
  const mention = {
    start,
    end,
    venue: null,
    city: name,
    country,
    rule: isDated(tokens, at + length) ? 'place:dated-town' : 'place:town',
    basis: 'STATED' as const,
  }
  return { mention, next: at + length }
}

/** "in Nadi on Thursday": a day behind the name tells a town from a district or a house. */
const isDated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'on' && (weekdays.has(tokens[at + 1]?.norm ?? '') || tokens[at + 1]?.kind === 'NUMBER')
