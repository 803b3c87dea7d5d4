import { resolve } from 'node:path'
import { watch } from 'chokidar'
import { isDynamicPattern } from 'tinyglobby'
import { type Found, findInputs } from './find'

/** Waits for this long (ms) without a write before a file is read. */
const quietFor = 300

/**
 * Batches of files that were added or changed below the paths, until the signal ends it. What counts is found by the
 * same rules as the first time, so links and hidden files stay out.
 */
export async function* watchInputs(
  paths: readonly string[],
  cwd: string,
  signal: AbortSignal,
): AsyncGenerator<Found[]> {
  const changed = new Set<string>()
  let wake = () => {}
  const watcher = watch(
    paths.filter((path) => path !== '-').map((path) => resolve(cwd, fixedPart(path))),
    {
      ignoreInitial: true,
      followSymlinks: false,
      awaitWriteFinish: { stabilityThreshold: quietFor, pollInterval: 50 },
    },
  )
  const note = (path: string) => {
    changed.add(resolve(cwd, path))
    wake()
  }
  watcher.on('add', note).on('change', note)
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    while (!signal.aborted) {
      if (changed.size === 0) {
        await new Promise<void>((done) => {
          wake = done
          if (signal.aborted) done()
        })
        continue
      }
      const batch = new Set(changed)
      changed.clear()
      const found = await findInputs(paths, cwd).catch(() => [])
      const fresh = found.filter((input) => input.kind === 'FILE' && batch.has(resolve(cwd, input.path)))
      if (fresh.length > 0) yield fresh
    }
  } finally {
    await watcher.close()
  }
}

/** The folder or file that a path or a glob begins with. */
function fixedPart(path: string): string {
  if (!isDynamicPattern(path)) return path
  const steps = path.split('/')
  return (
    steps
      .slice(
        0,
        steps.findIndex((step) => isDynamicPattern(step)),
      )
      .join('/') || '.'
  )
}
