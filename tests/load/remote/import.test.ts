import type { Article } from '../../../src/domain/model'
import { extractFacts, extractorVersion } from '../../../src/extract'
import { type LoadDeps, previewDocument } from '../../../src/load'
import { openRemoteExtractor } from '../../../src/load/remote'
import type { ReachableExtractor } from '../../../src/load/remote/settings'
import { openReport } from '../../../src/load/report'
import { graphOf } from '../../support/graph'
import { importAll } from '../../support/loading'
import { emptyStore, testStore } from '../../support/testStore'
import { countWrites } from '../../support/writes'
import { documentOf, inputsOf, rightAnswer, textOf } from './articles'
import { answers, type Behaviour, later, openStandIn, refuses, type StandIn, sends, stalls } from './standIn'

const service = testStore()
let standIns: StandIn[] = []
afterEach(async () => {
  await Promise.all(standIns.map((one) => one.close()))
  standIns = []
})

const builtIn = { extract: extractFacts, version: extractorVersion }
const now = () => '2024-01-01T00:00:00.000Z'
const right = answers(rightAnswer)
const texts = [1, 2, 3, 4, 5, 6].map((number) => textOf(number))
/** The number that an article has in its headline. */
const numberOf = (content: string): number => Number(/memorandum number (\d+)/.exec(content)?.[1])

async function openLoader(
  script: Behaviour[] | ((number: number) => Behaviour),
  over: Partial<ReachableExtractor> = {},
) {
  const standIn = await openStandIn(
    Array.isArray(script) ? script : ({ body }) => script(numberOf(body.messages[1]?.content ?? '')),
  )
  standIns.push(standIn)
  const settings = {
    url: standIn.url,
    model: 'stand-in',
    token: null,
    timeoutMs: 2_000,
    concurrency: 3,
    retries: 1,
    body: {},
    ...over,
  }
  const remote = openRemoteExtractor(settings, builtIn, { backoff: { firstMs: 5, mostMs: 1_000 } })
  const deps: LoadDeps = {
    store: service.store,
    extract: remote.extract,
    extractorVersion: remote.version,
    ahead: 2,
    now,
  }
  /** Imports, and gives the outcomes, the report's last lines and what is stored, in the order of the numbers. */
  async function load(what: readonly string[] = texts, batchSize = 3) {
    let out = ''
    const write = (text: string) => {
      out += text
    }
    const report = openReport({
      out: { write },
      err: { write },
      json: false,
      dryRun: false,
      total: 1,
      now: () => 0,
    })
    const results = await importAll(deps, inputsOf(what), { batchSize, onResult: (one) => report.add(one) })
    report.finish(false, remote.takeUsage())
    const lines = out.trimEnd().split('\n')
    return {
      outcomes: results.map(({ outcome }) => outcome),
      origins: results.map(({ origin }) => origin),
      lines: lines.slice(lines.findIndex((line) => / texts?: /.test(line)) + 1),
      articles: await stored(),
    }
  }
  return { load, deps, remote, standIn }
}

const stored = async (): Promise<Article[]> => {
  const docs = await service.store.db.collection<Article>('articles').find().toArray()
  return docs.sort(
    (a, b) => numberOf(a.facts.headline?.value ?? '') - numberOf(b.facts.headline?.value ?? ''),
  )
}

