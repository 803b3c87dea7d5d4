import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checkFolder } from '../src/embedded/check'
import { openEmbedded } from '../src/embedded/server'
import { openStore, type Store } from '../src/store/open'
import { graphOf } from '../tests/support/graph'
import { generateArticles, toJsonLine } from './bench/generator'

/** How often, over how many articles, and the arguments with which Node runs `killedLoader`. */
export interface LoaderKills {
  readonly kills: number
  readonly articles: number
  readonly seed: number
  readonly loader: readonly string[]
  /** Told how many loaders were killed so far. */
  said?(kills: number): unknown
}
export interface KillsOutcome {
  readonly kills: number
  /** Articles that killed loaders had told of. */
  readonly acknowledged: number
  /** Imports that were finished by a loader after those that were killed. */
  readonly finished: number
  readonly faults: readonly string[]
}

/** An import of the corpus into a folder; `killAfter` so many milliseconds, or never. */
type RunLoader = (dir: string, known: Set<string>, killAfter: number | null) => Promise<Ran>
interface Ran {
  readonly killed: boolean
  /** From the order to the end. */
  readonly ms: number
}

/** Kills a loader at random moments of its imports until it was killed so often, and looks at what each time is left. */
export async function killLoaders(how: LoaderKills): Promise<KillsOutcome> {
  const { kills, articles, seed } = how
  const place = mkdtempSync(join(tmpdir(), 'communique-kills-'))
  const corpus = join(place, 'corpus.jsonl')
  writeFileSync(corpus, [...generateArticles({ articles, seed, from: 0 })].map(toJsonLine).join(''))
  const { run, stop } = openLoaders(how.loader, corpus)
  const random = randomFrom(seed)
  const outcome = { kills: 0, acknowledged: 0, finished: 0 }
  try {
    const { ms: span } = await run(join(place, 'whole'), new Set(), null)
    // kills fall at any moment of an import, and where they fall behind its end, it is finished and the next one begun
    const whole = await withStore(join(place, 'whole'), graphOf)
    while (outcome.kills < kills) {
      const dir = join(place, `import-${outcome.finished}`)
      const known = new Set<string>()
      for (let killed = true; killed; ) {
        killed = (await run(dir, known, outcome.kills < kills ? random() * span : null)).killed
        if (killed) outcome.kills++
        if (killed) how.said?.(outcome.kills)
        const faults = await faultsOf(dir, known)
        if (faults.length)
          return { ...outcome, faults: faults.map((f) => `after kill ${outcome.kills}: ${f}`) }
      }
      if (known.size < articles)
        return { ...outcome, faults: [`a finished import told of ${known.size} articles of ${articles}`] }
      outcome.finished++
      outcome.acknowledged += known.size
      if (!isDeepStrictEqual(await withStore(dir, graphOf), whole))
        return { ...outcome, faults: ['what is finished differs from an import that was not killed'] }
      rmSync(dir, { recursive: true })
    }
    return { ...outcome, faults: [] }
  } finally {
    await stop()
    rmSync(place, { recursive: true, force: true })
  }
}

/** Numbers from 0 up to 1, always the same for a seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => child.once('close', (code) => done(code)))

/** Runs loaders one after the other; while one is at work, the next loads its code. */
function openLoaders(loader: readonly string[], corpus: string): { run: RunLoader; stop(): Promise<void> } {
  const { MONGODB_URI: _, ...env } = process.env
  const start = (): ChildProcess =>
    spawn(process.execPath, loader, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const withItsEnd = (child: ChildProcess) => ({ child, code: ended(child), ready: once(child, 'message') })
  let next = withItsEnd(start())
  return {
    async run(dir, known, killAfter) {
      const { child, code, ready } = next
      next = withItsEnd(start())
      child.stdout?.on(
        'data',
        toLines((line) => note(line, known)),
      )
      await Promise.race([ready, code])
      const startedAt = performance.now()
      child.send({ dir, corpus })
      const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
      const ending = await code
      if (timer) clearTimeout(timer)
      if (ending !== null && ending !== 0) throw new Error(`the loader ended with code ${ending}`)
      return { killed: ending === null, ms: performance.now() - startedAt }
    },
    async stop() {
      next.child.kill('SIGKILL')
      await next.code
    },
  }
}
function toLines(take: (line: string) => void): (data: Buffer) => void {
  let text = ''
  return (data) => {
    const lines = `${text}${data}`.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) take(line)
  }
}
/** Adds the article that a line of the loader's report tells of. */
function note(line: string, known: Set<string>): void {
  const [, id] = /^(?:NEW|UNCHANGED|UPDATED|DUPLICATE)\s.*\s(art_\w+)/.exec(line) ?? []
  if (id) known.add(id)
}

async function faultsOf(dir: string, known: ReadonlySet<string>): Promise<string[]> {
  const { faults } = await checkFolder(dir)
  const stored = await withStore(dir, ({ db }) =>
    db
      .collection<{ _id: string }>('articles')
      .find({ _id: { $in: [...known] } })
      .project({ _id: 1 })
      .toArray(),
  )
  const there = new Set(stored.map(({ _id }) => _id))
  const lost = [...known].filter((id) => !there.has(id))
  return [...faults, ...lost.map((id) => `the article ${id} was acknowledged and is lost`)]
}
async function withStore<T>(dir: string, use: (store: Store) => Promise<T>): Promise<T> {
  const embedded = await openEmbedded({ dir })
  const store = await openStore({ uri: embedded.uri })
  try {
    return await use(store)
  } finally {
    await store.close()
    await embedded.close()
  }
}
