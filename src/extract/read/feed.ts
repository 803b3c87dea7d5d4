import { XMLParser } from 'fast-xml-parser'
import type { SourceDocument } from '../../domain/model'
import { isTooDeep } from './dom'
import { decodeEntities } from './entities'
import { toIsoTime } from './looseTime'
import { pick, toText, toTexts, webAddress } from './newsFields'
import { readPieces } from './newsObject'
import { isRejection, type ReadResult, type Rejection, readLimits, reject } from './result'

type Fields = Readonly<Record<string, unknown>>

// Entities are left as they are written; the five of XML and those of numbers are read afterwards.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  cdataPropName: '#cdata',
  stopNodes: ['*.xhtml:body'],
})

const feedLevels = 64

/** Every entry of an RSS 2.0, RSS 1.0 or Atom feed that has its whole text; `line` is its place in the feed. */
export function readFeed(xml: string): ReadResult[] {
  if (/<!DOCTYPE|<!ENTITY/i.test(withoutCdata(xml)))
    return [reject('ENTITIES', 'expected a feed without DOCTYPE, got one that can define entities')]
  if (isTooDeep(withoutCdata(xml), readLimits.htmlLevels))
    return [reject('TOO_DEEP', `expected at most ${readLimits.htmlLevels} levels of elements`)]
  const root = parse(xml)
  const channel =
    root && (asObject(asObject(root.rss)?.channel) ?? asObject(root.feed) ?? asObject(root['rdf:RDF']))
  if (!root || !channel) return [reject('MALFORMED', 'the feed is not well-formed RSS or Atom')]
  const items = [channel.item ?? channel.entry ?? asObject(root['rdf:RDF'])?.item]
    .flat()
    .map(asObject)
    .filter((item) => item !== null)
  if (items.length === 0) return [reject('EMPTY', 'the feed has no items')]
  return items.map((item, index) => {
    const read = readItem(item, channel)
    return isRejection(read) ? { ...read, line: index + 1 } : { line: index + 1, document: read }
  })
}

function parse(xml: string): Fields | null {
  try {
    return asObject(parser.parse(xml, true))
  } catch {
    return null
  }
}

/** The source without its CDATA sections, whose words are no mark-up of the feed. */
function withoutCdata(xml: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = xml.indexOf('<![CDATA[', at)
    if (start < 0) break
    const end = xml.indexOf(']]>', start)
    kept.push(xml.slice(at, start))
    if (end < 0) return kept.join('')
    at = end + 3
  }
  return kept.join('') + xml.slice(at)
}

const asObject = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null

/** The text of an element: its CDATA as it is, its character data with the entities read. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return decodeEntities(value)
  if (Array.isArray(value)) return value.map(textOf).find((text) => text) ?? null
  const element = asObject(value)
  if (!element) return null
  const cdata = element['#cdata']
  const raw = [cdata]
    .flat()
    .filter((piece) => typeof piece === 'string')
    .join('')
  const plain = typeof element['#text'] === 'string' ? decodeEntities(element['#text']) : ''
  return raw + plain || null
}

/** Inline XHTML of Atom has been parsed as part of the feed; its words are put back in their order of elements. */
function xhtmlText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return decodeEntities(value)
  if (depth > feedLevels) return ''
  if (Array.isArray(value)) return value.map((item) => xhtmlText(item, depth + 1)).join('\n')
  const element = asObject(value)
  if (!element) return ''
  return Object.entries(element)
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, inner]) =>
      name === '#text' ? xhtmlText(inner, depth + 1) : `\n${xhtmlText(inner, depth + 1)}\n`,
    )
    .join('')
}

const cutOff =
  /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|&hellip;|(?:read|continue) (?:more|reading)[^<>]{0,20})\s*(?:<[^<>]{0,200}>\s*){0,6}$/i

function readItem(item: Fields, channel: Fields): SourceDocument | Rejection {
  const full = textOf(item['content:encoded']) ?? contentOf(item.content)
  const summary = textOf(item.description) ?? textOf(item.summary)
  const body = full ?? (summary && !cutOff.test(summary.slice(-300)) ? summary : null)
  if (!body?.trim()) return reject('NO_TEXT', 'the item has a summary at most, not its whole text')
  const value = (text: string | null, path: string) => (text?.trim() ? { value: text.trim(), path } : null)
  const date = pick(item, ['pubdate', 'published', 'dcdate', 'date', 'updated'])
  const time = date ? toIsoTime(textOf(date.value) ?? '') : null
  const authors = [item['dc:creator'] ?? item.author].flat().flatMap(authorOf)
  const tags = toTexts(
    [item.category].flat().map((tag) => textOf(tag) ?? asObject(tag)?.['@term'] ?? asObject(tag)?.['@label']),
    null,
  )
  const picture = asObject([item['media:content']].flat()[0]) ?? item
  return readPieces({
    format: 'FEED',
    metadata: {
      headline: value(textOf(item.title), 'feed:title'),
      publishedAt: date && time ? { value: time, path: `feed:${date.key}` } : null,
      byline: authors.length > 0 ? { value: authors, path: 'feed:author' } : null,
      tags: tags.length > 0 ? { value: tags, path: 'feed:category' } : null,
      caption: value(
        textOf(picture['media:description'] ?? picture['media:title']),
        'feed:media:description',
      ),
      imageCredit: value(textOf(picture['media:credit']), 'feed:media:credit'),
      publisher: value(textOf(channel.title), 'feed:channel.title'),
      language: value(textOf(channel.language) ?? toText(channel['@xml:lang']), 'feed:language'),
      url: webAddress(value(linkOf(item.link), 'feed:link')),
      guid: value(textOf(item.guid ?? item.id), 'feed:guid'),
    },
    standfirst: null,
    body,
    html: true,
    place: null,
  })
}

function contentOf(content: unknown): string | null {
  const element = asObject(content)
  return element?.['@type'] === 'xhtml' ? paragraphs(xhtmlText(element)) : textOf(content)
}

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')

// RSS writes "desk@example.org (Jane Roe)", Atom <author><name>.
function authorOf(author: unknown): string[] {
  const written = textOf(asObject(author)?.name) ?? textOf(author)
  const name = written === null ? null : (/^\S+@\S+ \(([^()]{1,80})\)$/.exec(written)?.[1] ?? written)
  return name ? toTexts(name, /,|;|\band\b/) : []
}

function linkOf(link: unknown): string | null {
  const links = [link].flat()
  const main = links.map(asObject).find((one) => one && (one['@rel'] ?? 'alternate') === 'alternate')
  return main ? (toText(main['@href']) ?? textOf(main)) : textOf(links[0])
}
