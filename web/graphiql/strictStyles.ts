/**
 * Lets Monaco work under a policy without `unsafe-inline` (docs/web.md). It makes style elements, which count where they
 * bear the document's nonce, and it writes HTML with `style="…"`, which never counts; the same declarations set by script do.
 * To be imported before anything that makes elements.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

const createElement = document.createElement
document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
  const element: HTMLElement = createElement.call(this, name, options)
  if (nonce !== '' && element instanceof HTMLStyleElement) element.nonce = nonce
  return element
} as typeof document.createElement

/** A tag's `style`, whose text is escaped as HTML wants: `<` and `>` stand in no attribute that Monaco writes. */
const styleInTag = /(<[a-z][^<>]*?\s)style=/gi
const parked = 'data-parked-style'

const park = (html: string): string => html.replace(styleInTag, `$1${parked}=`)

function unpark(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>(`[${parked}]`)) {
    element.style.cssText = element.getAttribute(parked) ?? ''
    element.removeAttribute(parked)
  }
}

/** Whether HTML goes where it is shown or may be: style in inert documents is sanitised first and then goes through here. */
const hasStyle = (html: string): boolean => html.includes('style=')

const innerHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')
Object.defineProperty(Element.prototype, 'innerHTML', {
  configurable: true,
  enumerable: true,
  get: innerHtml?.get,
  set(this: Element, given: unknown) {
    const html = String(given ?? '')
    if (!hasStyle(html)) return innerHtml?.set?.call(this, given)
    innerHtml?.set?.call(this, park(html))
    unpark(this instanceof HTMLTemplateElement ? this.content : this)
  },
})

const insertAdjacentHtml = Element.prototype.insertAdjacentHTML
Element.prototype.insertAdjacentHTML = function (position, given) {
  const html = String(given)
  if (!hasStyle(html)) return insertAdjacentHtml.call(this, position, given)
  insertAdjacentHtml.call(this, position, park(html))
  unpark(this.parentElement ?? this)
}

const setAttribute = Element.prototype.setAttribute
Element.prototype.setAttribute = function (name, value) {
  if (name.toLowerCase() === 'style' && (this instanceof HTMLElement || this instanceof SVGElement))
    this.style.cssText = value
  else setAttribute.call(this, name, value)
}
