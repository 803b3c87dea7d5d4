import { contributionOf, type FoldedKind, serve, slugFor } from '../resolve/kinds'
import { emptyFold, type Fold, mergeFolds } from '../resolve/statements'
import { type Entities, type EntityRecord, entityHomes } from '../store/entityRecords'
import type { ArticleRecord } from '../store/snapshot'
import { type ArticleSpace, idsOf } from './articleSpace'
import { assignIds } from './assignIds'
import { type ChangeLog, changedFields } from './changeLog'
import type { EntitySpace } from './entitySpace'
import { type PlacedClaim, type Settled, settle } from './settle'

type Component = Settled['components'][number]

/** The state of a batch that placing one article's mentions of one kind reads and changes. */
export interface PlaceInput<K extends FoldedKind> {
  readonly kind: K
  readonly entities: EntitySpace<K>
  readonly articles: ArticleSpace
  readonly log: ChangeLog
  /** The batch's step, and the article that is imported or removed in it. */
  readonly step: number
  readonly articleId: string
  readonly added: ArticleRecord | null
  readonly rebuild: ReadonlySet<string>
  readonly redirect: (from: string, to: string) => void
}

/** Which mentions of each article belong together, by the article's id. */
function indexesByArticle(claims: readonly PlacedClaim[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>()
  for (const { articleId, index } of claims)
    indexes.set(articleId, [...(indexes.get(articleId) ?? []), index])
  return indexes
}

/** What a known entity's reports say (nothing of one that is new or rebuilt) with what the claims' articles add. */
function foldOf<K extends FoldedKind>(
  { kind, articles }: PlaceInput<K>,
  base: Fold,
  claims: readonly PlacedClaim[],
): Fold {
  let fold = base
  for (const [articleId, indexes] of indexesByArticle(claims)) {
    const record = articles.get(articleId)
    if (record) fold = mergeFolds(fold, contributionOf(kind, record.article, indexes))
  }
  return fold
}

function recordOf<K extends FoldedKind>(
  input: PlaceInput<K>,
  id: string,
  { known, claims, keys, hints }: Component,
): EntityRecord<Entities[K]> {
  const before = input.entities.get(id)
  const base: Fold = known && before ? before.entity : emptyFold
  const fold = foldOf(input, base, claims)
  const served = serve(input.kind, fold)
  const union = (own: readonly string[], more: readonly string[]): readonly string[] =>
    more.every((value) => own.includes(value)) ? own : [...new Set([...own, ...more])].sort()
  const reported = [...new Set(claims.map(({ articleId }) => articleId))].sort()
  const reportIds = known && before ? union(before.reportIds ?? [], reported) : reported
  const entity = {
    id,
    slug: before?.entity.slug ?? slugFor(input.kind, served),
    ...served,
    statements: fold.statements,
    reportCount: fold.reportCount,
    firstReportedAt: fold.firstReportedAt,
    lastReportedAt: fold.lastReportedAt,
    redirectedFrom: before?.entity.redirectedFrom ?? [],
    changedAt: before?.entity.changedAt ?? 0,
  } as unknown as Entities[K]
  return {
    entity,
    keys: known && before ? union(before.keys, keys) : keys,
    hints: known && before ? union(before.hints, hints) : hints,
    ...(input.kind === 'OFFICIAL' ? {} : { reportIds }),
  }
}

const unlogged = ['changedAt', 'slug', 'redirectedFrom']

function writeEntity<K extends FoldedKind>(input: PlaceInput<K>, record: EntityRecord<Entities[K]>): void {
  const { kind, entities, log, step, articleId } = input
  const { id } = record.entity
  const before = entities.get(id)
  const entry = { type: kind, objectId: id, intoId: null }
  if (!before) {
    entities.put(record)
    log.add(step, articleId, { event: 'CREATED', fields: [], ...entry })
    return
  }
  const fields = changedFields(before.entity, record.entity, unlogged)
  const sameKeys = changedFields({ ...before, entity: null }, { ...record, entity: null }).length === 0
  if (fields.length === 0 && sameKeys) return
  entities.put(record)
  if (fields.length > 0) log.add(step, articleId, { event: 'UPDATED', fields, ...entry })
}

/** Attaches the mentions to their entities; gives the other articles of which a mention changed its entity. */
function attach<K extends FoldedKind>(
  input: PlaceInput<K>,
  ids: ReadonlyMap<Component, string>,
): Set<string> {
  const { kind, articles, added } = input
  const attached = new Map<string, Map<number, string>>()
  for (const [{ claims }, id] of ids)
    for (const { articleId, index } of claims) {
      const byIndex = attached.get(articleId) ?? new Map<number, string>()
      attached.set(articleId, byIndex.set(index, id))
    }
  const rewritten = new Set<string>()
  for (const [articleId, byIndex] of attached) {
    const record = articles.get(articleId)
    if (!record) continue
    const before = idsOf(kind, record)
    const count = Math.max(before.length, ...[...byIndex.keys()].map((index) => index + 1))
    const after = Array.from({ length: count }, (_, index) => byIndex.get(index) ?? before[index] ?? '')
    if (after.join() === before.join()) continue
    articles.put({ ...record, article: { ...record.article, [entityHomes[kind].references]: after } })
    if (articleId !== added?.article.id) rewritten.add(articleId)
  }
  return rewritten
}

/** Takes an entity out of the store; where its mentions went to another, its id leads there. */
function dissolve<K extends FoldedKind>(input: PlaceInput<K>, id: string, into: string | null): void {
  const { kind, entities, log, step, articleId, redirect } = input
  const redirectedFrom = entities.get(id)?.entity.redirectedFrom ?? []
  entities.remove(id)
  const event = into === null ? 'REMOVED' : 'MERGED'
  log.add(step, articleId, { event, type: kind, objectId: id, intoId: into, fields: [] })
  const survivor = into === null ? null : entities.get(into)
  if (into === null || !survivor) return
  const merged = [...new Set([...survivor.entity.redirectedFrom, ...redirectedFrom, id])].sort()
  entities.put({ ...survivor, entity: { ...survivor.entity, redirectedFrom: merged } })
  for (const from of [...redirectedFrom, id]) redirect(from, into)
}

/**
 * Gives an article's mentions of one kind their entities and folds what they say into them; entities that this moves are
 * rebuilt from their articles. Gives the other articles of which a mention changed its entity.
 */
export async function place<K extends FoldedKind>(input: PlaceInput<K>): Promise<Set<string>> {
  const settled = await settle(input)
  const { ids, merged, removed } = await assignIds(input.kind, settled, input.entities)
  const records = [...ids].map(([component, id]) => recordOf(input, id, component))
  for (const record of records) writeEntity(input, record)
  for (const { from, to } of merged) dissolve(input, from, to)
  for (const id of removed) dissolve(input, id, null)
  return attach(input, ids)
}
