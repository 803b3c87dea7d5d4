import { idOf } from '../domain/ids'
import type { Article, Quote } from '../domain/model'
import type { StoreSnapshot } from '../store/snapshot'
import type { BatchState } from './batch'
import { changedFields } from './changeLog'

export const quoteId = (articleId: string, index: number): string => idOf('QUOTE', `${articleId}\n${index}`)

/** An article's quotations as documents of their own. */
export const quotesOf = ({ id, facts, officialIds }: Article): Quote[] =>
  facts.quotes.map(({ text, spans, official, speaker }, index) => {
    const mention = official === null ? undefined : facts.officials[official]
    return {
      id: quoteId(id, index),
      articleId: id,
      index,
      text,
      spans,
      officialId: official === null ? null : (officialIds[official] ?? null),
      speaker,
      country: mention?.country?.value ?? null,
      organization: mention?.organization?.value ?? null,
      publishedAt: facts.publishedAt?.value.local ?? null,
      changedAt: 0,
    }
  })

/** Stored fields under the names by which they are served. */
const servedNames: Readonly<Record<string, string>> = {
  officialId: 'official',
  country: 'party',
  organization: 'party',
}

export interface QuoteOutcome {
  readonly insert: readonly Quote[]
  readonly replace: readonly Quote[]
  readonly remove: readonly string[]
}

/** What becomes of the quotations of the articles that the batch changed; logs it. */
export async function resolveQuotes(state: BatchState, snapshot: StoreSnapshot): Promise<QuoteOutcome> {
  const { changed, removed } = state.articles.outcome()
  const stored = changed.filter(({ before }) => before !== null).map(({ record }) => record.article.id)
  const before = new Map(
    (await snapshot.quotesOfArticles([...stored, ...removed])).map((quote) => [quote.id, quote]),
  )
  const after = changed.flatMap(({ record }) => quotesOf(record.article))
  const ids = new Set(after.map(({ id }) => id))
  const log = (quote: Quote, event: 'CREATED' | 'UPDATED' | 'REMOVED', fields: readonly string[]): void => {
    const step = state.steps.get(quote.articleId) ?? 0
    const entry = { type: 'QUOTE', objectId: quote.id, intoId: null } as const
    state.log.add(step, quote.articleId, { event, fields, ...entry })
  }
  const replace: Quote[] = []
  const insert = after.filter((quote) => !before.has(quote.id))
  for (const quote of insert) log(quote, 'CREATED', [])
  for (const quote of after) {
    const was = before.get(quote.id)
    const fields = was ? changedFields(was, quote, ['changedAt', 'id', 'articleId', 'index']) : []
    if (fields.length === 0) continue
    log(quote, 'UPDATED', [...new Set(fields.map((field) => servedNames[field] ?? field))])
    replace.push(quote)
  }
  const remove = [...before.values()].filter(({ id }) => !ids.has(id))
  for (const quote of remove) log(quote, 'REMOVED', [])
  return { insert, replace, remove: remove.map(({ id }) => id) }
}
