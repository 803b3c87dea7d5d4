import { type JSONPath, visit } from 'jsonc-parser'
import type { Evidence } from './evidence'

/** Evidence in JSON text: where its quotation stands, in UTF-16 code units, the quotes included. */
export interface EvidenceRange extends Omit<Evidence, 'exact'> {
  readonly from: number
  readonly to: number
}

interface Open {
  from: number | null
  to: number
  start: number | null
  end: number | null
  articleId: string | null
}

/** Every object of a JSON text that is evidence with words in a stored article. */
export function evidenceIn(text: string): EvidenceRange[] {
  if (!text.includes('"exact"')) return []
  const found: EvidenceRange[] = []
  const open: Open[] = []
  visit(text, {
    onObjectBegin: () => void open.push({ from: null, to: 0, start: null, end: null, articleId: null }),
    onObjectEnd: () => {
      const done = open.pop()
      if (done && done.from !== null && done.start !== null && done.end !== null && done.articleId !== null)
        found.push({
          from: done.from,
          to: done.to,
          start: done.start,
          end: done.end,
          articleId: done.articleId,
        })
    },
    onLiteralValue: (value: unknown, offset, length, _line, _character, pathOf) => {
      const path = pathOf()
      const key = path.at(-1)
      const own = open.at(-1)
      if (own && key === 'exact') Object.assign(own, { from: offset, to: offset + length })
      if (own && (key === 'start' || key === 'end') && typeof value === 'number') own[key] = value
      if (isArticleId(path) && typeof value === 'string')
        Object.assign(open.at(-2) ?? {}, { articleId: value })
    },
  })
  return found
}

const isArticleId = (path: JSONPath): boolean => path.at(-1) === 'id' && path.at(-2) === 'article'
