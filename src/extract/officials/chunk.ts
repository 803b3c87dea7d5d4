import type { CountryCode, Office, Span } from '../../domain/model'
import type { CountryForm } from '../data/countries'
import type { OfficeHead } from '../data/offices'
import type { Token } from '../tokens'

interface Placed extends Span {
  /** Index of its first token in the sentence and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** An office where the text names it, with what its own words say of it. */
export interface OfficeChunk extends Placed {
  readonly kind: 'OFFICE'
  /** Without state, determiner and "former". */
  readonly title: string
  readonly heads: readonly OfficeHead[]
  readonly plural: boolean
  /** The states its words name, in their order: several only for a plural. */
  readonly countries: readonly CountryCode[]
  readonly organization: string | null
  readonly tenure: Office['tenure']
  /** `his`, `her`, `its`, `their` before it. */
  readonly owner: string | null
  readonly determiner: 'the' | 'a' | null
  readonly counterpart: boolean
  /** Whether words that name a public institution or portfolio stand with the noun. */
  readonly qualified: boolean
}

/** A person's name where it stands, titles and forms of address apart. */
export interface NameChunk extends Placed {
  readonly kind: 'NAME'
  /** The words of the name alone, without nickname and form of address. */
  readonly words: readonly string[]
  /** The name's own place: what a surface form is. */
  readonly nameStart: number
  readonly nameEnd: number
  readonly alias: string | null
  readonly honorific: string | null
  readonly publicHonorific: boolean
  readonly gender: 'F' | 'M' | null
}

export interface CountryChunk extends Placed {
  readonly kind: 'COUNTRY'
  readonly code: CountryCode
  readonly form: CountryForm
}

export interface BodyChunk extends Placed {
  readonly kind: 'BODY'
  readonly name: string
  readonly actsFor: string
}

/** A public institution of one state, as `Kremlin`. */
export interface SeatChunk extends Placed {
  readonly kind: 'SEAT'
  readonly code: CountryCode
}

export interface WordChunk extends Placed {
  readonly kind: 'WORD'
  readonly token: Token
}

export type Chunk = OfficeChunk | NameChunk | CountryChunk | BodyChunk | SeatChunk | WordChunk

/** The folded word of a plain word or mark; empty for anything else. */
export const wordOf = (chunk: Chunk | undefined): string => (chunk?.kind === 'WORD' ? chunk.token.norm : '')

/** A name or a capitalised word as printed, whatever it was read for; empty for anything else. */
export const capitalText = (chunk: Chunk | undefined): string => {
  if (chunk?.kind === 'NAME') return chunk.words.join(' ')
  return chunk?.kind === 'WORD' && chunk.token.cap ? chunk.token.text : ''
}

/** Whether it is a comma. */
export const isComma = (chunk: Chunk | undefined): boolean => wordOf(chunk) === ','

/** Whether it is a dash. */
export const isDash = (chunk: Chunk | undefined): boolean => /^[–—-]$/.test(wordOf(chunk))

/** Whether it is `'s`. */
export const isPossessive = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'WORD' && chunk.token.kind === 'POSSESSIVE'

const NEAR = 60

/** The chunks around one, so that a sentence of any length costs the same; `at` is the one's index among them. */
export function around(
  chunks: readonly Chunk[],
  at: number,
): { readonly near: readonly Chunk[]; readonly at: number } {
  const from = Math.max(0, at - NEAR)
  return chunks.length <= NEAR ? { near: chunks, at } : { near: chunks.slice(from, at + NEAR), at: at - from }
}

/** Where an office stands, looked for near a name; -1 where it does not. */
export function officeIndex(
  chunks: readonly Chunk[],
  near: number,
  office: { readonly start: number },
): number {
  const to = Math.min(chunks.length, near + NEAR)
  for (let i = Math.max(0, near - NEAR); i < to; i++)
    if (chunks[i]?.kind === 'OFFICE' && chunks[i]?.start === office.start) return i
  return -1
}