const rulesOf = ({ facts }: Article): string[] => [
  ...new Set(facts.officials.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
]
const codesOf = ({ facts }: Article): string[] => facts.notes.map(({ code }) => code)

describe('An import by another extractor', () => {
  it('stores its facts beside the fields of the built-in one, and reports its cost', async () => {
    const { load, remote } = await openLoader([right])

    const { outcomes, lines, articles } = await load()

    expect(outcomes).toEqual(Array(6).fill('NEW'))
    expect(articles.map(rulesOf)).toEqual(Array(6).fill(['remote:stand-in']))
    expect(articles.map(({ extractor }) => extractor)).toEqual(Array(6).fill(remote.version))
    expect(articles[0]?.facts).toMatchObject({
      headline: { value: 'Ministers sign fisheries memorandum number 1' },
      byline: [{ value: 'Jane Roe' }],
      meetings: [{ kind: { value: 'CONSULTATION' }, place: { venue: { value: 'Merdeka Palace' } } }],
    })
    const meetings = await service.store.db.collection('meetings').find().toArray()
    expect(meetings.map(({ reportCount }) => reportCount)).toEqual([6])
    expect(lines).toEqual([
      'Extractor stand-in: 6 of 6 texts answered, 0 by the built-in rules',
      '  6 calls, 0 of them retries; 7,200 prompt and 1,800 completion tokens',
      '  dropped of its answers: nothing',
    ])
  })

  it('asks and writes nothing the second time', async () => {
    const { load, deps, standIn } = await openLoader([right])
    await load()

    const { result, writes } = await countWrites(service, (store) =>
      importAll({ ...deps, store }, inputsOf(texts)),
    )

    expect(result.map(({ outcome }) => outcome)).toEqual(Array(6).fill('UNCHANGED'))
    expect(writes).toEqual([])
    expect(standIn.asked).toHaveLength(6)
  })

  it('keeps the order of the inputs, whichever answer comes first, and is the same whatever the batches', async () => {
    const lastFirst = await openLoader((number) => later(120 - 18 * number, right))
    const { origins } = await lastFirst.load()
    const graph = await graphOf(service.store)
    const mostAtOnce = lastFirst.standIn.mostAtOnce()
    await emptyStore(service.store)
    const oneByOne = await openLoader([right], { concurrency: 1 })

    await oneByOne.load(texts, 1)

    expect(origins).toEqual(['a1.txt', 'a2.txt', 'a3.txt', 'a4.txt', 'a5.txt', 'a6.txt'])
    expect(mostAtOnce).toBe(3)
    expect(await graphOf(service.store)).toEqual(graph)
  })

  it('goes on asking while a batch waits for its slowest', async () => {
    const { load, standIn } = await openLoader((number) => (number === 1 ? later(2_000, right) : right), {
      timeoutMs: 5_000,
    })

    await load(texts, 2)

    const order = standIn.asked.map(({ body }) => numberOf(body.messages[1]?.content ?? ''))
    expect(order.sort()).toEqual([1, 2, 3, 4, 5, 6])
    const spread = (standIn.asked.at(-1)?.at ?? 0) - (standIn.asked[0]?.at ?? 0)
    expect(spread).toBeLessThan(1_900)
  })

  it('stores of lies what is true in them, and counts the rest in the report', async () => {
    const [retno] = rightAnswer.officials
    const [dialogue] = rightAnswer.meetings
    const liar = {
      officials: [
        { ...retno, country: { value: 'RU', words: 'Indonesian' } },
        { ...retno, name: 'Ivan Nobody' },
      ],
      meetings: [
        { ...dialogue, participants: [{ official: 0 }, { official: 1 }, { official: 9 }] },
        { ...dialogue, kind: { value: 'DUEL', words: 'met' } },
      ],
      agreements: [{ ...rightAnswer.agreements[0], words: 'signed a pact against Mars' }],
      quotes: [{ parts: ['We want war'], official: 0, speaker: null }],
    }
    const { load } = await openLoader([answers(liar)])

    const { outcomes, lines, articles } = await load([textOf(1)])

    expect(outcomes).toEqual(['NEW'])
    expect(articles[0]?.facts.officials.map(({ name, country }) => [name, country])).toEqual([
      ['Retno Marsudi', null],
    ])
    expect(articles[0]?.facts.meetings.map(({ participants }) => participants.length)).toEqual([1])
    expect(articles[0]?.facts).toMatchObject({ agreements: [], quotes: [] })
    expect(codesOf(articles[0] as Article)).toContain('EXTRACTOR_DROPPED')
    expect(lines[0]).toBe('Extractor stand-in: 1 of 1 texts answered, 0 by the built-in rules')
    expect(lines[2]).toMatch(/^ {2}dropped of its answers: 1 CONTRADICTED, 3 NOT_IN_TEXT, /)
    expect(JSON.stringify(await service.store.db.collection('officials').find().toArray())).not.toMatch(
      /Nobody|"RU"/,
    )
  })

  it.each<[string, Behaviour, string]>([
    ['stalls', stalls, 'TIMEOUT'],
    ['sends rubbish', sends('<html>', 'text/html'), 'MALFORMED'],
    ['fails', refuses(500), 'HTTP_500'],
  ])(
    'that %s stores the facts of the built-in rules, says so, and asks again the next time',
    async (_what, behaviour, reason) => {
      const failing = await openLoader([behaviour])
      const first = await failing.load([textOf(1), textOf(2)])
      const working = await openLoader([right])
      const second = await working.load([textOf(1), textOf(2)])

      expect(first.outcomes).toEqual(['NEW', 'NEW'])
      expect(first.articles.map((one) => codesOf(one).includes('EXTRACTOR_UNAVAILABLE'))).toEqual([
        true,
        true,
      ])
      const own = extractFacts(documentOf(textOf(1)), { timeZone: null })
      expect(first.articles[0]?.facts.officials).toEqual(own.officials)
      expect(first.lines.slice(0, 2)).toEqual([
        `Extractor stand-in: 0 of 2 texts answered, 2 by the built-in rules (2 ${reason})`,
        '  4 calls, 2 of them retries; 0 prompt and 0 completion tokens, 4 calls uncounted',
      ])
      expect(second.outcomes).toEqual(['UPDATED', 'UPDATED'])
      expect(second.articles.map(rulesOf)).toEqual([['remote:stand-in'], ['remote:stand-in']])
      expect(second.articles.flatMap(codesOf)).not.toContain('EXTRACTOR_UNAVAILABLE')
    },
  )

  it('that goes on failing changes nothing the second time', async () => {
    const { load } = await openLoader([refuses(500), refuses(500), stalls])
    await load([textOf(1)])
    const position = await service.store.position()

    const { outcomes } = await load([textOf(1)])

    expect(outcomes).toEqual(['UNCHANGED'])
    expect(await service.store.position()).toBe(position)
  })

  it('ends as one that never failed', async () => {
    const flaky = await openLoader((number) => (number % 2 ? refuses(503) : right), { retries: 0 })
    const first = await flaky.load()
    await (await openLoader([right])).load()
    const mended = await graphOf(service.store)
    await emptyStore(service.store)

    await (await openLoader([right])).load()

    expect(first.lines[0]).toContain('3 of 6 texts answered, 3 by the built-in rules (3 HTTP_503)')
    expect(mended).toEqual(await graphOf(service.store))
  })

  it('asks anew about all when the model is another', async () => {
    await (await openLoader([right])).load([textOf(1)])
    const other = await openLoader([right], { model: 'vendor/other:2' })

    const { outcomes, articles } = await other.load([textOf(1)])

    expect(outcomes).toEqual(['UPDATED'])
    expect(articles.map(rulesOf)).toEqual([['remote:vendor/other:2']])
  })

  it('can be previewed', async () => {
    const { deps } = await openLoader([right])

    const preview = await previewDocument(deps, documentOf(textOf(1)), { publisher: null, timeZone: null })

    expect(preview.outcome).toBe('NEW')
    expect(preview.officials.map(({ name }) => name).sort()).toEqual([
      'Hayashi Yoshimasa',
      'Joko Widodo',
      'Retno Marsudi',
    ])
    expect(await stored()).toEqual([])
  })
})
