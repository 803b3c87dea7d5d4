import { type DocumentNode, parse } from 'graphql'
import { enumLabel } from '../domain/labels'

/** What stands in the head of an object's page, for search engines and for those who paste its address. */
export interface Head {
  readonly title: string
  readonly description: string
  /** The object's permanent address, by its id. */
  readonly path: string
  /** schema.org, as JSON-LD. */
  readonly data: object
}

export type PageKind = keyof typeof pages

/** An object as its query answers it. */
export type Found = Readonly<Record<string, unknown>>

/** How the head of one kind of page is made. */
export interface PageShape {
  /** What an id of such an object begins with; anything else is a slug. Null where the key is the object's own. */
  readonly prefix: string | null
  readonly document: DocumentNode
  readonly head: (found: Found) => Omit<Head, 'path'>
  /** The field that the permanent address holds. */
  readonly key: string
}

const query = (field: string, input: string, fields: string): DocumentNode =>
  parse(`query Head($by: ${input}!) { object: ${field}(by: $by) { ${fields} } }`)

const parties = 'parties { name }'
const place = 'place { venue city country { name } }'

/** The pages of objects, by the first part of their address. */
export const pages = {
  articles: {
    prefix: 'art_',
    key: 'id',
    document: query(
      'article',
      'ArticleBy',
      'id headline byline publisher url language publishedAt { local }',
    ),
    head: (article) => {
      const title = words(article.headline) || 'An article'
      const published = words(at(article, 'publishedAt', 'local'))
      return {
        title,
        description: listed(['What it says of officials, meetings and agreements, word by word', published]),
        data: {
          '@type': 'NewsArticle',
          headline: title,
          datePublished: published || undefined,
          author: namesIn(article.byline).map((name) => ({ '@type': 'Person', name })),
          publisher: named('Organization', article.publisher),
          inLanguage: article.language ?? undefined,
          isBasedOn: article.url ?? undefined,
        },
      }
    },
  },
  officials: {
    prefix: 'off_',
    key: 'id',
    document: query(
      'official',
      'OfficialBy',
      'id name names office country { name } organization { name } reportCount',
    ),
    head: (official) => {
      const state = words(at(official, 'organization', 'name')) || words(at(official, 'country', 'name'))
      return {
        title: words(official.name),
        description: listed([official.office, state, `in ${official.reportCount} reports`]),
        data: {
          '@type': 'Person',
          name: official.name,
          alternateName: namesIn(official.names).filter((name) => name !== official.name),
          jobTitle: official.office ?? undefined,
          affiliation: named('Organization', state),
        },
      }
    },
  },
  meetings: {
    prefix: 'mtg_',
    key: 'id',
    document: query(
      'meeting',
      'MeetingBy',
      `id kind status series date { edtf earliest latest } ${place} ${parties} participants { official { name } }`,
    ),
    head: (meeting) => {
      const who = namesIn(meeting.parties)
      const where = [
        at(meeting, 'place', 'venue'),
        at(meeting, 'place', 'city'),
        at(meeting, 'place', 'country', 'name'),
      ]
      const title = `${capitalised(words(meeting.series)) || phrase(meeting.kind)}: ${listed(who)}`
      return {
        title,
        description: listed([phrase(meeting.status), at(meeting, 'date', 'edtf'), ...where]),
        data: {
          '@type': 'Event',
          name: title,
          startDate: at(meeting, 'date', 'earliest') ?? undefined,
          endDate: at(meeting, 'date', 'latest') ?? undefined,
          eventStatus:
            meeting.status === 'CANCELLED'
              ? 'https://schema.org/EventCancelled'
              : 'https://schema.org/EventScheduled',
          location: named('Place', listed(where)),
          attendee: namesIn(meeting.participants).map((name) => ({ '@type': 'Person', name })),
        },
      }
    },
  },
  agreements: {
    prefix: 'agr_',
    key: 'id',
    document: query(
      'agreement',
      'AgreementBy',
      `id kind status title subject date { edtf earliest } ${parties}`,
    ),
    head: (agreement) => {
      const who = namesIn(agreement.parties)
      const subject = words(agreement.subject)
      const title = words(agreement.title) || [phrase(agreement.kind), subject].filter(Boolean).join(': ')
      return {
        title,
        description: listed([phrase(agreement.status), at(agreement, 'date', 'edtf'), ...who]),
        data: {
          '@type': 'CreativeWork',
          name: title,
          genre: phrase(agreement.kind),
          about: subject || undefined,
          dateCreated: at(agreement, 'date', 'earliest') ?? undefined,
          contributor: who.map((name) => ({ '@type': 'Organization', name })),
        },
      }
    },
  },
  countries: {
    prefix: null,
    key: 'code',
    document: parse(
      'query Head($key: CountryCode!) { object: country(code: $key) { code name officialName } }',
    ),
    head: (country) => ({
      title: words(country.name),
      description: `Who acts for ${country.name}, whom they met and what was signed.`,
      data: {
        '@type': 'Country',
        name: country.name,
        alternateName: country.officialName,
        identifier: country.code,
      },
    }),
  },
  organizations: {
    prefix: null,
    key: 'id',
    document: parse('query Head($key: ID!) { object: node(id: $key) { ... on Organization { id name } } }'),
    head: (body) => ({
      title: words(body.name),
      description: `Who acts for ${body.name}, whom they met and what was signed.`,
      data: { '@type': 'Organization', name: body.name },
    }),
  },
} as const satisfies Readonly<Record<string, PageShape>>

const at = (found: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Found | null | undefined)?.[key], found) ?? null

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const phrase = (value: unknown): string => enumLabel(words(value))

const listed = (parts: readonly unknown[]): string => parts.map(words).filter(Boolean).join(', ')

/** The names in a list of texts, parties or participants. */
const namesIn = (list: unknown): string[] =>
  (Array.isArray(list) ? list : [])
    .map((item) => words(item) || words(at(item, 'name')) || words(at(item, 'official', 'name')))
    .filter(Boolean)

const named = (type: string, name: unknown) => (words(name) ? { '@type': type, name } : undefined)
