import { countryByCode } from '../../src/domain/countries'
import type { Agreement, Article, Meeting, Official, PartialDate, Party, Quote } from '../../src/domain/model'
import type { SearchFieldNode, SearchNode, SearchTerm } from '../../src/domain/search/query'
import { stemOf } from '../../src/domain/search/stem'
import { stopWords } from '../../src/domain/search/stopWords'
import { wordsOf } from '../../src/domain/search/words'
import { toPartialDate } from '../../src/domain/values/partialDate'

/** The objects that are searched, by the names of their lists. */
export interface SearchedObjects {
  readonly articles: readonly Article[]
  readonly officials: readonly Official[]
  readonly meetings: readonly Meeting[]
  readonly agreements: readonly Agreement[]
  readonly quotes: readonly Quote[]
}
export type SearchedList = keyof SearchedObjects

/** What an object says, as the documentation tells it, put together anew to be compared with the store. */
interface Said {
  readonly titles: readonly string[]
  readonly texts: readonly string[]
  /** Ids of officials it refers to. */
  readonly people: readonly string[]
  /** Whether it is found by their names. */
  readonly byNames: boolean
  readonly kinds: readonly string[]
  readonly statuses: readonly string[]
  readonly countries: readonly string[]
  readonly parties: readonly string[]
  readonly cities: readonly string[]
  readonly tags: readonly string[]
  readonly publisher: string | null
  readonly date: Pick<PartialDate, 'earliest' | 'latest'> | null
}

const present = (values: readonly (string | null | undefined)[]): string[] =>
  values.filter((value) => typeof value === 'string')
const ofCountry = (code: string | null | undefined): string[] => {
  const country = code ? countryByCode(code) : null
  return country ? present([country.name, country.demonym]) : []
}
const worded = (constant: string): string => constant.replace(/_/g, ' ').toLowerCase()
const partyText = (party: Party): string[] =>
  party.kind === 'COUNTRY' ? ofCountry(party.code) : [party.name]
const partyKey = (party: Party): string => (party.kind === 'COUNTRY' ? party.code : party.name)
const dayOf = (local: string | null) =>
  local === null ? null : { earliest: local.slice(0, 10), latest: local.slice(0, 10) }
const acting = (part: { country: string | null; organization: string | null; office: string | null }) =>
  present([...ofCountry(part.country), part.organization, part.office])

const nothing: Said = {
  titles: [],
  texts: [],
  people: [],
  byNames: false,
  kinds: [],
  statuses: [],
  countries: [],
  parties: [],
  cities: [],
  tags: [],
  publisher: null,
  date: null,
}

const saidBy: { readonly [L in SearchedList]: (object: SearchedObjects[L][number]) => Said } = {
  articles: ({ facts, text, publisher, officialIds }) => ({
    ...nothing,
    titles: present([facts.headline?.value]),
    texts: present([text, publisher, ...facts.tags.map(({ value }) => value)]),
    people: officialIds,
    kinds: [...facts.meetings, ...facts.agreements].map(({ kind }) => kind.value),
    statuses: [...facts.meetings, ...facts.agreements].map(({ status }) => status.value),
    countries: present(facts.officials.map(({ country }) => country?.value)),
    parties: present(
      facts.officials.flatMap(({ country, organization }) => [country?.value, organization?.value]),
    ),
    cities: present(facts.meetings.map(({ place }) => place.city?.value)),
    tags: facts.tags.map(({ value }) => value),
    publisher,
    date: dayOf(facts.publishedAt?.value.local ?? null),
  }),
  officials: (official) => ({
    ...nothing,
    titles: [official.name, ...official.names],
    texts: [official, ...official.offices.map((held) => ({ ...held, office: held.title }))].flatMap(acting),
    people: [official.id],
    countries: present([official.country]),
    parties: present([official.country, official.organization]),
    date:
      official.firstReportedAt === null || official.lastReportedAt === null
        ? null
        : { earliest: official.firstReportedAt.slice(0, 10), latest: official.lastReportedAt.slice(0, 10) },
  }),
  meetings: ({ series, kind, status, place, parties, participants, date }) => ({
    ...nothing,
    titles: present([series, worded(kind)]),
    texts: [
      worded(status),
      ...present([place?.venue, place?.city, ...ofCountry(place?.country)]),
      ...parties.flatMap(partyText),
      ...participants.flatMap(acting),
    ],
    people: participants.map(({ officialId }) => officialId),
    byNames: true,
    kinds: [kind],
    statuses: [status],
    countries: present([place?.country, ...parties.map((party) => partyKey(party))]),
    parties: parties.map(partyKey),
    cities: present([place?.city]),
    date,
  }),
  agreements: ({ title, subject, kind, status, parties, signatories, date }) => ({
    ...nothing,
    titles: present([title, subject]),
    texts: [
      worded(kind),
      ...(kind === 'MOU' ? ['memorandum of understanding'] : []),
      worded(status),
      ...parties.flatMap(partyText),
      ...signatories.flatMap(acting),
    ],
    people: signatories.map(({ officialId }) => officialId),
    byNames: true,
    kinds: [kind],
    statuses: [status],
    countries: parties.map(partyKey),
    parties: parties.map(partyKey),
    date,
  }),
  quotes: ({ text, speaker, officialId, publishedAt }) => ({
    ...nothing,
    titles: present([speaker?.value]),
    texts: [text],
    people: present([officialId]),
    byNames: true,
    date: dayOf(publishedAt),
  }),
}

