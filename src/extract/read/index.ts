import type { SourceDocument } from '../../domain/model'
import { decodeBytes } from './decode'
import { readFeed } from './feed'
import { readHtml } from './html'
import { readJson, readJsonLine } from './json'
import { readMarkdown } from './markdown'
import { readPageText } from './pageText'
import { isRejection, type ReadResult, type Rejection, readLimits, reject } from './result'
import { sniffFormat } from './sniff'

export type { ReadResult, Rejection } from './result'

/** What is known of an input besides its bytes. */
export interface ReadHints {
  /** A file's name or an address; decides only what the content leaves open. */
  readonly name: string | null
}

/** Every text of an input, in its order, or why there is none. Reads no file and no network. */
export function readSource(bytes: Uint8Array, hints: ReadHints): ReadResult[] {
  if (bytes.length > readLimits.textBytes)
    return [reject('TOO_LARGE', `expected at most ${readLimits.textBytes} bytes, got ${bytes.length}`)]
  const decoded = decodeBytes(bytes)
  if (isRejection(decoded)) return [decoded]
  if (!decoded.text.trim()) return [reject('EMPTY', 'the input holds white space only')]
  switch (sniffFormat(decoded.text, hints.name)) {
    case 'HTML':
      return one(readHtml(decoded.text))
    case 'MARKDOWN':
      return one(readMarkdown(decoded.text))
    case 'JSON':
      return readJson(decoded.text)
    case 'FEED':
      return readFeed(decoded.text)
    case 'PAGE_TEXT':
      return one(readPageText(decoded.text))
  }
}

/** One line of JSON Lines from its bytes; `line` counts from 1. */
export function readJsonBytes(bytes: Uint8Array, line: number): ReadResult {
  const decoded = decodeBytes(bytes)
  return isRejection(decoded) ? { ...decoded, line } : readJsonLine(decoded.text, line)
}

const one = (read: SourceDocument | Rejection): ReadResult[] => [
  isRejection(read) ? read : { line: null, document: read },
]
