import type { Part, SourceDocument } from '../../src/domain/model'
import { analyse } from '../../src/extract/analyse'

/** A document of plain paragraphs, parted by empty lines. */
export function paragraphs(text: string): SourceDocument {
  const parts: Part[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    parts.push({ role: 'PARAGRAPH', start, end: start + paragraph.length })
    start += paragraph.length + 2
  }
  const none = null
  return {
    format: 'PAGE_TEXT',
    text,
    parts,
    metadata: {
      headline: none,
      publishedAt: none,
      byline: none,
      tags: none,
      caption: none,
      imageCredit: none,
      publisher: none,
      language: none,
      url: none,
      guid: none,
    },
  }
}

export const analyseText = (text: string) => analyse(paragraphs(text), { timeZone: null })

/** The officials of a text as `name | office | state or body`. */
export const officialsIn = (text: string): string[] =>
  analyseText(text).officials.map(
    ({ name, offices, country, organization }) =>
      `${name} | ${offices[0]?.value.title ?? '-'} | ${organization?.value ?? country?.value ?? '-'}`,
  )
