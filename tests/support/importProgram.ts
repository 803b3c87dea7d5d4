import { main } from '../../scripts/import'

/** `npm run import` from its TypeScript sources: `node tests/support/runTs.cjs tests/support/importProgram.ts PATH…`. */
void main(process.argv.slice(3), {
  out: process.stdout,
  err: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  signal: new AbortController().signal,
  now: () => performance.now(),
}).then((code) => {
  process.exitCode = code
})
