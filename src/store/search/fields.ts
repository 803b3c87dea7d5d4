import type { Document } from 'mongodb'
import { organizationId } from '../../domain/ids'
import { countryOfWords } from '../../domain/search/fields'
import type { SearchFieldNode } from '../../domain/search/query'
import { stemOf } from '../../domain/search/stem'
import { stopWords } from '../../domain/search/stopWords'
import { wordsOf } from '../../domain/search/words'
import { toPartialDate } from '../../domain/values/partialDate'
import { foldForSearch } from '../../domain/values/searchText'
import { compileFilter } from '../filters/compile'
import { never } from '../filters/operators'
import { type FilterInput, filterRules } from '../filters/rules'
import type { People } from './people'
import { inTitle, termQuery } from './terms'

/** The collections that can be searched, by the type of what they hold. */
export const searchLists = {
  ARTICLE: 'articles',
  OFFICIAL: 'officials',
  MEETING: 'meetings',
  AGREEMENT: 'agreements',
  QUOTE: 'quotes',
} as const
export type SearchList = (typeof searchLists)[keyof typeof searchLists]

/** Where documents refer to officials. */
export const peoplePaths: Readonly<Record<SearchList, string>> = {
  articles: 'officialIds',
  officials: '_id',
  meetings: 'filter.participants.officialId',
  agreements: 'filter.signatories.officialId',
  quotes: 'officialId',
}

/** A condition for each collection that has the field; the others hold nothing that fits. */
type ByList = Partial<Readonly<Record<SearchList, Document>>>

const filtered = (filters: Partial<Readonly<Record<SearchList, FilterInput>>>): ByList =>
  Object.fromEntries(
    Object.entries(filters).map(([list, filter]) => [
      list,
      compileFilter(filterRules[list as SearchList], filter),
    ]),
  )

/** Text that is the value but for case and accents; its words, which an index holds, are asked for first. */
function sameText(path: string, value: string): Document {
  const stems = wordsOf(value).flatMap(({ text }) => (stopWords.has(text) ? [] : [stemOf(text)]))
  const narrowed = stems.length > 0 ? [{ 'search.terms': { $all: [...new Set(stems)] } }] : []
  return { $and: [...narrowed, { [path]: foldForSearch(value) }] }
}

const countryFields = (code: string): ByList => {
  const country = { eq: code }
  const parties = { some: { country } }
  return filtered({
    articles: { officials: { some: { country } } },
    officials: { country },
    meetings: { or: [{ country }, { parties }] },
    agreements: { parties },
  })
}

function partyFields(value: string): ByList {
  const code = countryOfWords(value)
  const parties = { some: { id: { eq: code ? `cty_${code}` : organizationId(value) } } }
  const country = { eq: code }
  const acting = code
    ? filtered({ articles: { officials: { some: { country } } }, officials: { country } })
    : {
        articles: { 'filter.officials.organizationFolded': foldForSearch(value) },
        officials: { 'filter.organizationId': organizationId(value) },
      }
  return { ...acting, ...filtered({ meetings: { parties }, agreements: { parties } }) }
}

/** The letter after `T` and before all that follows a day: behind its last minute. */
const behind = (day: string): string => `${day}U`
/** Sorts before what stands for an absent date where lists run upwards. */
const dated = '\ufffe'

interface Days {
  readonly from: string
  /** Exclusive. */
  readonly to: string
}

/** Days as text, the end exclusive: those of a date, before its first, or behind its last. */
function daysAsked(field: SearchFieldNode['field'], value: string): Days | null {
  const date = toPartialDate(value)
  if (!date) return null
  const { earliest, latest } = date
  if (field === 'before') return earliest === null ? null : { from: '0', to: earliest }
  if (field === 'after') return latest === null ? null : { from: behind(latest), to: dated }
  return { from: earliest ?? '0', to: latest === null ? dated : behind(latest) }
}

function dateFields({ field, value }: SearchFieldNode): ByList {
  const days = daysAsked(field, value)
  if (!days) return {}
  const { from, to } = days
  const published = { 'order.publishedAt.asc': { $gte: from, $lt: to } }
  const date = { [field === 'date' ? 'overlaps' : field]: value }
  return {
    articles: published,
    quotes: published,
    officials: {
      'order.firstReportedAt.asc': { $lt: to },
      'order.lastReportedAt.desc': { $gte: from },
    },
    ...filtered({ meetings: { date }, agreements: { date } }),
  }
}

const idPattern = /^off_[0-9a-z]{16}$/

function officialFields({ field, term, value }: SearchFieldNode, people: People): ByList {
  const ids = idPattern.test(value) ? [value] : ((term && people.get(term)) ?? [])
  const of = (list: SearchList): Document => ({ [peoplePaths[list]]: { $in: [...ids] } })
  const spoken = idPattern.test(value) || !term ? [] : [termQuery(term, inTitle)]
  const quotes = { $or: [of('quotes'), ...spoken] }
  if (field === 'speaker') return { quotes }
  return {
    articles: of('articles'),
    officials: of('officials'),
    meetings: of('meetings'),
    agreements: of('agreements'),
    quotes,
  }
}

function byList(node: SearchFieldNode, people: People): ByList {
  const { field, value, term } = node
  const eq = { eq: value }
  const part = { some: { [field]: eq } }
  switch (field) {
    case 'type':
      return { [searchLists[value as keyof typeof searchLists]]: {} }
    case 'kind':
    case 'status':
      return filtered({
        articles: { or: [{ meetings: part }, { agreements: part }] },
        meetings: { [field]: eq },
        agreements: { [field]: eq },
      })
    case 'country':
      return countryFields(value)
    case 'party':
      return partyFields(value)
    case 'official':
    case 'speaker':
      return officialFields(node, people)
    case 'city':
      return {
        meetings: { 'filter.cityFolded': foldForSearch(value) },
        articles: { 'filter.meetings.cityFolded': foldForSearch(value) },
      }
    case 'series':
      return { meetings: sameText('filter.seriesFolded', value) }
    case 'publisher':
      return { articles: sameText('filter.publisherFolded', value) }
    case 'tag':
      return { articles: sameText('filter.tagsFolded', value) }
    case 'headline':
      return term ? { articles: termQuery(term, inTitle) } : {}
    default:
      return dateFields(node)
  }
}

/** The condition of a named field on one collection. */
export const fieldQuery = (list: SearchList, node: SearchFieldNode, people: People): Document =>
  byList(node, people)[list] ?? never
