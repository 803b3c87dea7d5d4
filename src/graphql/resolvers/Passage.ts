import { AppError } from '../../domain/errors'
import type { Span } from '../../domain/model'
import { articleMentions } from '../mentions'
import { pageRequest } from '../paging'
import type { PassageParent } from '../parents'
import type { PassageResolvers } from '../types.generated'

const within = (span: Span | null, { start, end }: Span): boolean =>
  span !== null && span.start >= start && span.end <= end

/** What the article says with words of this sentence. */
const mentionsIn = (passage: PassageParent) =>
  articleMentions(passage.source).flatMap((mention) => {
    const evidence = mention.evidence.filter(({ span }) => within(span, passage))
    return mention.type !== 'ARTICLE' && evidence.length > 0 ? [{ ...mention, evidence }] : []
  })

/** A sentence; its article is loaded where more of it is asked for. */
export const Passage: PassageResolvers = {
  article: async ({ source }, _args, { loaders }, info) => {
    const article = await loaders.articles(info).one(source.id)
    if (!article) throw new AppError('DATA_SHAPE', 'The article of the passage was removed meanwhile.')
    return article
  },
  mentions: mentionsIn,
  others: ({ source, besides }, { first }) =>
    besides
      .slice(0, pageRequest({ first: first ?? 5 }).limit)
      .map((passage) => ({ ...passage, source, besides: [] })),
}
