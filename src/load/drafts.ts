import { idOf } from '../domain/ids'
import type { Article, Facts, SourceDocument } from '../domain/model'
import { slugOf } from '../domain/values/personName'
import type { ArticleRecord, StoreSnapshot } from '../store/snapshot'
import { explicitKey, printedKey } from './articleKey'
import type { Step } from './batch'
import { quoteId } from './quotes'

/** A text that was read and extracted, before it is known what the store has of it. */
export interface Draft {
  readonly document: SourceDocument
  readonly facts: Facts
  readonly hash: string
  /** Tells the input that it was read from; null where that cannot come again. */
  readonly inputKey: string | null
  readonly extractor: string
  readonly publisher: string | null
}

/** What is to be done with a draft. */
export type Decision =
  | { readonly outcome: 'NEW' | 'UPDATED'; readonly articleId: string; readonly step: Step }
  | {
      readonly outcome: 'UNCHANGED' | 'DUPLICATE'
      readonly articleId: string
      readonly message: string | null
    }

/** Reads and writes by key. */
interface Table<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
}

/** What one run has taken in: by the hash of the content and by natural key, the article's id. */
export interface RunMemory {
  readonly hashes: Table<string>
  readonly keys: Table<string>
}

export const runMemory = (): RunMemory => ({ hashes: new Map(), keys: new Map() })

/** A memory for work that may have to be done again: `keep` gives what it took in to the one below. */
export function layerOn(below: RunMemory): RunMemory & { keep(): void } {
  const hashes = new Map<string, string>()
  const keys = new Map<string, string>()
  const over = (map: Map<string, string>, table: Table<string>): Table<string> => ({
    get: (key) => map.get(key) ?? table.get(key),
    set: (key, value) => map.set(key, value),
  })
  return {
    hashes: over(hashes, below.hashes),
    keys: over(keys, below.keys),
    keep() {
      for (const [hash, id] of hashes) below.hashes.set(hash, id)
      for (const [key, id] of keys) below.keys.set(key, id)
    },
  }
}

/** What the store has under the keys and hashes of some drafts. */
export interface Stored {
  readonly byKey: ReadonlyMap<string, ArticleRecord>
  readonly byHash: ReadonlyMap<string, ArticleRecord>
}

const keyOf = ({ document, facts, publisher, hash }: Draft): string =>
  explicitKey(document, publisher) ?? printedKey(facts, publisher, hash)

/** A key for a second text of one run under a headline and day that another text of the run has. */
const secondKey = (key: string, hash: string): string => `${key}|${hash}`

/** Reads what the store has under the keys and hashes of these drafts. */
export async function storedFor(drafts: readonly Draft[], snapshot: StoreSnapshot): Promise<Stored> {
  const keys = drafts.flatMap((draft) => [keyOf(draft), secondKey(keyOf(draft), draft.hash)])
  const byKey = await snapshot.articlesByNaturalKeys([...new Set(keys)])
  const heads = await snapshot.articleHeadsByHash(drafts.map(({ hash }) => hash))
  const known = new Set(byKey.map(({ article }) => article.id))
  const ids = [...heads.values()].map(({ id }) => id)
  const others = await snapshot.articlesByIds(ids.filter((id) => !known.has(id)))
  const all = [...byKey, ...others]
  return {
    byKey: new Map(all.map((record) => [record.naturalKey, record])),
    byHash: new Map(all.map((record) => [record.article.hash, record])),
  }
}

/** The article that a draft becomes; its mentions have no entities yet. */
function toRecord(
  draft: Draft,
  naturalKey: string,
  at: { importedAt: string; before: Article | null },
): ArticleRecord {
  const { document, facts, hash, inputKey, extractor, publisher } = draft
  const id = at.before?.id ?? idOf('ARTICLE', naturalKey)
  const { url, guid, language } = document.metadata
  const article: Article = {
    id,
    slug: at.before?.slug ?? (slugOf(facts.headline?.value ?? '') || 'article'),
    format: document.format,
    text: document.text,
    parts: document.parts,
    hash,
    extractor,
    publisher,
    url: url?.value ?? null,
    guid: guid?.value ?? null,
    language: language?.value ?? null,
    facts,
    officialIds: [],
    meetingIds: [],
    agreementIds: [],
    quoteIds: facts.quotes.map((_, index) => quoteId(id, index)),
    importedAt: at.before?.importedAt ?? at.importedAt,
    changedAt: at.before?.changedAt ?? 0,
  }
  return { article, naturalKey, inputKey }
}

/** What becomes of a draft, given what the store and this run have; `memory` then has it too. */
export function decide(
  draft: Draft,
  { stored, memory, importedAt }: { stored: Stored; memory: RunMemory; importedAt: string },
): Decision {
  const explicit = explicitKey(draft.document, draft.publisher)
  const twin = stored.byHash.get(draft.hash) ?? null
  const isTwinItself = twin !== null && (explicit === null || twin.naturalKey === explicit)
  const key = isTwinItself ? twin.naturalKey : keyOf(draft)
  const twice = memory.hashes.get(draft.hash)
  if (twice !== undefined)
    return { outcome: 'DUPLICATE', articleId: twice, message: 'the same text came before' }
  if (twin && !isTwinItself)
    return {
      outcome: 'DUPLICATE',
      articleId: twin.article.id,
      message: `the same text is ${twin.naturalKey}`,
    }
  const met = memory.keys.get(key)
  if (met !== undefined && explicit !== null)
    return { outcome: 'DUPLICATE', articleId: met, message: 'another text of this address came before' }
  const naturalKey = met === undefined ? key : secondKey(key, draft.hash)
  const before = stored.byKey.get(naturalKey) ?? null
  const record = toRecord(draft, naturalKey, { importedAt, before: before?.article ?? null })
  const articleId = record.article.id
  memory.hashes.set(draft.hash, articleId)
  memory.keys.set(naturalKey, articleId)
  if (before?.article.hash === draft.hash && before.article.extractor === draft.extractor)
    return { outcome: 'UNCHANGED', articleId, message: null }
  return { outcome: before ? 'UPDATED' : 'NEW', articleId, step: { record, previous: before } }
}
