import type { MetadataValue } from '../../domain/model'
import type { Metadata } from './blocks'
import { cleanLine } from './cleanText'
import { toIsoTime } from './looseTime'

/** What an object of news calls a thing, the most exact name first; small letters, without `-` and `_`. */
export const fieldNames = {
  headline: ['headline', 'title', 'name'],
  publishedAt: [
    'datepublished',
    'publishedat',
    'published',
    'publishedtime',
    'publicationdate',
    'pubdate',
    'date',
    'datetime',
    'firstcreated',
    'contentcreated',
    'versioncreated',
    'datecreated',
    'created',
  ],
  byline: ['author', 'authors', 'byline', 'bylines', 'by', 'creator'],
  tags: ['tags', 'keywords', 'articletag'],
  caption: ['caption', 'imagecaption'],
  imageCredit: ['imagecredit', 'photocredit', 'credit', 'photographer'],
  publisher: ['publisher', 'source', 'sitename', 'site'],
  language: ['inlanguage', 'language', 'lang'],
  url: ['canonicalurl', 'canonical', 'url', 'link', 'mainentityofpage'],
  guid: ['guid', 'id', 'identifier', 'uri', '@id'],
} as const

type Fields = Readonly<Record<string, unknown>>

/** A field by the first of its names that the object has, with the name as the object spells it. */
export function pick(fields: Fields, names: readonly string[]): { value: unknown; key: string } | null {
  const keys = new Map(Object.keys(fields).map((key) => [key.toLowerCase().replace(/[-_ :]/g, ''), key]))
  for (const name of names) {
    const key = keys.get(name)
    const value = key === undefined ? undefined : fields[key]
    if (key !== undefined && value !== null && value !== undefined && value !== '') return { value, key }
  }
  return null
}

/** One string of a value that may be a string, a named object or a list of these; null for anything else. */
export function toText(value: unknown): string | null {
  if (typeof value === 'string') return cleanLine(value) || null
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(toText).find((text) => text !== null) ?? null
  if (typeof value !== 'object' || value === null) return null
  const inner = pick(value as Fields, [
    'name',
    'value',
    '@value',
    'byline',
    'text',
    '#text',
    '@id',
    'url',
    'href',
  ])
  return inner && typeof inner.value !== 'object' ? toText(inner.value) : null
}

/** All strings of such a value; a string of several is parted at commas. */
export function toTexts(value: unknown, separator: RegExp | null): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => toTexts(item, null))
  const text = toText(value)
  if (text === null) return []
  return separator
    ? text
        .split(separator)
        .map((item) => item.trim())
        .filter(Boolean)
    : [text]
}

const value = <T>(found: T | null | undefined, path: string): MetadataValue<T> | null =>
  found === null || found === undefined ? null : { value: found, path }

/** Metadata of an object that uses any of the names above; `source` goes before each path. */
export function metadataFrom(fields: Fields, source: string): Metadata {
  const text = (names: readonly string[]) => {
    const found = pick(fields, names)
    return found ? value(toText(found.value), `${source}:${found.key}`) : null
  }
  const list = (names: readonly string[], separator: RegExp) => {
    const found = pick(fields, names)
    const items = found ? toTexts(found.value, separator) : []
    return found && items.length > 0 ? { value: items, path: `${source}:${found.key}` } : null
  }
  return {
    headline: text(fieldNames.headline),
    publishedAt: publicationTime(fields, source),
    byline: list(fieldNames.byline, /\s*(?:[,;]|\band\b|&)\s*/),
    tags: list(fieldNames.tags, /[,;]/),
    caption: text(fieldNames.caption),
    imageCredit: text(fieldNames.imageCredit),
    publisher: text(fieldNames.publisher),
    language: text(fieldNames.language),
    url: webAddress(text(fieldNames.url)),
    guid: text(fieldNames.guid),
  }
}

function publicationTime(fields: Fields, source: string): MetadataValue<string> | null {
  for (const name of fieldNames.publishedAt) {
    const found = pick(fields, [name])
    const written = found ? toText(found.value) : null
    const time = written === null ? null : toIsoTime(written)
    if (found && time) return { value: time, path: `${source}:${found.key}` }
  }
  return null
}

/** An http(s) address without credentials or fragment; null for anything else. */
export function webAddress(found: MetadataValue<string> | null): MetadataValue<string> | null {
  if (!found || found.value.length > 2000) return null
  try {
    const url = new URL(found.value)
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
    url.username = ''
    url.password = ''
    url.hash = ''
    return { value: url.href, path: found.path }
  } catch {
    return null
  }
}
