import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReadInput, readChunks, readInput, type Unread } from '../../src/load/readInput'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function* chunks(...pieces: (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}

type Read<T> = Exclude<T, Unread>

const isUnread = (value: object): value is Unread => 'read' in value

/** All that was found, read. */
async function all<T extends object>(values: AsyncIterable<T>): Promise<Read<T>[]> {
  const found: Read<T>[] = []
  for await (const value of values) {
    if (!isUnread(value)) found.push(value as Read<T>)
    else {
      const { read, bytes: _bytes, hint: _hint, ...rest } = value
      for (const result of read()) found.push({ ...rest, ...result } as Read<T>)
    }
  }
  return found
}

const brief = (input: Omit<ReadInput, 'origin'> & Partial<ReadInput>) =>
  'reason' in input
    ? [input.line, input.reason]
    : [input.line, 'document' in input ? input.document?.format : null]

async function readFile(name: string, content: string | Buffer) {
  const path = join(folder, name)
  writeFileSync(path, content)
  return all(readInput({ kind: 'FILE', path, origin: name, named: false }, chunks()))
}

const page = 'Ministers meet\n\nThe ministers met at the palace on Monday and spoke of trade.\n'
const item = (title: string) => JSON.stringify({ title, body: 'The ministers met at the palace.' })

describe('readInput', () => {
  it('reads a file with its origin', async () => {
    const [input] = await readFile('a.txt', page)

    expect(input).toMatchObject({ origin: 'a.txt', line: null, document: { format: 'PAGE_TEXT' } })
  })

  it('reads standard input', async () => {
    const inputs = await all(
      readInput({ kind: 'STDIN', origin: 'stdin' }, chunks(page.slice(0, 30), page.slice(30))),
    )

    expect(inputs).toMatchObject([{ origin: 'stdin', document: { format: 'PAGE_TEXT' } }])
  })

  it('passes on what is not followed', async () => {
    const inputs = await all(
      readInput({ kind: 'OUTSIDE', origin: 'x', message: 'the link leads out' }, chunks()),
    )

    expect(inputs).toEqual([{ origin: 'x', line: null, reason: 'OUTSIDE', message: 'the link leads out' }])
  })

  it('tells of a file that vanished or became a link', async () => {
    const gone = { kind: 'FILE', path: join(folder, 'gone'), origin: 'gone', named: false } as const
    symlinkSync('/etc/hostname', join(folder, 'link'))

    expect((await all(readInput(gone, chunks()))).map(brief)).toEqual([[null, 'MALFORMED']])
    expect((await all(readInput({ ...gone, path: join(folder, 'link') }, chunks()))).map(brief)).toEqual([
      [null, 'OUTSIDE'],
    ])
  })

  it('reads JSON Lines, and one bad line stops no other', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"title":"x","body":"'),
      Buffer.from([0xe2, 0x28, 0xa1]),
      Buffer.from('é"}'),
    ])
    const inputs = await readFile(
      'a.jsonl',
      Buffer.concat([Buffer.from(`${item('One')}\n`), bad, Buffer.from(`\n\n${item('Four')}`)]),
    )

    expect(inputs.map(brief)).toEqual([
      [1, 'JSON'],
      [2, expect.stringMatching(/ENCODING|JSON/)],
      [4, 'JSON'],
    ])
  })

  it('reads JSON Lines of any length line by line, and rejects a line past 1 MB', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({ title: `Item ${n}`, body: `The ministers met. ${'x '.repeat(900)}` }),
    )
    lines.splice(5, 0, JSON.stringify({ title: 'long', body: 'y'.repeat(1_200_000) }))
    const text = lines.join('\n')
    expect(text.length).toBeGreaterThan(6 * 1024 * 1024)
    const pieces = text.match(/[\s\S]{1,65536}/g) ?? []

    const results = await all(readChunks(chunks(...pieces), null))

    expect(results).toHaveLength(3001)
    expect(results.filter((one) => 'reason' in one)).toEqual([
      { line: 6, reason: 'TOO_LARGE', message: expect.stringContaining('1048576') },
    ])
    expect(results.at(-1)?.line).toBe(3001)
  })

  it('rejects other input past 4 MB without reading it to its end', async () => {
    let taken = 0
    const endless = async function* () {
      for (;;) {
        taken += 1
        yield Buffer.alloc(65_536, 'a')
      }
    }

    expect((await all(readChunks(endless(), null))).map((one) => 'reason' in one && one.reason)).toEqual([
      'TOO_LARGE',
    ])
    expect(taken).toBeLessThan(70)
  })

  it('reads one JSON object over several lines as one', async () => {
    const inputs = await readFile('a.json', JSON.stringify(JSON.parse(item('One')), null, 2))

    expect(inputs.map(brief)).toEqual([[null, 'JSON']])
  })
})
