import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodes, main } from '../../../scripts/import'
import { readConfig } from '../../../src/config'
import type { ExtractorUsage } from '../../../src/load/remote/usage'
import { loadFunctions, openExtractor } from '../../../src/texts'
import { testStore } from '../../support/testStore'
import { rightAnswer, textOf } from './articles'
import { answers, type Behaviour, firstAsked, openStandIn, refuses, type StandIn, stalls } from './standIn'

const service = testStore()
let folder: string
let standIn: StandIn | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extractor-'))
  for (const number of [1, 2, 3]) writeFileSync(join(folder, `a${number}.txt`), textOf(number))
})
afterEach(async () => {
  await standIn?.close()
  standIn = null
  rmSync(folder, { recursive: true, force: true })
})

const right = answers(rightAnswer)

async function environment(script: readonly Behaviour[], over: Record<string, string> = {}) {
  standIn = await openStandIn(script)
  return {
    MONGODB_URI: service.uri,
    COMMUNIQUE_DATABASE: service.dbName,
    EXTRACTOR_URL: `${standIn.url}?key=sk-in-query`,
    COMMUNIQUE_EXTRACTOR_MODEL: 'stand-in',
    COMMUNIQUE_EXTRACTOR_TOKEN: 'sk-secret',
    COMMUNIQUE_EXTRACTOR_RETRIES: '1',
    ...over,
  }
}

async function run(
  argv: readonly string[],
  env: Record<string, string>,
  signal = new AbortController().signal,
) {
  const written = { out: '', err: '' }
  const code = await main(argv, {
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text) },
    stdin: (async function* () {})(),
    env,
    cwd: folder,
    signal,
    now: () => performance.now(),
  })
  expect(written.out + written.err).not.toContain('sk-')
  return { code, ...written }
}

const codesStored = async (): Promise<string[]> => {
  const docs = await service.store.db
    .collection<{ facts: { notes: { code: string }[] } }>('articles')
    .find()
    .toArray()
  return docs.flatMap(({ facts }) => facts.notes.map(({ code }) => code))
}

describe('npm run import with another extractor', () => {
  it('tells in its report what was asked and what it cost', async () => {
    const env = await environment([refuses(503), right])

    const { code, out } = await run(['.', '--json'], env)

    expect(code).toBe(exitCodes.done)
    expect(JSON.parse(out)).toMatchObject({
      counts: { NEW: 3 },
      extractor: {
        model: 'stand-in',
        texts: 3,
        answered: 3,
        calls: 4,
        retries: 1,
        failed: {},
        promptTokens: 3_600,
        completionTokens: 900,
        uncounted: 1,
      },
    })
  })

  it('says nothing of an extractor where there is none', async () => {
    const { out } = await run(['.', '--json'], {
      MONGODB_URI: service.uri,
      COMMUNIQUE_DATABASE: service.dbName,
    })

    expect(JSON.parse(out)).not.toHaveProperty('extractor')
  })

  it('asks nothing in a dry run, and tells what an import then does', async () => {
    const env = await environment([right])

    const dry = await run(['.', '--dry-run'], env)
    const askedDry = standIn?.asked.length
    const wet = await run(['.'], env)
    const again = await run(['.', '--dry-run'], env)

    expect(askedDry).toBe(0)
    expect(dry.out).toContain('3 texts: 3 new')
    expect(wet.out).toContain('3 texts: 3 new')
    expect(again.out).toContain('3 unchanged')
    expect(wet.out).toContain('Extractor stand-in: 3 of 3 texts answered')
    expect(dry.out).not.toContain('Extractor')
  })

  it('ends soon when stopped, with the facts of the built-in rules for what was read', async () => {
    const env = await environment([stalls])
    const stop = new AbortController()
    const before = performance.now()

    const running = run(['.'], env, stop.signal)
    await firstAsked(standIn ?? { asked: [] })
    stop.abort()
    const { code, out } = await running

    expect(performance.now() - before).toBeLessThan(20_000)
    expect(code).toBe(exitCodes.stopped)
    expect(out).toMatch(/\d STOPPED/)
    expect(await codesStored()).toContain('EXTRACTOR_UNAVAILABLE')
  })
})

describe('A mutation with another extractor', () => {
  const textInput = { text: textOf(1), publisher: null, timeZone: null }

  async function functions(script: readonly Behaviour[], over: Record<string, string> = {}) {
    const told: ExtractorUsage[] = []
    const config = readConfig(await environment(script, over))
    const extractor = openExtractor(config, (usage) => void told.push(usage))
    return { told, load: loadFunctions(service.store, extractor) }
  }

  it('imports its facts and tells the log what they cost', async () => {
    const { told, load } = await functions([right])

    const { outcome } = await load.importText(textInput)

    expect(outcome).toBe('NEW')
    expect(await codesStored()).toEqual([])
    expect(told).toEqual([expect.objectContaining({ answered: 1, calls: 1, promptTokens: 1_200 })])
  })

  it('waits no longer than an operation may take', async () => {
    const { told, load } = await functions([stalls], { COMMUNIQUE_LIMIT_OPERATION_MILLISECONDS: '600' })
    const before = performance.now()

    const { outcome } = await load.importText(textInput)

    expect(outcome).toBe('NEW')
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(await codesStored()).toEqual(['EXTRACTOR_UNAVAILABLE'])
    expect(told[0]?.failed).toEqual({ TIMEOUT: 1 })
  })

  it('is by the built-in rules where no extractor is named', () => {
    expect(openExtractor(readConfig({}), () => {})).toBeNull()
  })
})
