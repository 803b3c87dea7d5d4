import { AppError } from '../domain/errors'
import type {
  Agreement,
  Article,
  Change,
  ImportOutcome,
  ImportResult,
  Meeting,
  Official,
  Quote,
  SourceDocument,
} from '../domain/model'
import type { FoldedKind } from '../resolve/kinds'
import { type Entities, entityHomes, entityKinds } from '../store/entityRecords'
import type { WorkContext } from '../store/save'
import { contentHash } from './articleKey'
import { resolveBatch } from './batch'
import { chunksOf } from './chunks'
import { type Draft, runMemory } from './drafts'
import { settleKnown } from './known'
import { quotesOf } from './quotes'
import type { Input } from './readInput'
import {
  draftOf,
  type Extracted,
  extractAll,
  type LoadDeps,
  type Pending,
  type Plan,
  planBatch,
  type ReadOptions,
  type Run,
  saveAll,
} from './run'
import { writesOf } from './writes'

export type { LoadDeps, ReadOptions }

export interface ImportOptions extends ReadOptions {
  /** Tells what would happen to each text, and writes nothing. */
  readonly dryRun: boolean
  /** Articles in one transaction. */
  readonly batchSize?: number
}

/** Inputs looked at together, to find what the store has already; how long to wait for that many. */
const lookAhead = { size: 1_000, idleMs: 100 }
const usualBatch = 32

const isPending = (entry: ImportResult | Pending): entry is Pending => 'input' in entry

type Entry = ImportResult | Pending

/** Lists of entries with at most `size` texts to extract. */
function batchesOf(entries: readonly Entry[], size: number): Entry[][] {
  const batches: Entry[][] = [[]]
  let pending = 0
  for (const entry of entries) {
    if (isPending(entry) && pending === size) {
      batches.push([])
      pending = 0
    }
    if (isPending(entry)) pending += 1
    batches.at(-1)?.push(entry)
  }
  return batches
}

/** While one batch is written, the next is extracted. */
async function* importChunk(
  entries: readonly Entry[],
  run: Run,
  batchSize: number,
): AsyncGenerator<ImportResult> {
  const batches = batchesOf(entries, batchSize)
  const extract = (at: number): Promise<Extracted[]> => extractAll((batches[at] ?? []).filter(isPending), run)
  const begun: Promise<Extracted[]>[] = []
  let from = 0
  const begin = (): void => {
    for (; begun.length <= (run.deps.ahead ?? 0) && from < batches.length; from += 1)
      begun.push(extract(from))
  }
  for (const batch of batches) {
    begin()
    const extracted = (await begun.shift()) ?? []
    begin()
    const results = await saveAll(extracted, run)
    for (const entry of batch) {
      const result = isPending(entry) ? results.shift() : entry
      if (result) yield result
    }
  }
}

/** Keeps what was rejected and lets go of what no longer is. */
async function keepRejects(
  results: readonly ImportResult[],
  { deps }: Run,
  hadRejects: boolean,
): Promise<void> {
  const { rejects } = deps.store
  const at = deps.now()
  const entries = results.flatMap(({ origin, line, reason, message }) =>
    reason === null ? [] : { origin, line, reason, message: message ?? '', at },
  )
  if (entries.length > 0) await rejects.keep(entries)
  if (hadRejects) await rejects.release(results.filter(({ reason }) => reason === null))
}

/**
 * Imports texts and gives a result each, in their order, as soon as it is written. Texts that the store has are told by
 * their hash alone; all others are extracted and saved in transactions of `batchSize` articles.
 */
export async function* importDocuments(
  deps: LoadDeps,
  inputs: AsyncIterable<Input>,
  options: ImportOptions,
): AsyncGenerator<ImportResult> {
  const run: Run = { deps, options, dryRun: options.dryRun, memory: runMemory() }
  const hadRejects = !options.dryRun && !(await deps.store.rejects.isEmpty())
  for await (const chunk of chunksOf(inputs, lookAhead)) {
    const results: ImportResult[] = []
    for await (const result of importChunk(
      await settleKnown(chunk, run),
      run,
      options.batchSize ?? usualBatch,
    )) {
      results.push(result)
      yield result
    }
    if (!options.dryRun) await keepRejects(results, run, hadRejects)
  }
}

/** What importing a text would make of the store. */
export interface Preview {
  readonly outcome: ImportOutcome
  readonly article: Article
  readonly officials: readonly Official[]
  readonly meetings: readonly Meeting[]
  readonly agreements: readonly Agreement[]
  readonly quotes: readonly Quote[]
  readonly changes: readonly Change[]
}

function entitiesOf<K extends FoldedKind>(plan: Plan, kind: K, ids: readonly string[]): Entities[K][] {
  const { insert, replace } = plan.writes.entities[kind]
  const written = new Map([...insert, ...replace].map(({ entity }) => [entity.id, entity as Entities[K]]))
  return [...new Set(ids)].flatMap(
    (id) => written.get(id) ?? plan.state.entities[kind].get(id)?.entity ?? [],
  ) as Entities[K][]
}

/** What an import of this text would write, without writing it: the article, its entities as they would be, the changes. */
export async function previewDocument(
  deps: LoadDeps,
  document: SourceDocument,
  options: ReadOptions,
): Promise<Preview> {
  const run: Run = { deps, options, dryRun: true, memory: runMemory() }
  const hash = contentHash(document, options.timeZone)
  const draft = await draftOf(
    { input: { origin: 'preview', line: null, document }, hash, inputKey: null },
    run,
  )
  if (!('facts' in draft))
    throw new AppError('UNREADABLE_SOURCE', draft.message ?? '', { reason: draft.reason })
  return deps.store.look((context) => previewOf(draft, context, run))
}

async function previewOf(draft: Draft, context: WorkContext, run: Run): Promise<Preview> {
  const plan = await planBatch([draft], context, run)
  const [decision] = plan.decisions
  if (!decision) throw new Error('A draft without a decision')
  const { insert, replace } = plan.writes.articles
  const written = [...insert, ...replace].find(({ article }) => article.id === decision.articleId)
  const [stored] = written ? [] : await context.snapshot.articlesByIds([decision.articleId])
  const article = written?.article ?? stored?.article
  if (!article) throw new Error(`No article ${decision.articleId}`)
  for (const kind of entityKinds)
    await plan.state.entities[kind].askIds(article[entityHomes[kind].references])
  const quotes = new Map(
    [...plan.writes.quotes.insert, ...plan.writes.quotes.replace].map((one) => [one.id, one]),
  )
  return {
    outcome: decision.outcome,
    article,
    officials: entitiesOf(plan, 'OFFICIAL', article.officialIds),
    meetings: entitiesOf(plan, 'MEETING', article.meetingIds),
    agreements: entitiesOf(plan, 'AGREEMENT', article.agreementIds),
    quotes: quotesOf(article).map((quote) => quotes.get(quote.id) ?? quote),
    changes: plan.writes.changes,
  }
}

/** Takes an article out, with all that it alone says; gives the changes, or null where there is no such article. */
export async function retractArticle(
  { store, now }: Pick<LoadDeps, 'store' | 'now'>,
  articleId: string,
): Promise<readonly Change[] | null> {
  const saved = await store.save(async ({ snapshot, position }) => {
    const [previous] = await snapshot.articlesByIds([articleId])
    if (!previous) return null
    const state = await resolveBatch(snapshot, [{ record: null, previous }])
    return { writes: await writesOf(state, snapshot, { position, at: now() }) }
  })
  return saved?.writes.changes ?? null
}
