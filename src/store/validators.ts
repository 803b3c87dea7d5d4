import type { Document } from 'mongodb'
import {
  agreementKinds,
  agreementStatuses,
  meetingKinds,
  meetingStatuses,
  participantRoles,
  rejectReasons,
} from '../domain/model'

const text = { bsonType: 'string' }
const textOrNull = { bsonType: ['string', 'null'] }
const filled = { bsonType: 'string', minLength: 1 }
const count = { bsonType: ['int', 'long', 'double'], minimum: 0 }
const listOf = (items: Document): Document => ({ bsonType: 'array', items })
const oneOf = (values: readonly string[]): Document => ({ enum: [...values] })
const object = (properties: Document, optional: readonly string[] = []): Document => ({
  bsonType: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})
const objectOrNull = (properties: Document): Document => ({
  ...object(properties),
  bsonType: ['object', 'null'],
})

const id = (prefix: string): Document => ({ bsonType: 'string', pattern: `^${prefix}_[0-9a-z]{16}$` })
const country = { bsonType: ['string', 'null'], pattern: '^[A-Z]{2}$' }
const time = { bsonType: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$' }
const instant = { bsonType: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' }
const span = object({ start: count, end: count })
const date = objectOrNull({ edtf: filled, precision: text, earliest: textOrNull, latest: textOrNull })

const evidence = object({
  articleId: id('art'),
  publishedAt: time,
  exact: text,
  rule: text,
  basis: oneOf(['STATED', 'INFERRED']),
})
const statement = object({
  field: filled,
  value: text,
  count: { bsonType: ['int', 'long', 'double'], minimum: 1 },
  first: time,
  last: time,
  evidence: { ...listOf(evidence), maxItems: 3 },
})
const participant = object({
  officialId: id('off'),
  role: oneOf(participantRoles),
  country,
  organization: textOrNull,
  office: textOrNull,
})
const party = object({ kind: oneOf(['COUNTRY', 'ORGANIZATION']) })

const search = object({ terms: listOf(text), strong: listOf(text), text, title: text, at: text })

const entity = (prefix: string, properties: Document): Document =>
  object({
    _id: id(prefix),
    slug: filled,
    search,
    keys: { ...listOf(filled), minItems: 1 },
    hints: listOf(filled),
    statements: listOf(statement),
    reportCount: { bsonType: ['int', 'long', 'double'], minimum: 1 },
    firstReportedAt: time,
    lastReportedAt: time,
    redirectedFrom: listOf(id(prefix)),
    changedAt: count,
    ...properties,
  })

const facts = object({
  headline: { bsonType: ['object', 'null'] },
  publishedAt: { bsonType: ['object', 'null'] },
  byline: listOf(object({ value: text })),
  tags: listOf(object({ value: text })),
  officials: listOf(object({ name: filled, forms: listOf(text), evidence: listOf({ bsonType: 'object' }) })),
  meetings: listOf(object({ kind: object({ value: oneOf(meetingKinds) }) })),
  agreements: listOf(object({ kind: object({ value: oneOf(agreementKinds) }) })),
  quotes: listOf(object({ text, spans: listOf(span) })),
})

/** What each collection's documents must look like; the database refuses all else. */
export const validators: Readonly<Record<string, Document>> = {
  articles: object(
    {
      _id: id('art'),
      naturalKey: filled,
      inputKey: textOrNull,
      search,
      slug: filled,
      format: oneOf(['PAGE_TEXT', 'HTML', 'MARKDOWN', 'JSON', 'NINJS', 'FEED']),
      text: filled,
      parts: listOf(span),
      hash: { bsonType: 'string', pattern: '^[0-9a-f]{64}$' },
      extractor: filled,
      publisher: textOrNull,
      url: textOrNull,
      guid: textOrNull,
      language: textOrNull,
      facts,
      officialIds: listOf(id('off')),
      meetingIds: listOf(id('mtg')),
      agreementIds: listOf(id('agr')),
      quoteIds: listOf(id('quo')),
      importedAt: instant,
      changedAt: count,
    },
    ['inputKey'],
  ),
  officials: entity('off', {
    name: filled,
    names: listOf(filled),
    country,
    organization: textOrNull,
    office: textOrNull,
    offices: listOf(object({ title: text, country, organization: textOrNull, count })),
  }),
  meetings: entity('mtg', {
    kind: oneOf(meetingKinds),
    status: oneOf(meetingStatuses),
    participants: listOf(participant),
    parties: listOf(party),
    date,
    place: objectOrNull({ venue: textOrNull, city: textOrNull, country }),
    ordinal: { bsonType: ['int', 'long', 'double', 'null'] },
    series: textOrNull,
  }),
  agreements: entity('agr', {
    kind: oneOf(agreementKinds),
    status: oneOf(agreementStatuses),
    title: textOrNull,
    subject: textOrNull,
    parties: listOf(party),
    signatories: listOf(participant),
    date,
    actions: listOf(object({ kind: oneOf(agreementStatuses), date })),
  }),
  quotes: object(
    {
      _id: id('quo'),
      search,
      articleId: id('art'),
      index: count,
      text,
      spans: listOf(span),
      officialId: { bsonType: ['string', 'null'] },
      country,
      organization: textOrNull,
      publishedAt: time,
      changedAt: count,
    },
    ['country', 'organization'],
  ),
  changes: object({
    _id: { bsonType: ['int', 'long', 'double'], minimum: 1 },
    event: oneOf(['CREATED', 'UPDATED', 'MERGED', 'REMOVED']),
    type: oneOf(['ARTICLE', 'OFFICIAL', 'MEETING', 'AGREEMENT', 'QUOTE']),
    objectId: filled,
    intoId: textOrNull,
    fields: listOf(filled),
    articleId: textOrNull,
    at: instant,
  }),
  redirects: object({ _id: filled, to: filled }),
  rejects: object({
    _id: filled,
    origin: filled,
    line: { bsonType: ['int', 'long', 'double', 'null'] },
    reason: oneOf(rejectReasons),
    message: text,
    at: instant,
  }),
  tallies: object({ _id: filled, of: filled, n: count }),
  meta: object({ _id: filled }),
}
