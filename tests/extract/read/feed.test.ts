import { partLines, read, readOne, reasonOf } from './read'

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Page</title><language>en</language>
<item><title>Ministers &amp; envoys meet</title><link>https://example.org/1</link><guid>tag:1</guid>
<pubDate>Tue, 14 Dec 2021 00:14:00 +0700</pubDate><dc:creator>Jane Roe</dc:creator><category>asean</category><category>g20</category>
<description>Summary…</description>
<content:encoded><![CDATA[<p>Jakarta: The ministers met.</p><p>They smiled.</p><!DOCTYPE x>]]></content:encoded></item>
<item><title>Only a summary</title><description>The ministers met and …</description></item>
<item><title>Whole in the description</title><description>&lt;p&gt;They met on Monday &amp;amp; smiled.&lt;/p&gt;</description></item>
</channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Page</title>
<entry><title>Atom entry</title><id>urn:1</id><link rel="self" href="https://example.org/self"/><link href="https://example.org/a"/>
<published>2022-06-29T10:00:00Z</published><author><name>John Doe</name></author>
<content type="html">&lt;p&gt;KYIV – He came.&lt;/p&gt;</content></entry>
<entry><title>Inline</title><id>urn:2</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First one.</p><p>Second one.</p></div></content></entry></feed>`

describe('A feed', () => {
  it('of RSS gives its whole texts and says which are none', () => {
    const [first, second, third] = read(rss)

    expect(first && 'document' in first && partLines(first.document)).toEqual([
      'HEADLINE: Ministers & envoys meet',
      'BYLINE: Jane Roe',
      'PARAGRAPH: Jakarta: The ministers met.',
      'PARAGRAPH: They smiled.',
    ])
    expect(first && 'document' in first && first.document.metadata).toEqual({
      headline: { value: 'Ministers & envoys meet', path: 'feed:title' },
      publishedAt: { value: '2021-12-14T00:14:00+07:00', path: 'feed:pubDate' },
      byline: { value: ['Jane Roe'], path: 'feed:author' },
      tags: { value: ['asean', 'g20'], path: 'feed:category' },
      caption: null,
      imageCredit: null,
      publisher: { value: 'The Page', path: 'feed:channel.title' },
      language: { value: 'en', path: 'feed:language' },
      url: { value: 'https://example.org/1', path: 'feed:link' },
      guid: { value: 'tag:1', path: 'feed:guid' },
    })
    expect(second).toMatchObject({ line: 2, reason: 'NO_TEXT' })
    expect(third && 'document' in third && partLines(third.document)[1]).toBe(
      'PARAGRAPH: They met on Monday & smiled.',
    )
  })

  it('of Atom gives escaped and inline content', () => {
    const [first, second] = read(atom)

    expect(first && 'document' in first && first.document.metadata).toMatchObject({
      url: { value: 'https://example.org/a' },
      publishedAt: { value: '2022-06-29T10:00:00Z' },
      byline: { value: ['John Doe'] },
      guid: { value: 'urn:1' },
    })
    expect(second && 'document' in second && partLines(second.document)).toEqual([
      'HEADLINE: Inline',
      'PARAGRAPH: First one.',
      'PARAGRAPH: Second one.',
    ])
  })

  it('is refused with a DOCTYPE or entities of its own', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`

    expect(reasonOf(bomb)).toBe('ENTITIES')
  })

  it('is rejected when empty, broken or too deep', () => {
    expect(reasonOf('<rss version="2.0"><channel><title>x</title></channel></rss>')).toBe('EMPTY')
    expect(reasonOf('<rss version="2.0"><channel><item></channel></rss>')).toBe('MALFORMED')
    expect(
      reasonOf(`<rss version="2.0"><channel>${'<a>'.repeat(900)}${'</a>'.repeat(900)}</channel></rss>`),
    ).toBe('TOO_DEEP')
  })

  it('does not read entities that it does not define', () => {
    const document = readOne(
      '<rss version="2.0"><channel><item><title>A &unknown; B &#8211; C</title><description>They met in the hall.</description></item></channel></rss>',
    )

    expect(partLines(document)[0]).toBe('HEADLINE: A &unknown; B – C')
  })
})
