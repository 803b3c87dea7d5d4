import { Binary, Double, Timestamp } from 'bson'
import type { Batch } from '../engine/cursors'
import { encode, indexName } from '../engine/encode'
import type { Doc } from '../engine/values'

// every good answer ends alike but for two timestamps, which are written into a copy
const signature = { hash: new Binary(Buffer.alloc(20)), keyId: 0n }
const zero = new Timestamp(0n)
const times = { $clusterTime: { clusterTime: zero, signature }, operationTime: zero }
const good = encode({ ok: new Double(1), ...times })
const timeOffsets = [good.indexOf('\x11clusterTime\0') + 13, good.length - 9]
function endOf(ts: bigint): Buffer {
  const bytes = Buffer.from(good)
  for (const at of timeOffsets) bytes.writeBigUInt64LE(ts, at)
  return bytes.subarray(4)
}

/** A command's answer. */
export function replyBytes(doc: Doc, ts: bigint): Buffer {
  const bytes = Buffer.concat([encode(doc).subarray(0, -1), endOf(ts)])
  bytes.writeInt32LE(bytes.length, 0)
  return bytes
}

/** An error's. */
export function errorBytes(doc: Doc, ts: bigint): Buffer {
  const time = new Timestamp(ts)
  return encode({
    ...doc,
    ok: new Double(0),
    $clusterTime: { clusterTime: time, signature },
    operationTime: time,
  })
}

const cursorHead = Buffer.from('\0\0\0\0\x03cursor\0\0\0\0\0', 'latin1')
const batchHeads = {
  firstBatch: Buffer.from('\x04firstBatch\0\0\0\0\0', 'latin1'),
  nextBatch: Buffer.from('\x04nextBatch\0\0\0\0\0', 'latin1'),
}
/** `{ cursor: { …Batch: […], id, ns }, ok: 1 }` around documents that are copied once and not decoded. */
export function batchBytes({ batch, documents, id, ns, more }: Batch, ts: bigint): Buffer {
  const head = batchHeads[batch]
  const rest = encode({ ...more, id, ns }).subarray(4)
  const end = endOf(ts)
  const listAt = cursorHead.length + head.length - 4
  let listBytes = 5
  for (const [i, { length }] of documents.entries()) listBytes += 2 + indexName(i).length + length
  const cursorBytes = 4 + head.length - 4 + listBytes + rest.length
  const bytes = Buffer.allocUnsafe(listAt + listBytes + rest.length + end.length)
  cursorHead.copy(bytes)
  head.copy(bytes, cursorHead.length)
  bytes.writeInt32LE(bytes.length, 0)
  bytes.writeInt32LE(cursorBytes, cursorHead.length - 4)
  bytes.writeInt32LE(listBytes, listAt)
  let at = listAt + 4
  for (const [i, raw] of documents.entries()) {
    bytes[at] = 3
    at += 1 + bytes.write(indexName(i), at + 1, 'latin1')
    bytes[at++] = 0
    bytes.set(raw, at)
    at += raw.length
  }
  bytes[at++] = 0
  at += rest.copy(bytes, at)
  end.copy(bytes, at)
  return bytes
}
