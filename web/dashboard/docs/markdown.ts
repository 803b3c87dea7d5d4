import { Marked } from 'marked'

/** The name by which a heading is linked to, as GitHub makes it: `Merged ids` is `merged-ids`. */
export const headingId = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${headingId(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`
    },
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      // What lies outside the documentation is not served.
      return href.startsWith('../') ? words : `<a href="${href}">${words}</a>`
    },
    code({ text }) {
      // Long lines are rolled by the keyboard too.
      return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`
    },
    table({ header, rows }) {
      const cells = (row: typeof header, tag: string) =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')
      const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
      return `<div class="table-frame" tabindex="0" role="region" aria-label="${headingOf(header)}"><table class="table"><thead><tr>${cells(header, 'th')}</tr></thead><tbody>${body}</tbody></table></div>\n`
    },
  },
})

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What a table is of, for readers of screens. */
const headingOf = (header: readonly { readonly text: string }[]): string =>
  header
    .map(({ text }) => text.replace(/[^\p{L}\p{N}\s,.:-]/gu, ''))
    .filter((text) => text !== '')
    .join(', ')

/** A page of the project's own documentation as HTML: nobody else's text may come here. */
export const toHtml = (markdown: string): string => marked.parse(markdown, { async: false })
