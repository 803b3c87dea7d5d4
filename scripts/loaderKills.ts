import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { checkFolder } from '../src/embedded/check'
import { openEmbedded } from '../src/embedded/server'
import { openStore, type Store } from '../src/store/open'
import { graphOf } from '../tests/support/graph'
import { generateArticles, toJsonLine } from './bench/generator'

/** How often, over how many articles, and the arguments with which Node runs the loader. */
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

/** Kills a loader at random moments of its imports until it was killed so often, and looks at what each time is left. */
export async function killLoaders(how: LoaderKills): Promise<KillsOutcome> {
  const { kills, articles, seed, loader } = how
  const place = mkdtempSync(join(tmpdir(), 'communique-kills-'))
  const corpus = join(place, 'corpus.jsonl')
  writeFileSync(corpus, [...generateArticles({ articles, seed, from: 0 })].map(toJsonLine).join(''))
  const { MONGODB_URI: _, ...own } = process.env
  const run = (dir: string) =>
    spawn(process.execPath, [...loader, corpus], {
      env: { ...own, DATA_DIR: dir },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const random = randomFrom(seed)
  const outcome = { kills: 0, acknowledged: 0, finished: 0 }
  try {
    await ended(run(join(place, 'whole')))
    const whole = await withStore(join(place, 'whole'), graphOf)
    while (outcome.kills < kills) {
      const dir = join(place, `import-${outcome.finished}`)
      const known = new Set<string>()
      for (let killed = true; killed; ) {
        const last = outcome.kills >= kills
        killed = await runAndKill(run(dir), known, last ? null : { random, most: Math.min(40, articles / 3) })
        if (killed) {
          outcome.kills++
          how.said?.(outcome.kills)
        }
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

/** Kills the loader a while after some more articles, or at its start; adds to `known` what it told. False: it ended first. */
async function runAndKill(
  child: ChildProcess,
  known: Set<string>,
  chance: { readonly random: () => number; readonly most: number } | null,
): Promise<boolean> {
  let text = ''
  const random = chance?.random
  let more = random ? Math.floor(random() * chance.most) : Number.POSITIVE_INFINITY
  const kill = (ms: number) => setTimeout(() => child.kill('SIGKILL'), ms)
  if (more < 4 && random) kill(random() * 2500)
  child.stdout?.on('data', (data) => {
    const lines = `${text}${data}`.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      const [, outcome, id] = /^(NEW|UNCHANGED|UPDATED|DUPLICATE)\s.*\s(art_\w+)/.exec(line) ?? []
      if (id) known.add(id)
      if (outcome === 'NEW' && more-- === 0 && random) kill(random() * 150)
    }
  })
  const code = await ended(child)
  if (code !== null && code !== 0) throw new Error(`the loader ended with code ${code}`)
  return code === null
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
