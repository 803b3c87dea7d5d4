import { AppError } from '../../domain/errors'
import { quoteEvidence } from '../evidence'
import { partyOfParticipant } from '../parties'
import type { QuoteResolvers } from '../types.generated'

/** Only what the stored quotation does not hold as it is served. */
export const Quote: QuoteResolvers = {
  official: ({ officialId }, _args, { loaders }, info) =>
    officialId === null || officialId === undefined ? null : loaders.officials(info).one(officialId),
  party: partyOfParticipant,
  speaker: ({ speaker }) => speaker?.value ?? null,
  article: async ({ articleId }, _args, { loaders }, info) => {
    const article = await loaders.articles(info).one(articleId)
    if (!article) throw new AppError('DATA_SHAPE', 'The article of the quotation is not stored.')
    return article
  },
  evidence: async (quote, _args, { loaders }, info) => {
    const article = await loaders.articles(info).one(quote.articleId)
    if (!article) return []
    return quoteEvidence(quote.articleId, quote, (start, end) => article.text.slice(start, end))
  },
}
