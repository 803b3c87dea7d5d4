import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodes, main, readArguments, type Terminal } from '../../scripts/import'
import { AppError } from '../../src/domain/errors'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const page = (title: string) =>
  `${title}\nJane Roe • 14 December 2021 00:14\nJakarta: The foreign ministers of Indonesia and Japan met in Jakarta on Monday.\n`

async function run(argv: readonly string[], over: Partial<Terminal> = {}) {
  const written = { out: '', err: '' }
  const code = await main(argv, {
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text) },
    stdin: (async function* () {})(),
    env: {
      DATA_DIR: join(folder, 'data'),
      ...(process.env.MONGODB_URI
        ? {
            MONGODB_URI: process.env.MONGODB_URI,
            COMMUNIQUE_DATABASE: `import_${process.pid}_${folder.slice(-6)}`,
          }
        : {}),
    },
    cwd: folder,
    signal: new AbortController().signal,
    now: () => performance.now(),
    ...over,
  })
  return { code, ...written }
}

describe('The command line of the import', () => {
  it('is read to its last option', () => {
    expect(
      readArguments([
        'a',
        '-',
        '--dry-run',
        '--json',
        '--publisher',
        'The Page',
        '--time-zone=Asia/Jakarta',
        '--watch',
      ]),
    ).toEqual({
      paths: ['a', '-'],
      dryRun: true,
      json: true,
      publisher: 'The Page',
      timeZone: 'Asia/Jakarta',
      watch: true,
    })
    expect(readArguments(['--help'])).toBeNull()
  })

  it.each([
    [[], 'PATH'],
    [['-', '-'], 'twice'],
    [['a', '--nonsense'], '--nonsense'],
    [['a', '--time-zone', 'Jakarta'], '"Jakarta"'],
    [['a', '--publisher', ' '], '--publisher'],
    [['-', '--watch'], '--watch'],
  ])('refuses %j and says why', (argv, words) => {
    expect(() => readArguments(argv)).toThrow(AppError)
    expect(() => readArguments(argv)).toThrow(words)
  })

  it('ends with 2 on a mistake, with the usage, before any store is opened', async () => {
    const { code, err } = await run(['missing.txt'], { env: { MONGODB_URI: 'mongodb://127.0.0.1:1/x' } })

    expect(code).toBe(exitCodes.mistake)
    expect(err).toContain('"missing.txt"')
    expect(err).toContain('Usage: npm run import')
  })

  it('prints its usage on --help', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--time-zone ZONE') })
  })
})

describe('An import', () => {
  it('reports each text, keeps on after a bad one, and ends with 2 for it', async () => {
    writeFileSync(join(folder, 'a.txt'), page('Ministers meet'))
    writeFileSync(join(folder, 'b.bin'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]))
    writeFileSync(join(folder, 'c.txt'), page('Ministers meet again'))

    const { code, out } = await run(['.', '--json'])
    const report = JSON.parse(out)

    expect(code).toBe(exitCodes.mistake)
    expect(report.counts).toEqual({ NEW: 2, UPDATED: 0, UNCHANGED: 0, DUPLICATE: 0, REJECTED: 1 })
    expect(
      report.results.map(({ origin, outcome }: { origin: string; outcome: string }) => [origin, outcome]),
    ).toEqual([
      ['a.txt', 'NEW'],
      ['b.bin', 'REJECTED'],
      ['c.txt', 'NEW'],
    ])
  })

  it('writes nothing in a dry run, and nothing the second time', async () => {
    writeFileSync(join(folder, 'a.txt'), page('Ministers meet'))

    expect(await run(['a.txt', '--dry-run'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 new'),
    })
    expect(await run(['a.txt'])).toMatchObject({ code: 0, out: expect.stringContaining('1 new') })
    expect(await run(['a.txt'])).toMatchObject({ code: 0, out: expect.stringContaining('1 unchanged') })
  })

  it('reads standard input', async () => {
    const stdin = (async function* () {
      yield Buffer.from(page('From a pipe'))
    })()

    expect(await run(['-'], { stdin })).toMatchObject({ code: 0, out: expect.stringContaining('stdin') })
  })

  it('stops after what is running when asked to, and reports so far', async () => {
    writeFileSync(join(folder, 'a.txt'), page('Ministers meet'))
    const stop = new AbortController()
    stop.abort()

    expect(await run(['a.txt'], { signal: stop.signal })).toMatchObject({
      code: exitCodes.stopped,
      out: expect.stringContaining('Stopped after 0 texts'),
    })
  })

  it('ends with 3 when the store is away', async () => {
    writeFileSync(join(folder, 'a.txt'), page('Ministers meet'))

    const { code, err } = await run(['a.txt'], {
      env: { MONGODB_URI: 'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100' },
    })

    expect(code).toBe(exitCodes.unavailable)
    expect(err).toContain('store')
  })

  it('goes on with what is added while it watches, until it is stopped', async () => {
    writeFileSync(join(folder, 'a.txt'), page('Ministers meet'))
    const stop = new AbortController()
    let out = ''
    const running = run(['.', '--watch'], {
      signal: stop.signal,
      out: {
        write: (text) => {
          out += text
          if (out.includes('a.txt') && !out.includes('late.txt') && text.includes('1 text:'))
            setTimeout(() => writeFileSync(join(folder, 'late.txt'), page('Late news')), 500)
          if (out.includes('late.txt')) stop.abort()
        },
      },
    })

    expect((await running).code).toBe(exitCodes.done)
    expect(out).toContain('late.txt')
  })
})
