import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceDocument } from '../../../src/domain/model'
import { extractFacts } from '../../../src/extract'
import { readSource } from '../../../src/extract/read'
import { composeDocument, noMetadata } from '../../../src/extract/read/blocks'
import type { Bench, SectionReport } from '../context'
import { generateArticles, toJsonLine } from '../generator'
import { type LongText, longTexts } from '../longTexts'
import { growth } from '../ratios'
import { show, table } from '../table'

const examples = join(__dirname, '..', '..', '..', '..', 'examples')
const sampleSize = 1_000
const bytesPerMegabyte = 1_000_000
/** A size is left out where the one before says that it would take longer: milliseconds. */
const patience = 60_000

interface Throughput {
  readonly corpus: string
  readonly articles: number
  readonly readPerSecond: number
  readonly extractedPerSecond: number
}

interface Growth {
  readonly text: string
  readonly points: readonly { readonly size: number; readonly cost: number }[]
  /** 1 is in proportion to the length, 2 is with its square. */
  readonly exponent: number
}

/** Reading and extraction alone, in this process and on one core. */
export async function measureExtraction(bench: Bench): Promise<SectionReport> {
  bench.say('extraction: megabytes a second')
  const throughput = [
    measureThroughput('generated articles', generatedInputs(bench.seed), bench.seconds),
    measureThroughput('examples/', exampleInputs(), bench.seconds),
  ]
  const growths = longTexts.map((text) => {
    bench.say(`extraction: growth, ${text.name}`)
    return measureGrowth(text)
  })
  return { figures: { throughput, growths }, text: render(throughput, growths) }
}

type Input = { readonly name: string; readonly bytes: Uint8Array }

const generatedInputs = (seed: number): Input[] =>
  Array.from(generateArticles({ articles: sampleSize, seed }), (generated) => ({
    name: 'generated.jsonl',
    bytes: Buffer.from(toJsonLine(generated)),
  }))

const exampleInputs = (): Input[] =>
  readdirSync(examples, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))

/** Milliseconds of processor time that a function takes. */
function cpuTime(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const documentsOf = ({ bytes, name }: Input): SourceDocument[] =>
  readSource(bytes, { name }).flatMap((read) => ('document' in read ? [read.document] : []))

function measureThroughput(corpus: string, inputs: readonly Input[], seconds: number): Throughput {
  const documents = inputs.flatMap(documentsOf)
  const textBytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const readAll = () => inputs.forEach(documentsOf)
  const extractAll = () => documents.forEach(extract)
  return {
    corpus,
    articles: documents.length,
    readPerSecond: perSecond(textBytes, readAll, seconds),
    extractedPerSecond: perSecond(textBytes, extractAll, seconds),
  }
}

const extract = (document: SourceDocument): void => {
  extractFacts(document, { timeZone: null })
}

/** Megabytes a second of processor time, over whole passes; the first pass warms up and is not counted. */
function perSecond(bytes: number, pass: () => void, seconds: number): number {
  pass()
  let spent = 0
  let passes = 0
  while (spent < seconds * 1000) {
    spent += cpuTime(pass)
    passes += 1
  }
  return (bytes * passes) / bytesPerMegabyte / (spent / 1000)
}

function measureGrowth({ name, largest, make }: LongText): Growth {
  const points: { size: number; cost: number }[] = []
  for (const size of [largest / 4, largest / 2, largest]) {
    const last = points[points.length - 1]
    if (last && last.cost * 4 > patience) break
    const document = composeDocument('PAGE_TEXT', [{ role: 'PARAGRAPH', text: make(size) }], noMetadata)
    points.push({ size, cost: cpuTime(() => extract(document)) })
  }
  return { text: name, points, exponent: growth(points) }
}

function render(throughput: readonly Throughput[], growths: readonly Growth[]): string {
  const rates = table(
    ['corpus', 'articles', 'reading MB/s', 'extraction MB/s', 'target', ''],
    throughput.map(({ corpus, articles, readPerSecond, extractedPerSecond }) => [
      corpus,
      show(articles),
      show(readPerSecond),
      show(extractedPerSecond),
      '≥ 1',
      extractedPerSecond >= 1 ? 'met' : 'missed',
    ]),
  )
  const lengths = table(
    ['text', 'largest', 'a quarter, ms', 'half, ms', 'whole, ms', 'growth', 'target', ''],
    growths.map(({ text, points, exponent }, index) => [
      text,
      show(longTexts[index]?.largest ?? Number.NaN),
      ...[0, 1, 2].map((at) => show(points[at]?.cost ?? Number.NaN)),
      show(exponent),
      '≤ 1.2',
      exponent <= 1.2 ? 'met' : 'missed',
    ]),
  )
  return [
    rates,
    'Growth is the power of the length with which the time grows: 1 is in proportion.',
    lengths,
  ].join('\n\n')
}
