import type { ImportResult } from '../domain/model'
import type { KnownArticle } from '../store/inputs'
import type { ArticleHead } from '../store/snapshot'
import { contentHash, explicitKey, inputKey, publisherOf } from './articleKey'
import type { Input, ReadInput } from './readInput'
import { type Pending, type ReadOptions, type Run, resultOf } from './run'

type UnreadInput = Exclude<Input, ReadInput>

/** A text that was read, or that need not be, since the store has what it says. */
type Looked =
  | { readonly input: ReadInput; readonly hash: string; readonly inputKey: string | null }
  | { readonly input: UnreadInput; readonly inputKey: string; readonly known: KnownArticle }
type Read = Extract<Looked, { readonly hash: string }>

const isUnread = (input: Input): input is UnreadInput => 'read' in input

const toRead = (input: ReadInput, key: string | null, { timeZone }: ReadOptions): Read => ({
  input,
  hash: 'document' in input ? contentHash(input.document, timeZone) : '',
  inputKey: key,
})

function readNow({ origin, read }: UnreadInput, key: string, options: ReadOptions): Read[] {
  const results = read()
  return results.map((result) => toRead({ origin, ...result }, results.length > 1 ? null : key, options))
}

/** Reads the inputs of which the store does not know the very bytes. */
async function lookAt(inputs: readonly Input[], { deps, options }: Run): Promise<Looked[]> {
  const keys = inputs.map((input) => (isUnread(input) ? inputKey(input, options) : ''))
  const articles = await deps.store.articlesByInput(keys.filter((key) => key !== ''))
  return inputs.flatMap((input, index): Looked | Looked[] => {
    const key = keys[index] ?? ''
    const known = articles.get(key)
    if (!isUnread(input)) return toRead(input, null, options)
    return known?.extractor === deps.extractorVersion
      ? { input, inputKey: key, known }
      : readNow(input, key, options)
  })
}

/**
 * Finds what the store has of some inputs already: one whose bytes it knows costs their hash, one whose text it knows is
 * read, and both cost a share of one read of the store.
 */
export async function settleKnown(inputs: readonly Input[], run: Run): Promise<(ImportResult | Pending)[]> {
  const { deps, options, memory } = run
  const looked = await lookAt(inputs, run)
  const hashes = looked.flatMap((entry) => ('known' in entry || entry.hash === '' ? [] : entry.hash))
  const heads = await deps.store.snapshot().articleHeadsByHash(hashes)

  function unchanged(input: Input, hash: string, head: ArticleHead): ImportResult {
    memory.hashes.set(hash, head.id)
    memory.keys.set(head.naturalKey, head.id)
    return resultOf(input, { outcome: 'UNCHANGED', articleId: head.id, message: null })
  }

  function settle({ input, hash, inputKey }: Read): ImportResult | Pending {
    if (!('document' in input)) {
      const { origin, line, reason, message } = input
      return { origin, line, outcome: 'REJECTED', articleId: null, reason, message }
    }
    const head = heads.get(hash)
    const key = explicitKey(input.document, publisherOf(input.document, options.publisher))
    const same = head?.extractor === deps.extractorVersion && (key === null || key === head.naturalKey)
    const isNew = memory.hashes.get(hash) === undefined
    return head && same && isNew ? unchanged(input, hash, head) : { input, hash, inputKey }
  }

  return looked.flatMap((entry) => {
    if (!('known' in entry)) return settle(entry)
    const { input, inputKey, known } = entry
    // What came twice in this run is a duplicate, which only its text tells.
    if (memory.hashes.get(known.hash) !== undefined) return readNow(input, inputKey, options).map(settle)
    return unchanged(input, known.hash, known)
  })
}
