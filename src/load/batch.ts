import { idOf } from '../domain/ids'
import type { ChangeEvent } from '../domain/model'
import { attachedHint, groupKey, waitingHint } from '../resolve/identity'
import { type FoldedKind, naturalKeyOf } from '../resolve/kinds'
import type { ArticleRecord, StoreSnapshot } from '../store/snapshot'
import { type ArticleSpace, articleSpace, idsOf } from './articleSpace'
import { type ChangeLog, changedFields, changeLog } from './changeLog'
import { type EntitySpace, entitySpace } from './entitySpace'
import { place } from './place'
import { identitiesIn } from './settle'

/** One article that comes (`previous` null), changes, or (`record` null) goes. Ids of its mentions are still empty. */
export type Step =
  | { readonly record: ArticleRecord; readonly previous: ArticleRecord | null }
  | { readonly record: null; readonly previous: ArticleRecord }

/** All that a batch has made of the store, in memory. */
export interface BatchState {
  readonly articles: ArticleSpace
  readonly entities: { readonly [K in FoldedKind]: EntitySpace<K> }
  readonly log: ChangeLog
  /** Ids that were merged, each with the id it leads to. */
  readonly redirects: Map<string, string>
  /** The step in which an article last changed, by its id. */
  readonly steps: Map<string, number>
}

const articleOf = (step: Step): ArticleRecord => step.record ?? step.previous

const kinds = ['OFFICIAL', 'MEETING', 'AGREEMENT'] as const
const servedLists = { OFFICIAL: 'officials', MEETING: 'meetings', AGREEMENT: 'agreements' } as const

/** Asks for all at once what placing these articles one by one would ask for article by article. */
async function prefetch<K extends FoldedKind>(
  kind: K,
  entities: EntitySpace<K>,
  records: readonly ArticleRecord[],
): Promise<void> {
  const identities = records.flatMap(({ article }) => identitiesIn(kind, article))
  await entities.askKeys(
    identities.flatMap(({ keys, levels, common }) => [
      ...keys,
      ...(levels.length > 0 ? [groupKey(levels)] : []),
      ...(common === null ? [] : [`W:${common}`]),
    ]),
  )
  const fresh = new Set<string>()
  const ids = new Set<string>()
  for (const { keys, hints, levels } of identities) {
    const held = keys.map((key) => entities.holderOf(key)).find((entity) => entity !== null)
    for (const hint of hints) if (!held?.hints.has(hint)) fresh.add(hint)
    const own = keys.length > 0 ? keys : [groupKey(levels)]
    if (!held) ids.add(idOf(kind, naturalKeyOf(own)))
  }
  await entities.askIds(ids)
  await entities.askKeys([...fresh].map((hint) => groupKey([hint])))
  await entities.askHints([
    ...[...fresh].flatMap((hint) => [waitingHint(hint), attachedHint(hint)]),
    ...identities.flatMap(({ levels }) => levels),
  ])
}

interface Rewrites {
  /** By article: the kinds of mentions that changed their entity. */
  readonly kinds: Map<string, Set<FoldedKind>>
}

async function placeKind<K extends FoldedKind>(
  state: BatchState,
  kind: K,
  { steps, offset, rewrites }: { steps: readonly Step[]; offset: number; rewrites: readonly Rewrites[] },
): Promise<void> {
  const entities = state.entities[kind] as EntitySpace<K>
  const current = ({ article: { id } }: ArticleRecord): ArticleRecord | null => state.articles.get(id)
  await prefetch(
    kind,
    entities,
    steps.flatMap(({ record }) => (record ? (current(record) ?? []) : [])),
  )
  for (const [index, step] of steps.entries()) {
    const rewritten = [...(rewrites[index]?.kinds.keys() ?? [])].flatMap((id) => state.articles.get(id) ?? [])
    const touched = step.previous ? [step.previous, ...rewritten] : rewritten
    const moved = await place({
      kind,
      entities,
      articles: state.articles,
      log: state.log,
      step: offset + index,
      articleId: articleOf(step).article.id,
      added: step.record ? current(step.record) : null,
      rebuild: new Set(touched.flatMap((record) => idsOf(kind, record))),
      redirect: (from, to) => {
        for (const [id, at] of state.redirects) if (at === from) state.redirects.set(id, to)
        state.redirects.set(from, to)
      },
    })
    for (const id of moved) {
      const of = rewrites[index]?.kinds.get(id) ?? new Set<FoldedKind>()
      rewrites[index]?.kinds.set(id, of.add(kind))
    }
  }
}

