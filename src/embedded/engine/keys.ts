import { createHash } from 'node:crypto'
import { type Binary, type BSONRegExp, Double, type ObjectId, type Timestamp } from 'bson'
import { rank } from './order'
import type { Doc, Num } from './values'

type Writer = { bytes: Buffer; length: number }
const writer = (): Writer => ({ bytes: Buffer.allocUnsafe(256), length: 0 })

function room(w: Writer, more: number): void {
  if (w.length + more <= w.bytes.length) return
  const grown = Buffer.allocUnsafe(Math.max(w.bytes.length * 2, w.length + more))
  w.bytes.copy(grown, 0, 0, w.length)
  w.bytes = grown
}
function putByte(w: Writer, x: number): void {
  room(w, 1)
  w.bytes[w.length++] = x
}
function putBytes(w: Writer, x: Uint8Array): void {
  room(w, x.length)
  w.bytes.set(x, w.length)
  w.length += x.length
}
// 0 and 1 are escaped, so that no text is another's prefix and the closing 0 sorts first
function putText(w: Writer, s: string): void {
  room(w, s.length * 3 + 2)
  const end = w.length + w.bytes.write(s, w.length)
  const part = w.bytes.subarray(w.length, end)
  if (!part.includes(0) && !part.includes(1)) w.length = end
  else
    for (const x of Buffer.from(part)) {
      if (x < 2) putBytes(w, Buffer.from([1, x + 1]))
      else putByte(w, x)
    }
  putByte(w, 0)
}

const float = new Float64Array(1)
const floatBits = new BigUint64Array(float.buffer)
const number = Buffer.allocUnsafe(10)
// a sortable double, rounded down, then what the rounding left of an int64
function putNumber(w: Writer, v: Num): void {
  let x = Number(v)
  let rest = 0
  if (typeof v === 'bigint') {
    if (BigInt(x) > v) {
      float[0] = x
      floatBits[0] = (floatBits[0] ?? 0n) + (x > 0 ? -1n : 1n)
      x = float[0]
    }
    rest = Number(v - BigInt(x))
  }
  if (Number.isNaN(x)) {
    putByte(w, 0)
    return
  }
  putByte(w, 1)
  number.writeDoubleBE(x === 0 ? 0 : x)
  if (x < 0) for (let i = 0; i < 8; i++) number[i] = ~(number[i] ?? 0)
  else number[0] = (number[0] ?? 0) | 0x80
  number.writeUInt16BE(rest, 8)
  putBytes(w, number)
}

function putValue(w: Writer, v: unknown): void {
  const r = rank(v)
  putByte(w, r === 5 ? 10 : r) // missing is indexed as null
  switch (r) {
    case 15:
      putNumber(w, v as Num)
      break
    case 20:
      putText(w, v as string)
      break
    case 25:
      putDoc(w, v as Doc)
      break
    case 30:
      for (const x of v as unknown[]) putValue(w, x)
      putByte(w, 0)
      break
    case 35:
      putBinary(w, v as Binary)
      break
    case 40:
      putBytes(w, (v as ObjectId).id)
      break
    case 45:
      putByte(w, v ? 1 : 0)
      break
    case 50:
      number.writeBigInt64BE(BigInt((v as Date).getTime()))
      number[0] = (number[0] ?? 0) ^ 0x80
      putBytes(w, number.subarray(0, 8))
      break
    case 55:
      number.writeBigUInt64BE((v as Timestamp).toBigInt())
      putBytes(w, number.subarray(0, 8))
      break
    case 60:
      putText(w, (v as BSONRegExp).pattern)
      putText(w, (v as BSONRegExp).options)
      break
  }
}
function putDoc(w: Writer, doc: Doc): void {
  for (const key of Object.keys(doc)) {
    putByte(w, rank(doc[key]))
    putText(w, key)
    putValue(w, doc[key])
  }
  putByte(w, 0)
}
function putBinary(w: Writer, v: Binary): void {
  const head = Buffer.allocUnsafe(5)
  head.writeUInt32BE(v.position)
  head[4] = v.sub_type
  putBytes(w, head)
  putBytes(w, v.value())
}

/** Bytes that order as the values compare; `cut` says that they end in a hash, for want of room. */
export type KeyPart = { readonly bytes: Buffer; readonly cut: boolean }

/** The key of one value, at most `max` bytes; inverted for a descending index. */
export function keyPart(v: unknown, descending: boolean, max: number): KeyPart {
  const w = writer()
  putValue(w, v)
  let bytes = w.bytes.subarray(0, w.length)
  const cut = bytes.length > max
  if (cut) bytes = Buffer.concat([bytes.subarray(0, max - 16), createHash('md5').update(bytes).digest()])
  if (descending) for (let i = 0; i < bytes.length; i++) bytes[i] = ~(bytes[i] ?? 0)
  return { bytes, cut }
}
/** The byte that every key of the value's type starts with. */
export const keyTag = (v: unknown, descending: boolean): number => {
  const tag = v === undefined ? 10 : rank(v)
  return descending ? 0xff - tag : tag
}

/** The text or null whose part lies there; undefined where it is another value's, or is not written plainly. */
export function plainOf(key: Buffer, at: number, end: number): string | null | undefined {
  if (key[at] === 10) return null
  if (key[at] !== 20) return undefined
  for (let i = at + 1; i < end - 1; i++) if (key[i] === 1) return undefined
  return key.toString('utf8', at + 1, end - 1)
}

/** Where the part that starts at `p` ends. */
export const partEnd = (key: Uint8Array, p: number, descending: boolean): number =>
  valueEnd(key, p, descending ? 0xff : 0)
function valueEnd(key: Uint8Array, at: number, flip: number): number {
  switch ((key[at] ?? 0) ^ flip) {
    case 15:
      return at + ((key[at + 1] ?? 0) === flip ? 2 : 12)
    case 20:
      return textEnd(key, at + 1, flip)
    case 25:
      return docEnd(key, at + 1, flip)
    case 30:
      return listEnd(key, at + 1, flip)
    case 35:
      return at + 6 + [1, 2, 3, 4].reduce((n, i) => n * 256 + ((key[at + i] ?? 0) ^ flip), 0)
    case 40:
      return at + 13
    case 45:
      return at + 2
    case 50:
    case 55:
      return at + 9
    case 60:
      return textEnd(key, textEnd(key, at + 1, flip), flip)
  }
  return at + 1
}
function textEnd(key: Uint8Array, from: number, flip: number): number {
  let at = from
  while (at < key.length && key[at] !== flip) at++
  return at + 1
}
function docEnd(key: Uint8Array, from: number, flip: number): number {
  let at = from
  while (at < key.length && key[at] !== flip) at = valueEnd(key, textEnd(key, at + 1, flip), flip)
  return at + 1
}
function listEnd(key: Uint8Array, from: number, flip: number): number {
  let at = from
  while (at < key.length && key[at] !== flip) at = valueEnd(key, at, flip)
  return at + 1
}

/** A Map key that is the same exactly for values that compare equal. */
export function groupKey(v: unknown): string | number | bigint {
  if (typeof v === 'string') return v
  if (typeof v === 'number') return v === 0 ? 0 : v
  if (v === undefined) return '\0u'
  if (v instanceof Double) return v.value === 0 ? 0 : v.value
  if (typeof v === 'bigint') return BigInt(Number(v)) === v ? Number(v) : v
  const w = writer()
  putValue(w, v)
  return `\0${w.bytes.toString('latin1', 0, w.length)}`
}
