// One LMDB keyspace holds everything:
//   00 m                               the mark: format and version
//   00 o                               the process that serves the folder
//   00 s                               the time after which changes are kept (u64); missing until a stream asks for them
//   00 c <namespace>                   a collection's entry in the catalogue (BSON)
//   10 <collection u32> <record u48>   a document (BSON as received)
//   20 <index u32> <parts> <record>    an index entry, empty
//   40 <time u64>                      a change event (BSON)

export const markKey = Buffer.from('\0m', 'latin1')
export const sinceKey = Buffer.from('\0s', 'latin1')
export const ownerKey = Buffer.from('\0o', 'latin1')
export const catalogueRange = { start: Buffer.from('\0c', 'latin1'), end: Buffer.from('\0d', 'latin1') }
export const eventRange = { start: Buffer.from([0x40]), end: Buffer.from([0x41]) }
export const catalogueKey = (ns: string): Buffer => Buffer.from(`\0c${ns}`)

function tagged(tag: number, id: number): Buffer {
  const key = Buffer.allocUnsafe(5)
  key[0] = tag
  key.writeUInt32BE(id, 1)
  return key
}
export const documentPrefix = (id: number): Buffer => tagged(0x10, id)
export const indexPrefix = (id: number): Buffer => tagged(0x20, id)

/** A key followed by a record's number. */
export function recordKey(prefix: Buffer, record: number): Buffer {
  const key = Buffer.allocUnsafe(prefix.length + 6)
  prefix.copy(key)
  key.writeUIntBE(record, prefix.length, 6)
  return key
}
export const recordOf = (key: Buffer): number => key.readUIntBE(key.length - 6, 6)

/** A time as bytes that order as times do. */
export function timeBytes(ts: bigint): Buffer {
  const bytes = Buffer.allocUnsafe(8)
  bytes.writeBigUInt64BE(ts)
  return bytes
}
export const eventKey = (ts: bigint): Buffer => Buffer.concat([eventRange.start, timeBytes(ts)])
export const timeOf = (key: Buffer): bigint => key.readBigUInt64BE(1)

/** The least key above all that start with `prefix`. */
export function after(prefix: Buffer): Buffer {
  let end = prefix.length
  while (end > 0 && prefix[end - 1] === 0xff) end--
  const next = Buffer.from(prefix.subarray(0, end))
  next[end - 1] = (next[end - 1] ?? 0) + 1
  return next
}
