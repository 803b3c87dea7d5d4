import { decode, decodeCommand } from '../engine/bson'
import { type Doc, firstKey, isDoc } from '../engine/values'

const opReply = 1
const opQuery = 2004
const opMsg = 2013
const checksumPresent = 1
const moreToCome = 2
/** What lists the documents or statements of a write beside its body. */
const sequenceOf: Readonly<Record<string, string>> = {
  insert: 'documents',
  update: 'updates',
  delete: 'deletes',
}
const largest = 48_000_000

export type Message = {
  readonly id: number
  /** Whether it came as OP_QUERY, as drivers send their first hello. */
  readonly legacy: boolean
  /** Whether the sender wants an answer. */
  readonly answered: boolean
  readonly db: string
  readonly body: Doc
  /** The documents that came beside the body, undecoded. */
  readonly documents: readonly Buffer[] | null
}

/** The length of the message whose first bytes these are: null while they are too few, 0 where it is no message. */
export function messageLength(bytes: Buffer): number | null {
  if (bytes.length < 16) return null
  const length = bytes.readInt32LE(0)
  const op = bytes.readInt32LE(12)
  return length < 16 || length > largest || (op !== opMsg && op !== opQuery) ? 0 : length
}

/** Reads one whole message. */
export function readMessage(bytes: Buffer): Message {
  return bytes.readInt32LE(12) === opQuery ? readQuery(bytes) : readMsg(bytes)
}
function readQuery(bytes: Buffer): Message {
  const end = bytes.indexOf(0, 20)
  const query = decode(bytes, end + 9)
  const body = isDoc(query.$query) ? query.$query : query
  const db = bytes.toString('utf8', 20, end).split('.', 1)[0] ?? ''
  return { id: bytes.readInt32LE(4), legacy: true, answered: true, db, body, documents: null }
}
function readMsg(bytes: Buffer): Message {
  const flags = bytes.readUInt32LE(16)
  const stop = bytes.length - (flags & checksumPresent ? 4 : 0)
  let at = 20
  let bodyAt = -1
  const beside = new Map<string, Buffer[]>()
  while (at < stop) {
    const length = bytes.readInt32LE(at + 1)
    if (bytes[at] === 0) bodyAt = at + 1
    else readSequence(bytes.subarray(at + 1, at + 1 + length), beside)
    at += 1 + length
  }
  const { body, documents } = readBody(bytes, bodyAt, beside)
  const { $db: db } = body
  return {
    id: bytes.readInt32LE(4),
    legacy: false,
    answered: !(flags & moreToCome),
    db: String(db),
    body,
    documents,
  }
}
function readSequence(section: Buffer, into: Map<string, Buffer[]>): void {
  const nul = section.indexOf(0, 4)
  const list: Buffer[] = []
  for (let at = nul + 1; at < section.length; at += section.readInt32LE(at))
    list.push(section.subarray(at, at + section.readInt32LE(at)))
  into.set(section.toString('utf8', 4, nul), list)
}
function readBody(
  bytes: Buffer,
  at: number,
  beside: ReadonlyMap<string, Buffer[]>,
): { body: Doc; documents: Buffer[] | null } {
  const { body, documents } = decodeCommand(bytes, at)
  const name = sequenceOf[firstKey(body) ?? ''] ?? ''
  for (const [other, list] of beside) if (other !== name) body[other] = list.map((raw) => decode(raw))
  return { body, documents: beside.get(name) ?? documents }
}

/** The bytes of an answer. */
export function writeReply({ id, legacy }: Pick<Message, 'id' | 'legacy'>, document: Buffer): Buffer[] {
  const head = Buffer.alloc(legacy ? 36 : 21)
  head.writeInt32LE(head.length + document.length, 0)
  head.writeInt32LE(id, 8)
  head.writeInt32LE(legacy ? opReply : opMsg, 12)
  if (legacy) {
    head.writeInt32LE(8, 16)
    head.writeInt32LE(1, 32)
  }
  return [head, document]
}
