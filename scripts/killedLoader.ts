import { main } from './import'

/**
 * `npm run import` for `loaderKills`, which starts it ahead: it loads its code, and begins when it is told the folder
 * of data and the file.
 */
process.once('message', ({ dir, corpus }: { dir: string; corpus: string }) => {
  process.disconnect()
  void main([corpus], {
    out: process.stdout,
    err: process.stderr,
    stdin: process.stdin,
    env: { ...process.env, DATA_DIR: dir },
    cwd: process.cwd(),
    signal: new AbortController().signal,
    now: () => performance.now(),
  }).then((code) => {
    process.exitCode = code
  })
})
process.send?.('ready')
