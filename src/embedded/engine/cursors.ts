import { randomBytes } from 'node:crypto'
import { fail } from '../errors'
import type { Doc } from './values'

const mostBytes = 16 * 1024 * 1024

/** What a cursor gives: some documents, and the number under which more can be asked for, 0 where there are none. */
export type Batch = {
  readonly batch: 'firstBatch' | 'nextBatch'
  readonly documents: readonly Buffer[]
  readonly id: bigint
  readonly ns: string
  readonly more: Doc
}
/** Waits up to `wait` milliseconds for up to `count` documents; `done` where none will come any more. */
export type Tail = {
  take(count: number, wait: number, isClosed: () => boolean): Promise<{ documents: Buffer[]; done: boolean }>
  more(): Doc
  stop(): void
}
export type Cursor = {
  readonly id: bigint
  readonly ns: string
  readonly rows: Iterator<Buffer> | null
  readonly tail: Tail | null
  /** Gives back the snapshot that is read. */
  readonly release: () => void
  /** The transaction it belongs to, which alone may read on. */
  readonly transaction: unknown
  /** A document that was read and did not fit. */
  waiting: Buffer | null
  used: number
}
export type Cursors = Map<bigint, Cursor>

// drawn many at a time, since most cursors end with their first batch
let random = Buffer.alloc(0)
function newId(cursors: Cursors): bigint {
  for (;;) {
    if (random.length < 8) random = randomBytes(4096)
    const id = random.readBigInt64LE() & 0x7fffffffffffffffn
    random = random.subarray(8)
    if (id !== 0n && !cursors.has(id)) return id
  }
}
type Opening = {
  readonly ns: string
  readonly batchSize: number
  readonly singleBatch?: boolean
  readonly release?: () => void
  readonly transaction?: unknown
}
/** Opens a cursor with its first batch; it is kept only while there may be more. */
export function openCursor(cursors: Cursors, rows: Iterable<Buffer>, opening: Opening): Batch {
  const { ns, batchSize, singleBatch = false, release = () => {}, transaction = null } = opening
  const iterator = rows[Symbol.iterator]()
  const cursor: Cursor = {
    id: newId(cursors),
    ns,
    rows: iterator,
    tail: null,
    release,
    transaction,
    waiting: null,
    used: Date.now(),
  }
  try {
    const { documents, done } = take(cursor, iterator, batchSize)
    const open = !done && !singleBatch
    if (open) cursors.set(cursor.id, cursor)
    else closeCursor(cursors, cursor)
    return { batch: 'firstBatch', documents, id: open ? cursor.id : 0n, ns, more: {} }
  } catch (error) {
    release()
    throw error
  }
}
/** Registers a change stream, whose first batch its opener has read. */
export function openTail(cursors: Cursors, tail: Tail, first: { ns: string; documents: Buffer[] }): Batch {
  const id = newId(cursors)
  const { ns, documents } = first
  cursors.set(id, {
    id,
    ns,
    rows: null,
    tail,
    release: () => {},
    transaction: null,
    waiting: null,
    used: Date.now(),
  })
  return { batch: 'firstBatch', documents, id, ns, more: tail.more() }
}
function take(cursor: Cursor, rows: Iterator<Buffer>, count: number): { documents: Buffer[]; done: boolean } {
  const documents: Buffer[] = []
  let bytes = 0
  while (documents.length < count) {
    const next = cursor.waiting ? { value: cursor.waiting, done: false as const } : rows.next()
    cursor.waiting = null
    if (next.done) return { documents, done: true }
    if (documents.length && bytes + next.value.length > mostBytes) {
      cursor.waiting = next.value
      break
    }
    documents.push(next.value)
    bytes += next.value.length
  }
  return { documents, done: false }
}

export function cursorOf(cursors: Cursors, id: bigint, ns: string): Cursor {
  const cursor = cursors.get(id) ?? fail('CursorNotFound', `cursor id ${id} not found`)
  if (cursor.ns !== ns)
    fail(
      'Unauthorized',
      `Requested getMore on namespace '${ns}', but cursor belongs to a different namespace ${cursor.ns}`,
    )
  cursor.used = Date.now()
  return cursor
}
export type Request = { readonly count: number; readonly wait: number; readonly isClosed: () => boolean }
export async function nextBatch(cursors: Cursors, cursor: Cursor, request: Request): Promise<Batch> {
  const { id, ns, rows, tail } = cursor
  try {
    const taken = rows
      ? take(cursor, rows, request.count)
      : await tail?.take(request.count, request.wait, request.isClosed)
    const { documents, done } = taken ?? { documents: [], done: true }
    if (done) closeCursor(cursors, cursor)
    return { batch: 'nextBatch', documents, id: done ? 0n : id, ns, more: tail?.more() ?? {} }
  } catch (error) {
    closeCursor(cursors, cursor)
    throw error
  }
}
export function closeCursor(cursors: Cursors, cursor: Cursor): void {
  cursors.delete(cursor.id)
  cursor.rows?.return?.()
  cursor.tail?.stop()
  cursor.release()
}
