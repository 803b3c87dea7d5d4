import type { SourceDocument, SourceFormat } from '../../domain/model'
import { type Block, block, composeDocument, hasBody, type Metadata } from './blocks'
import { cleanText } from './cleanText'
import { readHtmlFragment } from './html'
import { isRejection, type Rejection, readLimits, reject } from './result'
import { assignBodyRoles, assignRoles } from './roles'

/** An article whose format names its pieces. */
export interface NewsPieces {
  readonly format: SourceFormat
  readonly metadata: Metadata
  readonly standfirst: string | null
  /** Running text: plain, or HTML. */
  readonly body: string
  readonly html: boolean
  /** Where it was written, when the format says so beside the text. */
  readonly place: string | null
}

/** Puts an article together in the order papers print: caption, headline, standfirst, author, place, text. */
export function readPieces(pieces: NewsPieces): SourceDocument | Rejection {
  const { metadata } = pieces
  const bytes = Buffer.byteLength(pieces.body)
  if (bytes > readLimits.textBytes)
    return reject('TOO_LARGE', `expected at most ${readLimits.textBytes} bytes of text, got ${bytes}`)
  const body = pieces.html ? readHtmlFragment(pieces.body) : plainBlocks(pieces.body)
  if (isRejection(body)) return body
  const captioned = metadata.caption
    ? `${metadata.caption.value}${metadata.imageCredit ? ` (Photo: ${metadata.imageCredit.value})` : ''}`
    : null
  const authors = metadata.byline?.value.join(', ')
  const head = [
    block('CAPTION', captioned),
    block('HEADLINE', metadata.headline?.value),
    block('STANDFIRST', pieces.standfirst),
    block('BYLINE', authors),
    block('BYLINE', pieces.place),
  ].filter((one) => one !== null)
  const printed = new Set(head.map(({ text }) => text))
  const fresh = body.filter(({ text }) => !printed.has(text))
  const roled = metadata.headline
    ? [...head, ...assignBodyRoles(fresh)]
    : assignRoles([...(head as Block[]), ...fresh])
  const document = composeDocument(pieces.format, roled, metadata)
  return hasBody(document) ? document : reject('NO_TEXT', 'the item has no running text')
}

const plainBlocks = (body: string): Block[] =>
  cleanText(body)
    .split('\n')
    .map((line) => ({ role: null, text: line.trim() }))
    .filter(({ text }) => text !== '')

/** Whether a body is HTML rather than text that happens to hold a `<`. */
export const looksLikeHtml = (body: string): boolean =>
  /<(?:p|div|br|h[1-6]|ul|ol|li|blockquote|article|section|figure|strong|em|b|i|a)\b[^<>]{0,500}>/i.test(
    body.slice(0, 20_000),
  )