function hasTerm(term: SearchTerm, texts: readonly string[]): boolean {
  const lists = texts.map((text) => wordsOf(text).map((word) => word.text))
  if (term.type === 'phrase')
    return lists.some((words) =>
      words.some((_, at) => term.words.every((word, index) => words[at + index] === word)),
    )
  const words = lists.flat().filter((word) => !stopWords.has(word))
  if (term.type === 'prefix') return words.some((word) => word.startsWith(term.prefix))
  return words.some((word) => term.stems.includes(stemOf(word)))
}

const same = (a: string, b: string): boolean =>
  a.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() ===
  b.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function dateFits({ field, value }: SearchFieldNode, { date }: Said): boolean {
  const asked = toPartialDate(value)
  if (!asked || !date || (date.earliest === null && date.latest === null)) return false
  const [from, to] = [date.earliest ?? '0', date.latest ?? '9']
  if (field === 'before') return asked.earliest !== null && from < asked.earliest
  if (field === 'after') return asked.latest !== null && to > asked.latest
  return from <= (asked.latest ?? '9') && to >= (asked.earliest ?? '0')
}

/** A query as a plain predicate on one list's objects. */
export function naiveSearch<L extends SearchedList>(list: L, node: SearchNode, objects: SearchedObjects) {
  const namedBy = (term: SearchTerm): ReadonlySet<string> =>
    new Set(
      objects.officials.filter(({ name, names }) => hasTerm(term, [name, ...names])).map(({ id }) => id),
    )

  function fieldFits(field: SearchFieldNode, said: Said): boolean {
    const { value, term } = field
    const named = term ? namedBy(term) : new Set<string>()
    switch (field.field) {
      case 'type':
        return `${list.slice(0, -1).toUpperCase()}` === value
      case 'kind':
        return said.kinds.includes(value)
      case 'status':
        return said.statuses.includes(value)
      case 'country':
        return said.countries.includes(value)
      case 'party':
        return said.parties.some((party) => same(party, value))
      case 'city':
        return said.cities.some((city) => same(city, value))
      case 'tag':
        return said.tags.some((tag) => same(tag, value))
      case 'publisher':
        return said.publisher !== null && same(said.publisher, value)
      case 'headline':
        return list === 'articles' && term !== null && hasTerm(term, said.titles)
      case 'official':
      case 'speaker':
        if (field.field === 'speaker' && list !== 'quotes') return false
        return (
          said.people.some((id) => named.has(id)) ||
          (list === 'quotes' && term !== null && hasTerm(term, said.titles))
        )
      case 'date':
      case 'before':
      case 'after':
        return dateFits(field, said)
      default:
        throw new Error(`No field ${field.field}`)
    }
  }

  function fits(part: SearchNode, said: Said): boolean {
    switch (part.type) {
      case 'and':
        return part.nodes.every((one) => fits(one, said))
      case 'or':
        return part.nodes.some((one) => fits(one, said))
      case 'not':
        return !fits(part.node, said)
      case 'field':
        return fieldFits(part, said)
      default: {
        if (hasTerm(part, [...said.titles, ...said.texts])) return true
        const named = said.byNames ? namedBy(part) : new Set<string>()
        return said.people.some((id) => named.has(id))
      }
    }
  }

  return (object: SearchedObjects[L][number]): boolean => fits(node, saidBy[list](object))
}
