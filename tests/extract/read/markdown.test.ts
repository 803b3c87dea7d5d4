import { cpuMs } from '../../support/cpu'
import { partLines, readOne, reasonOf } from './read'

const release = `---
title: "Second Indonesia–Japan 2+2: a read-out"
date: 2021-03-30
author: [Jane Roe, Foreign Desk]
tags: [japan, defence]
image_credit: EEAS
---

# Second Indonesia–Japan 2+2: a read-out

**TOKYO, 30 March 2021.** The Minister, *Retno* L.P. \\*Marsudi\\*, met her [colleague](https://example.org/a_(b)) in_the_hall.

## What was signed

1. An **Agreement** of seven articles;
   - (a) and its _annex_.

> "I had the honor," he said.

\`\`\`
code is left out
\`\`\`

![two men](x.jpg "On the jetty")
`

describe('Markdown', () => {
  it('becomes text without marks', () => {
    const document = readOne(release, 'a03.md')

    expect(document.format).toBe('MARKDOWN')
    expect(partLines(document)).toEqual([
      'HEADLINE: Second Indonesia–Japan 2+2: a read-out',
      'PARAGRAPH: TOKYO, 30 March 2021. The Minister, Retno L.P. *Marsudi*, met her colleague in_the_hall.',
      'HEADING: What was signed',
      'LIST_ITEM: An Agreement of seven articles;',
      'LIST_ITEM: (a) and its annex.',
      'PARAGRAPH: "I had the honor," he said.',
      'PARAGRAPH: On the jetty',
    ])
  })

  it('takes its metadata from the front matter', () => {
    expect(readOne(release).metadata).toMatchObject({
      headline: { value: 'Second Indonesia–Japan 2+2: a read-out', path: 'front-matter:title' },
      publishedAt: { value: '2021-03-30', path: 'front-matter:date' },
      byline: { value: ['Jane Roe', 'Foreign Desk'], path: 'front-matter:author' },
      tags: { value: ['japan', 'defence'], path: 'front-matter:tags' },
      imageCredit: { value: 'EEAS', path: 'front-matter:image_credit' },
    })
  })

  it('prints a headline that only the front matter has', () => {
    const document = readOne(
      '---\ntitle: Leaders meet\n---\n\nBINTAN, 25 January 2022\n\nThe two leaders met on the beach.',
    )

    expect(partLines(document)[0]).toBe('HEADLINE: Leaders meet')
  })

  it('rejects front matter that is none, and one that swells', () => {
    expect(reasonOf('---\ntitle: [a\nb: }\n---\n\ntext')).toBe('MALFORMED')
    const bomb = Array.from(
      { length: 12 },
      (_, n) => `k${n}: &k${n} [${n ? `*k${n - 1},`.repeat(9) : 'x'}]`,
    ).join('\n')
    expect(reasonOf(`---\n${bomb}\n---\n\ntext`)).toBe('MALFORMED')
  })

  it('reads a very long line in the time its length takes', () => {
    const startedAt = cpuMs()
    for (const piece of ['[', '![', '](', '**', '_', '`', '<', '\\', '[a](', '# ', '- ', '> '])
      readOne(`# Headline\n\nThe text.\n\nx${piece.repeat(1_500_000 / piece.length)}`, 'long.md')

    expect(cpuMs() - startedAt).toBeLessThan(15_000)
  })
})
