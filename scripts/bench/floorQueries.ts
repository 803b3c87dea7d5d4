import type { Db } from 'mongodb'
import { countryByCode } from '../../src/domain/countries'
import { partyId } from '../../src/domain/ids'
import type { Party } from '../../src/domain/model'
import type { ArticleDoc } from '../../src/store/articleDocument'
import type { MeetingDoc, OfficialDoc } from '../../src/store/documents'
import type { OperationName } from './operations'

/** An answer written by hand: the same data as the service gives for the operation. */
export type FloorQuery = (db: Db, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

const collections = (db: Db) => ({
  articles: db.collection<ArticleDoc>('articles'),
  officials: db.collection<OfficialDoc>('officials'),
  meetings: db.collection<MeetingDoc>('meetings'),
})

const pageSize = 20
const reportsEach = 5
const newestArticles = { 'order.publishedAt.desc': -1, _id: -1 } as const
const newestMeetings = { 'order.date.desc': -1, _id: -1 } as const
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]
const present = <T>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item): item is T => item !== undefined)
const byId = <T extends { readonly _id: string }>(docs: readonly T[]) =>
  new Map(docs.map((doc) => [doc._id, doc]))

/** The floor: one batched `find` a level, only the fields that are asked for. */
export const floorQueries: Readonly<Record<OperationName, FloorQuery>> = {
  async ArticleById(db, { id }) {
    const doc = await collections(db).articles.findOne(
      { _id: String(id) },
      {
        projection: {
          slug: 1,
          ...printed,
          'facts.byline': 1,
          'facts.dateline': 1,
          publisher: 1,
          url: 1,
          language: 1,
          text: 1,
        },
      },
    )
    return { article: doc && { ...articleHead(doc), publishedAt: time(doc), ...articleWords(doc) } }
  },

  async FirstArticles(db) {
    const docs = await collections(db)
      .articles.find(
        {},
        { projection: { slug: 1, ...printed, 'facts.byline': 1, 'facts.dateline': 1, publisher: 1, url: 1 } },
      )
      .sort(newestArticles)
      .limit(pageSize + 1)
      .toArray()
    const nodes = docs.slice(0, pageSize).map((doc) => ({
      ...articleHead(doc),
      publishedAt: localTime(doc),
      byline: doc.facts.byline.map(({ value }) => value),
      dateline: doc.facts.dateline?.value ?? null,
      publisher: doc.publisher,
      url: doc.url,
    }))
    return { articles: { nodes, pageInfo: { hasNextPage: docs.length > pageSize } } }
  },

  async ArticlesInDepth(db) {
    const { articles, officials, meetings } = collections(db)
    const docs = await articles
      .find({}, { projection: { ...printed, officialIds: 1, meetingIds: 1 } })
      .sort(newestArticles)
      .limit(pageSize)
      .toArray()
    const [people, occasions] = await Promise.all([
      officials
        .find(
          { _id: { $in: distinct(docs.flatMap(({ officialIds }) => officialIds)) } },
          { projection: { name: 1, office: 1, country: 1 } },
        )
        .toArray(),
      meetings
        .find(
          { _id: { $in: distinct(docs.flatMap(({ meetingIds }) => meetingIds)) } },
          { projection: { kind: 1, status: 1, date: 1, place: 1, participants: 1 } },
        )
        .toArray(),
    ])
    const names = await participantNames(db, occasions)
    const [officialOf, meetingOf] = [byId(people), byId(occasions)]
    const nodes = docs.map((doc) => ({
      id: doc._id,
      headline: doc.facts.headline?.value ?? null,
      publishedAt: localTime(doc),
      officials: present(distinct(doc.officialIds).map((id) => officialOf.get(id))).map(officialHead),
      meetings: present(distinct(doc.meetingIds).map((id) => meetingOf.get(id))).map((meeting) => ({
        id: meeting._id,
        kind: meeting.kind,
        status: meeting.status,
        date: meeting.date && { edtf: meeting.date.edtf, precision: meeting.date.precision },
        place: meeting.place && {
          venue: meeting.place.venue,
          city: meeting.place.city,
          country: meeting.place.country && { code: meeting.place.country },
        },
        participants: meeting.participants.map(({ role, office, officialId }) => ({
          role,
          office,
          official: { id: officialId, name: names.get(officialId)?.name ?? null },
        })),
      })),
    }))
    return { articles: { nodes } }
  },

  async OfficialInDepth(db, { id }) {
    const { articles, officials, meetings } = collections(db)
    const [official, occasions] = await Promise.all([
      officials.findOne({ _id: String(id) }, { projection: { name: 1, office: 1, country: 1 } }),
      meetings
        .find(
          { 'filter.participants.officialId': String(id) },
          { projection: { kind: 1, status: 1, date: 1, place: 1, participants: 1 } },
        )
        .sort(newestMeetings)
        .limit(pageSize)
        .toArray(),
    ])
    if (!official) return { official: null }
    const meetingIds = occasions.map(({ _id }) => _id)
    const [names, reports] = await Promise.all([
      participantNames(db, occasions),
      articles
        .find(
          { meetingIds: { $in: meetingIds } },
          { projection: { ...printed, publisher: 1, url: 1, meetingIds: 1 } },
        )
        .sort(newestArticles)
        .toArray(),
    ])
    const nodes = occasions.map((meeting) => ({
      id: meeting._id,
      kind: meeting.kind,
      status: meeting.status,
      date: meeting.date && { edtf: meeting.date.edtf },
      place: meeting.place && { city: meeting.place.city },
      participants: meeting.participants.map(({ role, officialId }) => ({
        role,
        official: { id: officialId, name: names.get(officialId)?.name ?? null },
      })),
      reports: {
        nodes: reports
          .filter((article) => article.meetingIds.includes(meeting._id))
          .slice(0, reportsEach)
          .map((article) => ({
            id: article._id,
            headline: article.facts.headline?.value ?? null,
            publisher: article.publisher,
            url: article.url,
            publishedAt: localTime(article),
          })),
      },
    }))
    return { official: { ...officialHead(official), meetings: { nodes } } }
  },

  async FilteredMeetings(db, { year }) {
    const { meetings } = collections(db)
    const filter = {
      kind: 'BILATERAL',
      status: 'HELD',
      'date.earliest': { $lte: `${year}-12-31` },
      'date.latest': { $gte: `${year}-01-01` },
    } as const
    const [docs, totalCount] = await Promise.all([
      meetings
        .find(filter, { projection: { kind: 1, status: 1, date: 1, place: 1, parties: 1 } })
        .sort(newestMeetings)
        .limit(pageSize)
        .toArray(),
      meetings.countDocuments(filter),
    ])
    const nodes = docs.map((meeting) => ({
      id: meeting._id,
      kind: meeting.kind,
      status: meeting.status,
      date: meeting.date && { edtf: meeting.date.edtf, precision: meeting.date.precision },
      place: meeting.place && { city: meeting.place.city, country: country(meeting.place.country) },
      parties: meeting.parties.map((party) => ({ id: partyId(party), name: partyName(party) })),
    }))
    return { meetings: { totalCount, nodes } }
  },
}

