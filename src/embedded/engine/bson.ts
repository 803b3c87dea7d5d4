import { Binary, BSONRegExp, MaxKey, MinKey, ObjectId, Timestamp } from 'bson'
import { unsupported } from '../errors'
import { type Doc, double, put } from './values'
import type { Wanted } from './wanted'

const byteAt = (b: Buffer, p: number) => b[p] as number
export const int32 = (b: Buffer, p: number) =>
  byteAt(b, p) | (byteAt(b, p + 1) << 8) | (byteAt(b, p + 2) << 16) | (byteAt(b, p + 3) << 24)
export function nulFrom(b: Buffer, p: number): number {
  let end = p
  while (b[end] !== 0) end++
  return end
}

// names are interned: most documents of a collection share theirs
const names: (string | undefined)[] = new Array(4096)
export function readName(b: Buffer, p: number, end: number): string {
  let hash = 0
  for (let i = p; i < end; i++) hash = (hash * 31 + byteAt(b, i)) | 0
  const known = names[hash & 4095]
  if (known !== undefined && known.length === end - p) {
    let i = 0
    while (i < known.length && known.charCodeAt(i) === b[p + i]) i++
    if (i === known.length) return known
  }
  const name = b.toString('utf8', p, end)
  if (name.length === end - p) names[hash & 4095] = name
  return name
}
function readString(b: Buffer, p: number, end: number): string {
  if (end - p > 6) return b.toString('utf8', p, end)
  let s = ''
  for (let i = p; i < end; i++) {
    const c = byteAt(b, i)
    if (c > 127) return b.toString('utf8', p, end)
    s += String.fromCharCode(c)
  }
  return s
}

const refusedTypes: Readonly<Record<number, string>> = {
  6: 'undefined',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
  19: 'Decimal128',
}
const refuseType = (type: number): never =>
  unsupported(`A value of the BSON type ${refusedTypes[type] ?? type}`)

/** The bytes of a value of this type. */
export function sizeOf(b: Buffer, type: number, p: number): number {
  switch (type) {
    case 1:
    case 9:
    case 17:
    case 18:
      return 8
    case 2:
      return 4 + int32(b, p)
    case 3:
    case 4:
      return int32(b, p)
    case 5:
      return 5 + int32(b, p)
    case 7:
      return 12
    case 8:
      return 1
    case 10:
    case 127:
    case 255:
      return 0
    case 11:
      return nulFrom(b, nulFrom(b, p) + 1) + 1 - p
    case 16:
      return 4
  }
  return refuseType(type)
}
const float = new Float64Array(1)
const floatBytes = new Uint8Array(float.buffer)
function readDouble(b: Buffer, p: number) {
  for (let i = 0; i < 8; i++) floatBytes[i] = byteAt(b, p + i)
  return double(float[0] as number)
}
// JavaScript's dates end 100,000,000 days from 1970
function readDate(b: Buffer, p: number): Date {
  const date = new Date(Number(b.readBigInt64LE(p)))
  return Number.isNaN(date.getTime()) ? unsupported('A date more than 8.64e15 ms from 1970') : date
}
function readBinary(b: Buffer, p: number): Binary {
  const length = int32(b, p)
  const type = byteAt(b, p + 4)
  return new Binary(Buffer.from(b.subarray(p + (type === 2 ? 9 : 5), p + 5 + length)), type)
}
function readRegex(b: Buffer, p: number): BSONRegExp {
  const end = nulFrom(b, p)
  return new BSONRegExp(b.toString('utf8', p, end), b.toString('utf8', end + 1, nulFrom(b, end + 1)))
}
function readValue(b: Buffer, type: number, p: number, wanted: Wanted | null): unknown {
  switch (type) {
    case 1:
      return readDouble(b, p)
    case 2:
      return readString(b, p + 4, p + 3 + int32(b, p))
    case 3:
      return decode(b, p, wanted)
    case 4:
      return decodeArray(b, p, wanted)
    case 5:
      return readBinary(b, p)
    case 7:
      return new ObjectId(Uint8Array.prototype.slice.call(b, p, p + 12))
    case 8:
      return b[p] === 1
    case 9:
      return readDate(b, p)
    case 10:
      return null
    case 11:
      return readRegex(b, p)
    case 16:
      return int32(b, p)
    case 17:
      return new Timestamp(b.readBigUInt64LE(p))
    case 18:
      return b.readBigInt64LE(p)
    case 127:
      return new MaxKey()
    case 255:
      return new MinKey()
  }
  return refuseType(type)
}

/** The document at `offset`; of it only what is `wanted`, null for all. */
export function decode(b: Buffer, offset = 0, wanted: Wanted | null = null): Doc {
  const end = offset + int32(b, offset) - 1
  const out: Doc = {}
  let p = offset + 4
  let left = wanted === null ? -1 : wanted.size
  while (p < end && left !== 0) {
    const type = byteAt(b, p)
    const nul = nulFrom(b, p + 1)
    const name = readName(b, p + 1, nul)
    const inside = wanted === null ? null : wanted.get(name)
    p = nul + 1
    if (inside !== undefined) {
      if (name === '_bsontype') unsupported('A field with the name _bsontype')
      put(out, name, readValue(b, type, p, inside))
      left--
    }
    p += sizeOf(b, type, p)
  }
  return out
}
function decodeArray(b: Buffer, offset: number, wanted: Wanted | null): unknown[] {
  const end = offset + int32(b, offset) - 1
  const out: unknown[] = []
  let p = offset + 4
  while (p < end) {
    const type = byteAt(b, p)
    p = nulFrom(b, p + 1) + 1
    out.push(readValue(b, type, p, wanted))
    p += sizeOf(b, type, p)
  }
  return out
}
/** A command's body, an insert's documents apart: they are stored as they came. */
export function decodeCommand(b: Buffer, offset: number): { body: Doc; documents: Buffer[] | null } {
  const inserts = b.toString('latin1', offset + 5, offset + 12) === 'insert\0'
  if (!inserts) return { body: decode(b, offset), documents: null }
  const names = new Map<string, null>()
  let documents: Buffer[] | null = null
  eachField(b, offset, (name, type, at) => {
    if (name === 'documents' && type === 4) documents = rawDocs(b, at)
    else names.set(name, null)
  })
  return { body: decode(b, offset, names), documents }
}
function eachField(b: Buffer, offset: number, take: (name: string, type: number, at: number) => void): void {
  const end = offset + int32(b, offset) - 1
  let p = offset + 4
  while (p < end) {
    const type = byteAt(b, p)
    const nul = nulFrom(b, p + 1)
    take(readName(b, p + 1, nul), type, nul + 1)
    p = nul + 1 + sizeOf(b, type, nul + 1)
  }
}
function rawDocs(b: Buffer, offset: number): Buffer[] {
  const out: Buffer[] = []
  eachField(b, offset, (_, type, at) => {
    if (type === 3) out.push(b.subarray(at, at + int32(b, at)))
  })
  return out
}
