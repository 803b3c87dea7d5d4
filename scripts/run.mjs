// Runs one of the project's programs, building first what is stale: `node scripts/run.mjs import examples/`.
// Plain JavaScript, since it is what builds the TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'dist', '.built')
const sources = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json']

/** When a file, or the newest file below a folder, was last changed: milliseconds since 1970. */
function changedAt(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))))
}

const isFresh = () =>
  existsSync(stamp) && sources.every((source) => changedAt(join(root, source)) <= statSync(stamp).mtimeMs)

/** Compiles `src` and `scripts` to `dist` where they changed since; ends the process with code 1 on an error of types. */
export function build() {
  if (isFresh()) return
  const startedAt = new Date()
  rmSync(stamp, { force: true })
  process.stderr.write('Building …\n')
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) process.exit(1)
  writeFileSync(stamp, `${startedAt.toISOString()}\n`)
}

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
  if (name === 'build') process.exit(0)
  // A larger young generation spares a server a quarter of its time (docs/serving.md).
  if (name === 'start') run('src/main.js', args, ['--max-semi-space-size=64'])
  else run(`scripts/${name}.js`, args)
}
