import type { Db, Document } from 'mongodb'
import type { Agreement, Article, Meeting, Official, Quote } from '../domain/model'
import { toArticleDoc } from './articleDocument'
import { fromDoc, toAgreementDoc, toMeetingDoc, toOfficialDoc } from './documents'
import { readCounts } from './logState'
import { toQuoteDoc } from './quoteDocument'

/**
 * Raised whenever documents are to hold more, or other things, than before beside what is served: for filters, orders,
 * facets, search. A store that was written by an earlier version is brought up to date when it is opened.
 */
export const derivedVersion = 5

interface StoredDoc {
  readonly _id: string
  readonly changedAt: number
  readonly keys: readonly string[]
  readonly hints: readonly string[]
  readonly naturalKey: string
  readonly inputKey: string | null
}

interface VersionDoc {
  readonly _id: 'derived'
  readonly version: number
}

const served = <T>(doc: StoredDoc): T => fromDoc(doc) as unknown as T

/** Each collection's documents made anew of what is served. */
const makers: Readonly<Record<string, (doc: StoredDoc) => Document>> = {
  articles: (doc) => toArticleDoc(served<Article>(doc), doc.naturalKey, doc.inputKey ?? null),
  officials: (doc) => toOfficialDoc(served<Official>(doc), doc),
  meetings: (doc) => toMeetingDoc(served<Meeting>(doc), doc),
  agreements: (doc) => toAgreementDoc(served<Agreement>(doc), doc),
  quotes: (doc) => toQuoteDoc(served<Quote>(doc)),
}

const derivedFields = ['order', 'filter', 'facets', 'search'] as const

/** Documents that are read, and written, at a time. */
const batchSize = 200

function update(doc: StoredDoc, make: (doc: StoredDoc) => Document) {
  const fresh = make(doc)
  const fields = derivedFields.filter((name) => fresh[name] !== undefined)
  // Who changed the document meanwhile wrote it whole, and as it is to be.
  const filter = { _id: doc._id, changedAt: doc.changedAt }
  const $set = Object.fromEntries(fields.map((name) => [name, fresh[name]]))
  return { updateOne: { filter, update: { $set } } }
}

async function refold(db: Db, name: string, make: (doc: StoredDoc) => Document): Promise<void> {
  const collection = db.collection<StoredDoc>(name)
  for (let last = ''; ; ) {
    const docs = await collection
      .find({ _id: { $gt: last } })
      .sort({ _id: 1 })
      .limit(batchSize)
      .toArray()
    if (docs.length === 0) return
    await collection.bulkWrite(docs.map((doc) => update(doc, make)))
    last = docs.at(-1)?._id ?? last
  }
}

const days = { 'filter.days.from': 1, 'filter.days.to': 1 } as const
const ofParty = { 'filter.parties.id': 1, 'order.date.desc': -1, _id: -1 } as const

/** Indexes of earlier versions that no query uses any more, by collection. */
const retired: Readonly<Record<string, readonly Readonly<Record<string, 1 | -1>>[]>> = {
  meetings: [
    days,
    ofParty,
    { status: 1, kind: 1, 'facets.parties': 1, reportCount: 1, 'facets.dated': 1 },
    { kind: 1, status: 1, 'facets.year': 1, 'facets.month': 1 },
    {
      status: 1,
      'filter.partyCircle': 1,
      'filter.officialCircle': 1,
      'order.date.desc': 1,
      'date.edtf': 1,
      reportCount: 1,
      ...days,
    },
  ],
  agreements: [days, ofParty],
}

const isFilled = async (db: Db): Promise<boolean> =>
  (await db.collection('articles').findOne({}, { projection: { _id: 1 } })) !== null

async function dropRetired(db: Db): Promise<void> {
  for (const [name, keys] of Object.entries(retired)) {
    const known = new Set(keys.map((key) => JSON.stringify(key)))
    for (const index of await db.collection(name).indexes())
      if (index.name && known.has(JSON.stringify(index.key))) await db.collection(name).dropIndex(index.name)
  }
}

const versionsOf = (db: Db) => db.collection<VersionDoc>('meta')

const isDerived = async (db: Db): Promise<boolean> =>
  (await versionsOf(db).findOne({ _id: 'derived' }))?.version === derivedVersion

/** Whether the store holds something that an earlier version wrote, or one that counts otherwise: opening it takes a while then. */
export const isBehind = async (db: Db): Promise<boolean> =>
  (!(await isDerived(db)) || !(await readCounts(db))) && (await isFilled(db))

/** Makes anew what an earlier version derived otherwise or not at all; what is served and the log of changes stay. */
export async function bringUpToDate(db: Db): Promise<void> {
  await dropRetired(db)
  if (await isDerived(db)) return
  for (const [name, make] of Object.entries(makers)) await refold(db, name, make)
  await versionsOf(db).updateOne({ _id: 'derived' }, { $set: { version: derivedVersion } }, { upsert: true })
}
