import { createHash } from 'node:crypto'
import type { Agreement, Article, Change, Facts, Meeting, Official, Quote } from '../../src/domain/model'
import { toPartialDate } from '../../src/domain/values/partialDate'
import { toArticleDoc } from '../../src/store/articleDocument'
import { createCounts } from '../../src/store/counts'
import { toAgreementDoc, toChangeDoc, toMeetingDoc, toOfficialDoc } from '../../src/store/documents'
import type { Store } from '../../src/store/open'
import { toQuoteDoc } from '../../src/store/quoteDocument'
import { factsOf } from './seeds'

const idMaker =
  (prefix: string) =>
  (name: string | number): string =>
    `${prefix}_${String(name).padStart(16, '0')}`

/** Ids as the store wants them, of a number or a short word. */
export const art = idMaker('art')
export const off = idMaker('off')
export const mtg = idMaker('mtg')
export const agr = idMaker('agr')
export const quo = idMaker('quo')

const base = {
  statements: [],
  reportCount: 1,
  firstReportedAt: '2021-12-14T08:00',
  lastReportedAt: '2021-12-14T08:00',
  redirectedFrom: [],
  changedAt: 1,
}

/** The facts of a text that says nothing. */
export const noFacts: Facts = factsOf({ publishedAt: null })

/** A whole official, whatever a test leaves out. */
export const official = (fields: Partial<Official> & { readonly id: string }): Official => ({
  ...base,
  slug: fields.id,
  name: fields.id,
  names: [fields.name ?? fields.id],
  country: null,
  organization: null,
  office: null,
  offices: [],
  ...fields,
})

export const meeting = (
  fields: Partial<Meeting> & { readonly id: string; readonly on?: string },
): Meeting => {
  const { on, ...rest } = fields
  return {
    ...base,
    slug: fields.id,
    kind: 'BILATERAL',
    status: 'HELD',
    participants: [],
    parties: [],
    date: on ? toPartialDate(on) : null,
    place: null,
    ordinal: null,
    series: null,
    ...rest,
  }
}

export const agreement = (
  fields: Partial<Agreement> & { readonly id: string; readonly on?: string },
): Agreement => {
  const { on, ...rest } = fields
  return {
    ...base,
    slug: fields.id,
    kind: 'MOU',
    status: 'SIGNED',
    title: null,
    subject: null,
    parties: [],
    signatories: [],
    date: on ? toPartialDate(on) : null,
    actions: [],
    ...rest,
  }
}

export const article = (fields: Partial<Article> & { readonly id: string }): Article => ({
  slug: fields.id,
  format: 'PAGE_TEXT',
  text: 'A text.',
  parts: [],
  hash: createHash('sha256').update(fields.id).digest('hex'),
  extractor: 'test',
  publisher: null,
  url: null,
  guid: null,
  language: null,
  facts: noFacts,
  officialIds: [],
  meetingIds: [],
  agreementIds: [],
  quoteIds: [],
  importedAt: '2021-12-14T01:00:00Z',
  changedAt: 1,
  ...fields,
})

export const quote = (fields: Partial<Quote> & { readonly id: string }): Quote => ({
  articleId: art(1),
  index: 0,
  text: 'We agree.',
  spans: [],
  officialId: null,
  speaker: null,
  country: null,
  organization: null,
  publishedAt: '2021-12-14T08:00',
  changedAt: 1,
  ...fields,
})

export const change = (fields: Partial<Change> & { readonly position: number }): Change => ({
  event: 'CREATED',
  type: 'ARTICLE',
  objectId: art(1),
  intoId: null,
  fields: [],
  articleId: art(1),
  at: '2021-12-14T01:00:00Z',
  ...fields,
})

export interface Objects {
  readonly articles?: readonly Article[]
  readonly officials?: readonly Official[]
  readonly meetings?: readonly Meeting[]
  readonly agreements?: readonly Agreement[]
  readonly quotes?: readonly Quote[]
  readonly changes?: readonly Change[]
  readonly redirects?: readonly { readonly from: string; readonly to: string }[]
}

const keysOf = ({ id }: { readonly id: string }) => ({ keys: [id], hints: [] })

/** Stores them as one who keeps no numbers would: what is counted is counted when it is asked. */
export async function insertObjects({ db }: Pick<Store, 'db'>, objects: Objects): Promise<void> {
  const collections = {
    articles: (objects.articles ?? []).map((one) => toArticleDoc(one, `test:${one.id}`)),
    officials: (objects.officials ?? []).map((one) => toOfficialDoc(one, keysOf(one))),
    meetings: (objects.meetings ?? []).map((one) => toMeetingDoc(one, keysOf(one))),
    agreements: (objects.agreements ?? []).map((one) => toAgreementDoc(one, keysOf(one))),
    quotes: (objects.quotes ?? []).map(toQuoteDoc),
    changes: (objects.changes ?? []).map(toChangeDoc),
    redirects: (objects.redirects ?? []).map(({ from, to }) => ({ _id: from, to })),
  }
  for (const [name, docs] of Object.entries(collections))
    if (docs.length > 0) await db.collection<{ _id: string | number }>(name).insertMany(docs)
  await db.collection<{ _id: string }>('meta').updateOne({ _id: 'position' }, { $inc: { commits: 1 } })
}

/** Stores them, and counts them. */
export async function storeObjects(store: Pick<Store, 'client' | 'db'>, objects: Objects): Promise<void> {
  await insertObjects(store, objects)
  await createCounts(store.client, store.db)
}
