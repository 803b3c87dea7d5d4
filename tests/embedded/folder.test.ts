import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { open } from 'lmdb'
import { toFolderError } from '../../src/embedded/folderErrors'
import { type Embedded, openEmbedded } from '../../src/embedded/server'
import { connect, failure, temporaryFolder } from './support/endpoint'

let dir = ''
const opened: Embedded[] = []
async function openHere(): Promise<Embedded> {
  const embedded = await openEmbedded({ dir })
  opened.push(embedded)
  return embedded
}
async function filled(count: number): Promise<void> {
  const { uri, close } = await openEmbedded({ dir })
  const client = connect(uri)
  await client
    .db('test')
    .collection('items')
    .insertMany(Array.from({ length: count }, (_, i) => ({ i, text: 'x'.repeat(2000) })))
  await client.close()
  await close()
}
beforeEach(() => {
  dir = temporaryFolder()
})
afterEach(async () => {
  for (const embedded of opened.splice(0)) await embedded.close()
  rmSync(dir, { recursive: true, force: true })
})

describe('a data folder', () => {
  it('keeps what was written when it is opened again', async () => {
    await filled(10)

    const client = connect((await openHere()).uri)

    expect(await client.db('test').collection('items').countDocuments()).toBe(10)
    await client.close()
  })

  it('is attached to where it is served already, and stays served when that one closes', async () => {
    const first = await openHere()

    const second = await openEmbedded({ dir })
    await second.close()
    const client = connect(second.uri)

    expect(second).toMatchObject({ uri: first.uri, attached: true })
    expect(await client.db('test').command({ ping: 1 })).toMatchObject({ ok: 1 })
    await client.close()
  })

  it('is taken over from a process that has gone, though another answers at its port', async () => {
    const first = await openEmbedded({ dir })
    const before = readFileSync(join(dir, 'data.mdb'))
    await first.close()
    writeFileSync(join(dir, 'data.mdb'), before) // as after a kill: the folder still names its process
    const port = Number(/:(\d+)\//.exec(first.uri)?.[1])
    const stranger = createServer((socket) => socket.end('hello')).listen(port, '127.0.0.1')
    await once(stranger, 'listening')

    const again = await openHere()

    expect(again.attached).toBe(false)
    stranger.close()
  })

  it('of something else is refused and left as it is', async () => {
    const other = open({ path: dir, pageSize: 16_384 })
    await other.put('key', 'value')
    await other.close()

    expect((await failure(openEmbedded({ dir }))).code).toBe('FOLDER_FOREIGN')
  })

  it('of a MongoDB is refused', async () => {
    writeFileSync(join(dir, 'WiredTiger'), 'WiredTiger')

    expect((await failure(openEmbedded({ dir }))).code).toBe('FOLDER_FOREIGN')
  })

  it.each([
    ['overwritten', () => writeFileSync(join(dir, 'data.mdb'), Buffer.alloc(100_000, 7))],
    ['cut to a part', () => truncateSync(join(dir, 'data.mdb'), 40_000)],
  ])('whose data file was %s is refused as damaged', async (_, damage) => {
    await filled(400)
    damage()

    expect((await failure(openEmbedded({ dir }))).code).toBe('FOLDER_DAMAGED')
  })

  it('that is a file is refused', async () => {
    const path = join(dir, 'file')
    writeFileSync(path, '')

    expect((await failure(openEmbedded({ dir: path }))).code).toBe('FOLDER_UNUSABLE')
  })

  it('whose process takes connections and does not answer is busy; once it answers, it is attached to', async () => {
    const root = join(__dirname, '..', '..')
    const program = [join(root, 'tests/support/runTs.cjs'), join(root, 'scripts/embedded.ts'), '--dir', dir]
    const env = { ...process.env, RUN_TS_AS_MAIN: '1' }
    const other = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const [line] = await once(other.stdout, 'data')
      other.kill('SIGSTOP')

      const { code, message } = await failure(openEmbedded({ dir, patienceMs: 300 }))
      other.kill('SIGCONT')
      const attached = await openEmbedded({ dir })

      expect({ code, attached: attached.attached }).toEqual({ code: 'FOLDER_BUSY', attached: true })
      expect(message).toContain(`The process ${other.pid} that serves the data folder ${dir} does not answer`)
      expect(String(line)).toContain(attached.uri)
    } finally {
      other.kill('SIGKILL')
      await once(other, 'exit')
    }
  }, 60_000)

  it('can be served at a unix socket in it', async () => {
    const embedded = await openEmbedded({ dir, socket: join(dir, 'mongo.sock') })
    opened.push(embedded)
    const client = connect(embedded.uri)

    expect(await client.db('test').command({ ping: 1 })).toMatchObject({ ok: 1 })
    await client.close()
  })

  it('is not served at a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' ? address?.port : 0

    expect((await failure(openEmbedded({ dir, port }))).code).toBe('ADDRESS_IN_USE')
    taken.close()
  })
})

