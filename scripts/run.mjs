// Runs one of the project's programs, building first what is stale: `node scripts/run.mjs import examples/`.
// Plain JavaScript, since it is what builds the TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')

/** What is built of which sources, by which program; the stamp is as old as the sources it was built of. */
const programs = {
  name: 'Building …',
  stamp: join(root, 'dist', '.built'),
  sources: [
    'src',
    'scripts',
    'tests/embedded/compat',
    'tests/support',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ],
  command: [join(modules, 'typescript', 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json')],
}
const pages = {
  name: 'Building the pages …',
  stamp: join(root, 'dist', '.built-web'),
  sources: ['web', 'docs', 'examples/queries', 'schema.graphql', 'package.json', 'tsconfig.json'],
  command: [
    join(modules, 'vite', 'bin', 'vite.js'),
    'build',
    join(root, 'web'),
    '--config',
    join(root, 'web', 'vite.config.mts'),
    '--logLevel',
    'warn',
  ],
}

/** When a file, or the newest file below a folder, was last changed: milliseconds since 1970; 0 where there is none. */
function changedAt(path) {
  if (!existsSync(path)) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

const isFresh = ({ stamp, sources }) =>
  existsSync(stamp) && sources.every((source) => changedAt(join(root, source)) <= statSync(stamp).mtimeMs)

function buildStale(part) {
  if (isFresh(part)) return
  const startedAt = new Date()
  rmSync(part.stamp, { force: true })
  process.stderr.write(`${part.name}\n`)
  const { status } = spawnSync(process.execPath, part.command, { stdio: ['ignore', 2, 2] })
  if (status !== 0) process.exit(1)
  writeFileSync(part.stamp, `${startedAt.toISOString()}\n`)
}

/** Compiles `src` and `scripts` to `dist` where they changed since; ends the process with code 1 on an error of types. */
export const build = () => buildStale(programs)

/** Builds `web` to `dist/web` where it changed since; only what serves pages needs them. */
export const buildPages = () => buildStale(pages)

/** Runs a compiled program with this process's terminal, hands signals on, and ends as it ends. */
export function run(program, args, nodeOptions = []) {
  const child = spawn(process.execPath, [...nodeOptions, join(root, 'dist', program), ...args], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2)
  build()
  if (name === 'build' || name === 'start') buildPages()
  if (name === 'build') process.exit(0)
  // A larger young generation spares a server a quarter of its time (docs/serving.md).
  if (name === 'start') run('src/main.js', args, ['--max-semi-space-size=64'])
  else run(`scripts/${name}.js`, args)
}
