import { type Dimension, each, ofDate, ofTime, one, partyPair, some } from './dimensions'

type Dimensions = Readonly<Record<string, Dimension>>

const dates = { YEAR: ofDate('YEAR'), MONTH: ofDate('MONTH'), WEEK: ofDate('WEEK'), DAY: ofDate('DAY') }
const times = { YEAR: ofTime('YEAR'), MONTH: ofTime('MONTH'), WEEK: ofTime('WEEK'), DAY: ofTime('DAY') }
const kind = one('ENUM', 'kind', 'kind')
const status = one('ENUM', 'status', 'status')
const party = some('PARTY', 'parties', ['parties', 'id'])

/** What the statistics of each list can count by. */
export const dimensions = {
  meetings: {
    ...dates,
    KIND: kind,
    STATUS: status,
    PARTY: party,
    PARTY_PAIR: partyPair,
    OFFICIAL: some('OFFICIAL', 'officials', ['participants', 'official']),
    CITY: one('TEXT', 'place.city', 'city'),
    COUNTRY: one('COUNTRY', 'place.country', 'country'),
    SERIES: one('TEXT', 'series', 'series'),
  },
  agreements: {
    ...dates,
    KIND: kind,
    STATUS: status,
    PARTY: party,
    PARTY_PAIR: partyPair,
    SIGNATORY: some('OFFICIAL', 'officials', ['signatories', 'official']),
  },
  articles: {
    ...times,
    PUBLISHER: one('TEXT', 'publisher', 'publisher'),
    TAG: each('TEXT', 'tags', 'tag'),
    LANGUAGE: one('LANGUAGE', 'language', 'language'),
    FORMAT: one('ENUM', 'format', 'format'),
    COUNTRY: some('COUNTRY', 'countries', ['officials', 'country']),
    OFFICIAL: some('OFFICIAL', 'officials', ['officials', 'official']),
  },
} as const satisfies Readonly<Record<string, Dimensions>>

/** The lists that statistics are made of. */
export type CountedList = keyof typeof dimensions

const { meetings, agreements, articles } = dimensions

/** The facets of each list; those of countries are counted in memory. */
export const facets = {
  articles: {
    publisher: articles.PUBLISHER,
    tag: articles.TAG,
    language: articles.LANGUAGE,
    format: articles.FORMAT,
    country: articles.COUNTRY,
    official: articles.OFFICIAL,
    year: articles.YEAR,
  },
  officials: {
    country: one('COUNTRY', 'country', 'country'),
    organization: one('TEXT', 'organization', 'organization'),
    office: one('TEXT', 'office', 'office'),
  },
  meetings: {
    kind: meetings.KIND,
    status: meetings.STATUS,
    country: meetings.COUNTRY,
    city: meetings.CITY,
    party: meetings.PARTY,
    official: meetings.OFFICIAL,
    series: meetings.SERIES,
    year: meetings.YEAR,
  },
  agreements: {
    kind: agreements.KIND,
    status: agreements.STATUS,
    party: agreements.PARTY,
    signatory: agreements.SIGNATORY,
    year: agreements.YEAR,
  },
  quotes: {
    official: one('OFFICIAL', 'officialId', 'official'),
    speaker: one('TEXT', 'speaker.value', 'speaker'),
    year: ofTime('YEAR'),
  },
  countries: { region: one('TEXT', 'region', 'region') },
  changes: {
    type: one('ENUM', 'type', 'type'),
    event: one('ENUM', 'event', 'event'),
  },
} as const satisfies Readonly<Record<string, Dimensions>>
