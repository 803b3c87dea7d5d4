import type { ExtractOptions, Facts, SourceDocument } from '../../domain/model'
import type { Extraction } from '../run'
import { openAsking } from './asking'
import { type Backoff, usualBackoff } from './attempts'
import { checkAnswer, dropNotes } from './checkAnswer'
import { promptVersion } from './prompt'
import type { ReachableExtractor } from './settings'
import { type PauseRule, usualPause } from './slots'
import { type ExtractorUsage, type FailureReason, usageCounter } from './usage'

/** The rules that give an article's own fields, and all facts where there is no answer. */
export interface BuiltIn {
  readonly extract: (document: SourceDocument, options: ExtractOptions) => Facts
  readonly version: string
}

export interface RemoteOptions {
  /** The longest that one text may wait for its facts, its turn and retries included; none for no bound. */
  readonly budgetMs?: number
  readonly backoff?: Backoff
  readonly pause?: PauseRule
}

/** Another extractor behind the function that the built-in one has. */
export interface RemoteExtractor {
  readonly version: string
  readonly extract: (document: SourceDocument, options: ExtractOptions) => Promise<Extraction>
  /** What was asked since the last time it was asked for. */
  takeUsage(): ExtractorUsage
  /** Ends all calls and makes no more: every text from now on gets the facts of the built-in rules. */
  stop(): void
}

/** The longest text that is sent, in UTF-16 units. */
export const longestText = 200_000

const tooLong = `The text is longer than the ${longestText} characters that are sent; these facts are by the built-in rules.`

const noAnswer = (reason: FailureReason): string =>
  `The extractor gave no answer (${reason}); these facts are by the built-in rules.`

const withNote = (facts: Facts, code: string, message: string): Facts => ({
  ...facts,
  notes: [...facts.notes, { code, message, span: null }],
})

/** Opens an extractor that speaks the chat-completions API. Nothing is sent before the first text. */
export function openRemoteExtractor(
  settings: ReachableExtractor,
  builtIn: BuiltIn,
  { budgetMs, backoff = usualBackoff, pause = usualPause }: RemoteOptions = {},
): RemoteExtractor {
  const version = `${builtIn.version}+${promptVersion}:${settings.model}`
  const usage = usageCounter(settings.model)
  const asking = openAsking(settings, { usage, backoff, pause, budgetMs: budgetMs ?? null })

  /** With a version of its own, so that the next import asks again. */
  function fallBack(facts: Facts, reason: FailureReason): Extraction {
    usage.addFailure(reason)
    return {
      facts: withNote(facts, 'EXTRACTOR_UNAVAILABLE', noAnswer(reason)),
      extractor: `${version} unavailable`,
    }
  }

  async function extract(document: SourceDocument, options: ExtractOptions): Promise<Extraction> {
    const facts = builtIn.extract(document, options)
    usage.add('texts')
    if (document.text.length > longestText) {
      usage.add('tooLong')
      return { facts: withNote(facts, 'EXTRACTOR_SKIPPED', tooLong), extractor: version }
    }
    const call = await asking.about(document.text, facts)
    if (call.outcome === 'FAILED') return fallBack(facts, call.reason)
    usage.add('answered')
    const checked = checkAnswer(call.answer, document.text, `remote:${settings.model}`)
    usage.addDropped(checked.drops)
    const notes = [...facts.notes, ...dropNotes(checked.drops)]
    return { facts: { ...facts, ...checked.facts, notes }, extractor: version }
  }

  return { version, extract, takeUsage: usage.take, stop: asking.stop }
}
