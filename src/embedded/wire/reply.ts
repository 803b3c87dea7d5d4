import { Binary, Double, Timestamp } from 'bson'
import type { Batch } from '../engine/cursors'
import { encode } from '../engine/encode'
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
function sized(parts: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(4), ...parts])
  bytes.writeInt32LE(bytes.length, 0)
  return bytes
}

/** A command's answer. */
export const replyBytes = (doc: Doc, ts: bigint): Buffer => sized([encode(doc).subarray(4, -1), endOf(ts)])

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

const nul = Buffer.alloc(1)
const heads = Array.from({ length: 1024 }, (_, i) => Buffer.from(`\x03${i}\0`, 'latin1'))
const headOf = (i: number) => heads[i] ?? Buffer.from(`\x03${i}\0`, 'latin1')
/** `{ cursor: { …Batch: […], id, ns }, ok: 1 }` around documents that are not decoded for it. */
export function batchBytes({ batch, documents, id, ns, more }: Batch, ts: bigint): Buffer {
  const list = sized([...documents.flatMap((raw, i) => [headOf(i), raw]), nul])
  const rest = encode({ ...more, id, ns }).subarray(4)
  const cursor = sized([Buffer.from(`\x04${batch}\0`, 'latin1'), list, rest])
  return sized([Buffer.from('\x03cursor\0', 'latin1'), cursor, endOf(ts)])
}