const isRoot = process.getuid?.() === 0
const unlessRoot = isRoot ? it.skip : it
unlessRoot('a data folder that can not be written to is refused', async () => {
  const locked = join(dir, 'locked')
  mkdirSync(locked, { mode: 0o500 })

  expect((await failure(openEmbedded({ dir: locked }))).code).toBe('FOLDER_READ_ONLY')
})

describe('a data folder without room', () => {
  /** Serves it in a process that may write files of so many blocks of 512 or 1,024 bytes. */
  function serveWithin(blocks: number): { code: unknown; written?: number; left?: number } {
    const support = join(__dirname, '..', 'support')
    const program = `ulimit -f ${blocks}; exec "$0" "$@"`
    const args = [process.execPath, join(support, 'runTs.cjs'), join(support, 'serveFolder.ts'), dir]
    const { stdout } = spawnSync('sh', ['-c', program, ...args], { encoding: 'utf8' })
    return JSON.parse(stdout)
  }

  it('refuses what does not fit, keeps all that was acknowledged, and can be opened again', async () => {
    const { code, written, left } = serveWithin(4000)
    expect(code).toBe(14031)
    expect(written).toBeGreaterThan(10)
    expect(left).toBe(written)

    const client = connect((await openHere()).uri)
    expect(await client.db('test').collection('items').countDocuments()).toBe(written)
    await client.close()
  }, 60_000)

  it('is refused as full where there is none from the start', () => {
    expect(serveWithin(10)).toEqual({ code: 'FOLDER_FULL' })
  }, 60_000)
})

it.each([
  ['EROFS: read-only file system', 'FOLDER_READ_ONLY'],
  ['EACCES: permission denied', 'FOLDER_READ_ONLY'],
  ['ENOSPC: no space left on device', 'FOLDER_FULL'],
  ['MDB_CORRUPTED: located page was wrong type', 'FOLDER_DAMAGED'],
  ['something else', 'FOLDER_UNUSABLE'],
])('the system says %s, the folder is %s', (message, code) => {
  const error = toFolderError('/data', new Error(message))

  expect(error.code).toBe(code)
  expect(error.message).toContain('/data')
  expect(error.message).toContain(message)
})

describe('a command about a folder that is damaged', () => {
  it.each([
    ['npm run embedded', 'embedded', [], 2],
    ['npm run embedded -- --check', 'embedded', ['--check'], 2],
    ['npm run import', 'import', ['examples'], 3],
  ])(
    '%s says so and ends with its code',
    (_, name, args, code) => {
      writeFileSync(join(dir, 'data.mdb'), Buffer.alloc(100_000, 7))
      const root = join(__dirname, '..', '..')
      const program = name === 'import' ? 'tests/support/importProgram.ts' : `scripts/${name}.ts`
      const { MONGODB_URI: _uri, ...env } = process.env

      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'tests/support/runTs.cjs'), join(root, program), ...args],
        {
          encoding: 'utf8',
          env: { ...env, DATA_DIR: dir, ...(name === 'embedded' ? { RUN_TS_AS_MAIN: '1' } : {}) },
          cwd: root,
        },
      )

      expect(stderr).toContain(`The data folder ${dir} holds a data file that can not be read`)
      expect(status).toBe(code)
    },
    60_000,
  )
})
