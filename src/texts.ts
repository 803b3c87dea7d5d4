import type { Config } from './config'
import type { Change, RejectReason } from './domain/model'
import { extractFacts, extractorVersion } from './extract'
import { readSource } from './extract/read'
import type { Imported, LoadFunctions, TextInput } from './graphql/context'
import { importDocuments, type LoadDeps, previewDocument, retractArticle } from './load'
import { findInputs } from './load/find'
import { type Input, type ReadInput, readInput } from './load/readInput'
import { openRemoteExtractor } from './load/remote'
import { isReachable } from './load/remote/settings'
import type { ExtractorUsage } from './load/remote/usage'
import type { Store } from './store/open'

export { extractorVersion }

const depsOf = (store: Store): LoadDeps => ({
  store,
  extract: extractFacts,
  extractorVersion,
  now: () => new Date().toISOString(),
})

type Extractor = Pick<LoadDeps, 'extract' | 'extractorVersion'>

/** Of the time of an operation, the share that an answer may take: the rest is for saving. */
const answerShare = 0.8

/** The extractor that the configuration names, which tells of each text what it cost; null where it names none. */
export function openExtractor(
  { extractor: settings, limits }: Config,
  onUsage: (usage: ExtractorUsage) => void,
): Extractor | null {
  if (!isReachable(settings)) return null
  const builtIn = { extract: extractFacts, version: extractorVersion }
  const budgetMs = limits.operationMilliseconds * answerShare
  const remote = openRemoteExtractor(settings, builtIn, { budgetMs })
  return {
    extractorVersion: remote.version,
    extract: (document, options) =>
      remote.extract(document, options).finally(() => onUsage(remote.takeUsage())),
  }
}

/** What mutations do, by the same code as the command line; `extractor` null is the built-in one. */
export function loadFunctions(store: Store, extractor: Extractor | null): LoadFunctions {
  const deps = { ...depsOf(store), ...extractor }
  return {
    async importText(text) {
      const input = toInput(text)
      if (!('document' in input)) return rejected(input.reason, input.message)
      const before = await store.position()
      const options = { dryRun: false, publisher: text.publisher, timeZone: text.timeZone }
      for await (const { outcome, articleId, reason, message } of importDocuments(deps, only(input), options))
        return { outcome, articleId, reason, message, changes: await changesOf(store, articleId, before) }
      throw new Error('An import without a result')
    },
    async previewText(text) {
      const nothing = { article: null, officials: [], meetings: [], agreements: [], quotes: [] }
      const input = toInput(text)
      if (!('document' in input)) return { ...rejected(input.reason, input.message), ...nothing }
      const preview = await previewDocument(deps, input.document, text)
      return { ...preview, articleId: preview.article.id, reason: null, message: null }
    },
    retract: (articleId) => retractArticle(deps, articleId),
  }
}

/** Imports all that a folder holds; gives how many texts were taken in. */
export async function importFolder(store: Store, folder: string): Promise<number> {
  const found = await findInputs([folder], folder)
  const inputs = async function* (): AsyncGenerator<Input> {
    for (const one of found) yield* readInput(one, nothingMore())
  }
  const options = { dryRun: false, publisher: null, timeZone: null }
  let count = 0
  for await (const { outcome } of importDocuments(depsOf(store), inputs(), options))
    if (outcome !== 'REJECTED') count += 1
  return count
}

/** The one article that a text holds, or why it is none. */
function toInput({ text }: TextInput): ReadInput {
  const read = readSource(Buffer.from(text), { name: null })
  const [result] = read
  const origin = 'api'
  if (!result || read.length > 1)
    return { origin, line: null, reason: 'MALFORMED', message: `expected one article, got ${read.length}` }
  return { origin, ...result }
}

const rejected = (reason: RejectReason, message: string): Imported => ({
  outcome: 'REJECTED',
  articleId: null,
  reason,
  message,
  changes: [],
})

async function* only(input: Input): AsyncGenerator<Input> {
  yield input
}

/** No folder holds standard input. */
async function* nothingMore(): AsyncGenerator<Uint8Array> {}

/** What importing an article changed: others may have written between. */
async function changesOf(store: Store, articleId: string | null, after: number): Promise<Change[]> {
  const page = { limit: 1_000, backward: false, after: null, before: null, offset: 0 }
  const wants = { rows: true, totalCount: false }
  const request = { list: 'changes', filter: null, orderBy: [], page, fields: null, wants }
  const { rows } = await store.changes.page(request, after)
  return rows.map(({ node }) => node).filter((change) => change.articleId === articleId)
}
