import { idPrefixes } from '../domain/ids'
import type { Change } from '../domain/model'
import type { FoldedKind } from '../resolve/kinds'
import { type Entities, type EntityRecord, entityKinds } from '../store/entityRecords'
import type { EntityWrites, Writes } from '../store/save'
import type { ArticleRecord, StoreSnapshot } from '../store/snapshot'
import type { BatchState } from './batch'
import { resolveQuotes } from './quotes'

interface Sluggable {
  readonly id: string
  readonly slug: string
}

/** Slugs for new objects that no other has: the later of two gets the end of its id. */
function uniqueSlugs(
  objects: readonly Sluggable[],
  stored: ReadonlyMap<string, string>,
): Map<string, string> {
  const holders = new Map(stored)
  const slugs = new Map<string, string>()
  for (const { id, slug } of objects) {
    const choices = [slug, `${slug}-${id.slice(-6)}`]
    const free = choices.find((choice) => (holders.get(choice) ?? id) === id) ?? `${slug}-${id.slice(4)}`
    holders.set(free, id)
    slugs.set(id, free)
  }
  return slugs
}

const withSuffixes = (objects: readonly Sluggable[]): string[] =>
  objects.flatMap(({ id, slug }) => [slug, `${slug}-${id.slice(-6)}`])

/** Ids that were merged once and live again: whoever answered for them does so no more. */
async function revive(state: BatchState, snapshot: StoreSnapshot): Promise<string[]> {
  const created = (kind: FoldedKind): string[] =>
    state.entities[kind].outcome().changed.flatMap(({ record, before }) => (before ? [] : record.entity.id))
  const redirects = await snapshot.redirectsOf(entityKinds.flatMap(created))
  for (const kind of entityKinds) {
    const ofKind = redirects.filter(({ from }) => from.startsWith(`${idPrefixes[kind]}_`))
    await state.entities[kind].askIds(ofKind.map(({ to }) => to))
    for (const { from, to } of ofKind) dropRedirect(state, kind, { from, to })
  }
  return redirects.map(({ from }) => from)
}

function dropRedirect(
  state: BatchState,
  kind: FoldedKind,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const entities = state.entities[kind]
  const record = entities.get(to)
  if (!record) return
  const redirectedFrom = record.entity.redirectedFrom.filter((id) => id !== from)
  entities.put({ ...record, entity: { ...record.entity, redirectedFrom } } as never)
}

async function entityWrites<K extends FoldedKind>(
  state: BatchState,
  snapshot: StoreSnapshot,
  { kind, changedAt }: { kind: K; changedAt: ReadonlyMap<string, number> },
): Promise<EntityWrites<K>> {
  const { changed, removed } = state.entities[kind].outcome() as {
    changed: { record: EntityRecord<Entities[K]>; before: EntityRecord<Entities[K]> | null }[]
    removed: string[]
  }
  const created = changed.filter(({ before }) => before === null).map(({ record }) => record.entity)
  const slugs = uniqueSlugs(created, await snapshot.entitySlugs(kind, withSuffixes(created)))
  const finish = (record: EntityRecord<Entities[K]>): EntityRecord<Entities[K]> => {
    const { entity } = record
    const slug = slugs.get(entity.id) ?? entity.slug
    return { ...record, entity: { ...entity, slug, changedAt: changedAt.get(entity.id) ?? entity.changedAt } }
  }
  const replaced = changed.filter(({ before }) => before !== null)
  const released = replaced.filter(({ record, before }) => {
    const keys = new Set(record.keys)
    return before?.keys.some((key) => !keys.has(key))
  })
  return {
    insert: changed.filter(({ before }) => before === null).map(({ record }) => finish(record)),
    replace: replaced.map(({ record }) => finish(record)),
    released: released.map(({ record }) => record.entity.id),
    remove: removed,
  }
}

async function articleWrites(
  state: BatchState,
  snapshot: StoreSnapshot,
  changedAt: ReadonlyMap<string, number>,
): Promise<Writes['articles']> {
  const { changed, removed } = state.articles.outcome()
  const created = changed.filter(({ before }) => before === null).map(({ record }) => record.article)
  const slugs = uniqueSlugs(created, await snapshot.articleSlugs(withSuffixes(created)))
  const finish = ({ article, ...keys }: ArticleRecord): ArticleRecord => {
    const slug = slugs.get(article.id) ?? article.slug
    return {
      ...keys,
      article: { ...article, slug, changedAt: changedAt.get(article.id) ?? article.changedAt },
    }
  }
  return {
    insert: changed.filter(({ before }) => before === null).map(({ record }) => finish(record)),
    replace: changed.filter(({ before }) => before !== null).map(({ record }) => finish(record)),
    remove: removed,
  }
}

const lastPositions = (changes: readonly Change[]): Map<string, number> =>
  new Map(changes.map(({ objectId, position }) => [objectId, position]))

/** All that has to be written for what a batch made of the store; changes are numbered on from `position`. */
export async function writesOf(
  state: BatchState,
  snapshot: StoreSnapshot,
  { position, at }: { position: number; at: string },
): Promise<Writes> {
  const quotes = await resolveQuotes(state, snapshot)
  const revived = await revive(state, snapshot)
  const changes = state.log.changes(position, at)
  const changedAt = lastPositions(changes)
  const stamp = <T extends { readonly id: string }>(object: T): T => ({
    ...object,
    changedAt: changedAt.get(object.id) ?? position,
  })
  const lives = (id: string): boolean => Object.values(state.entities).some(({ get }) => get(id) !== null)
  return {
    articles: await articleWrites(state, snapshot, changedAt),
    entities: {
      OFFICIAL: await entityWrites(state, snapshot, { kind: 'OFFICIAL', changedAt }),
      MEETING: await entityWrites(state, snapshot, { kind: 'MEETING', changedAt }),
      AGREEMENT: await entityWrites(state, snapshot, { kind: 'AGREEMENT', changedAt }),
    },
    quotes: { insert: quotes.insert.map(stamp), replace: quotes.replace.map(stamp), remove: quotes.remove },
    redirects: {
      set: [...state.redirects].map(([from, to]) => ({ from, to })).filter(({ from }) => !lives(from)),
      drop: revived,
    },
    changes,
  }
}
