import { partLines, read, readOne, reasonOf } from './read'

const body =
  'JAKARTA, Dec 14, 2021 – The two ministers signed a memorandum.\n\nThey will meet again next year in Moscow.'

describe('JSON', () => {
  it('reads an object by the names people use', () => {
    const document = readOne(
      JSON.stringify({
        title: 'Ministers sign',
        publishedAt: '2021-12-14T20:15:00+07:00',
        author: ['Jane Roe', { name: 'John Doe' }],
        text: body,
        url: 'https://example.org/1',
        id: 7,
        tags: 'asean, g20',
        image_credit: 'Kemlu',
        caption: 'The two ministers',
        subtitle: 'A long table',
      }),
    )

    expect(document.format).toBe('JSON')
    expect(partLines(document)).toEqual([
      'CAPTION: The two ministers (Photo: Kemlu)',
      'HEADLINE: Ministers sign',
      'STANDFIRST: A long table',
      'BYLINE: Jane Roe, John Doe',
      'PARAGRAPH: JAKARTA, Dec 14, 2021 – The two ministers signed a memorandum.',
      'PARAGRAPH: They will meet again next year in Moscow.',
    ])
    expect(document.metadata).toMatchObject({
      publishedAt: { value: '2021-12-14T20:15:00+07:00', path: 'json:publishedAt' },
      byline: { value: ['Jane Roe', 'John Doe'], path: 'json:author' },
      tags: { value: ['asean', 'g20'], path: 'json:tags' },
      url: { value: 'https://example.org/1', path: 'json:url' },
      guid: { value: '7', path: 'json:id' },
    })
  })

  it('reads schema.org and bodies of HTML', () => {
    const document = readOne(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Ministers sign',
        datePublished: 'Tue, 14 Dec 2021 20:15:00 +0700',
        articleBody: '<p>They <b>signed</b> it.</p><script>x()</script><ul><li>One point</li></ul>',
      }),
    )

    expect(partLines(document)).toEqual([
      'HEADLINE: Ministers sign',
      'PARAGRAPH: They signed it.',
      'LIST_ITEM: One point',
    ])
    expect(document.metadata.publishedAt).toEqual({
      value: '2021-12-14T20:15:00+07:00',
      path: 'json-ld:datePublished',
    })
  })

  it('reads JSON Lines, each line for itself', () => {
    const lines = [
      JSON.stringify({ title: 'One', body }),
      '{"title": broken',
      '',
      JSON.stringify({ title: 'Two' }),
      '[1]',
      JSON.stringify({ headline: 'Three', content: body }),
    ]

    expect(
      read(lines.join('\n')).map((one) => [
        one.line,
        'reason' in one ? one.reason : partLines(one.document)[0],
      ]),
    ).toEqual([
      [1, 'HEADLINE: One'],
      [2, 'MALFORMED'],
      [4, 'NO_TEXT'],
      [5, 'MALFORMED'],
      [6, 'HEADLINE: Three'],
    ])
  })

  it('reads arrays and says which item is none', () => {
    const results = read(JSON.stringify([{ title: 'One', body }, 7]))

    expect(results.map((one) => [one.line, 'reason' in one ? one.reason : null])).toEqual([
      [1, null],
      [2, 'MALFORMED'],
    ])
  })

  it('rejects what is no article', () => {
    expect(reasonOf('{"a":')).toBe('MALFORMED')
    expect(reasonOf('[]')).toBe('EMPTY')
    expect(reasonOf('{"title":"x"}')).toBe('NO_TEXT')
    expect(reasonOf(`{"body":"${'[{'.repeat(9)}`)).toBe('MALFORMED')
    expect(reasonOf(JSON.stringify({ body: '<div>'.repeat(600) }))).toBe('TOO_DEEP')
  })
})

describe('ninjs', () => {
  const item = {
    uri: 'http://ninjs.example.com/newsitems/1',
    type: 'text',
    versionCreated: '2013-07-09T10:37:00Z',
    by: "Paulo Roe and Frances d'Emilio",
    located: 'Grosseto, Italy',
    language: 'en',
    headlines: [
      { role: 'short', value: 'Trial' },
      { role: 'main', value: 'Captain on trial in Italy' },
    ],
    bodies: [
      { role: 'main', contentType: 'text/plain', value: 'The trial began. It was postponed.' },
      {
        role: 'richtext',
        contentType: 'application/xhtml+xml',
        value: '<p>The trial began.</p> <p>It was postponed.</p>',
      },
    ],
    subjects: [{ name: 'law', uri: 'x' }, { name: 'Italy' }],
    associations: [
      { type: 'picture', descriptions: [{ role: 'caption', value: 'The court' }], by: 'Photo Desk' },
    ],
  }

  it('is read by its roles', () => {
    const document = readOne(JSON.stringify(item))

    expect(document.format).toBe('NINJS')
    expect(partLines(document)).toEqual([
      'CAPTION: The court (Photo: Photo Desk)',
      'HEADLINE: Captain on trial in Italy',
      "BYLINE: Paulo Roe, Frances d'Emilio",
      'BYLINE: Grosseto, Italy',
      'PARAGRAPH: The trial began.',
      'PARAGRAPH: It was postponed.',
    ])
    expect(document.metadata).toMatchObject({
      publishedAt: { value: '2013-07-09T10:37:00Z' },
      tags: { value: ['law', 'Italy'] },
      guid: { value: item.uri, path: 'ninjs:uri' },
      language: { value: 'en' },
    })
  })

  it('of version 1 is read as well', () => {
    const old = {
      uri: 'x:1',
      headline: 'Old',
      body_html: '<p>The text of it.</p>',
      byline: 'Jane Roe',
      versioncreated: '2020-01-02',
    }

    expect(partLines(readOne(JSON.stringify(old)))).toEqual([
      'HEADLINE: Old',
      'BYLINE: Jane Roe',
      'PARAGRAPH: The text of it.',
    ])
  })
})
