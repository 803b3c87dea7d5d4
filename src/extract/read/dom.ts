import { parseHTML } from 'linkedom'

/** As much of the DOM as the readers use; the compiler's own library of it belongs to browsers. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: ArrayLike<DomNode>
  readonly parentNode: DomNode | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly id: string
  readonly className: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
  closest(selector: string): DomElement | null
  contains(node: DomNode): boolean
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
}

const elementNode = 1
const textNode = 3

/** Whether a node is an element. */
export const isElement = (node: DomNode): node is DomElement => node.nodeType === elementNode

/** Whether a node is a run of text. */
export const isText = (node: DomNode): boolean => node.nodeType === textNode

/** Parses HTML without running or fetching anything; a fragment gets a document around it. */
export function parseDocument(html: string): DomDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html.slice(0, 20_000))
  const source = whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(source).document as unknown as DomDocument
}

/** Whether a tree has fewer nodes than that; it is walked no further than it takes to know. */
export function hasFewerNodes(root: DomNode, most: number): boolean {
  const waiting: DomNode[] = [root]
  let seen = 0
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    seen += node.childNodes.length
    if (seen >= most) return false
    for (const child of Array.from(node.childNodes)) waiting.push(child)
  }
  return true
}

// Elements that end by themselves, so that a row of them is no nesting.
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|option|thead|tbody|tfoot|colgroup|html|head|body)$/i
const raw = /^(?:script|style|textarea|title|noscript|iframe|template)$/i
const tagName = /^<(\/?)([a-z][a-z0-9-]{0,40})/i

/** Whether elements nest deeper than `most`; reads the source once, without building anything. */
export function isTooDeep(html: string, most: number): boolean {
  let depth = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4)
      if (end < 0) return false
      at = end
      continue
    }
    const match = tagName.exec(html.slice(at, at + 48))
    const name = match?.[2] ?? ''
    if (!match || flat.test(name)) continue
    if (match[1]) depth = Math.max(0, depth - 1)
    else if (raw.test(name)) {
      const end = indexOfClosing(html, name, at)
      if (end < 0) return false
      at = end
    } else if (!isSelfClosed(html, at)) depth += 1
    if (depth > most) return true
  }
  return false
}

function indexOfClosing(html: string, name: string, from: number): number {
  const lower = `</${name.toLowerCase()}`
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at, at + lower.length).toLowerCase() === lower) return at
  return -1
}

function isSelfClosed(html: string, at: number): boolean {
  const end = html.slice(at, at + 2000).indexOf('>')
  return end > 0 && html[at + end - 1] === '/'
}