const printed = { 'facts.headline.value': 1, 'facts.publishedAt.value': 1 } as const

const participantNames = async (db: Db, occasions: readonly Pick<MeetingDoc, 'participants'>[]) => {
  const ids = distinct(
    occasions.flatMap(({ participants }) => participants.map(({ officialId }) => officialId)),
  )
  return byId(
    await collections(db)
      .officials.find({ _id: { $in: ids } }, { projection: { name: 1 } })
      .toArray(),
  )
}

const articleHead = ({ _id, slug, facts }: ArticleDoc) => ({
  id: _id,
  slug,
  headline: facts.headline?.value ?? null,
})

const articleWords = ({ facts, publisher, url, language, text }: ArticleDoc) => ({
  byline: facts.byline.map(({ value }) => value),
  dateline: facts.dateline?.value ?? null,
  publisher,
  url,
  language,
  text,
})

const time = ({ facts }: ArticleDoc) => {
  const printedTime = facts.publishedAt?.value
  return printedTime
    ? { local: printedTime.local, zone: printedTime.zone, instant: printedTime.instant }
    : null
}

const localTime = ({ facts }: ArticleDoc) => {
  const printedTime = facts.publishedAt?.value
  return printedTime ? { local: printedTime.local } : null
}

const country = (code: string | null) => {
  const found = code === null ? null : countryByCode(code)
  return found && { code: found.code, name: found.name }
}

const partyName = (party: Party): string | null =>
  party.kind === 'ORGANIZATION' ? party.name : (countryByCode(party.code)?.name ?? null)

const officialHead = ({ _id, name, office, country: code }: OfficialDoc) => ({
  id: _id,
  name,
  office,
  country: country(code),
})
