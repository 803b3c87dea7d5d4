import { setImmediate } from 'node:timers/promises'
import type {
  ExtractOptions,
  Facts,
  ImportOutcome,
  ImportResult,
  RejectReason,
  SourceDocument,
} from '../domain/model'
import type { Store } from '../store/open'
import type { WorkContext, Writes } from '../store/save'
import type { StoreSnapshot } from '../store/snapshot'
import { publisherOf } from './articleKey'
import { type BatchState, resolveBatch, type Step } from './batch'
import { type Decision, type Draft, decide, layerOn, type RunMemory, storedFor } from './drafts'
import type { Input, ReadInput } from './readInput'
import { writesOf } from './writes'

/** Facts, with the version of what made them. */
export interface Extraction {
  readonly facts: Facts
  readonly extractor: string
}

export interface LoadDeps {
  readonly store: Store
  /** Facts alone are of `extractorVersion`. */
  readonly extract: (document: SourceDocument, options: ExtractOptions) => Facts | Promise<Extraction>
  /** Of the extractor: where it differs from that of a stored article, the article is extracted anew. */
  readonly extractorVersion: string
  /** Batches that are extracted before their turn, for an extractor that waits for another; absent: none. */
  readonly ahead?: number
  /** The present time: RFC 3339, UTC. */
  readonly now: () => string
}

export interface ReadOptions {
  /** Of texts that name none. */
  readonly publisher: string | null
  /** IANA zone of printed clock times; null to infer it. */
  readonly timeZone: string | null
}

/** One import: what it works with, and what it has taken in. */
export interface Run {
  readonly deps: LoadDeps
  readonly options: ReadOptions
  readonly dryRun: boolean
  readonly memory: RunMemory
}

type DocumentInput = Extract<ReadInput, { readonly document: SourceDocument }>

/** A text that has to be extracted. */
export interface Pending {
  readonly input: DocumentInput
  readonly hash: string
  readonly inputKey: string | null
}

interface Told {
  readonly outcome: ImportOutcome
  readonly articleId: string
  readonly message: string | null
}

/** The result of an input that is no rejection. */
export const resultOf = (
  { origin, line }: Pick<Input, 'origin' | 'line'>,
  { outcome, articleId, message }: Told,
): ImportResult => ({
  origin,
  line,
  outcome,
  articleId,
  reason: null,
  message,
})

/** A document of the store has at most 16 MB: the text and, several times as long, what was found in it. */
const mostStored = 12_000_000
const longText = 200_000

const isTooLarge = ({ text }: SourceDocument, facts: Facts): boolean =>
  text.length > longText && Buffer.byteLength(text) + 1.5 * JSON.stringify(facts).length > mostStored

/** Extracts a text. One that the extractor fails on, or that is too much for the store, is told of and stops no other. */
export async function draftOf(
  { input, hash, inputKey }: Pending,
  { deps, options }: Run,
): Promise<Draft | ImportResult> {
  const { document, origin, line } = input
  const reject = (reason: RejectReason, message: string): ImportResult => ({
    origin,
    line,
    outcome: 'REJECTED',
    articleId: null,
    reason,
    message,
  })
  const publisher = publisherOf(document, options.publisher)
  try {
    const made = await deps.extract(document, { timeZone: options.timeZone })
    const { facts, extractor } = 'facts' in made ? made : { facts: made, extractor: deps.extractorVersion }
    if (isTooLarge(document, facts))
      return reject('TOO_LARGE', 'the text with all that was found in it is more than 12 MB')
    return { document, facts, hash, inputKey, extractor, publisher }
  } catch (error) {
    return reject(
      'MALFORMED',
      `the text can't be extracted: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** What a batch comes to: a decision a draft, and what has to be written. */
export interface Plan {
  readonly decisions: readonly Decision[]
  readonly state: BatchState
  readonly writes: Writes
  readonly memory: ReturnType<typeof layerOn>
}

const stepsOf = (decisions: readonly Decision[]): Step[] =>
  decisions.flatMap((decision) => ('step' in decision ? decision.step : []))

/** Decides on drafts and works out what follows; nothing is written. Import and preview are this one way. */
export async function planBatch(
  drafts: readonly Draft[],
  { snapshot, position }: WorkContext,
  { deps, memory: below }: Run,
): Promise<Plan> {
  const memory = layerOn(below)
  const { decisions, at } = await decideAll(drafts, { snapshot, memory, at: deps.now() })
  const state = await resolveBatch(snapshot, stepsOf(decisions))
  const writes = await writesOf(state, snapshot, { position, at })
  return { decisions, state, writes, memory }
}

async function decideAll(
  drafts: readonly Draft[],
  { snapshot, memory, at }: { snapshot: StoreSnapshot; memory: RunMemory; at: string },
): Promise<{ decisions: Decision[]; at: string }> {
  const stored = await storedFor(drafts, snapshot)
  return { decisions: drafts.map((draft) => decide(draft, { stored, memory, importedAt: at })), at }
}

async function decisionsOf(drafts: readonly Draft[], run: Run): Promise<readonly Decision[]> {
  const { store, now } = run.deps
  if (run.dryRun) {
    const told = await decideAll(drafts, { snapshot: store.snapshot(), memory: run.memory, at: now() })
    return told.decisions
  }
  let decisions: readonly Decision[] = []
  let memory: Plan['memory'] | null = null
  await store.save(async (context) => {
    const plan = await planBatch(drafts, context, run)
    decisions = plan.decisions
    memory = plan.memory
    return plan.decisions.some((decision) => 'step' in decision) ? plan : null
  })
  const taken = memory as Plan['memory'] | null
  taken?.keep()
  return decisions
}

/** A text with what was made of it, or why nothing was. */
export interface Extracted {
  readonly input: Input
  readonly read: Draft | ImportResult
}

/** Extracts texts, letting others work in between. */
export async function extractAll(pending: readonly Pending[], run: Run): Promise<Extracted[]> {
  const begun: Promise<Extracted>[] = []
  for (const text of pending) {
    begun.push(draftOf(text, run).then((read) => ({ input: text.input, read })))
    await setImmediate()
  }
  return Promise.all(begun)
}

/** Imports extracted texts in one transaction; gives a result a text, in their order. */
export async function saveAll(extracted: readonly Extracted[], run: Run): Promise<ImportResult[]> {
  const drafts = extracted.flatMap(({ read }) => ('facts' in read ? read : []))
  const decisions = [...(drafts.length > 0 ? await decisionsOf(drafts, run) : [])]
  return extracted.flatMap(({ input, read }) => {
    if (!('facts' in read)) return read
    const decision = decisions.shift()
    if (!decision) return []
    const message = 'message' in decision ? decision.message : null
    return resultOf(input, { outcome: decision.outcome, articleId: decision.articleId, message })
  })
}
