import { articleEvidence, ofFields } from '../evidence'
import { articleMentions } from '../mentions'
import { storedList } from '../shape'
import type { ArticleResolvers } from '../types.generated'

const values = <T>(said: readonly { readonly value: T }[], name: string): T[] =>
  storedList(said, name).map(({ value }) => value)

/** Each once, in the order of the text. */
const distinct = (ids: readonly string[], name: string): string[] => [...new Set(storedList(ids, name))]

const present = <T>(objects: readonly (T | null)[]): T[] => objects.filter((object) => object !== null)

/** What the stored article holds elsewhere than under the served name. */
export const Article: ArticleResolvers = {
  headline: ({ facts }) => facts.headline?.value ?? null,
  publishedAt: ({ id, facts }) => facts.publishedAt && { ...facts.publishedAt, articleId: id },
  byline: ({ facts }) => values(facts.byline, 'byline'),
  dateline: ({ facts }) => facts.dateline?.value ?? null,
  tags: ({ facts }) => values(facts.tags, 'tags'),
  caption: ({ facts }) => facts.caption?.value ?? null,
  imageCredit: ({ facts }) => facts.imageCredit?.value ?? null,
  parts: ({ parts, text }) =>
    storedList(parts, 'parts').map((part) => ({ ...part, text: text?.slice(part.start, part.end) ?? '' })),
  officials: async ({ officialIds }, _args, { loaders }, info) =>
    present(await loaders.officials(info).many(distinct(officialIds, 'officialIds'))),
  meetings: async ({ meetingIds }, _args, { loaders }, info) =>
    present(await loaders.meetings(info).many(distinct(meetingIds, 'meetingIds'))),
  agreements: async ({ agreementIds }, _args, { loaders }, info) =>
    present(await loaders.agreements(info).many(distinct(agreementIds, 'agreementIds'))),
  quotes: async ({ quoteIds }, _args, { loaders }, info) =>
    present(await loaders.quotes(info).many(distinct(quoteIds, 'quoteIds'))),
  mentions: (article, { types }) =>
    articleMentions(article).filter(({ type }) => !types || types.includes(type)),
  evidence: (article, { fields }) => ofFields(articleEvidence(article), fields),
  notes: ({ facts }) => storedList(facts.notes, 'notes'),
}
