import { cpuMs } from '../../support/cpu'
import { partLines, readOne, reasonOf } from './read'

const paragraph =
  'The flag of Cuba flew over an embassy in the American capital on Monday, and the two ministers sat down. '
const page = `<!DOCTYPE html><html lang="en"><head><title>Cuba raises its flag | The Page</title>
<meta property="og:title" content="Cuba raises its flag (social)">
<link rel="canonical" href="https://user:secret@example.org/cuba#top">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Cuba raises its flag","datePublished":"2015-07-20T19:05:00-04:00","author":[{"@type":"Person","name":"Jane Roe"}],"publisher":{"name":"The Page"},"keywords":"Cuba, embassies"}]}</script>
<script>var hidden = "<p>script words</p>"</script><style>p{}</style></head><body>
<nav><ul><li><a href="/">Menu words</a></li></ul></nav><div class="ad">Advertisement words</div>
<main><article><h1>Cuba raises its flag</h1>
<p class="meta"><span>Jane Roe</span> &middot; <time datetime="2015-07-20T19:05:00-04:00">July 20, 2015, 7:05 p.m. EDT</time></p>
<figure><img src="x.jpg"><figcaption>The flag. <span>Photo: State Department</span></figcaption></figure>
<p><b>WASHINGTON</b> &mdash; ${paragraph}</p><p>Zelensky&#146;s&nbsp;guest. ${paragraph}<br>After the break.</p>
<h2>How it came about</h2><ul><li>first point of the list;</li><li>second point of the list.</li></ul>
<p hidden>hidden words</p><div class="share-buttons">Share words</div>
<p class="tags">Tags: <a href="/c">Cuba</a>, <a href="/e">embassies</a></p></article></main>
<aside><p>Aside words</p></aside><section id="comments"><p>${paragraph} Comment words</p></section><footer>Footer words</footer></body></html>`

describe('A web page', () => {
  it('is cut to its article, each piece with its function', () => {
    expect(partLines(readOne(page)).map((line) => line.slice(0, 60))).toEqual([
      'HEADLINE: Cuba raises its flag',
      'BYLINE: Jane Roe · July 20, 2015, 7:05 p.m. EDT',
      'CAPTION: The flag. Photo: State Department',
      'PARAGRAPH: WASHINGTON — The flag of Cuba flew over an embass',
      'PARAGRAPH: Zelensky’s guest. The flag of Cuba flew over an e',
      'PARAGRAPH: After the break.',
      'HEADING: How it came about',
      'LIST_ITEM: first point of the list;',
      'LIST_ITEM: second point of the list.',
      'TAGS: Tags: Cuba, embassies',
    ])
  })

  it.each(['Menu', 'Advertisement', 'script', 'hidden', 'Share', 'Aside', 'Comment', 'Footer'])(
    'leaves out %s words',
    (word) => {
      expect(readOne(page).text).not.toContain(`${word} words`)
    },
  )

  it('takes JSON-LD before Open Graph, and an address without credentials', () => {
    expect(readOne(page).metadata).toEqual({
      headline: { value: 'Cuba raises its flag', path: 'json-ld:headline' },
      publishedAt: { value: '2015-07-20T19:05:00-04:00', path: 'json-ld:datePublished' },
      byline: { value: ['Jane Roe'], path: 'json-ld:author' },
      tags: { value: ['Cuba', 'embassies'], path: 'json-ld:keywords' },
      caption: null,
      imageCredit: null,
      publisher: { value: 'The Page', path: 'json-ld:publisher' },
      language: { value: 'en', path: 'html:lang' },
      url: { value: 'https://example.org/cuba', path: 'link:canonical' },
      guid: null,
    })
  })

  it('finds the article of a page of tables', () => {
    const old = `<html><body><table><tr><td><a href="/">MAIN</a> | <a href="/n">NEWS</a></td></tr></table><table><tr><td><div><h1>Widodo hands over a message</h1><div class="date">July 1, 2022 06:30</div>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</div></td><td>READ ALSO<br><a href="/1">Erdogan lifts veto</a></td></tr></table></body></html>`
    const lines = partLines(readOne(old))

    expect(lines[0]).toBe('HEADLINE: Widodo hands over a message')
    expect(lines[1]).toBe('BYLINE: July 1, 2022 06:30')
    expect(lines.filter((line) => line.startsWith('PARAGRAPH'))).toHaveLength(4)
    expect(lines.join()).not.toContain('Erdogan')
  })

  it('falls back on the body that JSON-LD holds', () => {
    const body = `${paragraph.repeat(3)}\\n\\n${paragraph.repeat(3)}`
    const app = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"By script","articleBody":"${body}"}</script></head><body><div id="root"></div></body></html>`

    expect(partLines(readOne(app)).map((line) => line.split(':')[0])).toEqual([
      'HEADLINE',
      'PARAGRAPH',
      'PARAGRAPH',
    ])
  })

  it('survives broken metadata', () => {
    const broken = page
      .replace('"@graph"', '"@graph')
      .replace('href="https://user', 'href="javascript://user')
    const { metadata } = readOne(broken)

    expect(metadata.headline).toEqual({ value: 'Cuba raises its flag (social)', path: 'meta:og:title' })
    expect(metadata.publishedAt).toEqual({ value: '2015-07-20T19:05:00-04:00', path: 'time:datetime' })
    expect(metadata.url).toBeNull()
  })

  it('rejects pages that would harm', () => {
    expect(reasonOf('<!DOCTYPE html [<!ENTITY a "b">]><html><body><p>&a;</p></body></html>')).toBe('ENTITIES')
    expect(reasonOf(`<html><body>${'<div>'.repeat(600)}x${'</div>'.repeat(600)}</body></html>`)).toBe(
      'TOO_DEEP',
    )
    expect(reasonOf(`<html><body>${'<b>'.repeat(90_000)}`)).toBe('TOO_DEEP')
    expect(reasonOf(`<html><body>${'<'.repeat(200_000)}`)).toBe('TOO_LARGE')
    expect(reasonOf('<html><body><nav>Menu</nav></body></html>')).toBe('NO_TEXT')
  })

  it('takes many paragraphs side by side for no nesting', () => {
    const many = `<html><body><article><h1>Head</h1>${'<p>one more line of the minutes'.repeat(5000)}</article></body></html>`

    expect(readOne(many).parts.length).toBeGreaterThan(5000)
  })

  it('reads large pages in the time their length takes', () => {
    const startedAt = cpuMs()
    for (const piece of ['<!--', '<a href=', '<p ', '&#', '<script>', '<td>', '<', '<p>x</p>'])
      reasonOf(`<html><body>${piece.repeat(400_000 / piece.length)}</body></html>`)

    expect(cpuMs() - startedAt).toBeLessThan(20_000)
  })
})
