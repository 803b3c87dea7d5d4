import type { Block } from './blocks'
import { cleanLine } from './cleanText'
import { type DomElement, type DomNode, isElement, isText } from './dom'

/** A block of a page with the element it stands in. */
export interface HtmlBlock extends Block {
  readonly element: DomElement
  /** How many of its characters are a link's. */
  readonly linked: number
}

const dropped = new Set(
  `script style noscript template iframe object embed svg math canvas form button input select textarea nav aside
  footer dialog audio video map head title link meta`.split(/\s+/),
)
const blockNames = new Set(
  `address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header
  hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption`.split(/\s+/),
)

// Class and id words of what stands around an article on its page.
const clutter =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side|related|recommend(?:ed|ations?)?|more-from|read-?next|read-?more|also|share|sharing|social|follow|comments?|disqus|advert(?:isement)?s?|ads?|adsbygoogle|promo(?:tion)?|sponsor(?:ed)?|newsletter|subscri(?:be|ption)|signup|paywall|cookie|consent|popup|modal|banner|footer|footnote-links|copyright|pagination|pager|toolbar|widget|trending|most-read|popular|latest|skip(?:-link)?|hidden|visually-hidden|sr-only|screen-reader-text|print-only)(?:$|[\s_-])/i
const kept = /(?:^|[\s_-])(?:article|story|content|body|post|entry|main|headline|title)(?:$|[\s_-])/i

interface RoleHint {
  readonly role: NonNullable<Block['role']>
  readonly pattern: RegExp
}

const roleHints: readonly RoleHint[] = [
  {
    role: 'BYLINE',
    pattern:
      /(?:^|[\s_-])(?:byline|author|authors|dateline-meta|article-?meta|post-?meta|entry-?meta|meta|date|datetime|timestamp|published|pub-?date|publish-?date|when|time)(?:$|[\s_-])/i,
  },
  { role: 'TAGS', pattern: /(?:^|[\s_-])(?:tags?|tag-?list|keywords|topics)(?:$|[\s_-])/i },
  {
    role: 'STANDFIRST',
    pattern:
      /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line|ing)?|lead-?in|teaser|summary|kicker-text|strapline)(?:$|[\s_-])/i,
  },
  {
    role: 'CAPTION',
    pattern: /(?:^|[\s_-])(?:caption|wp-caption-text|credit|photo-?credit|image-?credit)(?:$|[\s_-])/i,
  },
]

/** The blocks of an element in the order of the page; what surrounds an article on its page is left out. */
export function htmlBlocks(root: DomElement, everything = false): HtmlBlock[] {
  const found: HtmlBlock[] = []
  walk(root, { found, everything, pending: [], linked: 0, owner: root, role: null })
  return found
}

interface Walk {
  readonly found: HtmlBlock[]
  /** Keeps all that is shown, for a part of a page that was already chosen. */
  readonly everything: boolean
  /** Inline text since the last block. */
  pending: string[]
  linked: number
  owner: DomElement
  role: Block['role']
}

function walk(element: DomElement, state: Walk): void {
  for (const child of Array.from(element.childNodes)) visit(child, state)
  flush(state)
}

function visit(node: DomNode, state: Walk): void {
  if (isText(node)) {
    state.pending.push(node.textContent ?? '')
    return
  }
  if (!isElement(node)) return
  const name = node.localName
  if (name === 'br') flush(state)
  else if (dropped.has(name) || isHidden(node) || (!state.everything && isClutter(node))) return
  else if (blockNames.has(name)) visitBlock(node, state)
  else {
    if (name === 'a') state.linked += cleanLine(node.textContent ?? '').length
    for (const child of Array.from(node.childNodes)) visit(child, state)
  }
}

function visitBlock(element: DomElement, state: Walk): void {
  flush(state)
  const role = roleOf(element)
  if (state.role !== 'TAGS' && role === 'TAGS') tagList(element, state)
  else if (element.localName === 'tr' && isDataRow(element)) dataRow(element, state)
  else walk(element, { ...state, pending: [], linked: 0, owner: element, role: role ?? state.role })
}

function flush(state: Walk): void {
  const text = cleanLine(state.pending.join(''))
  if (text) state.found.push({ role: state.role, text, element: state.owner, linked: state.linked })
  state.pending = []
  state.linked = 0
}

/** Tags stand in a list of their own; stored as the line that readers see. */
function tagList(element: DomElement, state: Walk): void {
  const items = Array.from(element.querySelectorAll('li, a')).map((item) => cleanLine(item.textContent ?? ''))
  const whole = cleanLine(element.textContent ?? '').replace(/^[^:]{0,30}:\s?/, '')
  const tags = items.length > 0 ? [...new Set(items.filter(Boolean))] : [whole]
  if (tags[0]) state.found.push({ role: 'TAGS', text: `Tags: ${tags.join(', ')}`, element, linked: 0 })
}

function isDataRow(row: DomElement): boolean {
  const cells = Array.from(row.querySelectorAll('td, th'))
  return cells.length > 1 && row.querySelector('p, div, table, h1, h2, h3, ul, ol, li') === null
}

function dataRow(row: DomElement, state: Walk): void {
  const cells = Array.from(row.querySelectorAll('td, th')).map((cell) => cleanLine(cell.textContent ?? ''))
  const text = cells.filter(Boolean).join(' | ')
  if (text) state.found.push({ role: state.role, text, element: row, linked: 0 })
}

function roleOf(element: DomElement): Block['role'] {
  const name = element.localName
  if (name === 'h1') return 'HEADLINE'
  if (/^h[2-6]$/.test(name)) return 'HEADING'
  if (name === 'li' || name === 'dd' || name === 'dt') return 'LIST_ITEM'
  if (name === 'figcaption') return 'CAPTION'
  const words = `${element.className} ${element.getAttribute('itemprop') ?? ''}`
  if (element.closest('h1') !== null || kept.test(words)) return null
  return roleHints.find(({ pattern }) => pattern.test(words))?.role ?? null
}

function isClutter(element: DomElement): boolean {
  const role = element.getAttribute('role') ?? ''
  if (/^(?:navigation|banner|complementary|contentinfo|search|menu|dialog|alert)$/.test(role)) return true
  const words = `${element.className} ${element.id}`
  return (
    clutter.test(words) && !kept.test(words) && !/^(?:h1|body|html|main|article)$/.test(element.localName)
  )
}

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(
    element.getAttribute('style') ?? '',
  )
}
