import { countryByCode } from '../../domain/countries'
import type { Agreement, Article, Meeting, Official, Participant, Party, Quote } from '../../domain/model'
import { stemOf } from '../../domain/search/stem'
import { stopWords } from '../../domain/search/stopWords'
import { wordsOf } from '../../domain/search/words'
import { latinWords } from '../../domain/values/latin'

/** What full-text search reads of a document; folded from the document alone. */
export interface SearchPart {
  /**
   * Stems of every word of its texts, without doubles and without words that all texts have; and the ids of officials whose
   * names the document itself does not hold.
   */
  readonly terms: readonly string[]
  /** Those of its headline or names, which count more. */
  readonly strong: readonly string[]
  /** Its words, folded, each between spaces, for phrases: texts that do not follow each other are parted by `/`. */
  readonly text: string
  readonly title: string
  /** What ties are broken by, the latest first: its date as text; empty where it has none. */
  readonly at: string
}

/** A document of a collection that can be searched. */
export interface Searchable {
  readonly search: SearchPart
}

type Texts = readonly (string | null | undefined)[]

const wordsIn = (texts: Texts): string[][] =>
  [...new Set(texts)].flatMap((text) => (text ? [wordsOf(text).map((word) => word.text)] : []))

const stemsIn = (lists: readonly (readonly string[])[]): string[] => [
  ...new Set(
    lists
      .flat()
      .filter((word) => !stopWords.has(word))
      .map(stemOf),
  ),
]

const sequence = (lists: readonly (readonly string[])[]): string =>
  lists.length === 0 ? '' : ` ${lists.map((words) => words.join(' ')).join(' / ')} `

function searchPart(
  titles: Texts,
  texts: Texts,
  at: string | null,
  people: readonly string[] = [],
): SearchPart {
  const title = wordsIn(titles)
  const all = wordsIn([...titles, ...texts])
  return {
    terms: [...stemsIn(all), ...new Set(people)],
    strong: stemsIn(title),
    text: sequence(all),
    title: sequence(title),
    at: at ?? '',
  }
}

/** A country as texts name it: `Indonesia`, `Indonesian`. */
function countryWords(code: string | null): Texts {
  const country = code === null ? null : countryByCode(code)
  return country ? [country.name, country.demonym] : []
}

const partyWords = (party: Party): Texts =>
  party.kind === 'COUNTRY' ? countryWords(party.code) : [party.name]

const partWords = ({ country, organization, office }: Participant): Texts => [
  ...countryWords(country),
  organization,
  office,
]

const idsOf = (parts: readonly Participant[]): string[] => parts.map(({ officialId }) => officialId)

const nonAscii = /[^\0-\x7f]/

/** A name, and in Latin letters where it has others. */
const nameWords = (name: string): Texts => (nonAscii.test(name) ? [name, latinWords(name)] : [name])

const words = (constant: string): string => constant.toLowerCase().replace(/_/g, ' ')

/** Of an article: its headline before its whole text and its tags. */
function articleSearch({ text, facts, publisher }: Omit<Article, 'id'>): SearchPart {
  const tags = facts.tags.map(({ value }) => value)
  const at = facts.publishedAt?.value.local ?? null
  return searchPart([facts.headline?.value], [text, publisher, ...tags], at)
}

/** Of an official: their names before their offices and whom they act for. */
function officialSearch(official: Official): SearchPart {
  const { name, names, offices, office, country, organization, lastReportedAt } = official
  const held = offices.flatMap((one) => [one.title, one.organization, ...countryWords(one.country)])
  return searchPart(
    [name, ...names].flatMap(nameWords),
    [office, organization, ...countryWords(country), ...held],
    lastReportedAt,
  )
}

/** Of a meeting: its series and kind before its place, parties and offices; its people are found by their names. */
function meetingSearch({ kind, status, place, series, parties, participants, date }: Meeting): SearchPart {
  return searchPart(
    [series, words(kind)],
    [
      words(status),
      place?.venue,
      place?.city,
      ...countryWords(place?.country ?? null),
      ...parties.flatMap(partyWords),
      ...participants.flatMap(partWords),
    ],
    date?.earliest ?? null,
    idsOf(participants),
  )
}

/** Of an agreement: its title and subject before its kind, status and parties. */
function agreementSearch(agreement: Agreement): SearchPart {
  const { title, subject, kind, status, parties, signatories, date } = agreement
  const named = kind === 'MOU' ? 'memorandum of understanding' : null
  return searchPart(
    [title, subject],
    [words(kind), named, words(status), ...parties.flatMap(partyWords), ...signatories.flatMap(partWords)],
    date?.earliest ?? null,
    idsOf(signatories),
  )
}

/** Of a quotation: its words and its speaker as the text names them. */
const quoteSearch = ({ text, speaker, publishedAt, officialId }: Quote): SearchPart =>
  searchPart([speaker?.value], [text], publishedAt, officialId === null ? [] : [officialId])

/** What search reads of each type. */
export const searchOf = {
  article: articleSearch,
  official: officialSearch,
  meeting: meetingSearch,
  agreement: agreementSearch,
  quote: quoteSearch,
}
