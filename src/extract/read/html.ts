import { Readability } from '@mozilla/readability'
import type { SourceDocument } from '../../domain/model'
import { type Block, composeDocument, hasBody, type Metadata } from './blocks'
import { cleanLine } from './cleanText'
import { type DomDocument, type DomElement, hasFewerNodes, isTooDeep, parseDocument } from './dom'
import { type HtmlBlock, htmlBlocks } from './htmlBlocks'
import { htmlMetadata } from './htmlMetadata'
import { type Rejection, readLimits, reject } from './result'
import { assignRoles } from './roles'

// Above this many nodes the page's own <article> decides alone: Readability's passes cost too much.
const mostNodes = 40_000

/** The article of a web page: headline, caption, author and running text without menus, scripts and notices. */
export function readHtml(html: string): SourceDocument | Rejection {
  const refused = refuse(html)
  if (refused) return refused
  const page = parseDocument(html)
  const { articleBody, ...metadata } = htmlMetadata(page)
  const blocks = articleBlocks(page, html, metadata)
  const titled = withHeadline(blocks, metadata)
  const document = composeDocument('HTML', assignRoles(titled), metadata)
  if (articleBody && bodyLength(document) < Math.min(200, articleBody.length / 2))
    return fromArticleBody(articleBody, metadata)
  return hasBody(document) ? document : reject('NO_TEXT', 'the page has no article text')
}

/** The blocks of a fragment of HTML: an article's body within JSON or a feed; a rejection where it is hostile. */
export function readHtmlFragment(html: string): Block[] | Rejection {
  const refused = refuse(html)
  if (refused) return refused
  const { body } = parseDocument(html)
  return body ? htmlBlocks(body).map(withoutElement) : []
}

function refuse(html: string): Rejection | null {
  if (/<!doctype[^>[]{0,500}\[/i.test(html.slice(0, 10_000)) || /<!entity\s/i.test(html.slice(0, 100_000)))
    return reject('ENTITIES', 'the DOCTYPE defines entities; expected one without a subset of its own')
  if (html.split('<').length > readLimits.htmlTags)
    return reject('TOO_LARGE', `expected at most ${readLimits.htmlTags} tags in a page`)
  if (isTooDeep(html, readLimits.htmlLevels))
    return reject('TOO_DEEP', `expected at most ${readLimits.htmlLevels} levels of elements`)
  return null
}

const bodyLength = (document: SourceDocument): number =>
  document.parts.reduce((sum, { role, start, end }) => sum + (role === 'PARAGRAPH' ? end - start : 0), 0)

const withoutElement = ({ role, text }: HtmlBlock): Block => ({ role, text })

/** Readability tells where the article begins and ends; our own walk says what stands there, in page order. */
function articleBlocks(page: DomDocument, html: string, metadata: Metadata): Block[] {
  const { body } = page
  if (!body) return []
  const main = mainElement(page)
  const all = htmlBlocks(body).filter((block) => !isLinkList(block))
  const inside = main ? all.filter(({ element }) => main.contains(element)) : []
  const readable = readableTexts(page, html)
  const chosen = textLength(inside) >= 200 || readable.size === 0 ? inside : []
  const scope = chosen.length > 0 ? chosen : all
  const hits = scope.flatMap(({ text }, index) => (readable.has(text) ? [index] : []))
  const title = headlineIndex(scope, metadata)
  if (chosen.length > 0) return trimBefore(scope, title).map(withoutElement)
  const first = hits[0] ?? 0
  const start = title >= 0 && title <= first ? title : first
  const end = hits.at(-1) ?? scope.length - 1
  return scope.slice(start, end + 1).map(withoutElement)
}

/** A line that is nothing but a link leads to another page: "Erdogan lifts veto". */
const isLinkList = ({ role, text, linked }: HtmlBlock): boolean =>
  role !== 'TAGS' &&
  role !== 'BYLINE' &&
  role !== 'HEADLINE' &&
  text.length < 160 &&
  linked > text.length * 0.8

const textLength = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0)

// What an article element holds before its headline is a caption at most; menus and section names go.
const trimBefore = (scope: readonly HtmlBlock[], title: number): HtmlBlock[] =>
  scope.filter(({ role }, index) => index >= title || role === 'CAPTION')

function headlineIndex(scope: readonly HtmlBlock[], metadata: Metadata): number {
  const stated = metadata.headline?.value.toLowerCase() ?? ''
  const same = scope.findIndex(({ text }) => stated !== '' && text.toLowerCase() === stated)
  return same >= 0 ? same : scope.findIndex(({ role }) => role === 'HEADLINE')
}

/** The element that the page itself marks as its article: of several, the one with the headline or the most text. */
function mainElement(page: DomDocument): DomElement | null {
  const marked = Array.from(page.querySelectorAll('article, [itemtype*="Article"], [role="article"]')).slice(
    0,
    50,
  )
  const titled = marked.filter((element) => element.querySelector('h1') !== null)
  const candidates = titled.length > 0 ? titled : marked
  let best: DomElement | null = null
  let most = 0
  for (const element of candidates) {
    const size = Array.from(element.querySelectorAll('p')).reduce(
      (sum, p) => sum + (p.textContent?.length ?? 0),
      0,
    )
    if (size > most) {
      best = element
      most = size
    }
  }
  return best
}

function readableTexts(page: DomDocument, html: string): ReadonlySet<string> {
  // Each reference becomes a node of its own when Readability writes and reads the page anew.
  if (html.split('&').length > mostNodes || !hasFewerNodes(page, mostNodes)) return new Set()
  // Readability rewrites what it is given, so it gets a document of its own.
  const copy = parseDocument(html)
  const article = new Readability<DomElement>(copy as never, {
    charThreshold: 200,
    serializer: (node) => node as unknown as DomElement,
  }).parse()
  return new Set(article?.content ? htmlBlocks(article.content, true).map(({ text }) => text) : [])
}

/** The blocks with one headline: the page's own, or the metadata's where the page prints none. */
function withHeadline(blocks: readonly Block[], metadata: Metadata): Block[] {
  const stated = metadata.headline?.value ?? null
  const at =
    stated === null ? -1 : blocks.findIndex(({ text }) => text.toLowerCase() === stated.toLowerCase())
  const titled = at >= 0 ? at : blocks.findIndex(({ role }) => role === 'HEADLINE')
  const single = blocks.map((block, index) => {
    if (index === titled) return { ...block, role: 'HEADLINE' as const }
    return block.role === 'HEADLINE' ? { ...block, role: 'HEADING' as const } : block
  })
  return titled >= 0 || stated === null ? single : [{ role: 'HEADLINE', text: cleanLine(stated) }, ...single]
}

/** For pages that build their text by script and give it whole in JSON-LD. */
function fromArticleBody(body: string, metadata: Metadata): SourceDocument | Rejection {
  const lines = body.split(/\n+/).map(cleanLine).filter(Boolean)
  const blocks = withHeadline(
    lines.map((text) => ({ role: null, text })),
    metadata,
  )
  const document = composeDocument('HTML', assignRoles(blocks), metadata)
  return hasBody(document) ? document : reject('NO_TEXT', 'the page has no article text')
}
