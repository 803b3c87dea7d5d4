import type { SourceDocument } from '../../../src/domain/model'
import { type ReadResult, readSource } from '../../../src/extract/read'

/** Reads a text or bytes as the loader does. */
export const read = (input: string | Uint8Array, name: string | null = null): ReadResult[] =>
  readSource(typeof input === 'string' ? Buffer.from(input) : input, { name })

/** The only document of an input; a rejection fails the test with its message. */
export function readOne(input: string | Uint8Array, name: string | null = null): SourceDocument {
  const [first, ...others] = read(input, name)
  if (!first || others.length > 0)
    throw new Error(`expected one result, got ${others.length + (first ? 1 : 0)}`)
  if ('reason' in first) throw new Error(`${first.reason}: ${first.message}`)
  return first.document
}

/** The reason of the only result. */
export function reasonOf(input: string | Uint8Array, name: string | null = null): string | null {
  const [first] = read(input, name)
  return first && 'reason' in first ? first.reason : null
}

/** Each part as `ROLE: words`. */
export const partLines = (document: SourceDocument): string[] =>
  document.parts.map(({ role, start, end }) => `${role}: ${document.text.slice(start, end)}`)