const factFields = (record: ArticleRecord): object => {
  const { facts, officialIds, meetingIds, agreementIds, quoteIds: _quotes, ...rest } = record.article
  return { ...rest, ...facts, officialIds, meetingIds, agreementIds }
}

const listNames: Readonly<Record<string, string>> = {
  officialIds: 'officials',
  meetingIds: 'meetings',
  agreementIds: 'agreements',
}

function logArticle(state: BatchState, step: Step, at: number): void {
  const { id } = articleOf(step).article
  const log = (event: ChangeEvent, fields: readonly string[]): void =>
    state.log.add(at, id, { event, type: 'ARTICLE', objectId: id, intoId: null, fields })
  const now = state.articles.get(id)
  state.steps.set(id, at)
  if (!step.previous) log('CREATED', [])
  else if (!now) log('REMOVED', [])
  else {
    const changed = changedFields(factFields(step.previous), factFields(now), ['changedAt', 'importedAt'])
    if (changed.length > 0)
      log('UPDATED', [...new Set(changed.map((field) => listNames[field] ?? field))].sort())
  }
}

function logRewrites(state: BatchState, step: Step, at: number, rewrites: Rewrites): void {
  const cause = articleOf(step).article.id
  for (const [id, of] of rewrites.kinds) {
    if (id === cause) continue
    const fields = kinds.filter((kind) => of.has(kind)).map((kind) => servedLists[kind])
    state.steps.set(id, at)
    state.log.add(at, cause, { event: 'UPDATED', type: 'ARTICLE', objectId: id, intoId: null, fields })
  }
}

async function runSegment(state: BatchState, steps: readonly Step[], offset: number): Promise<void> {
  for (const { record, previous } of steps) {
    if (previous) state.articles.take(previous)
    if (record) state.articles.put(record)
    else state.articles.remove(previous.article.id)
  }
  const rewrites = steps.map((): Rewrites => ({ kinds: new Map() }))
  for (const kind of kinds) await placeKind(state, kind, { steps, offset, rewrites })
  for (const [index, step] of steps.entries()) {
    logArticle(state, step, offset + index)
    logRewrites(state, step, offset + index, rewrites[index] ?? { kinds: new Map() })
  }
}

/** Articles that only come are resolved together; one that changes or goes by itself, for it takes entities apart. */
function segmentsOf(steps: readonly Step[]): Step[][] {
  const segments: Step[][] = []
  let adding = false
  for (const step of steps) {
    const adds = step.previous === null
    if (adds && adding) segments.at(-1)?.push(step)
    else segments.push([step])
    adding = adds
  }
  return segments
}

/** Works out what the steps make of the store, in their order; nothing is written. */
export async function resolveBatch(snapshot: StoreSnapshot, steps: readonly Step[]): Promise<BatchState> {
  const state: BatchState = {
    articles: articleSpace(snapshot),
    entities: {
      OFFICIAL: entitySpace('OFFICIAL', snapshot),
      MEETING: entitySpace('MEETING', snapshot),
      AGREEMENT: entitySpace('AGREEMENT', snapshot),
    },
    log: changeLog(),
    redirects: new Map(),
    steps: new Map(),
  }
  let offset = 0
  for (const segment of segmentsOf(steps)) {
    await runSegment(state, segment, offset)
    offset += segment.length
  }
  return state
}
