import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { readOptions, wholeNumber } from '../../scripts/commandLine'

const root = join(__dirname, '..', '..')
const programs = [
  'import',
  'extract',
  'score',
  'gallery',
  'generate',
  'bench',
  'embedded',
  'move',
  'compat',
  'durability',
]

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** What a program prints, and its exit code. */
const runWith = (program: string, argument: string): Promise<Ended> =>
  new Promise((resolve) => {
    const args = [
      join(root, 'tests', 'support', 'runTs.cjs'),
      join(root, 'scripts', `${program}.ts`),
      argument,
    ]
    execFile(
      process.execPath,
      args,
      { cwd: root, env: { ...process.env, RUN_TS_AS_MAIN: '1' } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

describe('A program', () => {
  it.each(programs)('%s says what it takes, and refuses what it does not know', async (program) => {
    const [helped, refused] = await Promise.all([runWith(program, '--help'), runWith(program, '--nonsense')])
    expect(helped).toMatchObject({ code: 0, err: '' })
    expect(helped.out).toMatch(/npm run /)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(/^Unknown option '--nonsense'/)
    expect(refused.err).toContain(helped.out.trim())
    expect(refused.err).not.toMatch(/^\s+at /m)
  })
})

describe('Options', () => {
  it('are refused where they are wrong, with how the program is used', () => {
    const config = { args: ['--size=3'], options: { size: { type: 'boolean' } } } as const
    expect(() => readOptions(config, 'usage: …')).toThrow(/'--size' does not take an argument\nusage: …$/)
  })

  it.each(['', ' ', 'x', '-1', '1.5', '1e40'])('take no %p for a whole number', (text) => {
    expect(() => wholeNumber('count', text)).toThrow(`--count takes a whole number from 0, got ${text}`)
  })
})
