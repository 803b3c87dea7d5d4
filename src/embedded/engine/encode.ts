import { Binary, BSONRegExp, Double, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import { fail } from '../errors'
import type { Doc } from './values'

/** The largest document MongoDB stores. */
export const maxDocBytes = 16 * 1024 * 1024
// what a reply or a document that is still changed may reach
const mostEncoded = 17_000_000

/** Refuses a document for its size. */
export const tooLarge = (bytes: number | string): never =>
  fail('BSONObjectTooLarge', `BSONObj size: ${bytes} is invalid. Size must be between 0 and 16777216(16MB)`)

// one document is written at a time, into bytes that stay
let bytes = Buffer.allocUnsafe(64 * 1024)
let at = 0
const mostKept = 1024 * 1024

/** BSON of a document. */
export function encode(doc: Doc): Buffer {
  at = 0
  writeDoc(doc)
  const out = Buffer.allocUnsafeSlow(at)
  bytes.copy(out, 0, 0, at)
  if (bytes.length > mostKept) bytes = Buffer.allocUnsafe(64 * 1024)
  return out
}
function room(more: number): void {
  if (at + more <= bytes.length) return
  if (at + more > mostEncoded) tooLarge(`more than ${mostEncoded}`)
  const grown = Buffer.allocUnsafe(Math.max(bytes.length * 2, at + more))
  bytes.copy(grown, 0, 0, at)
  bytes = grown
}

function writeDoc(doc: Doc): void {
  const start = at
  room(5)
  at += 4
  for (const name of Object.keys(doc)) writeField(name, doc[name])
  close(start)
}
function writeArray(list: readonly unknown[]): void {
  const start = at
  room(5)
  at += 4
  for (let i = 0; i < list.length; i++) writeField(indexName(i), list[i])
  close(start)
}
function close(start: number): void {
  room(1)
  bytes[at++] = 0
  bytes.writeInt32LE(at - start, start)
}
const indexNames = Array.from({ length: 1000 }, (_, i) => String(i))
/** An array's index as a field name. */
export const indexName = (i: number): string => indexNames[i] ?? String(i)

/** The type, the name, and what they are the type and the name of. */
function writeField(name: string, v: unknown): void {
  room(name.length * 3 + 16)
  const typeAt = at++
  writeName(name)
  const type = writeValue(v) // which may take a larger buffer
  bytes[typeAt] = type
}
function writeName(name: string): void {
  let i = 0
  for (; i < name.length; i++) {
    const c = name.charCodeAt(i)
    if (c === 0) fail(4940400, 'Key field cannot contain an embedded null byte')
    if (c > 127) break
    bytes[at + i] = c
  }
  at += i < name.length ? bytes.write(name, at) : i
  bytes[at++] = 0
}
function writeText(s: string): void {
  room(s.length * 3 + 5)
  const length = s.length < 12 ? writeShort(s) : bytes.write(s, at + 4)
  bytes.writeInt32LE(length + 1, at)
  at += 4 + length
  bytes[at++] = 0
}
function writeShort(s: string): number {
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c > 127) return bytes.write(s, at + 4)
    bytes[at + 4 + i] = c
  }
  return s.length
}

/** Writes a value, for which there is room for 12 bytes, and gives its type. */
function writeValue(v: unknown): number {
  switch (typeof v) {
    case 'string':
      writeText(v)
      return 2
    case 'number':
      return writeNumber(v)
    case 'boolean':
      bytes[at++] = v ? 1 : 0
      return 8
    case 'bigint':
      at = bytes.writeBigInt64LE(v, at)
      return 18
    case 'object':
      return v === null ? 10 : writeObject(v)
  }
  return 10
}
function writeNumber(v: number): number {
  if (v === (v | 0) && !Object.is(v, -0)) {
    at = bytes.writeInt32LE(v, at)
    return 16
  }
  at = bytes.writeDoubleLE(v, at)
  return 1
}
function writeObject(v: object): number {
  if (Array.isArray(v)) {
    writeArray(v)
    return 4
  }
  if (!('_bsontype' in v) && !(v instanceof Date)) {
    writeDoc(v as Doc)
    return 3
  }
  if (v instanceof Date) at = bytes.writeBigInt64LE(BigInt(v.getTime()), at)
  else return writeBsonValue(v)
  return 9
}
function writeBsonValue(v: object): number {
  if (v instanceof ObjectId) {
    bytes.set(v.id, at)
    at += 12
    return 7
  }
  if (v instanceof Double) {
    at = bytes.writeDoubleLE(v.value, at)
    return 1
  }
  if (v instanceof Timestamp) {
    at = bytes.writeBigUInt64LE(v.toBigInt(), at)
    return 17
  }
  if (v instanceof Binary) return writeBinary(v)
  if (v instanceof BSONRegExp) return writeRegex(v)
  if (v instanceof MinKey) return 255
  if (v instanceof MaxKey) return 127
  writeDoc(v as Doc)
  return 3
}
function writeBinary(v: Binary): number {
  const old = v.sub_type === 2 ? 4 : 0 // the old binary type tells its length twice
  room(v.position + 9)
  at = bytes.writeInt32LE(v.position + old, at)
  bytes[at++] = v.sub_type
  if (old) at = bytes.writeInt32LE(v.position, at)
  bytes.set(v.value(), at)
  at += v.position
  return 5
}
function writeRegex(v: BSONRegExp): number {
  room((v.pattern.length + v.options.length) * 3 + 2)
  writeName(v.pattern)
  writeName(v.options)
  return 11
}
