import type { SourceDocument } from '../../domain/model'
import { findNews } from './htmlMetadata'
import { metadataFrom, pick, toText } from './newsFields'
import { looksLikeHtml, readPieces } from './newsObject'
import { isNinjs, readNinjs } from './ninjs'
import { isRejection, type ReadResult, type Rejection, readLimits, reject } from './result'

type Fields = Readonly<Record<string, unknown>>

/** Names of a text's body, the most exact first. */
export const bodyNames = [
  'articlebody',
  'body',
  'bodyhtml',
  'bodytext',
  'content',
  'contenthtml',
  'contenttext',
  'text',
  'html',
  'fulltext',
]
const standfirstNames = ['standfirst', 'subtitle', 'subheadline', 'alternativeheadline', 'dek', 'lead']

/** One object, an array of objects, or JSON Lines: an object a line. */
export function readJson(text: string): ReadResult[] {
  const whole = parseJson(text)
  if (Array.isArray(whole)) return readArray(whole)
  if (isObject(whole)) return [toResult(readObject(whole), null)]
  if (whole !== undefined) return [reject('MALFORMED', 'expected a JSON object or an array of objects')]
  const lines = text.split('\n')
  if (lines.filter((line) => line.trim()).length < 2 || !lines.some((line) => isObject(parseJson(line))))
    return [reject('MALFORMED', 'the input begins like JSON and is none')]
  return lines.flatMap((line, index) => (line.trim() ? [readJsonLine(line, index + 1)] : []))
}

/** One line of JSON Lines; `line` counts from 1. */
export function readJsonLine(text: string, line: number): ReadResult {
  const bytes = Buffer.byteLength(text)
  if (bytes > readLimits.lineBytes)
    return reject('TOO_LARGE', `expected a line of at most ${readLimits.lineBytes} bytes, got ${bytes}`, line)
  const value = parseJson(text)
  if (!isObject(value)) return reject('MALFORMED', 'the line is no JSON object', line)
  return toResult(readObject(value), line)
}

function readArray(items: readonly unknown[]): ReadResult[] {
  if (items.length === 0) return [reject('EMPTY', 'the array holds no items')]
  return items.map((item, index) =>
    isObject(item)
      ? toResult(readObject(item), index + 1)
      : reject('MALFORMED', 'the item is no object', index + 1),
  )
}

const toResult = (read: SourceDocument | Rejection, line: number | null): ReadResult =>
  isRejection(read) ? { ...read, line } : { line, document: read }

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readObject(object: Fields): SourceDocument | Rejection {
  if (isNinjs(object)) return readNinjs(object)
  const news = findNews(object, 0)
  const fields = news ?? object
  const body = bodyText(pick(fields, bodyNames)?.value)
  if (body === null) return reject('NO_TEXT', 'the object has no body, text, content or articleBody')
  return readPieces({
    format: 'JSON',
    metadata: metadataFrom(fields, news ? 'json-ld' : 'json'),
    standfirst: toText(pick(fields, standfirstNames)?.value),
    body,
    html: looksLikeHtml(body),
    place: toText(pick(fields, ['dateline', 'location', 'locationcreated', 'place'])?.value),
  })
}

/** A body may be one string or a list of paragraphs. */
function bodyText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() ? value : null
  if (!Array.isArray(value)) return null
  const paragraphs = value.map((item) => (typeof item === 'string' ? item : toText(item))).filter(Boolean)
  return paragraphs.length > 0 ? paragraphs.join('\n') : null
}
