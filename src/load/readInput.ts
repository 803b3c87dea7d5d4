import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { extname } from 'node:path'
import type { RejectReason, SourceDocument } from '../domain/model'
import { type ReadResult, readJsonBytes, readSource } from '../extract/read'
import { readLimits } from '../extract/read/result'
import type { Found } from './find'

/** One text that was read, or why it can't be, with where it came from. */
export type ReadInput =
  | { readonly origin: string; readonly line: number | null; readonly document: SourceDocument }
  | {
      readonly origin: string
      readonly line: number | null
      readonly reason: RejectReason
      readonly message: string
    }

/** Bytes that hold one text, not read yet: where the store knows them they need not be. */
export interface Unread {
  readonly line: number | null
  readonly bytes: Uint8Array
  /** What decides, besides the bytes, how they are read. */
  readonly hint: string
  readonly read: () => readonly ReadResult[]
}

/** One text that is to be imported, or why it can't be. */
export type Input = ReadInput | ({ readonly origin: string } & Unread)

/** A file is read in pieces of so many bytes: fewer and larger than the usual, for a piece costs as much as ten lines. */
const pieceBytes = 262_144
/** Longer texts are read when they come, so that those that wait take little memory: bytes. */
const mostUnread = 65_536

/** The beginning of what holds one text whatever follows: a page or plain text, no feed and no JSON. */
const oneText = /^(?:\xef\xbb\xbf)?\s*(?:<(?:!doctype html|html)[\s>]|[!-;=-Z\\-z|-~\x80-\xee\xf0-\xfd])/i

/** Reads what was found, text by text; a file of JSON Lines of any length takes the memory of one line. */
export async function* readInput(found: Found, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  const { origin } = found
  if (found.kind === 'OUTSIDE') {
    yield { origin, line: null, reason: 'OUTSIDE', message: found.message }
    return
  }
  if (found.kind === 'STDIN') {
    for await (const result of readChunks(stdin, null)) yield { origin, ...result }
    return
  }
  let file: FileHandle | null = null
  try {
    // Between finding and reading a file may have become a link: a folder's entries are opened as what they were.
    file = await open(found.path, constants.O_RDONLY | (found.named ? 0 : (constants.O_NOFOLLOW ?? 0)))
    for await (const result of readChunks(
      file.createReadStream({ autoClose: false, highWaterMark: pieceBytes }),
      found.path,
    ))
      yield { origin, ...result }
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    yield code === 'ELOOP'
      ? { origin, line: null, reason: 'OUTSIDE', message: 'the file has become a link' }
      : { origin, line: null, reason: 'MALFORMED', message: `the file can't be read (${code})` }
  } finally {
    await file?.close()
  }
}

/** The code of an error of the file system; null for any other error. */
const systemCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error
    ? String(error.code)
    : null

/** Reads a stream of bytes: as JSON Lines line by line, as anything else once it has ended. */
export async function* readChunks(
  chunks: AsyncIterable<Uint8Array>,
  name: string | null,
): AsyncGenerator<ReadResult | Unread> {
  const held: Uint8Array[] = []
  let size = 0
  const source = chunks[Symbol.asyncIterator]()
  try {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      held.push(next.value)
      size += next.value.length
      if (size > readLimits.lineBytes && isJsonLines(held)) {
        yield* readLines(held, source)
        return
      }
      if (size > readLimits.textBytes) break
    }
    if (isJsonLines(held)) yield* readLines(held, null)
    else yield* readWhole(Buffer.concat(held), name)
  } finally {
    await source.return?.()
  }
}

function* readWhole(bytes: Buffer, name: string | null): Generator<ReadResult | Unread> {
  const read = () => readSource(bytes, { name })
  if (bytes.length > mostUnread || !oneText.test(bytes.toString('latin1', 0, 128))) yield* read()
  else yield { line: null, bytes, hint: name === null ? '' : extname(name).toLowerCase(), read }
}

function readLine(bytes: Buffer, line: number): ReadResult | Unread {
  const read = () => readJsonBytes(bytes, line)
  return bytes.length > mostUnread ? read() : { line, bytes, hint: 'line', read: () => [read()] }
}

const newline = 0x0a
const brace = 0x7b

/** Whether the first line is a whole JSON object and another line follows. */
function isJsonLines(held: readonly Uint8Array[]): boolean {
  const first = held[0]
  if (!first || !startsWithBrace(first)) return false
  const bytes = held.length === 1 ? first : Buffer.concat(held)
  const end = bytes.indexOf(newline)
  if (end < 0 || end > readLimits.lineBytes) return false
  try {
    JSON.parse(
      Buffer.from(bytes.subarray(0, end))
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    )
  } catch {
    return false
  }
  return bytes.subarray(end + 1).some((byte) => byte > 0x20)
}

function startsWithBrace(bytes: Uint8Array): boolean {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const at = bytes.subarray(start, start + 64).findIndex((byte) => byte > 0x20)
  return at >= 0 && bytes[start + at] === brace
}

async function* readLines(
  held: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | null,
): AsyncGenerator<ReadResult | Unread> {
  let line = 0
  let piece: Uint8Array[] = []
  let size = 0
  const take = function* (chunk: Uint8Array): Generator<ReadResult | Unread> {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      yield* finish(chunk.subarray(from, end))
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  // Of a line past the limit only the length is kept.
  const keep = (bytes: Uint8Array) => {
    size += bytes.length
    if (size <= readLimits.lineBytes) piece.push(bytes)
    else piece = []
  }
  const finish = function* (bytes: Uint8Array): Generator<ReadResult | Unread> {
    keep(bytes)
    line += 1
    const whole = size > readLimits.lineBytes ? null : Buffer.concat(piece)
    if (whole === null) yield tooLong(line, size)
    else if (whole.some((byte) => byte > 0x20)) yield readLine(whole, line)
    piece = []
    size = 0
  }
  for (const chunk of held) yield* take(chunk)
  if (rest) for (let next = await rest.next(); !next.done; next = await rest.next()) yield* take(next.value)
  if (size > 0) yield* finish(new Uint8Array())
}

const tooLong = (line: number, size: number): ReadResult => ({
  line,
  reason: 'TOO_LARGE',
  message: `expected a line of at most ${readLimits.lineBytes} bytes, got ${size}`,
})
