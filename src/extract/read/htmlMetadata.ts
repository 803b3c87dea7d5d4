import type { MetadataValue } from '../../domain/model'
import type { Metadata } from './blocks'
import { cleanLine } from './cleanText'
import type { DomDocument } from './dom'
import { toIsoTime } from './looseTime'
import { metadataFrom, toText, webAddress } from './newsFields'

type Fields = Readonly<Record<string, unknown>>

/** What a page says of its article outside the text: JSON-LD first, then Open Graph and other meta elements. */
export function htmlMetadata(document: DomDocument): Metadata & { readonly articleBody: string | null } {
  const news = newsObject(document)
  const linked = metadataFrom(news ?? {}, 'json-ld')
  const metas = readMetas(document)
  const meta = (names: readonly string[]): MetadataValue<string> | null => {
    for (const name of names) {
      const found = metas.get(name)?.[0]
      if (found) return { value: found, path: `meta:${name}` }
    }
    return null
  }
  const many = (names: readonly string[], part: RegExp | null): MetadataValue<readonly string[]> | null => {
    for (const name of names) {
      const found = (metas.get(name) ?? []).flatMap((text) => (part ? text.split(part) : [text]))
      const items = found.map((item) => item.trim()).filter(Boolean)
      if (items.length > 0) return { value: items, path: `meta:${name}` }
    }
    return null
  }
  return {
    headline: linked.headline ?? meta(['og:title', 'twitter:title', 'dc.title', 'citation_title']),
    publishedAt: linked.publishedAt ?? metaTime(meta) ?? elementTime(document),
    byline:
      linked.byline ??
      many(['author', 'article:author', 'dc.creator', 'byl', 'parsely-author'], /,|;|\band\b/),
    tags: linked.tags ?? many(['article:tag'], null) ?? many(['news_keywords', 'keywords'], /[,;]/),
    caption: null,
    imageCredit: null,
    publisher: linked.publisher ?? meta(['og:site_name', 'dc.publisher', 'application-name']),
    language: linked.language ?? language(document),
    url: canonical(document) ?? webAddress(meta(['og:url'])) ?? linked.url,
    guid: linked.guid,
    articleBody: news ? toText(news.articleBody) && String(news.articleBody) : null,
  }
}

function readMetas(document: DomDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const element of Array.from(document.querySelectorAll('meta'))) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = cleanLine(element.getAttribute('content') ?? '')
    if (!name || !content) continue
    const key = name.toLowerCase()
    metas.set(key, [...(metas.get(key) ?? []), content].slice(0, 50))
  }
  return metas
}

/** Names under which pages give the time of publication, the most exact first. */
const timeNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'publish-date',
  'publish_date',
  'sailthru.date',
]

type Meta = (names: readonly string[]) => MetadataValue<string> | null

function metaTime(meta: Meta): MetadataValue<string> | null {
  for (const name of timeNames) {
    const found = meta([name])
    const time = found && toIsoTime(found.value)
    if (found && time) return { value: time, path: found.path }
  }
  return null
}

function elementTime(document: DomDocument): MetadataValue<string> | null {
  for (const element of Array.from(document.querySelectorAll('time[datetime]')).slice(0, 20)) {
    if (element.closest('aside, footer, nav') !== null) continue
    const time = toIsoTime(element.getAttribute('datetime') ?? '')
    if (time) return { value: time, path: 'time:datetime' }
  }
  return null
}

function language(document: DomDocument): MetadataValue<string> | null {
  const lang = document.documentElement?.getAttribute('lang') ?? ''
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang) ? { value: lang, path: 'html:lang' } : null
}

function canonical(document: DomDocument): MetadataValue<string> | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return href ? webAddress({ value: href, path: 'link:canonical' }) : null
}

const newsTypes =
  /(?:News|Report|Blog|Scholarly|Opinion|Analysis|Background|Review|Live|Social|Satirical|Tech)?\w{0,20}(?:Article|Posting)$/

/** The page's object of schema.org that describes an article; the first that has a headline. */
function newsObject(document: DomDocument): Fields | null {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(
    0,
    20,
  )) {
    try {
      const found = findNews(JSON.parse(script.textContent ?? ''), 0)
      if (found) return found
    } catch {
      // A page with broken JSON-LD is read by its other signs.
    }
  }
  return null
}

/** Looks through lists and `@graph` for an object of a type of article; null where there is none. */
export function findNews(value: unknown, depth: number): Fields | null {
  if (depth > 5 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) {
      const found = findNews(item, depth + 1)
      if (found) return found
    }
    return null
  }
  const fields = value as Fields
  const types = [fields['@type']].flat().map(String)
  if (types.some((type) => newsTypes.test(type))) return fields
  return findNews(fields['@graph'], depth + 1) ?? findNews(fields.mainEntity, depth + 1)
}
