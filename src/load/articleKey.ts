import { createHash } from 'node:crypto'
import { sha256 } from '../domain/ids'
import type { Facts, SourceDocument } from '../domain/model'
import { foldName } from '../domain/values/personName'

/** Who publishes, as the document or else the one who imports says. */
export const publisherOf = ({ metadata }: SourceDocument, fallback: string | null): string | null =>
  metadata.publisher?.value ?? fallback

/** SHA-256 of what is read, without where it was found: a copy under another address is the same content. */
export function contentHash({ text, metadata }: SourceDocument, timeZone: string | null): string {
  const { headline, publishedAt, byline, tags, caption, imageCredit, language } = metadata
  const said = [headline, publishedAt, byline, tags, caption, imageCredit, language].map(
    (entry) => entry?.value ?? null,
  )
  const read = JSON.stringify(timeZone === null ? said : [...said, timeZone])
  return sha256(`${read}\n${text}`)
}

/** Changes with every change of how inputs are read. */
const readingVersion = 1

/** Equal for equal bytes that are read the same way: such an input need not be read to know what it says. */
export function inputKey(
  { bytes, hint }: { readonly bytes: Uint8Array; readonly hint: string },
  { publisher, timeZone }: { readonly publisher: string | null; readonly timeZone: string | null },
): string {
  const way = JSON.stringify([readingVersion, hint, publisher, timeZone])
  return createHash('sha256').update(`${way}\n`).update(bytes).digest('base64url')
}

function plainUrl(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name)
  return url.href.replace(/\/$/, '')
}

/** The key that the publisher gave the article: its address, else its identifier; null without either. */
export function explicitKey(document: SourceDocument, publisher: string | null): string | null {
  const { url, guid } = document.metadata
  if (url) return `url:${plainUrl(url.value)}`
  return guid ? `guid:${foldName(publisher ?? '')}|${guid.value}` : null
}

/** The key of an article without address: publisher, headline and day of publication, else its content. */
export function printedKey(facts: Facts, publisher: string | null, hash: string): string {
  const headline = facts.headline ? foldName(facts.headline.value) : ''
  const day = facts.publishedAt?.value.local.slice(0, 10) ?? ''
  return headline && day ? `text:${foldName(publisher ?? '')}|${headline}|${day}` : `hash:${hash}`
}
