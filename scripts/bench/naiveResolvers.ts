import type { Db, Document, Filter } from 'mongodb'
import { countryByCode } from '../../src/domain/countries'
import { partyId } from '../../src/domain/ids'
import type { Participant, Party } from '../../src/domain/model'
import type { ArticleDoc } from '../../src/store/articleDocument'
import type { MeetingDoc, OfficialDoc } from '../../src/store/documents'

interface Context {
  readonly db: Db
}
interface PageArgs {
  readonly first?: number
}

const newestArticles = { 'order.publishedAt.desc': -1, _id: -1 } as const
const newestMeetings = { 'order.date.desc': -1, _id: -1 } as const

const byId = <T extends { _id: string }>(db: Db, collection: string, id: string) =>
  db.collection<T>(collection).findOne({ _id: id } as Filter<T>)

/** A page and its count, each asked of the store once, and only where a field of it is selected. */
const connection = (db: Db, collection: string, filter: Document, sort: Document, first = 20) => {
  let rows: Promise<Document[]> | null = null
  const read = () => {
    rows ??= db
      .collection(collection)
      .find(filter)
      .sort(sort)
      .limit(first + 1)
      .toArray()
    return rows
  }
  return {
    nodes: async () => (await read()).slice(0, first),
    pageInfo: async () => ({ hasNextPage: (await read()).length > first }),
    totalCount: () => db.collection(collection).countDocuments(filter),
  }
}

interface MeetingFilter {
  readonly kind: { readonly eq: string }
  readonly status: { readonly eq: string }
  readonly date: { readonly overlaps: string }
}

/** What is written first where nobody thinks of batching: whole documents, one query for every object. */
export const naiveResolvers = {
  Query: {
    article: (_: unknown, { id }: { id: string }, { db }: Context) => byId(db, 'articles', id),
    articles: (_: unknown, { first }: PageArgs, { db }: Context) =>
      connection(db, 'articles', {}, newestArticles, first),
    official: (_: unknown, { id }: { id: string }, { db }: Context) => byId(db, 'officials', id),
    meetings: (_: unknown, { first, filter }: PageArgs & { filter: MeetingFilter }, { db }: Context) => {
      const year = filter.date.overlaps
      const query = {
        kind: filter.kind.eq,
        status: filter.status.eq,
        'date.earliest': { $lte: `${year}-12-31` },
        'date.latest': { $gte: `${year}-01-01` },
      }
      return connection(db, 'meetings', query, newestMeetings, first)
    },
  },
  Article: {
    id: ({ _id }: ArticleDoc) => _id,
    headline: ({ facts }: ArticleDoc) => facts.headline?.value ?? null,
    publishedAt: ({ facts }: ArticleDoc) => facts.publishedAt?.value ?? null,
    byline: ({ facts }: ArticleDoc) => facts.byline.map(({ value }) => value),
    dateline: ({ facts }: ArticleDoc) => facts.dateline?.value ?? null,
    officials: ({ officialIds }: ArticleDoc, _: unknown, { db }: Context) =>
      Promise.all([...new Set(officialIds)].map((id) => byId(db, 'officials', id))),
    meetings: ({ meetingIds }: ArticleDoc, _: unknown, { db }: Context) =>
      Promise.all([...new Set(meetingIds)].map((id) => byId(db, 'meetings', id))),
  },
  Official: {
    id: ({ _id }: OfficialDoc) => _id,
    country: ({ country }: OfficialDoc) => (country === null ? null : countryByCode(country)),
    meetings: ({ _id }: OfficialDoc, { first }: PageArgs, { db }: Context) =>
      connection(db, 'meetings', { 'filter.participants.officialId': _id }, newestMeetings, first),
  },
  Meeting: {
    id: ({ _id }: MeetingDoc) => _id,
    reports: ({ _id }: MeetingDoc, { first }: PageArgs, { db }: Context) =>
      connection(db, 'articles', { meetingIds: _id }, newestArticles, first),
  },
  Participant: {
    official: ({ officialId }: Participant, _: unknown, { db }: Context) => byId(db, 'officials', officialId),
  },
  Place: {
    country: ({ country }: { country: string | null }) => (country === null ? null : countryByCode(country)),
  },
  Party: {
    __resolveType: ({ kind }: Party) => (kind === 'COUNTRY' ? 'Country' : 'Organization'),
  },
  Country: {
    id: ({ code }: { code: string }) => `cty_${code}`,
    name: ({ code }: { code: string }) => countryByCode(code)?.name ?? null,
  },
  Organization: {
    id: (party: Party) => partyId(party),
  },
}
