import type { Part, SourceDocument, SourceFormat } from '../../domain/model'
import { cleanLine } from './cleanText'

export type PartRole = Part['role']

/** A run of text of one function on the page; role null where only its words can tell. */
export interface Block {
  readonly role: PartRole | null
  readonly text: string
  /** Whether a blank line goes before it. */
  readonly apart?: boolean
  /** Characters at its start that are no part of it: a list's marker. */
  readonly marker?: number
}

/** A block whose function is known; `NONE` stays in the text and belongs to no part. */
export interface RoledBlock extends Omit<Block, 'role'> {
  readonly role: PartRole | 'NONE'
}

export type Metadata = SourceDocument['metadata']

/** Metadata that says nothing. */
export const noMetadata: Metadata = {
  headline: null,
  publishedAt: null,
  byline: null,
  tags: null,
  caption: null,
  imageCredit: null,
  publisher: null,
  language: null,
  url: null,
  guid: null,
}

/** Joins blocks, in their order, to the text that is stored, and notes where each one stands. */
export function composeDocument(
  format: SourceFormat,
  blocks: readonly RoledBlock[],
  metadata: Metadata,
): SourceDocument {
  const parts: Part[] = []
  const pieces: string[] = []
  let length = 0
  for (const { role, text: raw, apart, marker = 0 } of blocks) {
    const text = raw.normalize('NFC')
    if (!text) continue
    const gap = length === 0 ? '' : apart ? '\n\n' : '\n'
    pieces.push(gap, text)
    const start = length + gap.length
    length = start + text.length
    if (role !== 'NONE') parts.push({ role, start: start + marker, end: length })
  }
  return { format, text: pieces.join(''), parts, metadata }
}

/** A block of a known role with its text on one line; null when nothing is left of it. */
export function block(role: RoledBlock['role'], text: string | null | undefined): RoledBlock | null {
  const line = cleanLine(text ?? '')
  return line ? { role, text: line } : null
}

/** Whether any running text is there, rather than a heading or a caption alone. */
export const hasBody = (document: SourceDocument): boolean =>
  document.parts.some(({ role }) => role === 'PARAGRAPH' || role === 'LIST_ITEM')
