import type { CountryCode, Sourced } from '../../domain/model'
import { americanStates } from '../data/government'
import { findPlace, findRegion } from '../fields/places'
import type { OfficeChunk } from './chunk'
import { wordOf } from './chunk'
import type { ChunkedSentence, PersonMention } from './personMention'

/** What the passes know of where a text comes from. */
export interface Setting {
  readonly sentences: readonly ChunkedSentence[]
  readonly text: string
  /** Where the dateline is. */
  readonly home: CountryCode | null
}

/** A state with the words that say or suggest it. */
export interface StateWords {
  readonly code: CountryCode
  readonly start: number
  readonly end: number
}

/** A state with its evidence. */
export const sourcedState = (
  text: string,
  { code, start, end }: StateWords,
  rule: string,
  basis: 'STATED' | 'INFERRED',
): Sourced<CountryCode> => ({
  value: code,
  evidence: [{ span: { start, end }, exact: text.slice(start, end), rule, basis }],
})

/** Whether a state is only the likeliest one around. */
export const isGuessed = (source: Sourced<CountryCode> | null): boolean =>
  source?.evidence[0]?.rule === 'state-of-surroundings'

/** The state that the text gives outright for one of a person's mentions. */
export function statedCountry(mentions: readonly PersonMention[], text: string): Sourced<CountryCode> | null {
  const current = statedByOffice(mentions, text, false)
  if (current) return current
  for (const { country } of mentions) if (country) return sourcedState(text, country, country.rule, 'STATED')
  return statedByOffice(mentions, text, true)
}

function statedByOffice(
  mentions: readonly PersonMention[],
  text: string,
  former: boolean,
): Sourced<CountryCode> | null {
  for (const { offices } of mentions)
    for (const { office, country, rule } of offices) {
      const code = country ?? (office.countries.length === 1 || former ? office.countries[0] : undefined)
      if (code && (former || office.tenure !== 'FORMER'))
        return sourcedState(text, { code, start: office.start, end: office.end }, rule, 'STATED')
    }
  return null
}

/** Titles that one state alone has. */
export const titleStates: readonly {
  readonly id: string
  readonly pattern: RegExp
  readonly code: CountryCode
  readonly example: string
}[] = [
  {
    id: 'american-secretary',
    pattern:
      /^(?:acting )?(?:(?:under|deputy|assistant) )+secretary of state\b|^(?:acting )?(?:(?:under|deputy|assistant) )*secretary of (?:state$|defense|the treasury|commerce|energy|homeland security)/i,
    code: 'US',
    example: 'Deputy Secretary of State',
  },
  {
    id: 'indonesian',
    pattern: /^(?:menlu|menhan|menko|mendag|menkeu|menteri)\b/i,
    code: 'ID',
    example: 'Menlu',
  },
  {
    id: 'german',
    pattern: /^(?:bundes|außenminister|verteidigungsminister)/i,
    code: 'DE',
    example: 'Außenministerin',
  },
  { id: 'irish', pattern: /^taoiseach|^tánaiste|^ceann comhairle/i, code: 'IE', example: 'Taoiseach' },
  {
    id: 'japanese',
    pattern: /^chief cabinet secretary|^emperor/i,
    code: 'JP',
    example: 'Chief Cabinet Secretary',
  },
  {
    id: 'british',
    pattern:
      /^chancellor of the exchequer|^(?:northern ireland|scotland|wales|home) secretary|^(?:deputy )?first minister/i,
    code: 'GB',
    example: 'Chancellor of the Exchequer',
  },
  {
    id: 'chinese',
    pattern: /^state council{1,2}or/i,
    code: 'CN',
    example: 'State Councilor and Foreign Minister',
  },
  {
    id: 'papal',
    pattern: /^pope|^(?:apostolic |papal )?nuncio|^(?:apostolic|papal) /i,
    code: 'VA',
    example: 'Pope',
  },
  { id: 'crown', pattern: /^HM /, code: 'GB', example: 'HM Ambassador to Oman' },
  {
    id: 'indian',
    pattern: /^external affairs minister|^eam$/i,
    code: 'IN',
    example: 'External Affairs Minister',
  },
]

/** The state that an office's own title tells; null for most. */
export function countryOfTitle(title: string): CountryCode | null {
  return titleStates.find(({ pattern }) => pattern.test(title))?.code ?? null
}

/** `Andy Kim of New Jersey`, `the governor of South Sulawesi`: the state that the region or city lies in. */
export function stateOfRegion(mentions: readonly PersonMention[], setting: Setting): StateWords | null {
  for (const mention of mentions) {
    const words = americanStateBehind(mention, setting)
    if (words) return words
  }
  for (const { offices } of mentions)
    for (const { office } of offices) {
      const code = regionOfOffice(office)
      if (code) return { code, start: office.start, end: office.end }
    }
  return null
}

/** `Sen. Ed Marley, D-Mass.`, `Rep. Ann Cole (R-Ohio)`. */
const AMERICAN_PARTY = /^[RDI]-\p{Lu}/u

function americanStateBehind({ sentence, chunk, name }: PersonMention, setting: Setting): StateWords | null {
  const chunks = setting.sentences[sentence]?.chunks ?? []
  const party = chunks[chunk + 2]
  if (
    party &&
    /^[,(]$/.test(wordOf(chunks[chunk + 1])) &&
    AMERICAN_PARTY.test(setting.text.slice(party.start, party.end))
  )
    return { code: 'US', start: name.nameStart, end: party.end }
  if (wordOf(chunks[chunk + 1]) !== 'of') return null
  const words = chunks.slice(chunk + 2, chunk + 4).map(wordOf)
  for (const length of [2, 1]) {
    if (!americanStates.has(words.slice(0, length).join(' '))) continue
    return { code: 'US', start: name.nameStart, end: chunks[chunk + 1 + length]?.end ?? name.nameEnd }
  }
  return null
}

const REGION = /\bof (?:the )?((?:\p{Lu}[\p{L}'’-]*\s?)+)$/u

const REGION_BEFORE =
  /^((?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+) (?:(?:vice|deputy|lieutenant) )?(?:governor|mayor|chief minister|premier|minister.president)/iu
const REGIONAL = /^(?:chief minister|first minister|premier|minister.president)$/

function regionOfOffice(office: OfficeChunk): CountryCode | null {
  if (!office.heads.some(({ class: kind, id }) => /^(?:LOCAL|LEGISLATOR)$/.test(kind) || REGIONAL.test(id)))
    return null
  const region = REGION.exec(office.title)?.[1]?.trim() ?? REGION_BEFORE.exec(office.title)?.[1]
  if (!region) return null
  if (americanStates.has(region.toLowerCase())) return 'US'
  return findRegion(region) ?? findPlace(region)?.country ?? null
}
