import { bodyAt } from '../countries/bodyMentions'
import { type CountryHit, countryAt, hyphenedCountries } from '../countries/countryMentions'
import { carrierNouns, placeNouns, thingNouns } from '../data/institutions'
import { portfolioWords } from '../data/offices'
import { findPlace } from '../fields/places'
import type { TokenisedSentence } from '../sentences'
import type { Chunk, CountryChunk, NameChunk, OfficeChunk } from './chunk'
import { seatAt, type Words } from './officeHead'
import { officeAt } from './officePhrase'
import { nameAt } from './personName'

/** Cuts a sentence into offices, names, states, bodies and plain words, from left to right. */
export function chunksOf(text: string, sentence: Pick<TokenisedSentence, 'tokens'>, words: Words): Chunk[] {
  const { tokens } = sentence
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const next = chunkAt(text, tokens, at, words, chunks)
    if (!next) break
    for (const chunk of next) chunks.push(chunk)
    at = next.at(-1)?.to ?? at + 1
  }
  return chunks
}

function chunkAt(
  text: string,
  tokens: TokenisedSentence['tokens'],
  at: number,
  words: Words,
  before: readonly Chunk[],
): Chunk[] | null {
  const token = tokens[at]
  if (!token) return null
  const word = (to: number): Chunk[] =>
    tokens.slice(at, to).map((plain, i) => ({
      kind: 'WORD',
      start: plain.start,
      end: plain.end,
      from: at + i,
      to: at + i + 1,
      token: plain,
    }))
  if (token.kind !== 'WORD') return word(at + 1)
  const office = officeAt(text, tokens, at, words)
  if (office) {
    const name = MAY_BE_GIVEN_NAME.test(office.title) ? titledName(text, tokens, office, words, before) : null
    return [name ?? office]
  }
  if (!token.cap && !(token.norm === 'the' && tokens[at + 1]?.cap)) return word(at + 1)
  const body = bodyAt(tokens, at, words.acronyms)
  if (body) {
    const { name, actsFor, start, end, from, to } = body
    return [{ kind: 'BODY', name, actsFor, start, end, from, to }]
  }
  const seat = seatAt(tokens, at)
  if (seat) {
    const to = at + seat.length
    return [
      {
        kind: 'SEAT',
        code: seat.code,
        start: token.start,
        end: tokens[to - 1]?.end ?? token.end,
        from: at,
        to,
      },
    ]
  }
  const last = before.at(-1)
  const behindOffice = last?.kind === 'OFFICE' && !last.plural && last.to === at
  const person = behindOffice ? nameAt(text, tokens, at, words, true) : null
  if (person && 'name' in person) return [person.name]
  const country = countryAt(tokens, at)
  if (country && 'skip' in country) return word(at + country.skip)
  if (country) return [countryChunk(country.hit, country.hit.from, country.hit.to)]
  const halves = hyphenedCountries(token)
  if (halves.length > 0) return halves.map((half) => countryChunk(half, at, at + 1))
  const reading = nameAt(text, tokens, at, words)
  if (!reading) return word(at + 1)
  if ('skip' in reading) return word(at + Math.max(1, reading.skip))
  if (isThingByItsSurroundings(tokens, at, reading.name.words, before)) return word(reading.name.to)
  return [reading.name]
}

const countryChunk = ({ code, form, start, end }: CountryHit, from: number, to: number): CountryChunk => ({
  kind: 'COUNTRY',
  code,
  form,
  start,
  end,
  from,
  to,
})

const MAY_BE_GIVEN_NAME = /^(?:Sultan|Amir|Emir)$/

/** "Minister Sultan Al Jaber", "Sultan Ahmed, Ambassador to Chile": a monarch's title that begins the name of another. */
function titledName(
  text: string,
  tokens: TokenisedSentence['tokens'],
  title: OfficeChunk,
  words: Words,
  before: readonly Chunk[],
): NameChunk | null {
  const read = nameAt(text, tokens, title.to, words, true)
  if (!read || !('name' in read)) return null
  const { name } = read
  const last = before.at(-1)
  const isTitled = last?.kind === 'OFFICE' && !last.plural && last.to === title.from
  const holds = tokens[name.to]?.text === ',' && officeAt(text, tokens, name.to + 1, words) !== null
  if (!isTitled && !holds) return null
  return {
    ...name,
    start: title.start,
    nameStart: title.start,
    from: title.from,
    words: [title.title, ...name.words],
  }
}

/** "Economic [Zone Boundary]": the capitals before belong to the same thing. */
const isPartOfThing = (norm: string): boolean =>
  thingNouns.has(norm) || (portfolioWords.has(norm) && !/^(?:prime|minister)$/.test(norm))

/** "the Falepili Union", "church of San Pedro Claver", "the Vaka Teariki Moana": capitals that are no person. */
function isThingByItsSurroundings(
  tokens: TokenisedSentence['tokens'],
  at: number,
  words: readonly string[],
  before: readonly Chunk[],
): boolean {
  const previous = tokens[at - 1]
  if (!previous) return words.length > 1 && findPlace(words.join(' ')) !== null
  const last = before.at(-1)
  if (words.length > 1 && last?.kind !== 'OFFICE' && findPlace(words.join(' ')) !== null) return true
  if (/^(?:the|a|an)$/.test(previous.norm) && last?.kind === 'WORD') return true
  if (previous.cap && previous.kind === 'WORD' && isPartOfThing(previous.norm) && last?.kind === 'WORD')
    return true
  if (carrierNouns.has(previous.norm) && !previous.cap) return true
  if (previous.norm === 'of' && placeNouns.has(tokens[at - 2]?.norm ?? '')) return true
  return words.length > 1 && words.every((word) => portfolioWords.has(word.toLowerCase()))
}
