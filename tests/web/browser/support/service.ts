import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', '..', '..')

/** A token that the service under test takes, with the role EDITOR. */
export const editorToken = 'browser-test-editor'

/** The built service in a process of its own, on an embedded store of its own. */
export interface RunningService {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string
  /** Where its store is. */
  readonly folder: string
  /** Ends it, and takes its folder away unless that is to be kept. */
  stop(after?: { readonly keep?: boolean }): Promise<void>
}

/** The variable that names a folder with the examples imported: each service under test begins with a copy of it. */
export const importedVariable = 'WEB_TEST_IMPORTED'

/** Starts it with the examples imported, or with nothing in it. */
export async function startService({
  sample = true,
}: {
  readonly sample?: boolean
} = {}): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'web-test-'))
  const imported = process.env[importedVariable]
  if (sample && imported) cpSync(imported, folder, { recursive: true })
  const { MONGODB_URI: _unused, ...env } = process.env
  const child = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
    env: {
      ...env,
      PORT: '0',
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      COMMUNIQUE_SAMPLE: sample ? 'on' : 'off',
      EDITOR_TOKENS: `editor:${createHash('sha256').update(editorToken).digest('hex')}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const origin = await announced(child)
  return {
    origin,
    folder,
    async stop({ keep = false } = {}) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      if (!keep) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The address it prints once it listens. */
function announced(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /(http:\/\/\S+)\/graphql\b/.exec(printed)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The service ended with code ${code}:\n${printed}`)))
  })
}
