import { detect } from 'chardet'
import { decode as decodeAs, encodingExists } from 'iconv-lite'
import { type Rejection, reject } from './result'

/** The input's characters and the encoding they were in. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

interface Signature {
  readonly name: string
  readonly bytes: readonly number[]
}

/** How files that are no text begin. */
export const binarySignatures: readonly Signature[] = [
  { name: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'ZIP or Office', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'Word 97', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
]

/** Characters from bytes: by mark, by declaration, as UTF-8, else by the language's statistics. */
export function decodeBytes(bytes: Uint8Array): Decoded | Rejection {
  if (bytes.length === 0) return reject('EMPTY', 'the input has no bytes')
  const marked = byteOrderMark(bytes)
  if (marked) return decodeUnicode(bytes.subarray(marked.length), marked.encoding)
  const known = binarySignatures.find(({ bytes: head }) => head.every((byte, at) => bytes[at] === byte))
  if (known) return reject('BINARY', `expected text, got a ${known.name} file`)
  const wide = wideEncoding(bytes)
  if (wide) return decodeUnicode(bytes, wide)
  if (bytes.includes(0)) return reject('BINARY', 'expected text, got NUL bytes')
  const utf8 = strictDecode(bytes, 'utf-8')
  if (utf8 !== null) return checkText({ text: utf8, encoding: 'UTF-8' })
  return decodeSingleByte(bytes)
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark shows in Latin text as a NUL in every second byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096))
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) even += 1
    if (sample[at + 1] === 0) odd += 1
  }
  const pairs = sample.length / 2
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

function decodeUnicode(bytes: Uint8Array, encoding: string): Decoded | Rejection {
  if (encoding !== 'utf-8' && bytes.length % 2 === 1)
    return reject('ENCODING', `${encoding.toUpperCase()} text has an odd number of bytes`)
  const text = strictDecode(bytes, encoding)
  if (text === null) return reject('ENCODING', `the bytes after the mark are not ${encoding.toUpperCase()}`)
  return checkText({ text, encoding: encoding.toUpperCase() })
}

function strictDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const declaration = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w.:-]{2,40})/i
// UTF-8 that is damaged must not pass as a language of one byte a letter.
const unicodeName = /^(?:utf|ucs|unicode)/i

function decodeSingleByte(bytes: Uint8Array): Decoded | Rejection {
  const { valid, invalid } = utf8Sequences(bytes)
  if (valid > invalid.count)
    return reject('ENCODING', `the byte at offset ${invalid.first} is not UTF-8, though the rest is`)
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const declared = declaration.exec(head)?.[1] ?? null
  const guessed = detect(bytes.subarray(0, 65_536))
  for (const name of [declared, guessed, 'windows-1252']) {
    if (!name || unicodeName.test(name) || !encodingExists(name)) continue
    // Pages that declare ISO 8859-1 are written in its superset, as browsers know.
    const encoding = /^iso-?8859-1$|^latin-?1$|^us-ascii$/i.test(name) ? 'windows-1252' : name
    const text = decodeAs(Buffer.from(bytes), encoding)
    if (!text.includes('\ufffd') && !hasControls(text)) return { text, encoding }
  }
  return reject('ENCODING', 'the bytes are neither UTF-8, UTF-16 nor a single-byte encoding of text')
}

/** How many sequences of two and more bytes are good UTF-8, and how many bytes are not. */
function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: { count: number; first: number } } {
  let valid = 0
  let count = 0
  let first = -1
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const size = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : 4
    let whole = byte < 0x80 || (byte >= 0xc2 && byte < 0xf5)
    for (let next = 1; whole && next < size; next += 1) whole = ((bytes[at + next] ?? 0) & 0xc0) === 0x80
    if (!whole) {
      count += 1
      if (first < 0) first = at
    } else if (size > 1) valid += 1
    at += whole ? size : 1
  }
  return { valid, invalid: { count, first } }
}

/** Control characters other than white space, in number: what no text holds. */
function hasControls(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if ((code < 32 && !(code >= 9 && code <= 13)) || code === 0x7f || (code >= 0x80 && code < 0xa0))
      controls += 1
  }
  return controls > 0 && controls > text.length / 200
}

function checkText(decoded: Decoded): Decoded | Rejection {
  if (hasControls(decoded.text)) return reject('BINARY', 'expected text, got control characters')
  return decoded
}
