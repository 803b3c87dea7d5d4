import type { ImportOutcome, SourceDocument } from '../../src/domain/model'
import { extractFacts, extractorVersion } from '../../src/extract'
import { importDocuments, type LoadDeps } from '../../src/load'
import { type Input, readChunks } from '../../src/load/readInput'
import { openStore } from '../../src/store/open'
import { generateArticles, toJsonLine } from './generator'

/** What is imported, and where to. */
export interface ImportOrder {
  readonly uri: string
  readonly database: string
  readonly articles: number
  readonly seed: number
}

/** Where an import stands after so many articles, times from its beginning in milliseconds. */
export interface Mark {
  readonly articles: number
  readonly wallMs: number
  readonly cpuMs: number
  readonly readMs: number
  readonly extractMs: number
}

/** One pass over all articles. */
export interface ImportRun {
  readonly marks: readonly Mark[]
  readonly outcomes: Readonly<Partial<Record<ImportOutcome, number>>>
  readonly rss: number
}

/** Articles between two marks. */
export const markEvery = 500

const chunkBytes = 65_536

/** The corpus as a file of JSON Lines is read: in pieces that keep to no line. Making them is no part of an import. */
async function* corpusBytes(
  { articles, seed }: ImportOrder,
  spent: { generate: number },
): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] = []
  let size = 0
  let before = performance.now()
  for (const generated of generateArticles({ articles, seed })) {
    const line = Buffer.from(toJsonLine(generated))
    lines.push(line)
    size += line.length
    if (size < chunkBytes) continue
    spent.generate += performance.now() - before
    yield Buffer.concat(lines)
    before = performance.now()
    lines = []
    size = 0
  }
  spent.generate += performance.now() - before
  yield Buffer.concat(lines)
}

/** Imports the corpus once, as the loader imports a file. */
async function importOnce(order: ImportOrder, deps: Omit<LoadDeps, 'extract'>): Promise<ImportRun> {
  const spent = { read: 0, extract: 0, generate: 0 }
  const extract: LoadDeps['extract'] = (document: SourceDocument, options) => {
    const before = performance.now()
    const facts = extractFacts(document, options)
    spent.extract += performance.now() - before
    return facts
  }
  /** An input that is read later is timed then. */
  const timed = (input: Input): Input => {
    if (!('read' in input)) return input
    const read = () => {
      const before = performance.now()
      const results = input.read()
      spent.read += performance.now() - before
      return results
    }
    return { ...input, read }
  }
  async function* inputs(): AsyncGenerator<Input> {
    const results = readChunks(corpusBytes(order, spent), 'generated.jsonl')[Symbol.asyncIterator]()
    for (;;) {
      const before = performance.now()
      const next = await results.next()
      spent.read += performance.now() - before
      if (next.done) return
      yield timed({ origin: 'generated.jsonl', ...next.value })
    }
  }
  const startedAt = performance.now()
  const cpuBefore = process.cpuUsage()
  const marks: Mark[] = []
  const outcomes: Partial<Record<ImportOutcome, number>> = {}
  let articles = 0
  const mark = () => {
    const { user, system } = process.cpuUsage(cpuBefore)
    marks.push({
      articles,
      wallMs: performance.now() - startedAt - spent.generate,
      cpuMs: (user + system) / 1000 - spent.generate,
      readMs: spent.read - spent.generate,
      extractMs: spent.extract,
    })
  }
  const options = { dryRun: false, publisher: null, timeZone: null }
  for await (const { outcome } of importDocuments({ ...deps, extract }, inputs(), options)) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    articles += 1
    if (articles % markEvery === 0) mark()
  }
  if (articles % markEvery > 0) mark()
  return { marks, outcomes, rss: process.memoryUsage.rss() }
}

/** Imports the corpus twice and sends its parent both runs: the second one finds all unchanged. */
async function main(order: ImportOrder): Promise<void> {
  const store = await openStore({ uri: order.uri, dbName: order.database })
  const deps = { store, extractorVersion, now: () => new Date().toISOString() }
  try {
    for (const time of [1, 2]) {
      const run = await importOnce(order, deps)
      if (process.send) process.send(run)
      else process.stdout.write(`${time}: ${JSON.stringify(run.marks[run.marks.length - 1])}\n`)
    }
  } finally {
    await store.close()
  }
}

if (require.main === module) void main(JSON.parse(process.argv[2] ?? '{}') as ImportOrder)
