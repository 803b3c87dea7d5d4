import * as fs from 'node:fs'
import { lstat, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type GlobOptions, glob, isDynamicPattern } from 'tinyglobby'
import { AppError } from '../domain/errors'

/** An input that a path named: a file, standard input, or a link that is not followed. */
export type Found =
  | { readonly kind: 'FILE'; readonly path: string; readonly origin: string; readonly named: boolean }
  | { readonly kind: 'STDIN'; readonly origin: string }
  | { readonly kind: 'OUTSIDE'; readonly origin: string; readonly message: string }

/** Where standard input comes from, in reports. */
export const stdinOrigin = 'stdin'

/**
 * The inputs that paths name: files, folders with all below them, globs, and `-` for standard input. Each file is
 * found once, in the order of the paths and then of names; a path that names nothing is the caller's mistake.
 */
export async function findInputs(paths: readonly string[], cwd: string): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const path of paths) {
    const inputs =
      path === '-' ? [{ kind: 'STDIN', origin: stdinOrigin } as const] : await findPath(path, cwd)
    for (const input of inputs) {
      const key = input.kind === 'FILE' ? input.path : input.origin
      if (!found.has(key)) found.set(key, input)
    }
  }
  return [...found.values()]
}

async function findPath(path: string, cwd: string): Promise<Found[]> {
  const absolute = resolve(cwd, path)
  const stats = await stat(absolute).catch(() => null)
  if (stats?.isDirectory()) return findBelow(absolute, '**/*', path)
  if (stats) return [{ kind: 'FILE', path: absolute, origin: path, named: true }]
  if (!isDynamicPattern(path)) throw noSuchPath(path)
  const { base, pattern } = splitPattern(absolute)
  const shown = isAbsolute(path) ? base : relative(cwd, base)
  const matches = (await stat(base).catch(() => null)) ? await findBelow(base, pattern, shown) : []
  if (matches.length === 0) throw noSuchPath(path)
  return matches
}

const noSuchPath = (path: string): AppError =>
  new AppError(
    'BAD_USER_INPUT',
    `expected a file, a folder, a glob or -, got ${JSON.stringify(path)}, which names nothing`,
  )

/** A glob's fixed beginning, which is the folder that links may not leave, and the rest. */
function splitPattern(absolute: string): { base: string; pattern: string } {
  const steps = absolute.split(sep)
  const dynamic = steps.findIndex((step) => isDynamicPattern(step))
  return { base: steps.slice(0, dynamic).join(sep) || sep, pattern: steps.slice(dynamic).join('/') }
}

async function findBelow(folder: string, pattern: string, shown: string): Promise<Found[]> {
  const root = await realpath(folder)
  const all = await glob(pattern, { cwd: folder, dot: false, onlyFiles: true, fs: linksAsFiles })
  const names = withoutQuestions(all)
  const found = await Promise.all(
    names.sort(byCodeUnits).map((name) => findEntry(join(folder, name), join(shown, name), root)),
  )
  return found.filter((input) => input !== null)
}

/** A stored GraphQL question, `X.graphql` with its variables in `X.json`, is no article. */
function withoutQuestions(names: readonly string[]): string[] {
  const questions = new Set(names.filter((name) => name.endsWith('.graphql')))
  return names.filter((name) => !questions.has(name) && !questions.has(name.replace(/\.json$/, '.graphql')))
}

// Links are then listed as what they are and nothing is read through them; left out, nobody would hear of them.
const linksAsFiles = {
  ...fs,
  stat: fs.lstat,
  realpath: (path: string, done: (error: null, path: string) => void) => done(null, path),
} as unknown as NonNullable<GlobOptions['fs']>

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function findEntry(path: string, origin: string, root: string): Promise<Found | null> {
  const stats = await lstat(path).catch(() => null)
  if (!stats) return null
  if (!stats.isSymbolicLink()) return { kind: 'FILE', path, origin, named: false }
  const target = await realpath(path).catch(() => null)
  // A link to what the folder holds anyway is read where it stands.
  if (target !== null && isBelow(target, root)) return null
  const message =
    target === null
      ? 'the link leads nowhere'
      : `the link leads out of the folder ${JSON.stringify(basename(root) || dirname(root))}`
  return { kind: 'OUTSIDE', origin, message }
}

const isBelow = (path: string, root: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
