import type { Shape } from './shape'

/** Words that say a value, and where they stand. */
export interface Evidence {
  readonly exact: string
  readonly articleId: string
  readonly start: number
  readonly end: number
}

/** Fields by which a query asks for all that leads to the words. */
export const isEvidenceShape = ({ type, children }: Shape): boolean =>
  type === 'Evidence' &&
  ['exact', 'start', 'end'].every((field) => children.some(({ key }) => key === field)) &&
  children.some(({ key, children: inner }) => key === 'article' && inner.some((each) => each.key === 'id'))

/** An object of an answer as evidence; null where it does not lead to words in a stored article. */
export function toEvidence(value: unknown): Evidence | null {
  if (typeof value !== 'object' || value === null) return null
  const { exact, start, end, article } = value as Record<string, unknown>
  if (typeof exact !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null
  if (typeof article !== 'object' || article === null || !('id' in article)) return null
  return typeof article.id === 'string' ? { exact, start, end, articleId: article.id } : null
}

/** Where the words are shown, lit, in their article. */
export const evidenceAddress = ({ articleId, start, end }: Omit<Evidence, 'exact'>): string =>
  `/articles/${encodeURIComponent(articleId)}#${start}-${end}`
